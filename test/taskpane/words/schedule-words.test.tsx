import type { Schedule } from '../../../src/core/readers/schedule';
import { scheduleEn } from '../../../src/i18n/en/pane-schedule';
import { scheduleVi } from '../../../src/i18n/vi/pane-schedule';
import { scheduleWords } from '../../../src/taskpane/words/schedule-words';

const schedule = (canonical: string, text = ''): Schedule => ({
  canonical,
  text,
  kind: 'window',
  parts: [],
  unread: [],
  basis: 'stated',
  confidence: 1,
});

/** Canonical form, what the plan says, Vietnamese, English. */
const PHRASES: readonly (readonly [string, string, string, string])[] = [
  ['2026-02-01/2026-02-28', '', 'Tháng 2/2026', 'February 2026'],
  ['2024-02-01/2024-02-29', '', 'Tháng 2/2024', 'February 2024'],
  ['2024-02-01/2024-02-28', '', 'Từ 01/02/2024 đến 28/02/2024', '1 February 2024 to 28 February 2024'],
  ['2026-04-01/2026-06-30', '', 'Quý II/2026', 'Q2 2026'],
  ['2026-04-01/2026-09-30', '', 'Quý II–III/2026', 'Q2–Q3 2026'],
  ['2026-01-01/2026-06-30', '', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['2026-07-01/2026-12-31', '', '6 tháng cuối năm 2026', 'Second half of 2026'],
  ['2026-01-01/2026-09-30', '', '9 tháng đầu năm 2026', 'First nine months of 2026'],
  ['2026-02-01/2026-04-30', '', 'Từ tháng 2 đến tháng 4/2026', 'February to April 2026'],
  ['2026-01-01/2026-12-31', '', 'Năm 2026', '2026'],
  ['2024-01-01/2026-12-31', '', 'Giai đoạn 2024–2026', '2024–2026'],
  ['2026-03-20/2026-04-10', '', 'Từ 20/3/2026 đến 10/4/2026', '20 March 2026 to 10 April 2026'],
  ['2026-11-01/2027-01-31', '', 'Từ 01/11/2026 đến 31/01/2027', '1 November 2026 to 31 January 2027'],
  ['by 2026-07-30', '', 'Chậm nhất 30/7/2026', 'By 30 July 2026'],
  ['before 2026-06-01', '', 'Trước 01/6/2026', 'Before 1 June 2026'],
  ['from 2026-01-01', '', 'Từ 01/01/2026 trở đi', 'From 1 January 2026'],
  ['ongoing 2026-01-01/2026-12-31', '', 'Thường xuyên trong năm 2026', 'Ongoing throughout 2026'],
  ['ongoing 2024-01-01/2026-12-31', '', 'Thường xuyên, giai đoạn 2024–2026', 'Ongoing, 2024–2026'],
  ['FREQ=MONTHLY', '', 'Hằng tháng', 'Every month'],
  ['FREQ=MONTHLY;INTERVAL=2', '', '2 tháng một lần', 'Every 2 months'],
  ['FREQ=MONTHLY;BYMONTHDAY=20', '', 'Ngày 20 hằng tháng', 'The 20th of every month'],
  ['FREQ=MONTHLY;INTERVAL=3', '', 'Hằng quý', 'Every quarter'],
  ['FREQ=MONTHLY;INTERVAL=6', '', '6 tháng một lần', 'Every 6 months'],
  ['FREQ=YEARLY', '', 'Hằng năm', 'Every year'],
  ['FREQ=YEARLY;BYMONTH=6', '', 'Tháng 6 hằng năm', 'June every year'],
  ['by FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=5', '', 'Chậm nhất ngày 05/02 hằng năm', 'By 5 February every year'],
  ['before FREQ=MONTHLY;BYMONTHDAY=1', '', 'Trước ngày 1 hằng tháng', 'Before the 1st of every month'],
  ['FREQ=WEEKLY', '', 'Hằng tuần', 'Every week'],
  ['FREQ=WEEKLY;BYDAY=TH', '', 'Thứ Năm hằng tuần', 'Every Thursday'],
  ['FREQ=WEEKLY;INTERVAL=2', '', '2 tuần một lần', 'Every 2 weeks'],
  ['FREQ=DAILY', '', 'Hằng ngày', 'Every day'],
  [
    'ongoing 2026-01-01/2026-12-31 | FREQ=MONTHLY;INTERVAL=3',
    '',
    'Thường xuyên trong năm 2026; hằng quý',
    'Ongoing throughout 2026; every quarter',
  ],
  ['none', '', 'Chưa rõ thời hạn', 'No deadline read'],
  ['none', 'Theo kế hoạch', 'Theo kế hoạch', 'Theo kế hoạch'],
  ['event', 'kỳ họp HĐND cuối năm', 'Kỳ họp HĐND cuối năm', 'Kỳ họp HĐND cuối năm'],
  ['P15D working', '15 ngày làm việc sau khi có quyết định', ...twice('15 ngày làm việc sau khi có quyết định')],
  ['a form to come', 'như ô ghi', ...twice('Như ô ghi')],
];

function twice(words: string): readonly [string, string] {
  return [words, words];
}

describe('deadlines in words', () => {
  test.each(PHRASES)('%s (%s)', (canonical, text, vi, en) => {
    expect(scheduleWords(schedule(canonical, text), scheduleVi)).toBe(vi);
    expect(scheduleWords(schedule(canonical, text), scheduleEn)).toBe(en);
  });

  test('a part that only the plan can say is said in its own words, the others beside it', () => {
    const text = 'Quý I/2026; sau kỳ họp HĐND';
    const parts = [
      { start: 0, end: 10, canonical: '2026-01-01/2026-03-31' },
      { start: 12, end: text.length, canonical: 'event' },
    ] as unknown as Schedule['parts'];
    const both = { ...schedule('2026-01-01/2026-03-31 | event', text), parts };
    expect(scheduleWords(both, scheduleVi)).toBe('Quý I/2026; sau kỳ họp HĐND');
    expect(scheduleWords(both, scheduleEn)).toBe('Q1 2026; sau kỳ họp HĐND');
  });
});
