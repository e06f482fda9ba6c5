import type { LocalDate } from '../calendar/local-date';
import type { Basis } from './target';

export type ScheduleKind =
  'window' | 'by' | 'before' | 'from' | 'ongoing' | 'recurrence' | 'after-event' | 'event' | 'none';

/** One part of a schedule cell; canonical forms of several parts are joined by ` | `. */
export interface SchedulePart {
  readonly canonical: string;
  readonly kind: ScheduleKind;
  /** The calendar days covered; null where open, relative or none. */
  readonly window: { readonly start: LocalDate | null; readonly end: LocalDate | null } | null;
  /** RRULE value without prefix, else null. */
  readonly recurrence: string | null;
  readonly basis: Basis;
  readonly start: number;
  readonly end: number;
}

/** A deadline or start cell, read. */
export interface Schedule {
  readonly canonical: string;
  readonly text: string;
  readonly kind: ScheduleKind;
  readonly parts: readonly SchedulePart[];
  /** Words of the cell that no part consumed and that are not filler: the reason for an issue. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
  readonly basis: Basis;
  readonly confidence: number;
}
