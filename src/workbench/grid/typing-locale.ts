/** The signs with which a person types numbers and formulas, by the language of Excel. */
export interface TypingLocale {
  readonly decimal: ',' | '.';
  readonly thousands: '.' | ',';
  /** Between arguments. */
  readonly list: ';' | ',';
  /** Between the columns of an array constant; its rows are always parted by `;`. */
  readonly column: '\\' | ',';
}

const VIETNAMESE: TypingLocale = { decimal: ',', thousands: '.', list: ';', column: '\\' };
const ENGLISH: TypingLocale = { decimal: '.', thousands: ',', list: ',', column: ',' };

/** Vietnamese, unless Excel is in another language. */
export function typingLocale(language: string): TypingLocale {
  return language.startsWith('vi') ? VIETNAMESE : ENGLISH;
}
