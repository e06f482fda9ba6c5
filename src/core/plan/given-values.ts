import type { ColumnRole } from '../readers/column-role';
import type { FoundTable } from '../tables/find-tables';
import type { NarrativeBlock } from '../tables/narrative-blocks';
import type { ProseLine } from '../tables/narrative-lines';
import { correctedTexts, saidField } from './corrected-texts';
import type { PlacedValue } from './place-corrections';
import type { RoleText } from './role-texts';
import type { TableRecord } from './table-records';

/** The values of one sheet that a person said. */
export interface GivenValues {
  readonly values: readonly PlacedValue[];
  /** Ids of those that had an effect. */
  readonly applied: Set<string>;
}

/** Gives the records of a table the words that a person said. */
export function recordCorrector(
  table: FoundTable,
  given: GivenValues,
): (record: TableRecord, texts: readonly RoleText[]) => readonly RoleText[] {
  return (record, texts) => {
    const values = valuesOfRecord(given, table, record);
    return values.length === 0 ? texts : correctedTexts(texts, values, saidIn(table, record, texts));
  };
}

/** Gives words of a person the place of the row's own words of that role: their column, and a cell of the row. */
function saidIn({ columns }: FoundTable, record: TableRecord, texts: readonly RoleText[]) {
  const cells = record.rows.flatMap(({ row }) => row.cells);
  return (role: ColumnRole, words: string): RoleText => {
    const own = texts.find((text) => text.role === role);
    const column = own?.column ?? columns.find(({ roles }) => roles.includes(role)) ?? columns[0]!;
    const inColumn = cells.find((cell) => cell.column === column.column);
    const task = texts.find((text) => text.role === 'task')?.field.cells[0];
    const cell = own?.field.inherited === false ? own.field.cells[0] : (inColumn ?? task);
    return { role, field: saidField(words, cell ?? cells[0]!), column };
  };
}

/** The values for an assignment in a table: said at a cell of its rows. */
function valuesOfRecord(given: GivenValues, { columns }: FoundTable, record: TableRecord): readonly PlacedValue[] {
  const first = Math.min(...columns.map(({ column }) => column));
  const last = Math.max(...columns.map(({ column }) => column));
  return taken(
    given,
    ({ row, column }) => column >= first && column <= last && record.rows.some((own) => own.row.row === row),
  );
}

/** The values for a criterion in prose: said at its heading, where no other criterion begins in the same cell, or at a line of it. */
export function valuesOfBlock(
  given: GivenValues,
  block: NarrativeBlock,
  blocks: readonly NarrativeBlock[],
  lines: readonly ProseLine[],
): readonly PlacedValue[] {
  const own = lines.slice(block.first, block.last + 1).map(({ cell }) => cell);
  return taken(given, ({ row, column }) => {
    const isAt = (cell: ProseLine['cell']) => cell.row === row && cell.column === column;
    return own.some(isAt) && blocks.filter(({ heading }) => isAt(heading.cell)).length < 2;
  });
}

function taken(given: GivenValues, isHere: (value: PlacedValue) => boolean): readonly PlacedValue[] {
  const values = given.values.filter(isHere);
  for (const { id } of values) given.applied.add(id);
  return values;
}
