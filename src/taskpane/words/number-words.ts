import type { Language } from '../../i18n';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const FORMATS = new Map<Language, Intl.NumberFormat>();

/** A number as the language writes it: `6.500` and `4,5` in Vietnamese, `6,500` and `4.5` in English. */
export function numberWords(value: number, language: Language): string {
  let format = FORMATS.get(language);
  if (!format) FORMATS.set(language, (format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 })));
  return format.format(value);
}
