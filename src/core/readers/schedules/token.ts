import type { Mention } from './mention';

/** Units of recurrence as nouns: "tháng", "quý", "6 tháng". */
export type RecurringUnit = 'day' | 'week' | 'month' | 'quarter' | 'three-months' | 'half' | 'nine-months' | 'year';

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** before "trước" · by "chậm nhất" · until "hết" · from "từ" · after "sau" · onward "trở đi" · within "trong" · approximate "khoảng" · every "hằng" · report "báo cáo (quý)" · now "nay". */
export type Cue =
  'before' | 'by' | 'until' | 'from' | 'after' | 'onward' | 'within' | 'approximate' | 'every' | 'report' | 'now';

export type Join =
  'and' | 'or' | 'comma' | 'semicolon' | 'slash' | 'dash' | 'to' | 'colon' | 'stop' | 'break' | 'open' | 'close';

/** `following`: after or when something happens; `since`: from when it happens; `preceding`: before it; `session`: a meeting; `depending`: "theo tiến độ"; `unsettled`: "theo kế hoạch"; `status`: "đang thực hiện". */
export type Trigger = 'following' | 'since' | 'preceding' | 'session' | 'depending' | 'unsettled' | 'status';

/** The smallest thing that a lexer makes out of a cell's words; positions are those of the normalised text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'unit'; readonly unit: RecurringUnit }
  | {
      readonly kind: 'frequency';
      readonly unit: RecurringUnit;
      readonly rule: string;
      /** "cuối mỗi tháng" names a day, so it is "by". */
      readonly bound: '' | 'by';
      readonly approximate: boolean;
    }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  | { readonly kind: 'duration'; readonly amount: string; readonly working: boolean }
  | { readonly kind: 'time'; readonly hours: number }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'join'; readonly join: Join }
  | { readonly kind: 'trigger'; readonly trigger: Trigger }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'document' }
  | { readonly kind: 'filler' }
  | { readonly kind: 'word' }
  | { readonly kind: 'impossible' }
);

export const isJoin = (token: Token | undefined, ...joins: readonly Join[]): boolean =>
  token?.kind === 'join' && joins.includes(token.join);

export const isCue = (token: Token | undefined, ...cues: readonly Cue[]): boolean =>
  token?.kind === 'cue' && cues.includes(token.cue);

/** The same, past times of day too. */
export function skipTimes(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === 'filler' || tokens[next]?.kind === 'time') next++;
  return next;
}

/** The first place at or after `at` that is not filler. */
export function skipFiller(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === 'filler') next++;
  return next;
}
