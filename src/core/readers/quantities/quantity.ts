import { DIGITS, NUMBER_WORDS, readDigits, readNumberWords } from '../../text/numeral';
import { lookUpUnit, readUnit, type UnitRead } from './read-unit';
import { dictionary, entriesOf, phrases } from '../../text/dictionary';
import { phraseAt, type Token } from '../../text/tokens';
import { type MatchableText, patternFor, vietnamesePattern } from '../../text/vietnamese-pattern';
import type { UnitKind } from './units';

/** A number with its unit, or a span of numbers, where it stands. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The tokens it takes, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Upper end of "15 - 25", else null. */
  readonly upper: number | null;
  readonly unit: string;
  readonly kind: UnitKind | 'ratio' | 'unknown' | 'bare';
  /** "15% - 20%": the unit stands on both ends. */
  readonly unitOnBoth: boolean;
  /** "từ 50% lên 60%": `upper` is where it shall arrive, up or down. */
  readonly course: 'up' | 'down' | null;
  /** "từ 35% lên trên 40%": the end itself is not enough. */
  readonly beyond: '>' | '<' | null;
  /** Written in words ("ba"): weaker evidence of a count than digits. */
  readonly inWords: boolean;
}

/** Reads the quantity that begins at a token; null where none does. */
export function quantityAt(
  text: MatchableText,
  tokens: readonly Token[],
  from: number,
  written: (start: number, end: number) => string,
): Quantity | null {
  const number = numberAt(text, tokens, from);
  if (!number) return null;
  const first = readUnit(text, tokens, number.to, written);
  const base = { from, start: tokens[from]!.start, inWords: number.inWords, value: number.value };
  const range = number.inWords && !first ? null : secondEnd(text, tokens, first?.to ?? number.to, written);
  if (range && isRange(number.value, first, range)) {
    const unit = range.unit ?? first;
    return {
      ...base,
      to: range.to,
      end: tokens[range.to - 1]!.end,
      upper: range.value,
      unit: unit?.unit ?? '',
      kind: unit?.kind ?? 'bare',
      unitOnBoth: first !== null && range.unit !== null,
      course: range.course,
      beyond: range.beyond,
    };
  }
  const small = first && smallerPart(text, tokens, first, written);
  const to = small?.to ?? first?.to ?? number.to;
  return {
    ...base,
    ...(small ? { value: Number((number.value + small.value).toPrecision(15)) } : {}),
    to,
    end: tokens[to - 1]!.end,
    upper: null,
    unit: small?.unit ?? first?.unit ?? '',
    kind: first?.kind ?? 'bare',
    unitOnBoth: false,
    course: null,
    beyond: null,
  };
}

/** How much of each next smaller scale makes one: "12 tỷ 500 triệu đồng". */
const SMALLER: readonly (readonly [large: RegExp, small: RegExp, parts: number])[] = [
  [/^t[ỷi]?[yỉ]?$/, /^(?:triệu|trieu|tr)(?: |$)/, 1000],
  [/^(?:triệu|trieu)$/, /^(?:nghìn|ngàn|nghin|ngan)(?: |$)/, 1000],
];

/** The rest of an amount in two scales, as a part of the larger one, with the unit of the whole. */
function smallerPart(
  text: MatchableText,
  tokens: readonly Token[],
  large: UnitRead,
  written: (start: number, end: number) => string,
): { value: number; unit: string; to: number } | null {
  const scale = SMALLER.find(([pattern]) => pattern.test(large.unit));
  const number = tokens[large.to];
  if (!scale || number?.kind !== 'number') return null;
  const value = readDigits(number.words);
  const unit = value === null || value >= scale[2] ? null : readUnit(text, tokens, large.to + 1, written);
  if (!unit || !scale[1].test(unit.unit)) return null;
  const money = unit.unit.replace(scale[1], '');
  return { value: value! / scale[2], unit: money === '' ? large.unit : `${large.unit} ${money}`, to: unit.to };
}

interface NumberRead {
  readonly value: number;
  readonly to: number;
  readonly inWords: boolean;
}

