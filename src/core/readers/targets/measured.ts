import { dictionary, phrases } from '../../text/dictionary';
import { phraseAt, phraseBefore } from '../../text/tokens';
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
  if (quantity.unit === '') return unitOfColumn(scan);
  if (/^\/\d+$/.test(quantity.unit) && /^\p{L}/u.test(unitOfColumn(scan)))
    return `${quantity.unit} ${unitOfColumn(scan)}`;
  return quantity.unit;
}

/** The unit in another column, as written there. */
const unitOfColumn = ({ context }: Scan): string => (context.unit ?? '').normalize('NFC').trim();

/** How many words may stand between the things counted and the rate. */
const RATE_REACH = 10;

/** "02 cuộc kiểm tra công vụ/năm": the rate behind the whole name of the things; '' where none. */
export function rateOf(scan: Scan, quantity: Quantity): string {
  if (quantity.unit.includes('/')) return '';
  const { tokens, text } = scan;
  for (let at = quantity.to; at < Math.min(quantity.to + RATE_REACH, tokens.length); at++) {
    if (tokens[at]!.words !== '/') {
      if (tokens[at]!.kind === 'word') continue;
      return '';
    }
    const found = phraseAt(tokens, at + 1, RATE_TIMES, text.hasDiacritics);
    // "báo cáo tháng/năm": the month's or the year's
    return found && !phraseBefore(tokens, at, RATE_TIMES, text.hasDiacritics) ? `/${found.value}` : '';
  }
  return '';
}
const RATE_TIMES = dictionary<string>(
  phrases(`năm | tháng | quý | tuần | ngày | năm học | học kỳ | kỳ | vụ`).map((time) => [time, time] as const),
);

export const basisOf = (lead: LeadIn, stated: boolean) =>
  lead.approximate ? 'approximate' : stated ? 'stated' : 'inferred';

/** How sure a reading is: less for what the words leave open. */
export function confidenceOf(quantity: Quantity, lead: LeadIn, stated: boolean): number {
  const base = quantity.kind === 'unknown' || quantity.kind === 'bare' ? 0.6 : quantity.inWords ? 0.75 : 0.9;
  return lead.approximate ? Math.min(base, 0.7) : stated ? Math.min(1, base + 0.05) : base;
}
