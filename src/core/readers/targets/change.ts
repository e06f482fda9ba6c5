import type { Quantity } from '../quantities/quantity';
import { dictionary, entriesOf, phrases } from '../../text/dictionary';
import { phraseAt, phraseBefore } from '../../text/tokens';
import { basisOf, confidenceOf, type Measured, rateOf, spanOf, unitOf } from './measured';
import { parted, statementStart } from './clause';
import { DRAFT, type Draft } from './draft';
import type { Comparator, LeadIn } from './lead-in';

type Direction = 'up' | 'down';

/** A number that is the size of a change: "tăng trên 4%", "giảm ít nhất 4% so với 2024"; null where it is a level. */
export function changeOf(measured: Measured): Draft | null {
  const { scan, quantity, lead, tail, follows, against } = measured;
  const direction = directionOf(measured);
  if (!direction) return null;
  const operator = lead.direction === null && lead.compared !== null && !lead.amount ? null : lead.operator;
  const said = operator ?? tail.operator ?? (follows?.operator === 'change' ? sharedComparison(follows) : null);
  const sign = direction === 'up' ? 1 : -1;
  return {
    ...DRAFT,
    ...spanOf(scan, lead.from, tail.to),
    operator: 'change',
    comparison: quantity.upper === null ? comparisonOf(said, direction) : null,
    value: sign * quantity.value,
    upper: quantity.upper === null ? null : sign * quantity.upper,
    unit: unitOf(scan, quantity) + rateOf(scan, quantity),
    unitOnBoth: quantity.unitOnBoth,
    against: against?.label ?? null,
    basis: basisOf(lead, true),
    confidence: confidenceOf(quantity, lead, said !== null),
    lead,
    reader: 'change',
  };
}

/** Of "giảm": at least so much is at or below minus so much. */
function comparisonOf(said: Comparator | null, direction: Direction): '>=' | '>' | '<=' | '<' {
  const up = said === null || said === '=' ? '>=' : said;
  if (direction === 'up') return up;
  const mirrored = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' } as const;
  return mirrored[up];
}

const sharedComparison = (follows: Draft): Comparator | null => {
  if (follows.comparison === null || (follows.value ?? 0) >= 0) return follows.comparison;
  const mirrored = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' } as const;
  return mirrored[follows.comparison];
};

function directionOf(measured: Measured): Direction | null {
  const { quantity, lead, follows, against } = measured;
  if (lead.multiple || quantity.course !== null || quantity.kind === 'age') return null;
  if (lead.direction) return isAmount(quantity, lead) && !isNoun(measured) ? lead.direction : null;
  if (lead.amount) return farDirection(measured) ?? 'up';
  // "tăng hạng … lên 5 bậc": so many steps up, not the fifth step
  if (lead.level === 'up' && quantity.kind === 'step' && /^b[ậa]c/.test(quantity.unit)) return 'up';
  const signed = signOf(measured);
  if (signed && against) return signed;
  if (lead.compared && against) return lead.compared;
  if (follows?.operator === 'change') return (follows.value ?? 0) < 0 ? 'down' : 'up';
  if (lead.level !== null || lead.wanted !== null) return null;
  return amountAfterSubject(measured);
}

/** "+5% so với năm 2025": the sign stands at the number; a list mark stands apart. */
function signOf({ scan: { tokens }, quantity }: Measured): Direction | null {
  const sign = tokens[quantity.from - 1];
  if (sign?.end !== quantity.start) return null;
  return sign.words === '+' ? 'up' : sign.words === '-' ? 'down' : null;
}

/** "tốc độ tăng trưởng 8%", "tỷ lệ tăng 1%": a rate with a level of its own. */
const isNoun = ({ scan, lead }: Measured) =>
  phraseBefore(scan.tokens, lead.from, RATES, scan.text.hasDiacritics) !== null;
const RATES = dictionary<true>(entriesOf(true, ['tốc độ', 'tỷ lệ', 'mức', 'nhịp độ', 'tỷ suất']));

/** "tăng 5%" is an amount; "giảm còn 5%", "giảm dưới 1,5%", "tăng … đạt 60%" are levels; "nâng" moves places only. */
function isAmount(quantity: Quantity, lead: LeadIn): boolean {
  if (lead.amount) return true;
  if (lead.level !== null) return false;
  if (lead.lifts) return quantity.kind === 'step' || quantity.unit.startsWith('điểm %');
  return !(lead.direction === 'down' && (lead.operator === '<' || lead.operator === '<='));
}

const MOVES = dictionary<Direction>([
  ...entriesOf('up' as const, phrases(`tăng | tăng thêm | gia tăng | nâng thêm | nâng | tăng dần`)),
  ...entriesOf(
    'down' as const,
    phrases(`giảm | kéo giảm | cắt giảm | rút ngắn | hạ | giảm dần | tiết giảm | giảm bớt | giảm thiểu`),
  ),
]);
/** "tăng cường" moves nothing; "tốc độ tăng" is a rate with a level of its own. */
const NO_MOVES = dictionary<true>(
  entriesOf(
    true,
    phrases(`tăng cường | tăng gia | nâng cao | nâng cấp | giảm nghèo | tốc độ tăng | tốc độ giảm | mức tăng
      mức giảm | hạ tầng | hạ nguồn | giám sát
      giám đốc | giám định`),
  ),
);
const SHARES = dictionary<true>(entriesOf(true, ['tỷ lệ', 'mức độ', 'tỷ trọng', 'chỉ số']));

interface Move {
  readonly direction: Direction;
  readonly lifts: boolean;
  readonly ofShare: boolean;
}

/** The verb at the head of the statement, no comma after it: "Giảm tỷ lệ hộ nghèo 1,5%". */
function headMove({ scan, quantity, lead }: Measured): Move | null {
  const { tokens, text } = scan;
  let at = statementStart(tokens, lead.from, 30);
  for (let steps = 0; steps < 30 && at < lead.from; steps++, at++) {
    const held = phraseAt(tokens, at, NO_MOVES, text.hasDiacritics);
    if (held) {
      at = held.to - 1;
      continue;
    }
    const move = phraseAt(tokens, at, MOVES, text.hasDiacritics);
    if (!move) continue;
    const between = tokens.slice(move.to, lead.from);
    if (between.length === 0 || between.some((token) => token.kind !== 'word' && token.words !== '/')) return null;
    if (parted(tokens, move.to, quantity.from)) return null;
    const ofShare = phraseAt(tokens, move.to, SHARES, text.hasDiacritics) !== null;
    return { direction: move.value, lifts: LIFT.test(tokens[at]!.words), ofShare };
  }
  return null;
}
const LIFT = /^n[âa]ng$/;

const farDirection = (measured: Measured): Direction | null => headMove(measured)?.direction ?? null;

/** "Giảm tỷ lệ hộ nghèo 1,5%" is a change; "Tăng tỷ lệ … tối thiểu 50%", "Nâng tỷ lệ … 80%" set a level of the share. */
function amountAfterSubject(measured: Measured): Direction | null {
  const { quantity, lead, against } = measured;
  if (quantity.kind === 'share' && quantity.value >= 100) return null;
  const move = headMove(measured);
  if (!move || (move.lifts && quantity.kind !== 'step')) return null;
  if (lead.operator === '<' || lead.operator === '<=') return null;
  const setsLevel = move.direction === 'up' && move.ofShare && lead.operator !== null && against === null;
  return setsLevel ? null : move.direction;
}
