import { explainCellInSteps } from '../../../src/core/plan/explain-cell';
import { TRACE_RULES } from '../../../src/core/plan/explain-rules';
import { HEADER_RULES } from '../../../src/core/readers/headers/header-rules';
import { MEMBER_READERS } from '../../../src/core/readers/organisations/member';
import { SCHEDULE_READERS } from '../../../src/core/readers/schedules/read-schedule';
import { TARGET_READERS } from '../../../src/core/readers/targets/draft';
import { asideName } from '../../../src/core/readers/targets/explain-targets';
import { NON_TARGET_RULES } from '../../../src/core/readers/targets/non-targets/find-non-targets';
import { readWorkbook } from '../../../src/core/read-workbook';
import { parseA1 } from '../../../src/core/sheet/a1';
import { finish } from '../../../src/core/sheet/steps';
import { traceEn } from '../../../src/i18n/en/trace';
import { hasText } from '../../../src/i18n/trace-texts';
import { traceVi } from '../../../src/i18n/vi/trace';
import { sheetOf, workbookOf, type SheetSketch } from '../../support/plan-workbook';
import { drawn } from './layouts/drawn-sheet';

const PLAN = drawn(`
ỦY BAN NHÂN DÂN XÃ AN BÌNH||||
Số: 12/KH-UBND||||
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026||||
TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời gian hoàn thành
I|Thủ tục hành chính|Văn phòng||
1|Tối thiểu 95% hồ sơ mức độ 3, 4 đúng hạn theo Quyết định số 766/QĐ-TTg||Chủ trì: Công an; phối hợp: Các thôn|Trước ngày 10/3/2026; định kỳ hằng quý
|hằng năm|||
2|Số hóa  hồ sơ|nt||Quý II xyz
|Tổng cộng|||
Nơi nhận:||||
- Như trên;||||`);

function explain(address: string, sketch: SheetSketch = { rows: PLAN }, sheet = 'Kế hoạch') {
  const workbook = workbookOf(sheetOf(sketch));
  const { row, column } = parseA1(address)!;
  return finish(explainCellInSteps(workbook, { sheet, row, column }, readWorkbook(workbook)));
}

/** The steps of a cell, each as `rule words → result`. */
const steps = (address: string, sketch?: SheetSketch) =>
  explain(address, sketch).steps.map(
    ({ rule, words, result }) => `${rule}${words && ` “${words}”`}${result && ` → ${result}`}`,
  );

test('a due cell: its column, its row, its field, and each small reader with its words', () => {
  expect(steps('E6')).toEqual([
    'table-body → A4:E8',
    'header/finished “thời gian hoàn thành” → due',
    'column-words “Thời gian hoàn thành” → due',
    'row-numbered',
    'field-own → A1',
    'schedule/bounded “Trước ngày 10/3/2026” → before 2026-03-10',
    'schedule/beat-then-days “định kỳ hằng quý” → FREQ=MONTHLY;INTERVAL=3',
  ]);
  expect(explain('E6')).toMatchObject({ text: 'Trước ngày 10/3/2026; định kỳ hằng quý', usedBy: ['A1'], unread: [] });
});

test('words that nothing took are told, with the issue that they raised', () => {
  const { unread, issues, usedBy } = explain('E8');
  expect(unread).toEqual(['xyz']);
  expect(issues.map(({ code }) => code)).toEqual(['schedule.unread']);
  expect(usedBy).toEqual(['A2']);
});

test('a task: the target with its words, and the numbers known to be something else', () => {
  const told = steps('B6');
  expect(told).toContain('target/share “Tối thiểu 95%” → >=95%');
  expect(told).toContain('aside/service-level “mức độ 3, 4”');
  expect(told).toContain('aside/document “Quyết định số 766”');
});

