import type { Mention } from './mention';

/** A part of a schedule before its missing years are filled in. */
export type Draft = { readonly start: number; readonly end: number; readonly approximate?: boolean } & (
  | { readonly form: 'mention'; readonly mention: Mention }
  | { readonly form: 'range'; readonly from: Mention; readonly to: Mention }
  | { readonly form: 'bound'; readonly bound: Bound; readonly mention: Mention }
  | { readonly form: 'ongoing'; readonly from: Mention | null; readonly to: Mention | null }
  | {
      readonly form: 'recurrence';
      readonly rule: string;
      readonly bound: '' | 'by' | 'before';
      readonly within: Mention | null;
    }
  | { readonly form: 'duration'; readonly amount: string; readonly working: boolean }
  | { readonly form: 'event' }
  /** Words that were understood and name no time ("theo kế hoạch"). */
  | { readonly form: 'nothing' }
);

export type Bound = 'by' | 'before' | 'from' | 'after';
