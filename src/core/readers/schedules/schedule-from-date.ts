import { type LocalDate, dateFields } from '../../calendar/local-date';
import { periodOf } from '../../calendar/period';
import { type DateSystem, dateFromSerial } from '../../calendar/serial-date';
import type { Schedule, SchedulePart } from '../schedule';

/** A real date cell. */
export interface DateCell {
  readonly serial: number;
  readonly system?: DateSystem;
  /** `mm/yyyy` shows a month and `yyyy` a year: that is what was typed, the day is Excel's. */
  readonly numberFormat?: string;
  /** The words shown, for the schedule's text. */
  readonly text: string;
}

/** The schedule of a real date cell: the day as "by", or the month or year that its format shows. */
export function scheduleFromDate(cell: DateCell): Schedule {
  const date = dateFromSerial(cell.serial, cell.system);
  const span = { start: 0, end: cell.text.length };
  const part = date === null ? null : partOf(date, cell.numberFormat ?? '', span);
  return {
    canonical: part?.canonical ?? 'none',
    text: cell.text,
    kind: part?.kind ?? 'none',
    parts: part ? [part] : [],
    unread: part ? [] : [span],
    basis: 'stated',
    confidence: part ? 1 : 0.3,
  };
}

function partOf(date: LocalDate, numberFormat: string, span: { start: number; end: number }): SchedulePart {
  const shown = shownBy(numberFormat);
  const common = { recurrence: null, basis: 'stated' as const, ...span };
  if (shown === 'day') return { canonical: `by ${date}`, kind: 'by', window: { start: null, end: date }, ...common };
  const { year, month } = dateFields(date);
  const { start, end } = periodOf(shown, year, shown === 'month' ? month : 1)!;
  return { canonical: `${start}/${end}`, kind: 'window', window: { start, end }, ...common };
}

/** The finest unit that a number format shows; quoted and bracketed text ([$-42A], "năm") is not part of it. */
function shownBy(numberFormat: string): 'day' | 'month' | 'year' {
  const codes = numberFormat.toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (codes.includes('d') || !/y/.test(codes)) return 'day';
  return codes.includes('m') ? 'month' : 'year';
}
