import type { Issue, Severity } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import { toA1 } from '../sheet/a1';
import { anchorFinder, sameName, type AnchorPlace } from '../tables/find-anchor';
import type { PlacedTableCorrection, SheetCorrections } from '../tables/sheet-corrections';
import type { SheetGrid } from '../tables/sheet-grid';
import type { CellAnchor } from '../tables/table-correction';
import { isSameMatter } from './change-corrections';
import type { Correction, KeptCorrection } from './correction';
import type { FieldName } from './field-certainty';

/** A field of the assignment at a row, as a person says it. */
export interface PlacedValue {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly field: FieldName | 'target';
  readonly text: string;
}

/** The corrections of one sheet. */
interface PlacedSheet extends SheetCorrections {
  readonly tables: PlacedTableCorrection[];
  readonly values: PlacedValue[];
}

/** The corrections of a workbook at the places where their cells stand now. */
export interface PlacedCorrections {
  readonly sheet: (name: string) => (SheetCorrections & { readonly values: readonly PlacedValue[] }) | null;
  readonly year: number | null;
  /** What could not be applied; asked when everything is read. */
  readonly issues: () => readonly Issue[];
}

const NOTHING: PlacedCorrections = { sheet: () => null, year: null, issues: () => [] };

/** Which sheets there are, beside those that are read. */
interface Workbook {
  readonly grids: readonly SheetGrid[];
  /** Other sheets are there that may hold what is not found. */
  readonly hasUnread: boolean;
}

/** Finds the cells of the corrections; the later holds where two say different things of one cell. */
export function placeCorrections(kept: readonly KeptCorrection[], workbook: Workbook): PlacedCorrections {
  if (kept.length === 0) return NOTHING;
  const sheets = new Map<string, PlacedSheet>();
  const applied = new Set<string>();
  const issues: Issue[] = [];
  const placed: { readonly id: string; readonly correction: Correction }[] = [];
  const find = anchorFinder(workbook.grids);
  for (const { id, correction } of kept) {
    const at = placeOf(correction, find);
    if (at) placed.push({ id, correction: at });
    else if (!isUnread(correction, workbook)) issues.push(issueOf('correction.cell-gone', id, correction));
  }
  const holds = placed.filter(
    (one, i) => !placed.some((other, j) => j > i && isSameMatter(one.correction, other.correction)),
  );
  for (const { id, correction } of holds) addTo(sheets, applied, id, correction);
  return {
    sheet: (name) => sheets.get(name) ?? null,
    year: holds.flatMap(({ correction }) => (correction.kind === 'plan-year' ? [correction.year] : []))[0] ?? null,
    issues: () => [
      ...issues,
      ...holds.flatMap(({ id, correction }) =>
        correction.kind === 'plan-year' || applied.has(id) ? [] : [issueOf('correction.not-applied', id, correction)],
      ),
    ],
  };
}

/** The correction with its cells where they stand now; null where one of them is gone. */
function placeOf(correction: Correction, find: (anchor: CellAnchor) => AnchorPlace | null): Correction | null {
  if (correction.kind === 'plan-year') return correction;
  const at = find(correction.at);
  if (!at) return null;
  const moved = { ...correction, at: { ...correction.at, ...at } };
  if (moved.kind !== 'table-end') return moved;
  const last = find(moved.last);
  return last && last.sheet === at.sheet && last.row >= at.row ? { ...moved, last: { ...moved.last, ...last } } : null;
}

/** Its sheet was not read, whatever it is called now. */
function isUnread(correction: Correction, { grids, hasUnread }: Workbook): boolean {
  if (correction.kind === 'plan-year' || !hasUnread) return false;
  const { sheet } = correction.at;
  return !grids.some(({ name }) => sameName(name, sheet));
}

function addTo(sheets: Map<string, PlacedSheet>, applied: Set<string>, id: string, correction: Correction): void {
  if (correction.kind === 'plan-year') return;
  const { sheet, row, column } = correction.at;
  const held = sheets.get(sheet) ?? { tables: [], values: [], applied };
  sheets.set(sheet, held);
  if (correction.kind === 'value') {
    held.values.push({ id, row, column, field: correction.field, text: correction.text });
    return;
  }
  const lastRow = correction.kind === 'table-end' ? correction.last.row : null;
  held.tables.push({ id, row, column, said: correction, lastRow });
}

function issueOf(code: IssueCode, id: string, correction: Correction): Issue {
  const severity: Severity = 'warning';
  if (correction.kind === 'plan-year') return { code, severity, source: null, params: { id, what: correction.kind } };
  const { sheet, row, column } = correction.at;
  const area = { row, column, rowCount: 1, columnCount: 1 };
  const what = correction.kind;
  return { code, severity, source: { sheet, areas: [area] }, params: { id, what, sheet, cell: toA1(area) } };
}
