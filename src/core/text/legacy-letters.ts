/** Encodings of Vietnamese from before Unicode: text typed in them shows right only in their own fonts. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** An encoding as a font's name tells it; `capitals` where the font draws small letters as capitals (.VnTimeH). */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
}

/** .VnTime · .VnTimeH · VNI-Times; null for all other fonts. */
export function legacyFont(name: string): LegacyFont | null {
  if (/^\.Vn/i.test(name)) return { encoding: 'tcvn3', capitals: /H$/.test(name) };
  return /^VNI-/i.test(name) ? { encoding: 'vni', capitals: false } : null;
}

/** TCVN 5712:1993, VN3: one byte a letter, shown here as the Latin-1 letter of that byte. Small letters, then capitals without tone. */
const TCVN3_LETTERS: readonly (readonly [letters: string, bytes: string])[] = [
  ['ăâêôơưđ', '¨©ª«¬\u00ad®'],
  ['ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'],
  ['àảãáạ', 'µ¶·¸¹'],
  ['ằẳẵắặ', '»¼½¾Æ'],
  ['ầẩẫấậ', 'ÇÈÉÊË'],
  ['èẻẽéẹ', 'ÌÎÏÐÑ'],
  ['ềểễếệ', 'ÒÓÔÕÖ'],
  ['ìỉĩíị', '×ØÜÝÞ'],
  ['òỏõóọ', 'ßáâãä'],
  ['ồổỗốộ', 'åæçèé'],
  ['ờởỡớợ', 'êëìíî'],
  ['ùủũúụ', 'ïñòóô'],
  ['ừửữứự', 'õö÷øù'],
  ['ỳỷỹýỵ', 'úûüýþ'],
];

/** VNI for Windows: a letter and behind it its marks in one sign; i, ơ, ư, đ and ỵ have signs of their own. */
const VNI_MARKS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõï', 'áàảãạ'],
  ['a', 'âáàåãä', 'âấầẩẫậ'],
  ['a', 'êéèúüë', 'ăắằẳẵặ'],
  ['e', 'ùøûõï', 'éèẻẽẹ'],
  ['e', 'âáàåãä', 'êếềểễệ'],
  ['o', 'ùøûõï', 'óòỏõọ'],
  ['o', 'âáàåãä', 'ôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
const VNI_ALONE = ['íìæóòôöîñ', 'íìỉĩịơưỵđ'] as const;

const TCVN3: ReadonlyMap<string, string> = new Map(
  TCVN3_LETTERS.flatMap(([letters, bytes]) =>
    [...bytes].map((byte, at): [string, string] => [byte, [...letters][at]!]),
  ),
);

const VNI: ReadonlyMap<string, string> = new Map([
  ...VNI_MARKS.flatMap(([base, marks, letters]) =>
    [...marks].flatMap((mark, at): [string, string][] => {
      const letter = [...letters][at]!;
      const [large, largeMark] = [base.toUpperCase(), mark.toUpperCase()];
      return [
        [base + mark, letter],
        [large + largeMark, letter.toUpperCase()],
        [large + mark, letter.toUpperCase()],
      ];
    }),
  ),
  ...[...VNI_ALONE[0]].flatMap((sign, at): [string, string][] => {
    const letter = [...VNI_ALONE[1]][at]!;
    return [
      [sign, letter],
      [sign.toUpperCase(), letter.toUpperCase()],
    ];
  }),
]);

const TCVN3_SIGNS = new RegExp(`[${[...TCVN3.keys()].join('')}]`, 'g');
const VNI_SIGNS = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The text in Unicode letters. TCVN3 keeps every position; in VNI a letter with its mark becomes one. */
export function fromLegacy(text: string, { encoding, capitals }: LegacyFont): string {
  // the tables are of composed signs
  const composed = text.normalize('NFC');
  const plain =
    encoding === 'tcvn3'
      ? composed.replace(TCVN3_SIGNS, (sign) => TCVN3.get(sign)!)
      : composed.replace(VNI_SIGNS, (signs) => VNI.get(signs)!);
  return capitals ? plain.toUpperCase() : plain;
}

/** How many words hold letters beyond ASCII, and how many of them are Vietnamese syllables. */
export interface SyllableCount {
  readonly words: number;
  readonly syllables: number;
}

const WORD = /[^\s.,;:!?()[\]"'“”/\\%+*=<>\d-]+/g;
const BEYOND_ASCII = /[^\x00-\x7f]/;
/** Vowels that stand together in a syllable. */
const VOWELS =
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ươ ưi ưu ya yê iêu yêu oai oao oay oeo uay uây uôi uya uyê uyu ươi ươu';
const SYLLABLE = new RegExp(
  `^(?:ngh?|nh|gh?|gi|kh|ph|th|tr|ch|qu|[bcdđhklmnprstvx])?(?:${VOWELS.split(' ').join('|')})(ch|ng|nh|[cmnpt])?$`,
);
/** Behind c, ch, p and t only the acute and the dot below stand. */
const STOPPED = /^(?:ch|[cpt])$/;
const STOP_TONE = /[\u0301\u0323]/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Counts the Vietnamese syllables among the words that have letters beyond ASCII: tells which encoding a text is in. */
export function countSyllables(text: string): SyllableCount {
  let words = 0;
  let syllables = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word)) continue;
    words++;
    if (isSyllable(word.toLowerCase().normalize('NFD'))) syllables++;
  }
  return { words, syllables };
}

function isSyllable(parts: string): boolean {
  const tones = parts.match(TONE) ?? [];
  const match = SYLLABLE.exec(parts.replace(TONE, '').normalize('NFC'));
  if (match === null || tones.length > 1) return false;
  return match[1] === undefined || !STOPPED.test(match[1]) || (tones.length === 1 && STOP_TONE.test(tones[0]!));
}
