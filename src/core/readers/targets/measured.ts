import type { Quantity } from '../quantities/quantity';
import type { Against } from './against';
import type { Draft } from './draft';
import type { LeadIn } from './lead-in';
import type { Scan } from './scan';
import type { Tail } from './tail';

/** A quantity with the words around it. */
export interface Measured {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly lead: LeadIn;
  readonly tail: Tail;
  /** The target before it that it continues ("không quá 8% tập thể, 3% cá nhân"), else null. */
  readonly follows: Draft | null;
  readonly against: Against | null;
}

/** Where a draft stands in the text. */
export function spanOf(scan: Scan, from: number, to: number) {
  return { from, to, start: scan.tokens[from]!.start, end: scan.tokens[to - 1]!.end };
}

/** The unit in the words, else that of another column. */
export function unitOf(scan: Scan, quantity: Quantity): string {
  return quantity.unit === '' ? (scan.context.unit ?? '').normalize('NFC').trim() : quantity.unit;
}

export const basisOf = (lead: LeadIn, stated: boolean) =>
  lead.approximate ? 'approximate' : stated ? 'stated' : 'inferred';

/** How sure a reading is: less for what the words leave open. */
export function confidenceOf(quantity: Quantity, lead: LeadIn, stated: boolean): number {
  const base = quantity.kind === 'unknown' || quantity.kind === 'bare' ? 0.6 : quantity.inWords ? 0.75 : 0.9;
  return lead.approximate ? Math.min(base, 0.7) : stated ? Math.min(1, base + 0.05) : base;
}
