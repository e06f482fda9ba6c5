import type { Basis, TargetOperator } from '../target';
import type { LeadIn } from './lead-in';

/** The small readers of targets. */
export const TARGET_READERS = ['share', 'count', 'change', 'rank', 'zero', 'comparison', 'trend'] as const;
export type TargetReader = (typeof TARGET_READERS)[number];

/** A target while it is being read; spans are of the normalised text. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  /** The tokens it takes, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly operator: TargetOperator;
  readonly comparison: '>=' | '>' | '<=' | '<' | null;
  /** With its sign for a change downwards. */
  readonly value: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly unitOnBoth: boolean;
  readonly against: string | null;
  readonly year: number | null;
  readonly basis: Basis;
  readonly confidence: number;
  readonly alternatives: readonly Draft[];
  /** What stood before the number; null for targets without a number of their own. */
  readonly lead: LeadIn | null;
  /** The reader that made it. */
  readonly reader: TargetReader;
  /** The words measured, where the reader knows them itself. */
  readonly subject: { readonly start: number; readonly end: number } | null;
}

/** The parts of a draft that most readers leave as they are. */
export const DRAFT = {
  comparison: null,
  upper: null,
  unit: '',
  unitOnBoth: false,
  against: null,
  year: null,
  basis: 'stated',
  confidence: 0.95,
  alternatives: [],
  lead: null,
  subject: null,
} as const;
