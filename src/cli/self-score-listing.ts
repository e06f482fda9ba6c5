import type { SelfScoreSheet } from '../actions/compute-cases';
import type { SelfScoreRow } from '../core/indices/par-self-score/read-self-score';
import type { Language } from '../i18n';
import type { CasesTexts } from '../i18n/cases-texts';
import { LOCALES } from './case-listing';

/** A self-score as a list for people: the total, then what stands in its way. */
export function selfScoreListing(
  { reading, score }: SelfScoreSheet,
  { selfScore: texts }: CasesTexts,
  language: Language,
): string {
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 3 });
  const points = (value: number | null) => (value === null ? '–' : format.format(value));
  const line = ({ row, number, text, self, max }: SelfScoreRow) =>
    `  ${texts.criterion(row + 1, `${number} ${text}`.replace(/\s+/g, ' ').trim(), points(self), points(max))}`;
  const list = (heading: string, rows: readonly SelfScoreRow[]) =>
    rows.length === 0 ? [] : [heading, ...rows.map(line)];
  const unproved = score.withoutEvidence.reduce((sum, { self }) => sum + (self ?? 0), 0);
  return [
    texts.title(reading.sheet, score.criteria),
    texts.total(points(score.points), points(score.maxPoints)),
    ...list(texts.withoutEvidence(points(unproved)), score.withoutEvidence),
    ...list(texts.aboveMax, score.aboveMax),
    ...list(texts.notScored, score.notScored),
    ...score.unequalSums.map(({ row, of, stated, sum }) => texts.unequal[of](row + 1, points(stated), points(sum))),
  ].join('\n');
}

const rowsOf = (rows: readonly SelfScoreRow[]): readonly number[] => rows.map(({ row }) => row + 1);

/** A self-score as `parplan cases --json` prints it; rows count from 1. */
export const selfScoreJson = ({ reading, score }: SelfScoreSheet) => ({
  sheet: reading.sheet,
  rows: reading.rows.map((row) => ({ ...row, row: row.row + 1 })),
  ...score,
  withoutEvidence: rowsOf(score.withoutEvidence),
  aboveMax: rowsOf(score.aboveMax),
  notScored: rowsOf(score.notScored),
  unequalSums: score.unequalSums.map((one) => ({ ...one, row: one.row + 1 })),
});
