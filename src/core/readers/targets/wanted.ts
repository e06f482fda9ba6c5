import { dictionary, entriesOf, phrases } from '../../text/dictionary';
import { phraseAt, phraseBefore } from '../../text/tokens';
import type { Quantity } from '../quantities/quantity';
import { UNITS } from '../quantities/units';
import type { Measured } from './measured';
import { parted, statementStart } from './clause';
import type { Draft } from './draft';
import type { LeadIn } from './lead-in';
import type { Scan, TargetPlace } from './scan';

/** Places whose numbers are wanted without more words. */
const WANTING: ReadonlySet<TargetPlace> = new Set(['objective', 'goal-line', 'target', 'deliverable', 'phrase']);

/** Whether a number is something to be reached, and not merely mentioned. */
export function isWanted(measured: Measured): boolean {
  const { quantity, follows, scan } = measured;
  // "3,5 điểm/5 điểm": the second is the measure of the first
  if (scan.tokens[quantity.from - 1]?.words === '/') return false;
  if (isInSubject(measured)) return false;
  switch (quantity.kind) {
    case 'share':
      return isWantedShare(measured);
    case 'duration':
      return isWantedDuration(measured);
    case 'age':
      return measured.lead.level !== null || measured.lead.operator !== null;
    case 'bare':
      return isWantedBareNumber(measured);
    case 'ratio':
      return (
        follows !== null ||
        isSaid(measured) ||
        !isFraction(quantity) ||
        opensStatement(measured) ||
        isWantedPart(measured)
      );
    case 'thing':
    case 'measure':
    case 'money':
    case 'step':
    case 'multiple':
    case 'points':
    case 'unknown':
      return isWantedCount(measured);
  }
}

const RATES = dictionary<true>(entriesOf(true, phrases(`tỷ lệ | tỷ trọng | tỷ suất`)));
const REACHED = dictionary<true>(
  entriesOf(
    true,
    phrases(`đạt | chiếm | còn | là | tối thiểu | ít nhất | không quá | dưới | trên | ≥ | ≤ | > | < | >= | <=`),
  ),
);
/** How far the head of a statement and its share may be from a number between them. */
const SUBJECT_REACH = 40;

/** "Tỷ lệ hộ có thu nhập từ 100 triệu đồng/năm trở lên chiếm trên 30%": a number in the name of what a share is of. */
function isInSubject({ scan, quantity, lead }: Measured): boolean {
  if (quantity.kind === 'share' || lead.level !== null || lead.direction !== null) return false;
  const { tokens, text } = scan;
  const head = statementStart(tokens, quantity.from, SUBJECT_REACH);
  let named = false;
  for (let at = head; at < lead.from; at++) {
    if (phraseAt(tokens, at, RATES, text.hasDiacritics)) named = true;
    else if (named && /^(?:,|%|‰)$/.test(tokens[at]!.words)) named = false;
  }
  return named && isShareReached(scan, quantity.to);
}

/** "… đạt 80%" before the statement or a part of it ends. */
function isShareReached({ tokens, text }: Scan, from: number): boolean {
  for (let at = from; at < Math.min(from + SUBJECT_REACH, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.kind === 'break' || /^[.;,:]$/.test(token.words)) return false;
    if (token.kind === 'number' && /^[%‰]$/.test(tokens[at + 1]?.words ?? ''))
      return phraseBefore(tokens, at, REACHED, text.hasDiacritics) !== null;
  }
  return false;
}

/** "đạt chuẩn nông thôn mới 19/19 tiêu chí": so many of so many things, where numbers are wanted. */
const isWantedPart = ({ scan, quantity, lead }: Measured) =>
  WANTING.has(scan.context.place) &&
  / \p{L}/u.test(quantity.unit) &&
  !phraseBefore(scan.tokens, lead.from, MENTIONING, scan.text.hasDiacritics);

const isFraction = (quantity: Quantity) => /^\/\d{1,3}(?!\d)/.test(quantity.unit);

/** The words compare, or say that it rises, falls, or shall be reached. */
function isSaid({ lead, tail, quantity }: Measured): boolean {
  return (
    lead.operator !== null ||
    tail.operator !== null ||
    lead.direction !== null ||
    lead.multiple ||
    lead.amount ||
    lead.approximate ||
    quantity.course !== null ||
    (lead.level !== null && lead.level !== 'at') ||
    lead.wanted === 'strong'
  );
}

/** In a measure's words a share may be a formula's or a scale's. */
function isWantedShare(measured: Measured): boolean {
  if (measured.scan.context.place !== 'measure') return true;
  return isSaid(measured) || opensStatement(measured);
}

const LIMITS = dictionary<true>(
  entriesOf(
    true,
    phrases(`trong | trong vòng | trong thời hạn | trong thời gian | thời hạn | chậm nhất | chậm nhất là | trước
    sau | quá hạn | kể từ | thời gian không quá | nghỉ | muộn nhất | trước ít nhất | trước tối thiểu`),
  ),
);
const AFTER_EVENT = dictionary<true>(
  entriesOf(true, phrases(`kể từ | sau khi | tính từ | trước khi | trước ngày | kể`)),
);

