import { phraseAt, type Token } from '../../text/tokens';
import { readDigits } from '../../text/numeral';
import type { MatchableText } from '../../text/vietnamese-pattern';
import { NOT_UNIT_WORDS, PER_WORDS, SCALES, UNITS, type Unit } from './units';
import type { UnitKind } from './units';

/** A unit as it stands after a number. */
export interface UnitRead {
  readonly unit: string;
  readonly kind: UnitKind | 'ratio' | 'unknown' | 'bare';
  /** The first token after it. */
  readonly to: number;
}

type Written = (start: number, end: number) => string;

/** The unit that begins at a token: "%", "tỷ đồng", "mô hình", "/10.000 trẻ", "triệu đồng/người/năm"; null where none. */
export function readUnit(text: MatchableText, tokens: readonly Token[], at: number, written: Written): UnitRead | null {
  const ratio = ratioAt(text, tokens, at, written);
  if (ratio) return ratio;
  const found = phraseAt(tokens, at, SCALES, text.hasDiacritics);
  // "van ban" is "văn bản", not a "vạn" of anything
  const scale = found && (phraseAt(tokens, at, UNITS, text.hasDiacritics)?.to ?? 0) <= found.to ? found : null;
  const nounAt = scale?.to ?? at;
  const noun = nounFor(text, tokens, nounAt, scale !== null, written);
  if (!noun && !scale) return null;
  const words = [scale?.value, noun?.unit].filter((part) => part !== undefined).join(' ');
  const per = perAt(text, tokens, noun?.to ?? nounAt);
  const kind = noun?.kind ?? (scale?.value.endsWith('tỷ') || scale?.value === 'triệu' ? 'money' : 'unknown');
  return { unit: words + (per?.words ?? ''), kind, to: per?.to ?? noun?.to ?? nounAt };
}

/** Whether a unit of the dictionary begins at a token, spans of time apart. */
export function lookUpUnit(text: MatchableText, tokens: readonly Token[], at: number): Unit | null {
  const found = phraseAt(tokens, at, UNITS, text.hasDiacritics);
  if (found) return found.value.kind === 'duration' ? null : found.value;
  return phraseAt(tokens, at, SCALES, text.hasDiacritics) ? { kind: 'money', spelling: '' } : null;
}

/** "/10.000 trẻ", "/19 tiêu chí", "/vạn dân" right after the number. */
function ratioAt(text: MatchableText, tokens: readonly Token[], at: number, written: Written): UnitRead | null {
  if (tokens[at]?.words !== '/' || tokens[at + 1]?.kind !== 'number') return null;
  const whole = readDigits(tokens[at + 1]!.words);
  if (whole === null) return null;
  // 2/3 số thôn · 7/10.000 trẻ
  const ofNumber = /^s[ốo]$/.test(tokens[at + 2]?.words ?? '');
  const noun = nounFor(text, tokens, ofNumber ? at + 3 : at + 2, true, written);
  const things = noun ? ` ${ofNumber ? 'số ' : ''}${noun.unit}` : '';
  return { unit: `/${whole}${things}`, kind: 'ratio', to: noun?.to ?? at + 2 };
}

function nounFor(
  text: MatchableText,
  tokens: readonly Token[],
  at: number,
  scaled: boolean,
  written: Written,
): UnitRead | null {
  const found = phraseAt(tokens, at, UNITS, text.hasDiacritics);
  if (found) {
    const words = written(tokens[at]!.start, tokens[found.to - 1]!.end).replaceAll('\n', ' ');
    return { unit: spellingOf(found.value, words, text), kind: found.value.kind, to: found.to };
  }
  return scaled ? null : unknownNoun(text, tokens, at, written);
}

/** Mbps, kWh: symbols whose letters have their case. */
const MIXED_CASE = /^(?=.*\p{Lu})(?=.*\p{Ll})[A-Za-z]+$/u;

/** As written where the text is in ordinary spelling, else the usual spelling. */
function spellingOf(unit: Unit, words: string, text: MatchableText): string {
  if (unit.spelling === 'phần trăm' || unit.spelling === 'phần nghìn') return unit.spelling === 'phần trăm' ? '%' : '‰';
  if (MIXED_CASE.test(unit.spelling) || /^[%‰]$/.test(unit.spelling)) return unit.spelling;
  const shouted = words === words.toUpperCase() && words !== words.toLowerCase();
  const ordinary = text.hasDiacritics && (!shouted || unit.spelling === unit.spelling.toUpperCase());
  if (!ordinary) return unit.spelling;
  return words.slice(1) === words.slice(1).toLowerCase() ? words.toLowerCase() : words;
}

/** At most two words that no dictionary knows: most nouns have two ("vườn mẫu"). */
function unknownNoun(text: MatchableText, tokens: readonly Token[], at: number, written: Written): UnitRead | null {
  let to = at;
  while (to < at + 2 && tokens[to]?.kind === 'word' && !phraseAt(tokens, to, NOT_UNIT_WORDS, text.hasDiacritics)) to++;
  if (to === at) return null;
  const words = written(tokens[at]!.start, tokens[to - 1]!.end).replaceAll('\n', ' ');
  return { unit: words === words.toUpperCase() && words.length > 5 ? words.toLowerCase() : words, kind: 'unknown', to };
}

/** "12 bác sĩ trên 1 vạn dân", "trên 10.000 dân" */
const isOver = (tokens: readonly Token[], at: number) =>
  /^tr[êe]n$/.test(tokens[at]?.words ?? '') && /^10*(?:\.000)*$/.test(tokens[at + 1]?.words ?? '');

/** "/năm", "/người/năm", "/10.000 dân" after a unit. */
function perAt(text: MatchableText, tokens: readonly Token[], at: number): { words: string; to: number } | null {
  let words = '';
  let to = at;
  for (let rates = 0; rates < 3 && (tokens[to]?.words === '/' || isOver(tokens, to)); rates++) {
    const whole = tokens[to + 1]?.kind === 'number' ? readDigits(tokens[to + 1]!.words) : null;
    const wordAt = whole === null ? to + 1 : to + 2;
    const found = phraseAt(tokens, wordAt, PER_WORDS, text.hasDiacritics);
    if (!found) break;
    words += `/${whole === null || whole === 1 ? '' : `${whole} `}${found.value}`;
    to = found.to;
  }
  return words === '' ? null : { words, to };
}
