import { comparableWords } from '../text/comparable-words';
import { wordsAt } from './cell-anchor';
import type { SheetGrid } from './sheet-grid';
import type { CellAnchor } from './table-correction';

/** Where a cell that a correction holds on to stands now. */
export interface AnchorPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Finds cells again on the sheets given; a sheet's words are gathered only where a cell moved. */
export function anchorFinder(grids: readonly SheetGrid[]): (anchor: CellAnchor) => AnchorPlace | null {
  const indices = new Map<SheetGrid, WordIndex>();
  const indexOf = (grid: SheetGrid) => {
    const index = indices.get(grid) ?? wordIndex(grid);
    indices.set(grid, index);
    return index;
  };
  const on = (grid: SheetGrid, anchor: CellAnchor): AnchorPlace | null => {
    const place = findOn(grid, anchor, indexOf);
    return place && { sheet: grid.name, ...place };
  };
  return (anchor) => {
    const named = grids.find(({ name }) => sameName(name, anchor.sheet));
    if (named) return on(named, anchor);
    // The sheet was renamed: only one other may hold the cell
    const [found, ...others] = grids.flatMap((grid) => on(grid, anchor) ?? []);
    return others.length === 0 ? (found ?? null) : null;
  };
}

/** Excel compares sheet names without case. */
export const sameName = (one: string, other: string) =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

/** The filled cells of a sheet by their comparable words, from the top. */
type WordIndex = ReadonlyMap<string, readonly Place[]>;

function wordIndex(grid: SheetGrid): WordIndex {
  const index = new Map<string, Place[]>();
  for (let at = 0; at < grid.rows.length; at++)
    for (const { row, column, text } of grid.rows.at(at)!.cells) {
      const words = comparableWords(text);
      const places = index.get(words);
      if (places) places.push({ row, column });
      else index.set(words, [{ row, column }]);
    }
  return index;
}

function findOn(grid: SheetGrid, anchor: CellAnchor, indexOf: (grid: SheetGrid) => WordIndex): Place | null {
  const { row, column, words, among } = anchor;
  if (words === '') return findEmpty(grid, anchor, indexOf);
  if (!among && wordsAt(grid, row, column) === words) return { row, column };
  const places = indexOf(grid).get(words) ?? [];
  const inColumn = places.filter((place) => place.column === column);
  const alike = inColumn.length > 0 ? inColumn : inOneColumn(places);
  if (among && alike.length === among.of) return alike[among.nth]!;
  if (inColumn.length > 0) return nearest(inColumn, row);
  return places.length === 1 ? places[0]! : null;
}

/** Columns move as a whole. */
const inOneColumn = (places: readonly Place[]) =>
  places.every(({ column }) => column === places[0]!.column) ? places : [];

/** An empty cell has no words: it stands beside its neighbour, and is still empty. */
function findEmpty(
  grid: SheetGrid,
  { row, column, beside }: CellAnchor,
  indexOf: (grid: SheetGrid) => WordIndex,
): Place | null {
  const isEmpty = (place: Place) => wordsAt(grid, place.row, place.column) === '';
  const here = { row, column };
  if (!beside) return isEmpty(here) ? here : null;
  if (isEmpty(here) && wordsAt(grid, row, column + beside.columns) === beside.words) return here;
  const places = (indexOf(grid).get(beside.words) ?? []).map((place) => ({
    row: place.row,
    column: place.column - beside.columns,
  }));
  const empty = places.filter((place) => place.column >= 0 && isEmpty(place));
  return (
    nearest(
      empty.filter((place) => place.column === column),
      row,
    ) ?? (empty.length === 1 ? empty[0]! : null)
  );
}

/** The place nearest to a row; null where two are as near. */
function nearest(places: readonly Place[], row: number): Place | null {
  const [first, second] = places.toSorted((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row));
  if (!first) return null;
  return second && Math.abs(second.row - row) === Math.abs(first.row - row) ? null : first;
}
