import { formatValue } from 'hucre';
import type { CSSProperties } from 'react';
import type { CellFormat, ConditionalStyle } from '../../core/sheet/workbook-edit';
import { typingLocale, type TypingLocale } from './typing-locale';
import { isCellError, type CellValue } from '../../core/sheet/workbook-snapshot';

/** A value as the sheet shows it, after its number format, with the signs of the language. */
export function cellText(value: CellValue, numberFormat: string, date1904: boolean, language = 'vi-VN'): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === '@') return String(value);
  if (typeof value === 'string')
    return numberFormat.includes('@') ? numberFormat.replace(/"([^"]*)"|@/g, (_, quoted) => quoted ?? value) : value;
  if (numberFormat === 'General' || numberFormat === '')
    return String(Number(value.toPrecision(11))).replace('.', typingLocale(language).decimal);
  const english = formatValue(value, numberFormat, { is1904: date1904 });
  return isDateFormat(numberFormat) ? english : withSigns(english, typingLocale(language));
}

/** Formats with parts of a date or a time, outside quoted words. */
function isDateFormat(numberFormat: string): boolean {
  return /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, ''));
}

/** `1,234.5` of a number format → `1.234,5`. */
function withSigns(english: string, { decimal, thousands }: TypingLocale): string {
  return english.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === '.' ? decimal : thousands));
}

/** CSS of a cell: its own format, with what conditional formats lay over it. */
export function cellStyle(format: CellFormat, conditional: ConditionalStyle | null, isNumber: boolean): CSSProperties {
  const decoration = [
    (conditional?.underline ?? format.underline) ? 'underline' : '',
    conditional?.strikethrough ? 'line-through' : '',
  ].join(' ');
  const horizontal = format.horizontal ?? 'general';
  return {
    fontFamily: format.fontName ? `"${format.fontName}", "Liberation Serif", serif` : undefined,
    fontSize: format.fontSize ? `${format.fontSize}pt` : undefined,
    fontWeight: (conditional?.bold ?? format.bold) ? 700 : undefined,
    fontStyle: (conditional?.italic ?? format.italic) ? 'italic' : undefined,
    textDecoration: decoration.trim() || undefined,
    color: conditional?.fontColor ?? format.fontColor,
    background: conditional?.fill ?? format.fill ?? undefined,
    textAlign: horizontal === 'general' ? (isNumber ? 'right' : 'left') : horizontal,
    alignItems: { top: 'flex-start', center: 'center', bottom: 'flex-end' }[format.vertical ?? 'bottom'],
    whiteSpace: format.wrap ? 'pre-wrap' : 'pre',
  };
}
