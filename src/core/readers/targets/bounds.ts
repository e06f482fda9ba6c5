import { tokenFrom } from '../../text/tokens';
import { quantityAt, type Quantity } from '../quantities/quantity';
import type { Against } from './against';
import { afterMarks, parted, statementStart } from './clause';
import { changeOf } from './change';
import { DRAFT, type Draft } from './draft';
import { linksTo, isWanted } from './wanted';
import { type Comparator, readLeadIn, type LeadIn } from './lead-in';
import { count, type Scan, writtenIn } from './scan';
import { basisOf, confidenceOf, type Measured, rateOf, spanOf, unitOf } from './measured';
import { readTail } from './tail';

/** Reads every number that is a bound on something wanted: "tối thiểu 45%", "12 mô hình", "giảm 40%", "15-25%". */
export function readBounds(
  scan: Scan,
  isTaken: (at: number) => boolean,
  against: readonly Against[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const { tokens } = scan;
  const written = writtenIn(scan);
  for (let at = 0, notBefore = 0; at < tokens.length; at++) {
    count(scan, 1);
    if (isTaken(tokens[at]!.start)) {
      if (tokens[at]!.kind === 'number') notBefore = at + 1;
      continue;
    }
    const quantity = quantityAt(scan.text, tokens, at, written);
    if (!quantity || isTaken(quantity.end - 1)) continue;
    const draft = boundOf(scan, quantity, notBefore, drafts.at(-1) ?? null, against);
    if (draft) drafts.push(draft);
    at = (draft?.to ?? quantity.to) - 1;
    notBefore = at + 1;
  }
  return drafts;
}

function boundOf(
  scan: Scan,
  quantity: Quantity,
  notBefore: number,
  last: Draft | null,
  all: readonly Against[],
): Draft | null {
  const lead = readLeadIn(scan, quantity.from, notBefore);
  const measured: Measured = {
    scan,
    quantity,
    lead,
    tail: readTail(scan, quantity),
    follows: last && linksTo(scan, last, quantity, lead) ? last : null,
    against: comparedWith(scan, quantity, all),
  };
  if (!isWanted(measured)) return null;
  return changeOf(measured) ?? levelOf(measured);
}

/** The past that a number is compared with: named after it, or at the head of its statement ("So với năm 2023, tăng 5%"). */
function comparedWith(scan: Scan, quantity: Quantity, all: readonly Against[]): Against | null {
  const next = tokenFrom(all, quantity.end);
  const after = [all[next], all[next + 1]].find((against) => against?.withWords);
  if (after && reaches(scan, quantity, after)) return after;
  const head = scan.tokens[afterMarks(scan.tokens, statementStart(scan.tokens, quantity.from))]!;
  const before = all[next - 1];
  return before?.withWords && before.start === head.start && before.end <= quantity.start ? before : null;
}

/** How many words may stand between a change and what it is compared with. */
const REACH = 30;

function reaches(scan: Scan, quantity: Quantity, against: Against): boolean {
  const to = tokenFrom(scan.tokens, against.start);
  if (to - quantity.to > REACH || parted(scan.tokens, quantity.to, to)) return false;
  return scan.tokens.slice(quantity.to, to).every((token, index, between) => {
    // "cả 3 tiêu chí" only says of how many
    return token.kind !== 'number' || /^c[ảa]$/.test(between[index - 1]?.words ?? '');
  });
}

/** A threshold on the value itself. */
function levelOf({ scan, quantity, lead, tail, follows }: Measured): Draft {
  const said = lead.operator ?? tail.operator ?? courseOperator(quantity, lead);
  const operator: Comparator = said ?? inherited(follows, quantity) ?? (quantity.value === 0 ? '=' : '>=');
  const from = follows && lead.from === quantity.from ? quantity.from : lead.from;
  const arrival = quantity.course !== null && quantity.upper !== null;
  return {
    ...DRAFT,
    ...spanOf(scan, from, tail.to),
    operator,
    value: arrival ? quantity.upper : quantity.value,
    upper: arrival ? null : quantity.upper,
    unit: unitOf(scan, quantity) + (quantity.kind === 'share' ? '' : rateOf(scan, quantity)),
    unitOnBoth: isFloorWithStretch(quantity, lead),
    basis: basisOf(lead, said !== null || lead.level !== null),
    confidence: confidenceOf(quantity, lead, said !== null),
    lead,
    reader: quantity.kind === 'share' ? 'share' : 'count',
  };
}

/** "tối thiểu 70 – 80%", "15% - 20%": a floor and a stretch, the unit given on both; a bare "15-25%" is one span. */
function isFloorWithStretch(quantity: Quantity, lead: LeadIn): boolean {
  return quantity.upper !== null && quantity.kind === 'share' && (quantity.unitOnBoth || lead.operator === '>=');
}

/** "từ 50% lên 60%", "lên 80%", "xuống còn 3%" */
function courseOperator(quantity: Quantity, lead: LeadIn): Comparator | null {
  if (quantity.beyond) return quantity.beyond;
  if (quantity.course) return quantity.course === 'up' ? '>=' : '<=';
  if (lead.level === 'down') return '<=';
  return lead.level === 'up' || lead.multiple ? '>=' : null;
}

/** A shared comparator holds for the numbers listed after it; nothing can be above 100 %. */
function inherited(follows: Draft | null, quantity: Quantity): Comparator | null {
  if (!follows || follows.operator === 'change' || follows.operator === 'trend') return null;
  return quantity.kind === 'share' && quantity.value >= 100 ? null : follows.operator;
}
