/** Lower case without diacritics, đ → d; the same length as the text, unit by unit. */
export function foldText(text: string): string {
  let folded = '';
  for (const char of text) folded += foldChar(char);
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

const cache = new Map<string, string>();
function foldChar(char: string): string {
  const known = cache.get(char);
  if (known !== undefined) return known;
  const bare = char === 'đ' || char === 'Đ' ? 'd' : (char.normalize('NFD')[0] ?? char).toLowerCase();
  const folded = bare.length === char.length ? bare : char;
  cache.set(char, folded);
  return folded;
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

const LONE_I = /(?<=(?<!\p{L})(?:[hklmst]|qu))[iìíĩỉị](?!\p{L})/gu;
