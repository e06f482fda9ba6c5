import { calendarYear } from './calendar-year';
import { COMPENSATION, CULTURE_DAY, LABOUR_CODE, SWAPS_2026, TET_2026 } from './notices';

/** 2026: Tết Bính Ngọ 16–20/02; 02/01 and 31/8 off, Saturdays 10/01 and 22/8 worked instead; 24/11 for the first time. */
export const VN_2026 = calendarYear(2026, 'official', [
  ['new-year', LABOUR_CODE, '01-01'],
  ['tet', TET_2026, '02-16', '02-17', '02-18', '02-19', '02-20'],
  // 10/3 lunar = 26/4, Sunday
  ['compensatory', COMPENSATION, '04-27'],
  ['victory-day', LABOUR_CODE, '04-30'],
  ['labour-day', LABOUR_CODE, '05-01'],
  ['swapped', SWAPS_2026, '01-02', '08-31'],
  ['make-up', SWAPS_2026, '01-10', '08-22'],
  ['national-day', LABOUR_CODE, '09-02'],
  ['national-day', SWAPS_2026, '09-01'],
  ['culture-day', CULTURE_DAY, '11-24'],
]);
