/** Lower case without diacritics, đ → d; the same length as the text, unit by unit. */
export function foldText(text: string): string {
  const { length } = text;
  if (length > LONGEST_AT_ONCE) return foldText(text.slice(0, LONGEST_AT_ONCE)) + foldText(text.slice(LONGEST_AT_ONCE));
  const units = new Array<number>(length);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    units[at] = foldedUnits[code] || foldUnit(code);
  }
  // one call makes the string several times as fast as adding letter to letter
  return String.fromCharCode.apply(null, units);
}

/** A call takes only so many arguments. */
const LONGEST_AT_ONCE = 4096;
/** What each unit folds to, filled in as texts bring them; 0 where it is not known yet. */
const foldedUnits = new Uint16Array(0x10000);

/** A unit of a pair has no diacritics and folds to itself. */
function foldUnit(code: number): number {
  const char = String.fromCharCode(code);
  const bare = char === 'đ' || char === 'Đ' ? 'd' : (char.normalize('NFD')[0] ?? char).toLowerCase();
  const folded = bare.length === 1 ? bare.charCodeAt(0) : code;
  foldedUnits[code] = folded;
  return folded;
}

/** Lower case with diacritics, the same length; the old and the new placing of a tone (hoà, hòa) and i/y (quí, quý) alike. */
export function matchingText(text: string): string {
  const whole = text.toLowerCase();
  // a letter that grows in lower case (İ) is rare: only then letter by letter
  if (whole.length === text.length) return sameSpelling(whole);
  let lower = '';
  for (const char of text) lower += lowerChar(char);
  return sameSpelling(lower);
}

/** One spelling for words written in two: the tone on the second vowel (hoà, thuỷ), y after a lone consonant (tỷ, kỳ). */
export function sameSpelling(lower: string): string {
  if (!TWO_SPELLINGS.test(lower)) return lower;
  return lower
    .replace(TONE_ON_FIRST, (pair) => SECOND_TONED.get(pair) ?? pair)
    .replace(LONE_I, (i) => I_TO_Y.get(i) ?? i);
}

function lowerChar(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const toned = (vowel: string, tone: string) => (vowel + tone).normalize('NFC');
const SECOND_TONED: ReadonlyMap<string, string> = new Map(
  ['oa', 'oe', 'uy'].flatMap(([first, second]) =>
    TONES.map((tone): [string, string] => [toned(first!, tone) + second!, first! + toned(second!, tone)]),
  ),
);
/** òa, òe, ùy … at the end of a syllable: before a final consonant both spellings agree already. */
const TONE_ON_FIRST = /[òóõỏọ][ae](?!\p{L})|[ùúũủụ]y(?!\p{L})/gu;

const I_TO_Y: ReadonlyMap<string, string> = new Map([
  ['i', 'y'],
  ...TONES.map((tone): [string, string] => [toned('i', tone), toned('y', tone)]),
]);
/** What a text must hold to be spelt in another way: most texts are told by a glance. */
const TWO_SPELLINGS = /[òóõỏọ][ae]|[ùúũủụ]y|[hklmstu][iìíĩỉị](?!\p{L})/u;

/** What stands before is asked for at an i only. */
const LONE_I = /[iìíĩỉị](?!\p{L})(?<=(?<!\p{L})(?:[hklmst]|qu).)/gu;
