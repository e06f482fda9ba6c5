import type { DateSystem } from '../calendar/serial-date';
import { headingsOf, type IdentifiedRows } from '../registers/new-register';
import type { ExistingRegister } from '../registers/read-register';
import type { DraftRow } from '../registers/register-row';
import type { RegisterSpec } from '../registers/register-spec';
import type { RegisterTexts } from '../registers/register-texts';
import type { CellInput } from '../sheet/workbook-edit';
import { cellKey, textAt, valueAt, type CellValue } from '../sheet/workbook-snapshot';
import type { SourceRef } from '../source/source-ref';
import { cellWords } from '../tables/cell-words';

/** One register row as a new reading changes it, for people to look at before anything is written. */
export interface RowDifference {
  readonly id: string;
  readonly what: 'added' | 'changed' | 'gone';
  /** The task, or the target's words and subject: what a person knows the row by. */
  readonly title: string;
  /** Where the plan says it; null for a row whose source is gone. */
  readonly source: SourceRef | null;
  /** Of a changed row: the columns that change, as shown in the cells. */
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

/** What a person knows a row by: "100%" alone says little. */
const TITLE: Readonly<Record<RegisterSpec['key'], readonly string[]>> = {
  assignments: ['task'],
  targets: ['words', 'subject'],
};

/** A row that the register does not hold yet. */
export function addedRow({ key }: RegisterSpec, id: string, draft: DraftRow): RowDifference {
  return { id, what: 'added', title: titleOf(key, draft), source: draft.source, cells: [] };
}

/** All rows, where the register is new. */
export const addedRows = (spec: RegisterSpec, { drafts, ids }: IdentifiedRows): readonly RowDifference[] =>
  drafts.map((draft, index) => addedRow(spec, ids[index]!, draft));

/** A row that left the plan; the register keeps it. */
export function goneRow({ spec, sheet, columnOf }: ExistingRegister, id: string, row: number): RowDifference {
  const words = TITLE[spec.key].map((column) => columnOf.get(column));
  const title = joined(words.map((at) => (at === undefined ? '' : textAt(sheet, row, at))));
  return { id, what: 'gone', title, source: null, cells: [] };
}

/** What a register's differences are worked out with. */
export interface DifferenceContext {
  readonly register: ExistingRegister;
  /** Columns that come back included. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly texts: RegisterTexts;
  readonly dates: DateSystem;
}

/** A row whose cells change; null where only links and other formulas follow their cells. */
export function changedRow(
  context: DifferenceContext,
  { id, row, draft }: { readonly id: string; readonly row: number; readonly draft: DraftRow },
  writes: ReadonlyMap<number, CellInput>,
): RowDifference | null {
  const { spec } = context.register;
  const cells = spec.columns.flatMap((column) => {
    const content = writes.get(context.columnOf.get(column) ?? -1);
    if (content === undefined || spec.liveColumns.has(column) || spec.hiddenColumns.has(column)) return [];
    return [changedCell(context, { row, column }, content, draft.numberFormats.get(column))];
  });
  if (cells.length === 0) return null;
  return { id, what: 'changed', title: titleOf(spec.key, draft), source: draft.source, cells };
}

function changedCell(
  { register, columnOf, texts, dates }: DifferenceContext,
  { row, column }: { readonly row: number; readonly column: string },
  content: CellInput,
  format: string | undefined,
): RowDifference['cells'][number] {
  const { sheet, area, spec } = register;
  const at = columnOf.get(column)!;
  const held = sheet.numberFormats.get(cellKey(row, at));
  return {
    // The heading as the user calls it now
    column: textAt(sheet, area.row, at) || headingsOf(spec, texts)[column]!,
    before: shown(valueAt(sheet, row, at), held, dates),
    after: shown(typeof content === 'object' ? null : content, format ?? held, dates),
  };
}

const shown = (value: CellValue, format: string | undefined, dates: DateSystem) =>
  cellWords(value, format === '@' ? undefined : format, dates).trim();

function titleOf(key: RegisterSpec['key'], draft: DraftRow): string {
  const words = TITLE[key].map((column) => draft.cells.get(column));
  return joined(words.map((each) => (typeof each === 'string' ? each : '')));
}

/** Words, and what they are of where they do not say it themselves. */
const joined = ([words = '', subject = '']: readonly string[]) =>
  subject === '' || words.includes(subject) ? words : `${words} – ${subject}`;
