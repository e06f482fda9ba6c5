/** The serial number of a date as the strict flavour writes it (`2026-03-25T08:00:00`); null where it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const serial = days + 25_569 - (date1904 ? 1462 : 0);
  return serial + (date1904 || serial > 60 ? 0 : -1) + time;
}
