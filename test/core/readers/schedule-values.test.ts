import fc from 'fast-check';
import { addDays, parseLocalDate } from '../../../src/core/calendar/local-date';
import type { SchedulePart } from '../../../src/core/readers/schedule';
import { readSchedule } from '../../../src/core/readers/schedules/read-schedule';
import { SCHEDULE_CORPUS } from '../../corpus/schedules';

const plan = { planYear: 2026 };

/** What a canonical says of kind, days and recurrence, worked out apart from the reader. */
function meaning(canonical: string): Pick<SchedulePart, 'kind' | 'recurrence'> & { readonly days: string | null } {
  const day = (text: string) => parseLocalDate(text)!;
  const [first, second] = canonical.split(' ') as [string, string | undefined];
  const rule = /FREQ=.*/.exec(canonical)?.[0];
  if (rule) return { kind: 'recurrence', recurrence: rule, days: null };
  if (first === 'by') return { kind: 'by', recurrence: null, days: `…${second!}` };
  if (first === 'before') return { kind: 'before', recurrence: null, days: `…${addDays(day(second!), -1)!}` };
  if (first === 'from') return { kind: 'from', recurrence: null, days: `${second!}…` };
  if (first === 'ongoing') return { kind: 'ongoing', recurrence: null, days: second?.replace('/', '…') ?? null };
  if (first === 'event') return { kind: 'event', recurrence: null, days: null };
  if (first.startsWith('P')) return { kind: 'after-event', recurrence: null, days: null };
  return { kind: 'window', recurrence: null, days: canonical.replace('/', '…') };
}

const daysOf = ({ window }: SchedulePart): string | null => window && `${window.start ?? ''}…${window.end ?? ''}`;

describe('windows, kinds and recurrences agree with the canonical', () => {
  it.each(SCHEDULE_CORPUS.map((phrase) => [phrase.text, phrase] as const))('%j', (text, { year, years }) => {
    const planYear = year === undefined ? 2026 : year;
    for (const part of readSchedule(text, { planYear, ...(years ? { planYears: years } : {}) }).parts) {
      const expected = meaning(part.canonical);
      expect([part.kind, part.recurrence]).toEqual([expected.kind, expected.recurrence]);
      if (expected.kind !== 'recurrence') expect(daysOf(part)).toBe(expected.days);
      for (const end of [part.window?.start, part.window?.end])
        if (end) expect(Number(end.slice(0, 4))).toBeGreaterThan(1990);
    }
  });
});

/** How each part is known: said in the cell, the year taken from the plan, or only about. */
const BASES: Readonly<Record<'stated' | 'inferred' | 'approximate', readonly string[]>> = {
  stated: [
    ...['25/3/2026', 'Tháng 3/2026', 'Quý II/2026', 'Năm 2026', '6 tháng đầu năm 2026', 'Trước ngày 15/8/2026'],
    ...['từ 20/3 đến 10/4/2026', '27/9-3/10/2026', 'Giai đoạn 2026-2030', 'Từ tháng 3/2026', 'Sau ngày 15/6/2026'],
    ...['Hằng tháng', 'Thứ Hai hằng tuần', 'Trước ngày 10 hằng tháng', 'Ngày 15/12 hằng năm', 'Hằng quý'],
    ...['Cuối tháng 3/2026', 'Cuối năm 2026', 'Đầu quý II/2026', 'Thường xuyên trong năm 2026', '2 lần/năm'],
    ...[
      '15 ngày làm việc sau khi có quyết định',
      'Khi có yêu cầu',
      'Theo tiến độ đề án',
      'P7D'.replace('P7D', '7 ngày'),
    ],
    ...['Quý I, II/2026', 'Tháng 3, 6, 9/2026', 'Trước 15/6 và 15/12/2026', '25-Mar-26', '2026-03-25', '5/26'],
    ...[
      'Năm học 2026-2027',
      'Kỳ họp tháng 7/2026',
      '30/6/2026',
      'Hết tháng 6/2026',
      'Đến hết quý III/2026',
      'III/2026',
    ],
  ],
  inferred: [
    ...[
      'Tháng 3',
      'Quý II',
      '25/3',
      'Trước 15/8',
      'Trước tháng 7',
      'Cuối tháng 5',
      'Cuối năm',
      'Cuối quý II',
      '9 tháng',
    ],
    ...['Trong năm', 'Cả năm', '6 tháng đầu năm', 'Từ tháng 2 đến tháng 4', '20/3 - 10/4', 'Tháng 3, 6', 'Quý I, III'],
    ...['Thường xuyên', 'TX', 'Đến hết tháng 6', 'Từ quý II', 'Sau tháng 6', 'Ngày 25 tháng 3', 'Chậm nhất 30/11'],
    ...[
      'Hết năm',
      'Giữa năm',
      'Đầu năm',
      'Nửa đầu năm',
      'Trước khi kết thúc năm',
      'T6',
      'QIII',
      'Tháng mười',
      'Năm sau',
    ],
    ...['Quý I năm sau', 'Những năm tiếp theo', 'Cả nhiệm kỳ', '30/3; 30/6; 30/9', 'Đợt 1: tháng 3; đợt 2: tháng 9'],
  ],
  approximate: [
    ...['Khoảng tháng 3/2026', 'Dự kiến quý II/2026', 'Dự kiến tháng 5', 'Tuần đầu tháng 3/2026', 'Tuần 2 tháng 6'],
    ...['Trung tuần tháng 9', 'Nửa cuối tháng 3/2026', '10 ngày đầu tháng 3/2026', 'Tuần cuối tháng', '5 lần/năm'],
    ...['2 lần/tháng', '46106', '20260325', 'Học kỳ I năm học 2026-2027', 'Khoảng 25/3/2026', 'Hạ tuần tháng 2/2026'],
  ],
};

describe.each(Object.entries(BASES))('%s', (basis, phrases) => {
  it.each([...phrases])('%j', (text) => {
    const read = readSchedule(text, plan);
    expect(read.parts.map((part) => part.basis)).toEqual(read.parts.map(() => basis));
    expect(read.parts.length).toBeGreaterThan(0);
    expect(read.basis).toBe(basis);
    expect(read.unread).toEqual([]);
  });
});

describe('what a cell holds', () => {
  const words = fc.constantFrom(
    ...[
      '25/3/2026',
      '31/6/2026',
      'tháng 3',
      'Tháng 13',
      'Quý II',
      'Quý 7',
      'năm 2027',
      'ngày 20',
      '12',
      '4,5',
      '17/11',
    ],
    ...[
      'trước',
      'từ',
      'đến',
      'hằng tháng',
      'thường xuyên',
      'và',
      ',',
      ';',
      '-',
      'cuối',
      'xanh',
      'chậm nhất',
      '45/3/2026',
    ],
  );

  it('every number is read or told', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 10 }), (list) => {
        const text = list.join(' ');
        const { parts, unread } = readSchedule(text, plan);
        const isTold = (at: number) => [...parts, ...unread].some(({ start, end }) => start <= at && at < end);
        for (const { index } of text.matchAll(/\d/g))
          expect(`${text} @${index} ${isTold(index)}`).toBe(`${text} @${index} true`);
      }),
      { numRuns: 600 },
    );
  });

  it('stray space around and between says nothing', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
        const plain = readSchedule(list.join(' '), plan).canonical;
        expect(readSchedule(`  ${list.join(' \u00a0 ')}\u200b `, plan).canonical).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});
