import type { PlanReading } from '../../core/plan/plan-reading';
import type { PaneWords } from '../pane/pane-context';
import { reviewOf } from './review-model';

/** `Đã đọc 39 nhiệm vụ, 8 mục tiêu, …`: what a reading found, in a sentence. */
export function summaryWords(reading: PlanReading, { pane, number }: PaneWords): string {
  const { counts } = reviewOf(reading);
  const { summary } = pane;
  const said = (['assignments', 'objectives', 'targets'] as const).map((name) =>
    summary[name](counts[name], number(counts[name])),
  );
  const doubts = counts.doubts > 0 ? summary.doubts(counts.doubts, number(counts.doubts)) : summary.noDoubts;
  return summary.read([...said, doubts]);
}
