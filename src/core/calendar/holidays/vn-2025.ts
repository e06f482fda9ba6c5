import { calendarYear } from './calendar-year';
import { LABOUR_CODE, NOTICE_2025 } from './notices';

/** 2025: Tết Ất Tỵ 27–31/01; 02/5 off, Saturday 26/4 worked instead. */
export const VN_2025 = calendarYear(2025, 'official', [
  ['new-year', LABOUR_CODE, '01-01'],
  ['tet', NOTICE_2025, '01-27', '01-28', '01-29', '01-30', '01-31'],
  ['hung-kings', LABOUR_CODE, '04-07'],
  ['victory-day', LABOUR_CODE, '04-30'],
  ['labour-day', LABOUR_CODE, '05-01'],
  ['swapped', NOTICE_2025, '05-02'],
  ['make-up', NOTICE_2025, '04-26'],
  ['national-day', LABOUR_CODE, '09-02'],
  ['national-day', NOTICE_2025, '09-01'],
]);
