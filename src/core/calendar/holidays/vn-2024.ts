import { calendarYear } from './calendar-year';
import { COMPENSATION, LABOUR_CODE, NOTICE_2024 } from './notices';

/** 2024: Tết Giáp Thìn 08–14/02; 29/4 off, Saturday 04/5 worked instead. */
export const VN_2024 = calendarYear(2024, 'official', [
  ['new-year', LABOUR_CODE, '01-01'],
  ['tet', NOTICE_2024, '02-08', '02-09', '02-12'],
  // 10/02 and 11/02, Saturday and Sunday
  ['compensatory', COMPENSATION, '02-13', '02-14'],
  ['hung-kings', LABOUR_CODE, '04-18'],
  ['swapped', NOTICE_2024, '04-29'],
  ['make-up', NOTICE_2024, '05-04'],
  ['victory-day', LABOUR_CODE, '04-30'],
  ['labour-day', LABOUR_CODE, '05-01'],
  ['national-day', LABOUR_CODE, '09-02'],
  ['national-day', NOTICE_2024, '09-03'],
]);
