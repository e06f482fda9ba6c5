import { type LocalDate, dateFromDayNumber, dayNumber, localDate } from './local-date';

/** The two date systems of a workbook (`workbookPr date1904`). */
export type DateSystem = '1900' | '1904';

/** Serial 60 of the 1900 system is 29/02/1900, a day that never was (kept by Excel for Lotus 1-2-3). */
const PHANTOM_SERIAL = 60;
const EPOCHS = {
  '1900': dayNumber(localDate(1899, 12, 30)!),
  '1904': dayNumber(localDate(1904, 1, 1)!),
};
/** 31/12/9999, the last day that Excel shows. */
const LAST_DAY = dayNumber(localDate(9999, 12, 31)!);

/** The day of an Excel serial number; a time of day is dropped; null where Excel shows no date. */
export function dateFromSerial(serial: number, system: DateSystem = '1900'): LocalDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (system === '1900' ? 1 : 0)) return null;
  if (system === '1900' && whole === PHANTOM_SERIAL) return null;
  const days = EPOCHS[system] + whole + (system === '1900' && whole < PHANTOM_SERIAL ? 1 : 0);
  return days > LAST_DAY ? null : dateFromDayNumber(days);
}

/** The serial number that Excel shows as this day; null before the system's first day. */
export function serialFromDate(date: LocalDate, system: DateSystem = '1900'): number | null {
  const days = dayNumber(date) - EPOCHS[system];
  if (system === '1904') return days < 0 ? null : days;
  const serial = days <= PHANTOM_SERIAL ? days - 1 : days;
  return serial < 1 ? null : serial;
}
