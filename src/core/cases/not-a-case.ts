import { valueAt, type SheetSnapshot } from '../sheet/workbook-snapshot';
import { headingWords } from './case-headings';
import { isNumbering, type CaseColumns } from './find-case-columns';
import { isTotal } from './total-words';

/**
 * Whether a row without a readable day is none of the cases: a total, the headings again at the head of a page, the
 * heading of a group, the signatures below. What fills most columns is a case with faults.
 */
export function notCaseTest(sheet: SheetSnapshot, { columns }: CaseColumns): (row: number, code: string) => boolean {
  const places = columns.map(({ column }) => column);
  const textsOf = (row: number) => {
    const { column, columnCount } = sheet.used!;
    const cells = Array.from({ length: columnCount }, (_, index) => valueAt(sheet, row, column + index));
    return cells.map((cell) => (typeof cell === 'string' ? cell.trim() : '')).filter((text) => text !== '');
  };
  const isFilled = (row: number, column: number) => (valueAt(sheet, row, column) ?? '') !== '';
  const repeats = (row: number) =>
    columns.filter(({ column, heading }) => {
      const cell = valueAt(sheet, row, column);
      return typeof cell === 'string' && headingWords(cell) === headingWords(heading);
    }).length;
  return (row, code) => {
    if (isNumbering(sheet, row, places) || repeats(row) >= 2) return true;
    if (textsOf(row).some(isTotal)) return true;
    const filled = places.filter((column) => isFilled(row, column)).length;
    return !/\d/.test(code) && filled * 2 < places.length;
  };
}
