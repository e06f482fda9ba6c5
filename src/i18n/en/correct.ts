import { toA1 } from '../../core/sheet/a1';
import type { CellAnchor } from '../../core/tables/table-correction';
import type { CorrectTexts } from '../cli-texts';

const cell = ({ row, column }: CellAnchor) => toA1({ row, column, rowCount: 1, columnCount: 1 });
const place = (at: CellAnchor) => `cell ${cell(at)}, sheet “${at.sheet}”`;

/** `parplan correct` in English. */
export const correctEn: CorrectTexts = {
  usage:
    'Usage: parplan correct PLAN.xlsx -o OUT.xlsx [--sheet NAME] [--column-role F=due]… [--header-rows A4=2]… [--table-end A4=A53]… [--not-plan A60]… [--value A12.due="Quý II/2026"]… [--year YYYY] [--remove C1]… [--force] [--lang vi|en]; or: parplan correct PLAN.xlsx --list',
  nothingAsked: 'Nothing to correct was given (or add --list to see what was corrected)',
  none: 'Nothing was corrected.',
  noSheet: (sheet) => `The workbook has no sheet “${sheet}”`,
  lacksSheet: (sheets) => `The workbook has several sheets (${sheets}); add --sheet NAME`,
  noTable: (sheet, column) =>
    `No plan table of sheet “${sheet}” has a column ${column}; name the heading’s cell, such as --column-role ${column}4=due`,
  severalTables: (sheet, column, cells) =>
    `Several tables of sheet “${sheet}” have a column ${column}; name the heading’s cell of one: ${cells}`,
  noAssignment: (sheet, at) => `Sheet “${sheet}”, cell ${at}: no assignment was read in this row`,
  severalAssignments: (sheet, at) =>
    `Sheet “${sheet}”, cell ${at}: several assignments stand in this cell; give each a cell of its own`,
  endsBeforeBegin: (sheet, first, last) => `Sheet “${sheet}”: the last row (${last}) is above the heading (${first})`,
  unknownRole: (role, roles) => `There is no column role “${role}”; choose one or two (joined by +) of: ${roles}`,
  unknownField: (field, fields) => `There is no field “${field}”; choose one of: ${fields}`,
  words: (correction) => {
    switch (correction.kind) {
      case 'plan-year':
        return `Year of the plan: ${correction.year}`;
      case 'column-role':
        return `Column with its heading at ${place(correction.at)}: ${correction.roles.join('+')}`;
      case 'header-rows':
        return `A table’s heading begins at ${place(correction.at)}: ${correction.rowCount} rows`;
      case 'table-end':
        return `Table with its heading at ${place(correction.at)}: ends with row ${correction.last.row + 1}`;
      case 'not-plan':
        return `Table with its heading at ${place(correction.at)}: no part of the plan`;
      case 'value':
        return `Assignment at ${place(correction.at)}: ${correction.field} = “${correction.text}”`;
    }
  },
};
