import { serialFromDate } from '../core/calendar/serial-date';
import { readOrganisations } from '../core/readers/organisations/read-organisations';
import { schedulePart } from '../core/readers/schedule-part';
import { readSchedule } from '../core/readers/schedules/read-schedule';
import { choose, MEMBER_CHOICES, SCHEDULE_CHOICES } from './choices';
import { formulaError } from './formula-error';
import { given } from './given';
import { overCells, type CellResult } from './over-cells';

/**
 * Hạn trong văn bản thành ngày: "Quý II" cho 30/6 của năm kế hoạch. / A deadline in words as a day: "Quý II" gives 30 June of the plan's year.
 * @customfunction DUEDATE DUEDATE
 * @param {unknown[][]} text Thời hạn, một ô hoặc cả vùng. / The deadline; a cell or a range.
 * @param {unknown[][]} year Năm của kế hoạch, cho thời hạn không ghi năm. / The plan's year, for deadlines that name none.
 * @param {string} [part] "due" (ngày cuối, mặc định), "start" (ngày đầu) hoặc "canonical" (dạng chuẩn). / "due" (the last day, default), "start" (the first) or "canonical" (the canonical form).
 * @returns {unknown[][]} Ngày, dạng số của Excel; hoặc chữ. / The day as Excel's serial number; or words.
 */
export function duedate(text: unknown[][], year: unknown[][], part?: string): unknown[][] {
  const wanted = choose(given(part), SCHEDULE_CHOICES);
  return overCells(text, year, (cell, inYear) => {
    if (isBlank(cell)) return BLANK;
    if (!isYear(inYear)) return { ok: false, problem: { code: 'function.bad-year', params: { text: String(inYear) } } };
    const found = schedulePart(readSchedule(words(cell), { planYear: inYear }), wanted);
    if (!found.ok) return found;
    return { ok: true, value: 'date' in found.value ? serialFromDate(found.value.date) : found.value.words };
  });
}

/**
 * Tách các đơn vị, cá nhân trong một ô, mỗi tên một hàng. / The units and persons of a cell, a row each.
 * @customfunction ORGANISATIONS ORGANISATIONS
 * @param {string} text Ô ghi đơn vị. / The cell with the units.
 * @param {string} [role] "all" (tất cả, mặc định), "lead" (chủ trì), "support" (phối hợp) hoặc "person" (cá nhân). / "all" (default), "lead", "support" or "person".
 * @returns {string[][]} Tên như đã ghi. / Names as written.
 */
export function organisations(text: string, role?: string): string[][] {
  const wanted = choose(given(role), MEMBER_CHOICES);
  const { members } = readOrganisations(words(text), { column: 'mixed' });
  const found = members.filter((member) => wanted === 'all' || member.role === wanted);
  if (found.length === 0) throw formulaError({ code: 'function.no-organisation', params: {} });
  return found.map((member) => [member.text]);
}

const BLANK: CellResult = { ok: true, value: '' };
const words = (cell: unknown): string => String(cell ?? '');
const isBlank = (cell: unknown): boolean => words(cell).trim() === '';
const isYear = (cell: unknown): cell is number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2199;
