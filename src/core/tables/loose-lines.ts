import type { GridRow } from './sheet-grid';

/** Rows in which so many cells are filled are rows of some list; a letterhead or a signature has few of them. */
const LIST_CELLS = 3;
/** So many rows of a list under no known heading are a list of something else. */
const LIST_ROWS = 50;
/** Other rows between a list's rows: headings and totals. */
const GAP = 3;

/** Lines between tables, gathered from the top; those of a long list are not kept. */
export interface LooseLines {
  readonly add: (row: GridRow) => void;
  /** The lines since the last call. */
  readonly take: () => readonly GridRow[];
}

/** Gathers the rows of a sheet that stand in no table. */
export function looseLines(): LooseLines {
  let lines: GridRow[] = [];
  // Where the rows of the list at hand stand in `lines`; empty once it is known to be long
  let list: number[] = [];
  let isLong = false;
  let gap = 0;
  const endList = () => {
    list = [];
    isLong = false;
  };
  const addToList = (row: GridRow) => {
    gap = 0;
    if (isLong) return;
    list.push(lines.push(row) - 1);
    if (list.length < LIST_ROWS) return;
    const dropped = new Set(list);
    lines = lines.filter((_, at) => !dropped.has(at));
    list = [];
    isLong = true;
  };
  return {
    add: (row) => {
      if (row.cells.length >= LIST_CELLS) return addToList(row);
      lines.push(row);
      if (++gap > GAP) endList();
    },
    take: () => {
      const taken = lines;
      lines = [];
      endList();
      return taken;
    },
  };
}
