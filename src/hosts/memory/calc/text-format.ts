const DATE_PART = /yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|"[^"]*"|\\[^]/gi;

/** A date as TEXT writes it (`dd/mm/yyyy`, `hh:mm`); null where the format is none for dates. */
export function textOfDate(serial: number, format: string, date1904: boolean): string | null {
  if (!/[ymdhs]/i.test(format.replace(/"[^"]*"|\\[^]|General/gi, '')) || serial < 0) return null;
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  const date = new Date((days - (days < 60 ? 25_568 : 25_569)) * 86_400_000);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  let afterHour = false;
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return format.replace(DATE_PART, (part) => {
    const lower = part.toLowerCase();
    const isMinute = lower.startsWith('m') && afterHour;
    if (/^[hms]/.test(lower)) afterHour = lower.startsWith('h');
    if (lower.startsWith('"')) return part.slice(1, -1);
    if (lower.startsWith('\\')) return part.slice(1);
    if (lower === 'yyyy') return pad(date.getUTCFullYear(), 4);
    if (lower === 'yy') return pad(date.getUTCFullYear() % 100, 2);
    if (isMinute) return pad(Math.floor(seconds / 60) % 60, part.length);
    if (lower.startsWith('m')) return monthText(date, part.length, pad);
    if (lower.startsWith('d')) return dayText(date, part.length, pad);
    if (lower.startsWith('h')) return pad(Math.floor(seconds / 3600), part.length);
    return pad(seconds % 60, part.length);
  });
}

function monthText(date: Date, length: number, pad: (value: number, length: number) => string): string {
  if (length <= 2) return pad(date.getUTCMonth() + 1, length);
  return date.toLocaleString('en-US', { month: length === 3 ? 'short' : 'long', timeZone: 'UTC' });
}

function dayText(date: Date, length: number, pad: (value: number, length: number) => string): string {
  if (length <= 2) return pad(date.getUTCDate(), length);
  return date.toLocaleString('en-US', { weekday: length === 3 ? 'short' : 'long', timeZone: 'UTC' });
}

/** A number as TEXT writes it: `0`, `0.00`, `#,##0.0`, `0%`, with words around; null for other formats. */
export function textOfFormat(value: number, format: string): string | null {
  if (/^general$/i.test(format)) return String(Number(value.toPrecision(15)));
  const match = /^([^#0.,%?]{0,255})([#0,]*)(?:\.([0#]*))?(%?)([^#0.,%?]{0,255})$/.exec(format.split(';')[0]!);
  if (!match) return null;
  const [, before = '', whole = '', fraction = '', percent, after = ''] = match;
  const scaled = roundHalfUp(Math.abs(percent ? value * 100 : value), fraction.length);
  const [digits = '0', decimals = ''] = scaled.toFixed(fraction.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = (digits === '0' ? '' : digits).padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3}){1,110}$)/g, ',') : padded;
  const optional = fraction.length - fraction.replace(/(?<!#)#+$/, '').length;
  const kept = decimals.replace(new RegExp(`0{0,${optional}}$`), '');
  const point = fraction.length > 0 ? '.' : '';
  const sign = value < 0 && scaled !== 0 ? '-' : '';
  const plain = (text: string) => text.replace(/["\\]/g, '');
  return `${sign}${plain(before)}${grouped}${point}${kept}${percent ?? ''}${plain(after)}`;
}

/** Rounds as Excel does: halves away from zero, of the number as its 15 digits show it. */
export function roundHalfUp(value: number, digits: number): number {
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${digits}`);
  const rounded = Number.isFinite(shifted) ? Math.round(shifted) : Math.round(Math.abs(value) * 10 ** digits);
  return Math.sign(value) * Number(`${rounded}e${-digits}`);
}