test('labels in a cell give each member its role', () => {
  expect(steps('D6')).toEqual(
    expect.arrayContaining(['organisation/column “Công an” → Công an', 'organisation/column “Các thôn” → Các thôn']),
  );
  expect(
    explain('D6')
      .steps.filter(({ rule }) => rule === 'label')
      .map(({ result }) => result),
  ).toEqual(['lead', 'support']);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a group’s row names the section of those below', ['B5', 'row-group', 'field-section → A1–A2'], ['A1', 'A2']],
  [
    'a group’s lead is taken over',
    ['C5', 'field-inherited → A2', 'organisation/column “Văn phòng” → Văn phòng'],
    ['A1', 'A2'],
  ],
  ['a ditto mark tells what it stands for', ['C8', 'taken-over/ditto “Văn phòng” → lead'], ['A2']],
  ['a row that goes on', ['B7', 'row-continuation', 'field-own → A1'], ['A1']],
  ['doubled spaces', ['B8', 'cell-normalised → Số hóa hồ sơ'], ['A2']],
  ['a total behind the last row', ['B9', 'table-line'], []],
  ['a heading', ['B4', 'header/task “nhiệm vụ” → task', 'row-heading'], []],
  ['the plan’s title', ['A3', 'table-line', 'field-plan-title → KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], []],
  ['its number', ['A2', 'field-plan-number → 12/KH-UBND'], []],
  ['who issued it', ['A1', 'field-plan-agency → ỦY BAN NHÂN DÂN XÃ AN BÌNH'], []],
  ['the signature', ['A11', 'row-signature'], []],
  ['an empty cell', ['B12', 'cell-empty', 'table-none'], []],
  ['far outside', ['XFD1048576', 'cell-empty', 'table-none'], []],
])('%s', (_, [address, ...expected], usedBy) => {
  expect(steps(address!)).toEqual(expect.arrayContaining(expected as string[]));
  expect(explain(address!).usedBy).toEqual(usedBy);
});

test('merged cells, dates, numbers, formulas and errors say what they are', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    [1, 'Rà soát thủ tục', 'Văn phòng', 46_100],
    [2, 'Số hóa hồ sơ', null, { error: '#REF!' }],
  ];
  const sketch = { rows, merges: ['C2:C3'], formats: { D2: 'dd/mm/yyyy' } };
  expect(steps('C3', sketch)).toContain('cell-covered → C2:C3');
  expect(explain('C3', sketch).usedBy).toEqual(['A1', 'A2']);
  expect(steps('D2', sketch)).toContain('cell-date “46100” → 19/03/2026');
  expect(steps('A2', sketch)).toContain('cell-number “1” → 1');
  expect(steps('D3', sketch)).toContain('cell-error → #REF!');
  expect(explain('D3', sketch).issues.map(({ code }) => code)).toContain('cell.error-value');
});

test('a list that is no plan, and a sheet that was not read', () => {
  const rows = drawn(`
Mã hồ sơ|Chủ hồ sơ|Ngày tiếp nhận|Ngày hẹn trả|Trạng thái
H01.01|Lê Văn An|01/02/2026|05/02/2026|Đã trả
H01.02|Trần Thị Bé|02/02/2026|06/02/2026|Đã trả`);
  expect(steps('B2', { rows })).toEqual(['table-foreign → A1:E3']);
  expect(explain('B2', { rows }).issues.map(({ code }) => code)).toEqual(['sheet.no-plan']);
  expect(explain('B2', { rows }, 'Sheet khác').steps.map(({ rule }) => rule)).toEqual(['sheet-not-read']);
});

test('the year that the user gave is the year of the trace', () => {
  const workbook = workbookOf(sheetOf({ rows: PLAN }));
  const reading = readWorkbook(workbook, { year: 2027 });
  const trace = finish(explainCellInSteps(workbook, { sheet: 'Kế hoạch', row: 7, column: 4 }, reading));
  expect(trace.steps.map(({ result }) => result)).toContain('2027-04-01/2027-06-30');
});

const READER_RULES = [
  ...HEADER_RULES.map(({ name }) => `header/${name}`),
  ...TARGET_READERS.map((name) => `target/${name}`),
  ...SCHEDULE_READERS.map((name) => `schedule/${name}`),
  ...[...MEMBER_READERS, 'ditto'].map((name) => `organisation/${name}`),
  ...[...NON_TARGET_RULES, 'quoted', 'dated-document', 'time-of-day', 'beside-date'].map(asideName),
];

test.each([
  ['vi', traceVi],
  ['en', traceEn],
])('every rule has a text in %s, and every text a rule', (_, texts) => {
  const all = [...TRACE_RULES, ...READER_RULES];
  expect(all.filter((rule) => !hasText(rule, texts))).toEqual([]);
  expect(new Set(HEADER_RULES.map(({ name }) => name)).size).toBe(HEADER_RULES.length);
  const known = new Set<string>(all);
  expect(Object.keys(texts.rules).filter((rule) => !rule.endsWith('/*') && !known.has(rule))).toEqual([]);
});
