import { calendarYear } from './calendar-year';
import { COMPENSATION, LABOUR_CODE, LISTED } from './notices';

/** 2022: Tết Nhâm Dần 31/01–04/02; no make-up Saturdays are known. */
export const VN_2022 = calendarYear(2022, 'official', [
  ['tet', LISTED, '01-31', '02-01', '02-02', '02-03', '02-04'],
  // 1/1 Saturday; 10/3 lunar = 10/4 Sunday; 30/4 Saturday and 1/5 Sunday
  ['compensatory', COMPENSATION, '01-03', '04-11', '05-02', '05-03'],
  ['national-day', LABOUR_CODE, '09-02'],
  ['national-day', LISTED, '09-01'],
]);
