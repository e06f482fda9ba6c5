import type { ExistingRegister } from '../registers/read-register';
import { columnIndex } from '../sheet/a1';
import { cellKey, textAt, valueAt } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';

/** The cells of one plan sheet that hold targets, as the register's live formulas say. */
export interface TargetPlaces {
  readonly sheet: string;
  readonly key: string;
  /** One area a column, from its first target to its last. `sign`: every target cell there may carry a sign before its text. */
  readonly columns: readonly { readonly area: CellArea; readonly sign: boolean }[];
}

const ROW_FORMULA = /^=ROW\((?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)\)$/;

/** Where the targets stand now; rows whose source cell is gone are left out. */
export function targetPlaces(register: ExistingRegister): readonly TargetPlaces[] {
  const bySheet = new Map<
    string,
    { key: string; columns: Map<number, { first: number; last: number; sign: boolean }> }
  >();
  const [keyAt, rowAt, signAt] = (['sheet', 'row', 'sign'] as const).map((column) => register.columnOf.get(column));
  if (keyAt === undefined || rowAt === undefined || signAt === undefined) return [];
  for (const at of register.rowOf.values()) {
    const key = textAt(register.sheet, at, keyAt);
    const match = ROW_FORMULA.exec(register.sheet.formulas.get(cellKey(at, rowAt)) ?? '');
    if (!key || !match) continue;
    const sheet = match[1]?.replaceAll("''", "'") ?? match[2]!;
    const held = bySheet.get(sheet) ?? {
      key,
      columns: new Map<number, { first: number; last: number; sign: boolean }>(),
    };
    bySheet.set(sheet, held);
    extend(held.columns, columnIndex(match[3]!), Number(match[4]) - 1, valueAt(register.sheet, at, signAt) === 1);
  }
  return [...bySheet].map(([sheet, { key, columns }]) => ({
    sheet,
    key,
    columns: [...columns].map(([column, { first, last, sign }]) => ({
      area: { row: first, column, rowCount: last - first + 1, columnCount: 1 },
      sign,
    })),
  }));
}

function extend(
  columns: Map<number, { first: number; last: number; sign: boolean }>,
  column: number,
  row: number,
  sign: boolean,
): void {
  const held = columns.get(column);
  if (!held) columns.set(column, { first: row, last: row, sign });
  else {
    const { first, last } = held;
    columns.set(column, { first: Math.min(first, row), last: Math.max(last, row), sign: held.sign && sign });
  }
}
