import type { PlanRead } from '../../actions/results';
import type { Correction } from '../../core/plan/correction';
import { toA1 } from '../../core/sheet/a1';
import type { AnchorPlace } from '../../core/tables/find-anchor';
import type { CellAnchor } from '../../core/tables/table-correction';
import type { PaneWords } from '../pane/pane-context';
import { cellText, findCell } from './snapshot-grids';

/** What a correction says, in a line. */
export function correctionWords(correction: Correction, plan: PlanRead, { pane, number }: PaneWords): string {
  const { kept, roles } = pane.correct;
  switch (correction.kind) {
    case 'value': {
      const { field, text } = correction;
      const label = field === 'target' ? pane.fields.targets : pane.fields[field];
      return kept.value(label, text.replace(/\s+/g, ' ').trim() || kept.noWords);
    }
    case 'column-role':
      return kept.role(wordsOf(correction.at, plan), correction.roles.map((role) => roles[role]).join(' + '));
    case 'header-rows':
      return kept.headerRows(correction.rowCount, number(rowOf(correction.at, plan)));
    case 'table-end':
      return kept.tableEnd(number(rowOf(correction.last, plan)));
    case 'not-plan':
      return kept.notPlan(wordsOf(correction.at, plan));
    case 'plan-year':
      return kept.year(correction.year);
  }
}

/** Where the cell of a correction stands now; null for one without, and where the cell is gone. */
export function correctionPlace(correction: Correction, { snapshot }: PlanRead): AnchorPlace | null {
  if (correction.kind === 'plan-year') return null;
  return findCell(snapshot, correction.kind === 'table-end' ? correction.last : correction.at);
}

/** The cell's words as the plan writes them (an anchor knows only comparable ones), else its address. */
function wordsOf(anchor: CellAnchor, { snapshot }: PlanRead): string {
  const place = findCell(snapshot, anchor);
  const text = place ? cellText(snapshot, place) : '';
  return text || toA1({ row: anchor.row, column: anchor.column, rowCount: 1, columnCount: 1 });
}

const rowOf = (anchor: CellAnchor, { snapshot }: PlanRead): number => (findCell(snapshot, anchor) ?? anchor).row + 1;
