import { isStride, type Steps } from '../sheet/steps';
import type { HeaderLeaf } from './header-tree';
import { settleRoles, type TableColumn } from './column-roles';
import { isPlanTable } from './foreign-list';
import { ordinalMarker } from './marker';
import type { GivenTable } from './sheet-corrections';
import type { GridRow } from './sheet-grid';

/** Rows enough to know what a table's columns hold. */
export const SAMPLE_ROWS = 500;

/** What a person said about a table. */
export interface Frame {
  readonly said: GivenTable;
  /** Its heading too. */
  readonly isGiven: boolean;
}

/** A person who says where a table's heading is, or what a column holds, says that it is the plan's. */
export function isPlanFor(columns: readonly TableColumn[], { said, isGiven }: Frame): boolean {
  if (said.isNotPlan) return false;
  return isGiven || columns.some((column) => column.isGiven && column.roles[0] !== 'other') || isPlanTable(columns);
}

/** The columns under a heading and those that rows fill without one, with the roles that words and cells give. */
export function* tableColumns(leaves: readonly HeaderLeaf[], body: readonly GridRow[]): Steps<readonly TableColumn[]> {
  const all = [...leaves, ...(yield* unlabelled(body, leaves))].sort((a, b) => a.column - b.column);
  const sample = yield* columnTexts(body, all.length);
  const texts = (column: number) => sample[column] ?? [];
  const filled = all.filter((leaf) => !leaf.isShared || leaf.isGiven || texts(leaf.column).length > 0);
  return settleRoles(
    filled.map((leaf) => numbersOnly(leaf, texts(leaf.column), filled)),
    texts,
  );
}

/** Columns that the table's rows fill though no heading stands over them. */
function* unlabelled(body: readonly GridRow[], leaves: readonly HeaderLeaf[]): Steps<readonly HeaderLeaf[]> {
  const known = new Set(leaves.map((leaf) => leaf.column));
  const counts: number[] = [];
  for (const [at, { cells }] of body.entries()) {
    if (isStride(at)) yield;
    if (cells.length > 1) for (const { column } of cells) counts[column] = (counts[column] ?? 0) + 1;
  }
  return [...counts.keys()]
    .filter((column) => !known.has(column) && (counts[column] ?? 0) >= 2)
    .map((column) => ({
      column,
      header: '',
      roles: ['other'],
      open: false,
      namesLead: false,
      period: null,
      isShared: true,
    }));
}

/** A column of numbers under no heading, or under one merged over it and the words beside it, is the ordinals. */
function numbersOnly(leaf: HeaderLeaf, texts: readonly string[], all: readonly HeaderLeaf[]): HeaderLeaf {
  const isShared = all.some((other) => other.isShared && other.header === leaf.header);
  if (!isShared || texts.length === 0) return leaf;
  const numbers = texts.filter((text) => ordinalMarker(text) !== null).length;
  return numbers > texts.length * 0.7 ? { ...leaf, roles: ['ordinal'], open: false } : leaf;
}

/** The first texts of each column, by its place on the sheet: a sample where there are many. */
function* columnTexts(body: readonly GridRow[], count: number): Steps<readonly (readonly string[] | undefined)[]> {
  const texts: string[][] = [];
  for (const [at, { cells }] of body.entries()) {
    if (isStride(at)) yield;
    for (const { column, area, text } of cells) {
      const known = (texts[column] ??= []);
      if (known.length < SAMPLE_ROWS && area.columnCount * 2 < Math.max(3, count)) known.push(text);
    }
  }
  return texts;
}
