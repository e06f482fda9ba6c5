import type { Issue } from '../core/issues/issue';
import { toA1 } from '../core/sheet/a1';
import { TEXTS, type Language } from '../i18n';

/** `plan.xlsx: Kế hoạch!B6: …`: the file, the sheet and the cell, in one line. */
export function issueLine(file: string, { code, params, source }: Issue, language: Language): string {
  const areas = source?.areas.map(toA1).join(',') ?? '';
  const place = source ? `${source.sheet}${areas && `!${areas}`}: ` : '';
  return oneLine(`${file}: ${place}${TEXTS[language].issues[code](params)}`);
}

/** Text for a terminal: line breaks of any kind and control characters (which could steer it) become a space. */
export function oneLine(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*[\u0000-\u001f\u007f-\u009f\u2028\u2029]+[ \t]*/g, ' ');
}
