import fc from 'fast-check';
import type { IssueCode } from '../../../src/core/issues/issue-code';
import type { Assignment, PlanReading } from '../../../src/core/plan/plan-reading';
import { readWorkbook } from '../../../src/core/read-workbook';
import { splitLabels } from '../../../src/core/readers/headers/read-labels';
import { explainSchedule } from '../../../src/core/readers/schedules/explain-schedule';
import { explainTargets } from '../../../src/core/readers/targets/explain-targets';
import type { TargetPlace } from '../../../src/core/readers/targets/read-targets';
import type { SourceRef, TextSpan } from '../../../src/core/source/source-ref';
import { SCHEDULE_CORPUS } from '../../corpus/schedules';
import { TARGET_PHRASES } from '../../corpus/targets';
import { numbersOutside } from '../../support/numbers-outside';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { sentence } from '../../support/target-sentences';

const HEADINGS = ['STT', 'Mục tiêu', 'Nhiệm vụ', 'Chỉ tiêu', 'Cách thức đo lường', 'Sản phẩm'];
const ALL_HEADINGS = [...HEADINGS, 'Đơn vị chủ trì', 'Thời gian bắt đầu', 'Thời hạn hoàn thành'];
/** Where the words of each column stand for the reader of targets; the last two are read as dates. */
type Place = TargetPlace | 'schedule';
const PLACES: readonly (Place | null)[] = [
  ...([null, 'objective', 'task', 'target', 'measure', 'deliverable', null, 'schedule', 'schedule'] as const),
];
const FIRST_ROW = 2;

interface Row {
  readonly words: readonly [string, string, string, string, string];
  readonly start: string;
  readonly due: string;
}

const targetWords = fc.oneof(sentence, fc.constantFrom(...TARGET_PHRASES.map(({ text }) => text)), fc.constant(''));
const dateWords = fc.oneof(fc.constantFrom(...SCHEDULE_CORPUS.map(({ text }) => text)), sentence, fc.constant(''));
const row: fc.Arbitrary<Row> = fc.record({
  words: fc.tuple(targetWords, targetWords, targetWords, targetWords, targetWords),
  start: dateWords,
  due: dateWords,
});

const workbook = (rows: readonly Row[]) =>
  workbookOf(
    sheetOf({
      rows: [
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ALL_HEADINGS,
        ...rows.map(({ words: [objective, task, ...others], start, due }, i) => [
          ...[i + 1, objective, `Xây dựng kế hoạch kiểm tra ${task}`, ...others],
          ...['Phòng Nội vụ', start, due],
        ]),
      ],
    }),
  );

const TOLD: ReadonlySet<IssueCode> = new Set([
  'target.unread-number',
  'schedule.unread',
  'schedule.impossible-date',
] as const);

/** What the reading took of a cell, or told of it. */
function spansOf({ assignments, objectives, issues }: PlanReading, at: { row: number; column: number }): TextSpan[] {
  const isAt = (source: SourceRef | null | undefined) =>
    source?.areas.some(({ row: r, column }) => r === at.row && column === at.column) ?? false;
  const targets = [...assignments, ...objectives].flatMap((one) => one.targets).filter(({ source }) => isAt(source));
  const schedules = assignments.flatMap(({ start, due, fields }) => [
    ...(isAt(fields.start) ? start.parts : []),
    ...(isAt(fields.due) ? due.parts : []),
  ]);
  const told = issues.filter(({ code, source }) => TOLD.has(code) && isAt(source));
  const toldSpans = told.map(({ source }) => source?.words ?? { start: 0, end: Infinity });
  return [...targets, ...targets.flatMap(({ alternatives }) => alternatives), ...schedules, ...toldSpans];
}

const canonicals = ({ targets, start, due }: Assignment) =>
  [...targets, ...targets.flatMap(({ alternatives }) => alternatives), ...start.parts, ...due.parts].map(
    ({ canonical }) => canonical,
  );

const traceIn = (text: string, place: Place) =>
  place === 'schedule' ? explainSchedule(text, { planYear: 2026 }) : explainTargets(text, { place, planYear: 2026 });

/** Words behind a label in the cell ("Báo cáo: …") are another field's. */
const placesOf = (text: string, place: Place): readonly Place[] =>
  splitLabels(text).parts.length > 0 ? ['task', 'target', 'measure', 'deliverable', 'schedule'] : [place];

/** Numbers of a cell that are neither in the reading nor known to be something else. */
function lost(reading: PlanReading, text: string, at: { row: number; column: number }): readonly string[] {
  const place = PLACES[at.column]!;
  if (place === null) return [];
  const owner = reading.assignments.find(({ rows }) => rows.includes(at.row + 1));
  if (!owner) return [];
  const traces = placesOf(text, place).map((one) => traceIn(text, one));
  // A target or a date said again beside the first is given once
  const given = new Set(['none', ...canonicals(owner)]);
  const again = traces.flatMap(({ taken }) => taken).filter(({ result }) => given.has(result));
  return numbersOutside(text, [...spansOf(reading, at), ...traces.flatMap(({ aside }) => aside), ...again]);
}

const lostOf = (rows: readonly Row[]) => {
  const book = workbook(rows);
  const reading = readWorkbook(book);
  return book.sheets[0]!.values.slice(FIRST_ROW).flatMap((cells, i) =>
    cells.flatMap((text, column) =>
      typeof text === 'string'
        ? lost(reading, text, { row: i + FIRST_ROW, column }).map((number) => [number, ALL_HEADINGS[column], text])
        : [],
    ),
  );
};

test('no number of the corpora is lost in a table', () => {
  const dated = SCHEDULE_CORPUS.map(({ text }) => text);
  const rows = TARGET_PHRASES.map(({ text }, i): Row => ({
    words: [text, text, text, text, text],
    start: dated[i % dated.length]!,
    due: dated[(i + 7) % dated.length]!,
  }));
  const few = Array.from({ length: Math.ceil(rows.length / 8) }, (_, i) => rows.slice(i * 8, i * 8 + 8));
  expect(few.flatMap(lostOf)).toEqual([]);
});

test('every number of a table is in a target, in a date, known, or told at its cell', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(lostOf(rows)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the rows of such tables are mostly read as assignments, so that there is something to lose', () => {
  const sample = fc.sample(row, { seed: 5, numRuns: 60 });
  expect(readWorkbook(workbook(sample)).assignments.length).toBeGreaterThan(50);
});

test('a step of the work in a cell of dates names nobody', () => {
  const due = 'Xây dựng kế hoạch: Quý I/2026. Tổ chức thực hiện: Quý II-III. Báo cáo: trước 15/11';
  const [one] = readWorkbook(workbook([{ words: ['', '', '', '', ''], start: '', due }])).assignments;
  expect(one!.due.canonical).toBe('2026-01-01/2026-03-31 | 2026-04-01/2026-09-30 | before 2026-11-15');
  expect(one!.lead).toEqual(['Phòng Nội vụ']);
});
