/** One way in which the same phrase comes typed, pasted or scanned. */
export interface PhraseVariant {
  readonly name: PhraseVariantName;
  readonly change: (text: string) => string;
  /** What the change itself loses of the words: a reading that repeats words is compared without it. */
  readonly loses: 'nothing' | 'case' | 'diacritics';
}

export type PhraseVariantName =
  | 'as written'
  | 'in NFD'
  | 'in capitals'
  | 'without diacritics'
  | 'in capitals without diacritics'
  | 'with doubled and non-breaking spaces'
  | 'with soft hyphens'
  | 'with full-width figures and signs'
  | 'with long dashes'
  | 'with trailing dots'
  | 'behind a bullet'
  | 'broken over lines';

/** Variants under which one phrase cannot be read the same, each with the reason; kept as data beside the phrase. */
export type VariantExceptions = Partial<Record<PhraseVariantName, string>>;

const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
const doubledSpaces = (text: string): string =>
  `  ${text.replace(/ /g, (_space, at: number) => (at % 2 ? '\u00a0' : ' \u00a0 '))}\u200b `;
/** A soft hyphen inside every longer word, as text pasted from a justified page has. */
const softHyphens = (text: string): string => text.replace(/\p{L}{2}(?=\p{L}{2})/gu, (letters) => `${letters}\u00ad`);
const fullWidth = (text: string): string =>
  text.replace(/[\d%()<>=+:;/]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** The cell's lines end where the page's did: before a word in lower case. */
const brokenLines = (text: string): string => {
  let words = 0;
  return text.replace(/(?<=\p{L}) (?=\p{Ll}{2})/gu, () => (words++ % 3 === 1 ? '\n' : ' '));
};

/** Every way in which each phrase of a corpus must be read the same. */
export const PHRASE_VARIANTS: readonly PhraseVariant[] = [
  { name: 'as written', change: (text) => text, loses: 'nothing' },
  { name: 'in NFD', change: (text) => text.normalize('NFD'), loses: 'nothing' },
  { name: 'in capitals', change: (text) => text.toUpperCase(), loses: 'case' },
  { name: 'without diacritics', change: withoutDiacritics, loses: 'diacritics' },
  {
    name: 'in capitals without diacritics',
    change: (text) => withoutDiacritics(text).toUpperCase(),
    loses: 'diacritics',
  },
  { name: 'with doubled and non-breaking spaces', change: doubledSpaces, loses: 'nothing' },
  { name: 'with soft hyphens', change: softHyphens, loses: 'nothing' },
  { name: 'with full-width figures and signs', change: fullWidth, loses: 'nothing' },
  { name: 'with long dashes', change: (text) => text.replace(/-/g, '–'), loses: 'nothing' },
  { name: 'with trailing dots', change: (text) => `${text.trimEnd()}...`, loses: 'nothing' },
  { name: 'behind a bullet', change: (text) => `• ${text}`, loses: 'nothing' },
  { name: 'broken over lines', change: brokenLines, loses: 'nothing' },
];

/** A part of a reading as it can be compared under a variant: what the change loses is taken off on both sides. */
export function comparable({ loses }: PhraseVariant, words: string): string {
  if (loses === 'nothing') return words;
  const lower = words.toLowerCase();
  return loses === 'case' ? lower : withoutDiacritics(lower);
}

/** Each phrase under each variant, apart from those marked as exceptions. */
export function variantCases<Phrase extends { readonly text: string; readonly except?: VariantExceptions }>(
  phrases: readonly Phrase[],
  variant: PhraseVariant,
): readonly (readonly [text: string, phrase: Phrase])[] {
  return phrases
    .filter(({ except }) => except?.[variant.name] === undefined)
    .map((phrase) => [variant.change(phrase.text), phrase] as const);
}
