import type { Issue } from '../issues/issue';
import { bodyFormats, verdictColumnRules } from '../registers/register-formats';
import { registerNameEdits } from '../registers/register-names';
import type { ExistingRegister } from '../registers/read-register';
import { dropDowns, headingsOf } from '../registers/new-register';
import type { IdentifiedRows } from '../registers/new-register';
import type { DraftRow } from '../registers/register-row';
import type { RegisterTexts } from '../registers/register-texts';
import { renderRow } from '../registers/render-row';
import { contentAt, contentKey } from '../registers/cell-content';
import { toA1 } from '../sheet/a1';
import { isStride, mapInSteps, type Steps } from '../sheet/steps';
import type { CellInput, WorkbookEdit } from '../sheet/workbook-edit';
import { cellKey, type WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { mergeRow } from './merge-rows';
import { changedBlocks } from './changed-blocks';
import { addedRows, changedRow, goneRow, type DifferenceContext, type RowDifference } from './row-difference';

/** What a new reading does to a register that exists. */
export interface RegisterUpdate {
  readonly edits: readonly WorkbookEdit[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  /** Rows as they stand on the sheet, then the new ones. */
  readonly differences: readonly RowDifference[];
  readonly issues: readonly Issue[];
}

/** What becomes of the rows that are there, gathered row by row. */
interface Outcome {
  readonly changed: string[];
  readonly kept: string[];
  readonly issues: Issue[];
  readonly differences: Map<number, RowDifference>;
  /** Cells whose number is now of another kind, by the format that shows it: 98,5% in a cell for 97% would show 99%. */
  readonly formats: Map<string, CellArea[]>;
}

interface UpdateInput {
  readonly register: ExistingRegister;
  readonly rows: IdentifiedRows;
  /** Ids whose source left the plan. */
  readonly gone: readonly string[];
  /** What was last written, by id. */
  readonly written: ReadonlyMap<string, string>;
  /** Headings as we wrote them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly texts: RegisterTexts;
  readonly snapshot: WorkbookSnapshot;
}

/** Rows stay where they are (the user may have sorted them), new ones follow at the end, lost ones are marked. */
export function* updateRegister(input: UpdateInput): Steps<RegisterUpdate> {
  const { register, rows } = input;
  const { columnOf, area } = withAllColumns(register);
  const isNew = (index: number) => !register.rowOf.has(rows.ids[index]!);
  const fresh = [...rows.ids.keys()].filter(isNew);
  const grown: CellArea = { ...area, rowCount: area.rowCount + fresh.length };
  const obstacle = yield* obstacleIssue(register, grown);
  if (obstacle) return { edits: [], added: [], changed: [], kept: [], differences: [], issues: [obstacle] };

  const cells = new Map<number, ReadonlyMap<number, CellInput>>();
  const outcome: Outcome = { changed: [], kept: [], issues: [], differences: new Map(), formats: new Map() };
  cells.set(area.row, headingWrites(input, columnOf));
  yield* mergeKnownRows(input, columnOf, cells, outcome);
  markGoneRows(input, columnOf, cells, outcome);
  const firstNew = register.area.row + register.area.rowCount;
  yield* mapInSteps(fresh, (index, position) => {
    const row = firstNew + position;
    const contents = renderRow(register.spec, rows.drafts[index]!, rows.ids[index]!, row, columnOf);
    cells.set(row, new Map([...contents].map(([column, content]) => [columnOf.get(column)!, content])));
  });
  const grew = fresh.length > 0 || area.columnCount > register.area.columnCount;
  const added = {
    drafts: fresh.map((index) => rows.drafts[index]!),
    ids: fresh.map((index) => rows.ids[index]!),
  };
  const { differences, formats, ...counts } = outcome;
  const blocks = yield* changedBlocks(register.sheet.name, cells);
  return {
    edits: [
      ...blocks,
      ...formatEdits(register.sheet.name, formats),
      ...(grew ? growthEdits(input, grown, firstNew, added.drafts, columnOf) : []),
      ...registerNameEdits(register.spec, register.sheet.name, grown, columnOf, input.snapshot),
    ],
    added: added.ids,
    ...counts,
    differences: [...inSheetOrder(differences), ...addedRows(register.spec, added)],
  };
}

const formatEdits = (sheet: string, formats: Outcome['formats']): readonly WorkbookEdit[] =>
  [...formats].map(([numberFormat, areas]) => ({ kind: 'format', sheet, areas, format: { numberFormat } }));

const inSheetOrder = (differences: ReadonlyMap<number, RowDifference>) =>
  [...differences].sort(([a], [b]) => a - b).map(([, difference]) => difference);

/** Columns that the user deleted come back at the right end: the register's formulas need them. */
function withAllColumns(register: ExistingRegister): { columnOf: ReadonlyMap<string, number>; area: CellArea } {
  const columnOf = new Map(register.columnOf);
  let next = register.area.column + register.area.columnCount;
  for (const column of register.spec.columns) {
    if (columnOf.has(column)) continue;
    columnOf.set(column, next);
    next += 1;
  }
  return { columnOf, area: { ...register.area, columnCount: next - register.area.column } };
}

/** A table must not grow over what the user put below or beside it. */
function* obstacleIssue({ sheet, area }: ExistingRegister, grown: CellArea): Steps<Issue | null> {
  for (let row = grown.row; row < grown.row + grown.rowCount; row += 1) {
    if (isStride(row)) yield;
    const inside = row < area.row + area.rowCount;
    const from = inside ? area.column + area.columnCount : grown.column;
    for (let column = from; column < grown.column + grown.columnCount; column += 1) {
      if (contentKey(contentAt(sheet, row, column)) === '') continue;
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      return {
        code: 'register.no-room',
        severity: 'error',
        source: { sheet: sheet.name, areas: [cell] },
        params: { sheet: sheet.name, cell: toA1(cell) },
      };
    }
  }
  return null;
}

/** Headings follow the language, but one that the user renamed stays; a column that came back gets its heading. */
function headingWrites(input: UpdateInput, columnOf: ReadonlyMap<string, number>): ReadonlyMap<number, CellInput> {
  const { register, headings, texts } = input;
  const wanted = headingsOf(register.spec, texts);
  const writes = new Map<number, CellInput>();
  for (const [id, column] of columnOf) {
    const held = contentAt(register.sheet, register.area.row, column);
    const isOurs = !register.columnOf.has(id) || held === headings[id];
    if (isOurs && held !== wanted[id]) writes.set(column, wanted[id]!);
  }
  return writes;
}

function* mergeKnownRows(
  { register, rows, written, texts, snapshot }: UpdateInput,
  columnOf: ReadonlyMap<string, number>,
  cells: Map<number, ReadonlyMap<number, CellInput>>,
  outcome: Outcome,
): Steps<void> {
  const whole = { ...register, columnOf };
  const context: DifferenceContext = { register, columnOf, texts, dates: snapshot.date1904 ? '1904' : '1900' };
  yield* mapInSteps(rows.ids, (id, index) => {
    const row = register.rowOf.get(id);
    if (row === undefined) return;
    const contents = renderRow(register.spec, rows.drafts[index]!, id, row, columnOf);
    const merged = mergeRow(whole, row, id, contents, written.get(id) ?? '');
    cells.set(row, merged.writes);
    outcome.issues.push(...merged.issues);
    outcome[merged.writes.size > 0 ? 'changed' : 'kept'].push(id);
    if (merged.writes.size === 0) return;
    gatherFormats(whole, row, { draft: rows.drafts[index]!, writes: merged.writes }, outcome.formats);
    const difference = changedRow(context, { id, row, draft: rows.drafts[index]! }, merged.writes);
    if (difference) outcome.differences.set(row, difference);
  });
}

function gatherFormats(
  { sheet, spec, columnOf }: ExistingRegister,
  row: number,
  { draft, writes }: { readonly draft: DraftRow; readonly writes: ReadonlyMap<number, CellInput> },
  formats: Outcome['formats'],
): void {
  for (const [id, format] of draft.numberFormats) {
    const column = columnOf.get(id);
    if (column === undefined || spec.userColumns.has(id) || typeof writes.get(column) !== 'number') continue;
    if ((sheet.numberFormats.get(cellKey(row, column)) ?? 'General') === format) continue;
    const areas = formats.get(format) ?? [];
    areas.push({ row, column, rowCount: 1, columnCount: 1 });
    formats.set(format, areas);
  }
}

/** A lost row keeps everything that was written and typed; it is marked, and paints the plan no more. */
function markGoneRows(
  { register, gone, texts }: UpdateInput,
  columnOf: ReadonlyMap<string, number>,
  cells: Map<number, ReadonlyMap<number, CellInput>>,
  { changed, differences }: Outcome,
): void {
  const marks: readonly (readonly [string, string])[] = [
    ['check', texts.gone],
    ['sheet', ''],
  ];
  for (const id of gone) {
    const row = register.rowOf.get(id);
    if (row === undefined) continue;
    const writes = marks.flatMap(([column, content]): [number, string][] => {
      const at = columnOf.get(column);
      return at === undefined || contentAt(register.sheet, row, at) === content ? [] : [[at, content]];
    });
    cells.set(row, new Map(writes));
    if (writes.length === 0) continue;
    changed.push(id);
    differences.set(row, goneRow(register, id, row));
  }
}

function growthEdits(
  { register, texts }: UpdateInput,
  grown: CellArea,
  firstNew: number,
  drafts: IdentifiedRows['drafts'],
  columnOf: ReadonlyMap<string, number>,
): readonly WorkbookEdit[] {
  const sheet = register.sheet.name;
  const { spec } = register;
  return [
    { kind: 'resize-table', name: spec.table, area: grown },
    ...bodyFormats(spec, sheet, firstNew, drafts, columnOf),
    ...dropDowns(spec, sheet, grown, columnOf, texts),
    ...(spec.key === 'targets' ? verdictColumnRules(sheet, grown, columnOf) : []),
  ];
}
