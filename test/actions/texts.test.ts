import { TEXTS } from '../../src/i18n';

const { vi, en } = TEXTS;

test.each([
  ['FREQ=MONTHLY', 'Hằng tháng', 'Every month'],
  ['FREQ=MONTHLY;INTERVAL=3', 'Hằng quý', 'Every quarter'],
  ['FREQ=MONTHLY;INTERVAL=6', '6 tháng một lần', 'Every 6 months'],
  ['FREQ=MONTHLY;BYMONTHDAY=20', 'Ngày 20 hằng tháng', 'The 20th of every month'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Ngày cuối hằng tháng', 'The last day of every month'],
  ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30', 'Ngày 30/11 hằng năm', '30 November every year'],
  ['FREQ=YEARLY;BYMONTH=6', 'Tháng 6 hằng năm', 'June every year'],
  ['FREQ=WEEKLY', 'Hằng tuần', 'Every week'],
  ['FREQ=WEEKLY;BYDAY=MO', 'Thứ Hai hằng tuần', 'Every Monday'],
  ['FREQ=WEEKLY;INTERVAL=2', '2 tuần một lần', 'Every 2 weeks'],
  ['FREQ=YEARLY;BYMONTH=1,2,3', 'Tháng 1, 2, 3 hằng năm', 'January, February, March every year'],
  ['FREQ=HOURLY', 'FREQ=HOURLY', 'FREQ=HOURLY'],
])('%s in words', (rule, vietnamese, english) => {
  expect([vi.registers.recurrence(rule), en.registers.recurrence(rule)]).toEqual([vietnamese, english]);
});

test.each(['vi', 'en'] as const)(
  'headings of a register differ from one another, drop-downs fit Excel (%s)',
  (language) => {
    const { assignmentColumns, targetColumns, statusChoices, sheets } = TEXTS[language].registers;
    for (const headings of [Object.values(assignmentColumns), Object.values(targetColumns)]) {
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    }
    expect(statusChoices.join(',').length).toBeLessThanOrEqual(255);
    expect(statusChoices.some((choice) => choice.includes(','))).toBe(false);
    for (const sheet of Object.values(sheets)) expect(sheet).toMatch(/^[^:\\/?*[\]]{1,25}$/);
  },
);

test.each(['vi', 'en'] as const)('every issue is a sentence, with its parameters (%s)', (language) => {
  for (const text of Object.values(TEXTS[language].issues)) {
    expect(text({ sheet: 'KH', id: 'NV001', cell: 'A1', cells: 'A1', count: 1, column: 'Mã' })).toMatch(
      /^[\p{Lu}\d].*[.?]$/su,
    );
  }
});