/** A span of time is a target where it shall fall to so much ("còn 10 ngày", "không quá 30 phút"), not as a time limit. */
function isWantedDuration({ scan, quantity, lead }: Measured): boolean {
  const { tokens, text, context } = scan;
  if (phraseBefore(tokens, lead.from, LIMITS, text.hasDiacritics)) return false;
  for (let at = quantity.to; at < Math.min(quantity.to + 3, tokens.length); at++)
    if (phraseAt(tokens, at, AFTER_EVENT, text.hasDiacritics)) return false;
  if (lead.direction !== null || quantity.course !== null || (lead.level !== null && lead.level !== 'at')) return true;
  // "lưu trú đạt 2,1 ngày/khách" is a rate, no limit
  if (lead.level === 'at' && quantity.unit.includes('/')) return true;
  return WANTING.has(context.place) && lead.operator !== null;
}

/** "12" alone in a target cell; "chỉ số đạt 0,75"; never a number that only stands in prose. */
function isWantedBareNumber(measured: Measured): boolean {
  const { scan, quantity, lead, tail } = measured;
  const next = scan.tokens[tail.to];
  // a line that is nothing but a number: an indicator whose unit stands elsewhere
  if (scan.context.place === 'phrase' && isAlone(measured) && !quantity.inWords) return true;
  const closes = !next || next.kind === 'break' || /^[.;,()]$/.test(next.words);
  if (!closes) return false;
  if (measured.follows && scan.context.unit !== undefined) return true;
  if (scan.context.place === 'target') return opensStatement(measured) || isSaid(measured) || lead.level !== null;
  if (quantity.inWords) return false;
  return lead.operator !== null || tail.operator !== null || (lead.level !== null && !Number.isInteger(quantity.value));
}

function isWantedCount(measured: Measured): boolean {
  const { scan, quantity, lead, follows } = measured;
  if (quantity.kind === 'money' && !isSaid(measured) && isOfEach(measured)) return false;
  if (quantity.inWords && !isSaid(measured) && lead.wanted === null && !opensStatement(measured)) return false;
  if (quantity.kind === 'unknown' && /^\p{Lu}/u.test(quantity.unit) && !isSaid(measured)) return false;
  if (isSaid(measured) || follows) return true;
  if (!WANTING.has(scan.context.place)) return false;
  if (lead.wanted !== null || lead.fromWord || lead.level !== null || opensStatement(measured)) return true;
  return quantity.kind !== 'unknown' && !phraseBefore(scan.tokens, lead.from, MENTIONING, scan.text.hasDiacritics);
}

/** "mỗi suất 500.000 đồng": the worth of one, not of what shall be reached. */
function isOfEach({ scan, lead }: Measured): boolean {
  const { tokens, text } = scan;
  const thing = phraseBefore(tokens, lead.from, UNITS, text.hasDiacritics);
  return thing !== null && /^m[ỗo]i$/.test(tokens[thing.from - 1]?.words ?? '');
}

/** Words after which a number only tells where, whose or of what: "tại 5 xã", "của 12 hộ", "gồm 3 chương". */
const MENTIONING = dictionary<true>(
  entriesOf(
    true,
    phrases(`tại | tới | đến | của | từ | với | cùng | trên | trong | theo | gồm | bao gồm | giữa | về | ở | cả | các | những
      này | do | bởi | thuộc | vào | ra | qua | cùng với | phối hợp với | so với | như | nhóm | loại | còn lại | trước | sau
      ngoài | cách | trừ | mỗi | một | tổng | trong số | trong tổng số | tổng số | khi | nếu | hoặc | và | đối với | là`),
  ),
);

/** Nothing but a list mark stands before it in its statement. */
function opensStatement({ scan, lead }: Measured): boolean {
  const before = scan.tokens[lead.from - 1];
  return !before || before.kind === 'break' || (before.kind === 'sign' && /^[-+*•;:.(,"]$/.test(before.words));
}

/** Nothing else stands in the text, list marks and full stops apart. */
function isAlone({ scan: { tokens }, lead, tail }: Measured): boolean {
  for (let at = 0; at < lead.from; at++) if (!/^[-+*•(]$/.test(tokens[at]!.words)) return false;
  for (let at = tail.to; at < tokens.length; at++) if (!/^[.;,)]$/.test(tokens[at]!.words)) return false;
  return true;
}

/** Words that say something of the things counted: what follows a comma after them is a statement of its own. */
const PREDICATES = dictionary<true>(
  entriesOf(
    true,
    phrases(`được | đạt | phải | có | hoàn thành | thực hiện | tham gia | bảo đảm | đảm bảo | giải quyết | sử dụng`),
  ),
);

/** Whether a number is listed after a target, so that they share what is said before the first: "không quá 8% …, 3% …". */
export function linksTo(scan: Scan, last: Draft, quantity: Quantity, lead: LeadIn): boolean {
  const { tokens, text } = scan;
  if (lead.from !== quantity.from || quantity.from - last.to > 14) return false;
  const before = tokens[quantity.from - 1];
  if (!before || !/^(?:,|và|va|hoặc|hoac|hay)$/.test(before.words) || parted(tokens, last.to, quantity.from))
    return false;
  for (let at = last.to; at < quantity.from - 1; at++)
    if (phraseAt(tokens, at, PREDICATES, text.hasDiacritics)) return false;
  return true;
}
