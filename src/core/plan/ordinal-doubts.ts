import type { Issue } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import type { FoundTable } from '../tables/find-tables';
import type { GridCell } from '../tables/sheet-grid';
import type { Group, TableRecord } from './table-records';

interface OrdinalDoubts {
  /** The next assignment of the table. */
  readonly see: (record: TableRecord) => void;
  /** What is to be doubted in the numbering, when all were seen. */
  readonly found: () => readonly Issue[];
}

/** Looks at a table's numbers: one left out, one given twice, a row without its number. */
export function ordinalDoubts(table: FoundTable): OrdinalDoubts {
  const column = table.columns.find(({ roles }) => roles[0] === 'ordinal')?.column;
  if (column === undefined) return NOTHING;
  const found: Issue[] = [];
  const tell = (code: IssueCode, { area }: GridCell, params: Issue['params']) =>
    found.push({ code, severity: 'info', source: { sheet: table.grid.name, areas: [area] }, params });
  let numbered = 0;
  let last: number | null = null;
  let groups: readonly Group[] | null = null;
  const number = (cell: GridCell, isSameGroup: boolean) => {
    const value = plainNumber(cell.text);
    if (value === null) {
      last = null;
      return;
    }
    numbered++;
    if (last !== null && isSameGroup && value === last) tell('table.ordinal-repeated', cell, { number: value });
    if (last !== null && isSameGroup && value === last + 2) tell('table.ordinal-skipped', cell, { number: last + 1 });
    last = value;
  };
  return {
    see(record) {
      const first = record.rows[0]!;
      const isSameGroup = record.groups === groups;
      groups = record.groups;
      const cell = first.row.cells.find((one) => one.column === column);
      if (cell) number(cell, isSameGroup);
      else if (last !== null && isSameGroup && !table.grid.coverAt(first.row.row, column)) {
        const words = first.row.cells[0];
        if (words) tell('table.row-unnumbered', words, { after: last });
        last++;
      }
    },
    // Where much is odd the numbering follows a rule of its own, or rows were left out on purpose
    found: () => (numbered >= FEW && found.length <= Math.max(1, numbered * MOST) ? found : []),
  };
}

const NOTHING: OrdinalDoubts = { see: () => undefined, found: () => [] };
const FEW = 4;
const MOST = 0.1;

/** "7", "7.", "07", "2..": a number of the one level; "1.2" and "IV" are none. */
function plainNumber(text: string): number | null {
  const match = /^\s?(\d{1,4})[.)]{0,2}\s?$/.exec(text);
  return match ? Number(match[1]) : null;
}
