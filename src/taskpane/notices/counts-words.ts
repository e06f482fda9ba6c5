import { VERDICTS_WORST_FIRST, type Verdict } from '../../core/evaluation/verdict';
import type { PaneWords } from '../pane/pane-context';

/** `Chưa đạt: 3 · Đạt: 12`: how many targets stand how, worst first; what does not occur is left out. */
export function countsWords(counts: Readonly<Record<Verdict, number>>, { texts, number }: PaneWords): string {
  return VERDICTS_WORST_FIRST.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${texts.registers.verdicts[verdict]}: ${number(counts[verdict])}`)
    .join(' · ');
}
