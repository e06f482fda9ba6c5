import type { PlanRead } from '../actions/results';
import { assignmentAnchor } from '../core/plan/assignment-anchor';
import type { Correction } from '../core/plan/correction';
import { FIELD_NAMES } from '../core/plan/field-certainty';
import { COLUMN_ROLES, type ColumnRole } from '../core/readers/column-role';
import { columnIndex, parseA1, toA1 } from '../core/sheet/a1';
import type { CellArea } from '../core/source/source-ref';
import { anchorIn } from '../core/tables/cell-anchor';
import type { CliTexts } from '../i18n/cli-texts';
import type { CorrectionRequest } from './correct-arguments';
import type { ArgumentFault } from './write-arguments';

/** What a request is worked out against. */
interface Read {
  readonly read: PlanRead;
  readonly sheet: string;
  readonly texts: CliTexts;
}

/** The correction that a request means, or what is wrong with it. */
export function correctionOf({ option, text }: CorrectionRequest, on: Read): Correction | ArgumentFault {
  const wrong = { fault: on.texts.wrongValue(option, text) };
  if (option === '--year') return /^[12]\d{3}$/.test(text) ? { kind: 'plan-year', year: Number(text) } : wrong;
  if (option === '--value') return valueOf(text, on) ?? wrong;
  const [place = '', said = '', surplus] = text.split('=').map((part) => part.trim());
  if (surplus !== undefined) return wrong;
  if (option === '--column-role') return columnRole(place, said, on) ?? wrong;
  const cell = cellOf(place);
  if (!cell) return wrong;
  const at = anchorAt(cell, on);
  if (option === '--not-plan') return said === '' ? { kind: 'not-plan', at } : wrong;
  if (option === '--header-rows')
    return /^[1-9]$/.test(said) ? { kind: 'header-rows', at, rowCount: Number(said) } : wrong;
  const last = cellOf(said);
  if (!last) return wrong;
  if (last.row < cell.row) return { fault: on.texts.correct.endsBeforeBegin(on.sheet, place, said) };
  return { kind: 'table-end', at, last: anchorAt(last, on) };
}

const anchorAt = ({ row, column }: CellArea, { read, sheet }: Read) => anchorIn(read.snapshot, sheet, row, column);

/** One cell: `F4`. */
function cellOf(text: string): CellArea | null {
  const area = parseA1(text);
  return area?.rowCount === 1 && area.columnCount === 1 ? area : null;
}

/** `F=due`, `F4=lead+person`: a column of the sheet's only table, or the column under a heading. */
function columnRole(place: string, said: string, on: Read): Correction | ArgumentFault | null {
  const roles = said.split('+').map((role) => role.trim());
  const isRole = (role: string): role is ColumnRole => COLUMN_ROLES.some((one) => one === role);
  if (!roles.every(isRole) || roles.length > 2)
    return { fault: on.texts.correct.unknownRole(said, COLUMN_ROLES.join(' ')) };
  const cell = /^[A-Za-z]{1,3}$/.test(place) ? headingOf(columnIndex(place), on) : cellOf(place);
  if (cell && 'fault' in cell) return cell;
  return cell && { kind: 'column-role', at: anchorAt(cell, on), roles };
}

/** The heading over a column where one table of the sheet has it. */
function headingOf(column: number, { read, sheet, texts }: Read): CellArea | ArgumentFault {
  const tables = read.reading.tables.filter(
    (table) =>
      table.sheet === sheet && column >= table.area.column && column < table.area.column + table.area.columnCount,
  );
  const name = toA1({ row: 0, column, rowCount: 1, columnCount: 1 }).replace(/(?<!\d)\d+$/, '');
  const headings = tables.map(({ headerRows }) => (headerRows[0] ?? 1) - 1);
  if (headings.length === 0) return { fault: texts.correct.noTable(sheet, name) };
  const cells = headings.map((row) => ({ row, column, rowCount: 1, columnCount: 1 }));
  return cells.length === 1
    ? cells[0]!
    : { fault: texts.correct.severalTables(sheet, name, cells.map(toA1).join(', ')) };
}

/** `A12.due=Quý II/2026`: a field of the assignment with that cell. */
function valueOf(text: string, { read, sheet, texts }: Read): Correction | ArgumentFault | null {
  const [, place = '', field = '', words = ''] = /^\s*([A-Za-z]+\d+)\.([a-z]+)=([^]*)$/.exec(text) ?? [];
  const cell = cellOf(place);
  if (!cell) return null;
  const name = [...FIELD_NAMES, 'target' as const].find((one) => one === field);
  if (!name) return { fault: texts.correct.unknownField(field, [...FIELD_NAMES, 'target'].join(' ')) };
  const found = read.reading.assignments.filter(
    ({ source }) => source.sheet === sheet && source.areas.some((area) => holds(area, cell)),
  );
  if (found.length === 0) return { fault: texts.correct.noAssignment(sheet, place) };
  if (found.length > 1) return { fault: texts.correct.severalAssignments(sheet, place) };
  return { kind: 'value', at: assignmentAnchor(read.snapshot, found[0]!), field: name, text: words };
}

const holds = (area: CellArea, { row, column }: CellArea) =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