const IN_WORDS = vietnamesePattern(NUMBER_WORDS, 'y');
const SMALL_NUMBERS = new Set(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười']);
const SMALL_NUMBERS_BARE = new Set(['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']);

function numberAt(text: MatchableText, tokens: readonly Token[], from: number): NumberRead | null {
  const token = tokens[from];
  if (token?.kind === 'number') {
    const value = readDigits(token.words);
    return value === null ? null : { value, to: from + 1, inWords: false };
  }
  if (token?.kind !== 'word' || !(text.hasDiacritics ? SMALL_NUMBERS : SMALL_NUMBERS_BARE).has(token.words))
    return null;
  return numberInWordsAt(text, tokens, from);
}

/** Words with a number that count nothing. */
const NO_COUNTS = dictionary<true>(
  entriesOf(
    true,
    phrases(`một bộ phận | một phần | một số | một mặt | một bước | một cách | một khi | một lúc | một chiều | một nửa
      hai chiều | hai mặt | hai bên | ba bên | ba miền | bốn phương | năm bờ | một lòng | một dạ | một cửa | hài lòng`),
  ),
);

function numberInWordsAt(text: MatchableText, tokens: readonly Token[], from: number): NumberRead | null {
  if (phraseAt(tokens, from, NO_COUNTS, text.hasDiacritics)) return null;
  const pattern = patternFor(IN_WORDS, text);
  pattern.lastIndex = tokens[from]!.start;
  const match = pattern.exec(text.value);
  if (!match) return null;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < pattern.lastIndex) to++;
  // "hai mươi lăm mô hình", but "ba trăm" … "một năm": the last word may be the unit already.
  for (let end = to; end > from; end--) {
    const value = readNumberWords(text.value.slice(tokens[from]!.start, tokens[end - 1]!.end), text.hasDiacritics);
    if (value !== null && lookUpUnit(text, tokens, end)) return { value, to: end, inWords: true };
  }
  return null;
}

interface SecondEnd {
  readonly value: number;
  readonly to: number;
  readonly unit: UnitRead | null;
  readonly course: 'up' | 'down' | null;
  readonly beyond: '>' | '<' | null;
  /** Parted by a line break: "15%\n- 20%" may be a list as well. */
  readonly broken: boolean;
}

const DIGITS_ONLY = new RegExp(`^${DIGITS}$`);
const TO_WORDS = new Set(['đến', 'tới', 'den', 'toi']);
const UP_WORDS = new Set(['lên', 'len']);
const DOWN_WORDS = new Set(['xuống', 'xuong', 'còn', 'con']);
/** "từ 80 đến dưới 90": the end itself is left out, the span is the same. */
const WITHIN_WORDS = new Set(['dưới', 'duoi', 'khoảng', 'khoang']);
/** "lên trên 40%", "xuống dưới 15 phút" */
const BEYOND_WORDS = new Map<string, '>' | '<'>([
  ['trên', '>'],
  ['tren', '>'],
  ['hơn', '>'],
  ['hon', '>'],
  ['dưới', '<'],
  ['duoi', '<'],
]);
const DASHES = new Set(['-', '~', '÷']);

/** " - 20%", " đến 25 dự án", " lên trên 60%": what follows the first number of a span. */
function secondEnd(
  text: MatchableText,
  tokens: readonly Token[],
  at: number,
  written: (start: number, end: number) => string,
): SecondEnd | null {
  let next = afterYear(tokens, at);
  let course: 'up' | 'down' | null = null;
  let beyond: '>' | '<' | null = null;
  let joined = false;
  let broken = false;
  for (let steps = 0; steps < 5; steps++, next++) {
    const token = tokens[next];
    if (!token) return null;
    if (token.kind === 'break') broken = true;
    else if (DASHES.has(token.words) || TO_WORDS.has(token.words)) joined = true;
    else if (course !== null && BEYOND_WORDS.has(token.words)) beyond = BEYOND_WORDS.get(token.words)!;
    else if (joined && WITHIN_WORDS.has(token.words)) continue;
    else if (UP_WORDS.has(token.words)) course = 'up';
    else if (DOWN_WORDS.has(token.words)) course = 'down';
    else break;
  }
  const number = tokens[next];
  if (!(joined || course) || number?.kind !== 'number' || !DIGITS_ONLY.test(number.words.replaceAll(' ', '')))
    return null;
  const value = readDigits(number.words);
  if (value === null) return null;
  const unit = readUnit(text, tokens, next + 1, written);
  const to = unit?.to ?? next + 1;
  if (broken && tokens[to] !== undefined && tokens[to]!.kind !== 'break' && tokens[to]!.kind !== 'sign') return null;
  return { value, to, unit, course, beyond, broken };
}

/** "từ 75% năm 2025 lên 80%", "từ 75% (năm 2025) lên 80%": the year of the first end stands between. */
function afterYear(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.words === '(' ? 1 : 0;
  const year = tokens[at + open + 1]?.words ?? '';
  if (!/^n[ăa]m$/.test(tokens[at + open]?.words ?? '') || !/^(?:19|20)\d{2}$/.test(year)) return at;
  const next = at + open + 2 + (open === 1 && tokens[at + open + 2]?.words === ')' ? 1 : 0);
  const words = tokens[next]?.words ?? '';
  return UP_WORDS.has(words) || DOWN_WORDS.has(words) ? next : at;
}

/** Two numbers make a span where the second is greater, or where the words say up or down, and the units agree. */
function isRange(value: number, first: UnitRead | null, second: SecondEnd): boolean {
  // "từ 15 ngày xuống còn 10 ngày làm việc"
  if (first && second.unit && first.unit !== second.unit.unit)
    return second.course !== null && first.kind === second.unit.kind && first.kind === 'duration';
  if (first && !second.unit && second.course === null && first.kind !== 'share') return false;
  if (second.broken && !(first && second.unit)) return false;
  return second.course !== null ? second.value !== value : second.value > value;
}
