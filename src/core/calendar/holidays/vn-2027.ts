import { calendarYear } from './calendar-year';
import { COMPUTED } from './notices';

/** 2027, provisional: Tết Đinh Mùi begins on Saturday 06/02; no notice was found, make-up Saturdays are unknown. */
export const VN_2027 = calendarYear(2027, 'provisional', [
  ['new-year', COMPUTED, '01-01'],
  ['tet', COMPUTED, '02-04', '02-05', '02-08'],
  // 06/02 and 07/02; 1/5, Saturday
  ['compensatory', COMPUTED, '02-09', '02-10', '05-03'],
  ['hung-kings', COMPUTED, '04-16'],
  ['victory-day', COMPUTED, '04-30'],
  ['national-day', COMPUTED, '09-02', '09-03'],
  ['culture-day', COMPUTED, '11-24'],
]);
