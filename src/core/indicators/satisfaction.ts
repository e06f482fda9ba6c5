import { SIPAS_FACTORS, type SipasFactor } from '../cases/sipas-factors';
import type { SurveyReading } from '../cases/read-survey';
import type { SatisfactionCounts } from '../cases/survey-answers';
import type { IndicatorSource } from './indicator';

/** Satisfied answers of all answers; `rate` is null without an answer. */
export interface SatisfactionRate extends SatisfactionCounts {
  readonly rate: number | null;
}

/** What a survey says as a whole, and by factor of SIPAS; factors that no question belongs to are absent. */
export interface SurveyFigures {
  readonly total: SatisfactionRate;
  readonly factors: readonly (SatisfactionRate & { readonly factor: SipasFactor; readonly questions: number })[];
  /** Questions whose words name no factor. */
  readonly unsorted: number;
}

/** The formula is practice: satisfied and very satisfied answers of those given; blanks left out (QĐ 2640/QĐ-BNV's own was not read). */
export const SATISFACTION_SOURCE: IndicatorSource = {
  citation: 'Quyết định 2640/QĐ-BNV ngày 10/10/2017 (năm yếu tố); cách tính theo thông lệ, chưa kiểm tra',
  sureness: 'U',
  checkedOn: '2026-11',
};

/** Adds up the questions of a survey. */
export function surveyFigures({ questions }: SurveyReading): SurveyFigures {
  return {
    total: rateOf(questions),
    factors: SIPAS_FACTORS.flatMap((factor) => {
      const own = questions.filter((question) => question.factor === factor);
      return own.length === 0 ? [] : [{ factor, questions: own.length, ...rateOf(own) }];
    }),
    unsorted: questions.filter(({ factor }) => factor === null).length,
  };
}

/** The rate over some questions. */
export function rateOf(counts: readonly SatisfactionCounts[]): SatisfactionRate {
  const satisfied = counts.reduce((sum, one) => sum + one.satisfied, 0);
  const answers = counts.reduce((sum, one) => sum + one.answers, 0);
  return { satisfied, answers, rate: answers === 0 ? null : satisfied / answers };
}
