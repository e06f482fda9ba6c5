import { calendarYear } from './calendar-year';
import { COMPENSATION, LABOUR_CODE, LISTED, TET_2023 } from './notices';

/** 2023: Tết Quý Mão 20–26/01; no make-up Saturdays are known. */
export const VN_2023 = calendarYear(2023, 'official', [
  ['tet', TET_2023, '01-20', '01-23', '01-24'],
  ['compensatory', TET_2023, '01-25', '01-26'],
  ['labour-day', LABOUR_CODE, '05-01'],
  // 1/1 Sunday; 10/3 lunar = 29/4 Saturday and 30/4 Sunday; 2/9 Saturday
  ['compensatory', COMPENSATION, '01-02', '05-02', '05-03', '09-04'],
  ['national-day', LISTED, '09-01'],
]);
