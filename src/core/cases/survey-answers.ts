import { foldText } from '../text/fold-text';

/** Levels of a question: three (rất hài lòng, hài lòng, không hài lòng) or five (Likert). */
export const SURVEY_SCALES = [5, 3] as const;
export type SurveyScale = (typeof SURVEY_SCALES)[number];

/** Answers to one question, counted; blank answers are left out (practice, not verified). */
export interface SatisfactionCounts {
  readonly satisfied: number;
  readonly answers: number;
}

export type SatisfactionRead =
  | { readonly ok: true; readonly counts: SatisfactionCounts }
  | {
      readonly ok: false;
      readonly problem: {
        readonly code: 'function.unknown-answer';
        readonly params: { readonly row: number; readonly text: string };
      };
    };

/** rất hài lòng · hài lòng · tốt · rất đồng ý: satisfied */
const SATISFIED = /^(?:rat |hoan toan )?(?:hai long|tot|dong y)/;
/** không hài lòng · bình thường · chưa tốt · phân vân · kém: not */
const NOT_SATISFIED =
  /^(?:rat |hoan toan )?(?:(?:khong|chua)(?: (?:that su |that |duoc |may )?(?:hai long|tot|dong y|dat|on)|$)|binh thuong|trung lap|phan van|kem|te|trung binh|it )/;
/** không có ý kiến · không trả lời · chưa sử dụng · không áp dụng: no answer */
const NO_ANSWER =
  /^(?:(?:khong|chua) (?:co y kien|y kien|tra loi|biet|ro|su dung|dung|ap dung|danh gia|phat sinh|lien quan)|k\/a|n\/a|-$)/;

/**
 * Counts the answers of a range: words, or the number of the level, the highest being the best (of five 4 and 5 are satisfied,
 * of three 2 and 3; QĐ 2640/QĐ-BNV's formula was not read). A heading above the first answer is passed over.
 */
export function countSatisfaction(cells: readonly (readonly unknown[])[], scale: SurveyScale): SatisfactionRead {
  let satisfied = 0;
  let answers = 0;
  for (const [index, row] of cells.entries())
    for (const cell of row) {
      const answer = answerOf(cell, scale);
      if (answer === null || (answer === 'unknown' && answers === 0 && typeof cell === 'string')) continue;
      if (answer === 'unknown')
        return {
          ok: false,
          problem: { code: 'function.unknown-answer', params: { row: index + 1, text: String(cell) } },
        };
      answers += 1;
      if (answer) satisfied += 1;
    }
  return { ok: true, counts: { satisfied, answers } };
}

/** Whether an answer is satisfied; null for a blank cell. */
export function answerOf(cell: unknown, scale: SurveyScale): boolean | null | 'unknown' {
  if (cell === null || cell === undefined || cell === '') return null;
  const words = foldText(String(cell).normalize('NFC')).trim();
  if (words === '' || NO_ANSWER.test(words)) return null;
  const level = /^([1-5])(?!\d)/.exec(words)?.[1];
  if (level !== undefined) return Number(level) > scale ? 'unknown' : Number(level) >= scale - 1;
  if (NOT_SATISFIED.test(words)) return false;
  return SATISFIED.test(words) ? true : 'unknown';
}
