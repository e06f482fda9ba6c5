import { dateFields, localDate } from '../calendar/local-date';
import { dateFromSerial, serialFromDate } from '../calendar/serial-date';
import type { CellValue, SheetSnapshot } from '../sheet/workbook-snapshot';
import type { createCaseDayReader, DayCell } from './case-days';

/** So many cells of each kind are needed before chance is ruled out: of natural days three in five come after the 12th. */
const ENOUGH = 10;

/**
 * Whether Excel turned a column's days round as it took them in: text dd/mm/yyyy that Excel reads as mm/dd where it can
 * leaves real dates with days up to the 12th only, and texts with days after the 12th only.
 */
export function isSwapped(
  sheet: SheetSnapshot,
  column: number,
  firstRow: number,
  read: ReturnType<typeof createCaseDayReader>,
): boolean {
  const { used, values } = sheet;
  let texts = 0;
  let dates = 0;
  for (let row = firstRow - used!.row; row < values.length; row++) {
    const cell: CellValue = values[row]![column - used!.column] ?? null;
    if (cell === null || cell === '') continue;
    const { day, isText } = read(cell);
    const date = Number.isNaN(day) ? null : dateFromSerial(day);
    if (!date) continue;
    const late = dateFields(date).day > 12;
    if (late !== isText) return false;
    if (isText) texts++;
    else dates++;
  }
  return texts >= ENOUGH && dates >= ENOUGH;
}

/** The day whose month and day Excel took for each other. */
export function swappedBack({ day, isText }: DayCell): number {
  const date = isText || Number.isNaN(day) ? null : dateFromSerial(day);
  if (!date) return day;
  const fields = dateFields(date);
  const turned = localDate(fields.year, fields.day, fields.month);
  return turned ? serialFromDate(turned)! : day;
}
