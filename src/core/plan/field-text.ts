import type { GridCell } from '../tables/sheet-grid';
import { isDangling, isFragment } from '../tables/row-shape';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { CertaintyReason } from './field-certainty';
import type { FieldSources } from './plan-reading';

/** Words of one field, put together from the cells or lines that they stand in. */
export interface FieldText {
  readonly text: string;
  readonly cells: readonly GridCell[];
  /** Where the words of each cell begin in `text`. */
  readonly starts: readonly number[];
  /** Taken over from a group row, a merged cell above or a ditto mark. */
  readonly inherited: boolean;
  /** What said so, where it is inherited; or that a person said the words. */
  readonly from?: InheritedFrom | 'corrected';
  /** A real date in it was turned round by Excel and is given as it was typed. */
  readonly isDateRestored?: boolean;
}

/** How words come from another row. */
export type InheritedFrom = Extract<CertaintyReason, 'from-merge' | 'from-group' | 'ditto' | 'from-above'>;

/** The words of one cell. */
export const fieldOf = (cell: GridCell): FieldText => ({
  text: cell.text,
  cells: [cell],
  starts: AT_ONCE,
  inherited: false,
});

/** The words of a single cell begin with it. */
const AT_ONCE: readonly number[] = [0];

/** Words taken over from another row. */
export const inheritedField = (field: FieldText, from: InheritedFrom): FieldText => ({
  ...field,
  inherited: true,
  from,
});

/** Puts words behind others: on the same line where a phrase goes on, on a new one where a new phrase begins. */
export const joinFields = (first: FieldText | null, second: FieldText): FieldText =>
  first && first.text !== '' ? joinAll([first, second])! : second;

/** Puts the words of several fields together, in one pass. */
export function joinAll(fields: readonly FieldText[]): FieldText | null {
  if (fields.length < 2) return fields[0] ?? null;
  const texts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  fields.forEach((field, i) => {
    const next = fields[i + 1];
    const goesOn = next && (isFragment(next.text) || isDangling(field.text));
    const text = next ? field.text.trimEnd() + (goesOn ? ' ' : '\n') : field.text;
    texts.push(text);
    for (const start of field.starts) starts.push(start + length);
    length += text.length;
  });
  return {
    text: texts.join(''),
    cells: fields.flatMap((field) => field.cells),
    starts,
    inherited: fields.every((field) => field.inherited),
    ...(fields[0]!.from && { from: fields[0]!.from }),
  };
}

/** A stretch of a field's words, tied to the same cells. */
export function sliceField(field: FieldText, start: number, end: number): FieldText {
  const kept = field.cells.flatMap((cell, i) => {
    const from = field.starts[i]!;
    const to = field.starts[i + 1] ?? field.text.length;
    return to > start && from < end ? [{ cell, start: from - start }] : [];
  });
  return {
    text: field.text.slice(start, end),
    cells: kept.map((piece) => piece.cell),
    starts: kept.map((piece) => piece.start),
    inherited: field.inherited,
    ...(field.from && { from: field.from }),
  };
}

/** The cell that a position of the field's words stands in. */
export function cellAtPosition(field: FieldText, position: number): GridCell {
  if (field.cells.length === 1) return field.cells[0]!;
  const index = field.starts.findLastIndex((start) => start <= position);
  return field.cells[Math.max(0, index)]!;
}

/** The cell of a stretch of a field's words, with the words where they stand in it as they are. */
export function locateSpan(sheet: string, field: FieldText, start: number, end: number): SourceRef {
  const cell = cellAtPosition(field, start);
  if (cell.isVerbatim && end > start && field.starts[0] === 0 && field.cells.length === 1)
    return { sheet, areas: [cell.area], words: { start: Math.max(0, start), end } };
  const offset = field.starts[field.cells.indexOf(cell)] ?? 0;
  const words = { start: Math.max(0, start - offset), end: Math.max(0, end - offset) };
  return { sheet, areas: [cell.area], ...(cell.isVerbatim && end > start && { words }) };
}

/** Where a field's words come from. */
function fieldSource(sheet: string, field: FieldText): SourceRef {
  if (field.cells.length === 1) return { sheet, areas: [field.cells[0]!.area] };
  const areas = new Map<string, CellArea>(field.cells.map(({ area }) => [`${area.row}:${area.column}`, area]));
  return { sheet, areas: [...areas.values()] };
}

/** Where each field was read from; fields without words are left out. */
export function fieldSources(
  sheet: string,
  fields: Readonly<Record<keyof FieldSources, FieldText | null>>,
): FieldSources {
  const known: { -readonly [Name in keyof FieldSources]: SourceRef } = {};
  for (const name of Object.keys(fields) as (keyof FieldSources)[]) {
    const field = fields[name];
    if (field && field.cells.length > 0) known[name] = fieldSource(sheet, field);
  }
  return known;
}
