import fc from 'fast-check';
import type { Correction } from '../../../src/core/plan/correction';
import type { WorkbookSnapshot } from '../../../src/core/sheet/workbook-snapshot';
import { sheetOf, workbookOf, type SheetSketch } from '../../support/plan-workbook';
import { drawn } from '../plan/layouts/drawn-sheet';
import { GROUP_LAYOUTS } from '../plan/layouts/groups';
import { HEADER_LAYOUTS } from '../plan/layouts/headers';
import { NARRATIVE_LAYOUTS } from '../plan/layouts/narrative';
import { assignmentAnchor } from '../../../src/core/plan/assignment-anchor';
import { at, bookOf, readWith, seen, told, withRows } from './correct';

const PLAN: SheetSketch = {
  name: 'KH',
  rows: drawn(`
KẾ HOẠCH NĂM 2026
STT|Nhiệm vụ|Chỉ tiêu|ĐVT|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn|Sản phẩm
1|Giải quyết hồ sơ đúng hạn|95|%|Văn phòng|Phòng Kinh tế|Quý I|Báo cáo
2|Tập huấn một cửa|Ít nhất 3 lớp||Phòng Nội vụ||Quý III|
3|Giải quyết hồ sơ đúng hạn|96|%|Công an xã||Tháng 12|
`),
};
type Field = Extract<Correction, { kind: 'value' }>['field'];
const value = (book: WorkbookSnapshot, address: string, field: Field, text: string) =>
  ({ kind: 'value', at: at(book, address), field, text }) as const;

test.each<[Field, string, object]>([
  ['task', 'Rà soát 20 thủ tục', { task: 'Rà soát 20 thủ tục' }],
  [
    'lead',
    'Trung tâm Phục vụ hành chính công; Công an xã',
    { lead: ['Trung tâm Phục vụ hành chính công', 'Công an xã'] },
  ],
  ['support', '', { support: [] }],
  ['person', 'Nguyễn Văn An', { person: ['Nguyễn Văn An'] }],
  ['start', 'Tháng 2', { start: '2026-02-01/2026-02-28' }],
  ['due', 'trước ngày 10/3/2026', { due: 'before 2026-03-10' }],
  ['deliverable', 'Quyết định', { deliverable: 'Quyết định' }],
  ['measure', 'Đối chiếu hệ thống một cửa', { measure: 'Đối chiếu hệ thống một cửa' }],
  ['target', 'tối thiểu 97% hồ sơ; dưới 1% trễ hạn', { targets: ['>=97%', '<1%'] }],
  ['target', '98', { targets: ['>=98%'] }],
  ['target', '', { targets: [] }],
])('%s is read from “%s” as if it stood in its cell', (field, text, wanted) => {
  const book = bookOf(PLAN);
  const plain = readWith(book).assignments;
  const reading = readWith(book, value(book, 'B3', field, text));
  expect(told(reading)).toEqual([]);
  expect(seen(reading.assignments[0]!)).toEqual({ ...seen(plain[0]!), ...wanted });
  expect(reading.assignments.slice(1)).toEqual(plain.slice(1));
});

test('what a person said is certain, and said so; what they cannot have meant is still told', () => {
  const book = bookOf(PLAN);
  const { assignments } = readWith(
    book,
    value(book, 'B4', 'lead', 'Văn phòng'),
    value(book, 'B4', 'due', 'ngày 31/2/2026'),
  );
  expect(assignments[1]!.certainty.lead).toEqual({ confidence: 1, reasons: ['corrected'] });
  expect(assignments[1]!.fields.lead).toEqual({
    sheet: 'KH',
    areas: [{ row: 3, column: 4, rowCount: 1, columnCount: 1 }],
  });
  expect(assignments[1]!.issues).toContain('schedule.impossible-date');
});

test('of two tasks with the same words each keeps its own, with rows put in, numbers renewed and the sheet renamed', () => {
  const book = bookOf(PLAN);
  const second = value(book, 'B5', 'due', 'Tháng 6');
  const moved = withRows({ ...PLAN, name: 'KH 2026' }, 2, [
    1,
    'Việc mới',
    null,
    null,
    'Văn phòng',
    null,
    'Quý I',
    null,
  ]);
  const dues = (of: WorkbookSnapshot) => readWith(of, second).assignments.map(({ due }) => due.canonical);
  expect(dues(book)).toEqual(['2026-01-01/2026-03-31', '2026-07-01/2026-09-30', '2026-06-01/2026-06-30']);
  expect(dues(bookOf(moved))).toEqual(['2026-01-01/2026-03-31', ...dues(book)]);
});

test('rows sorted otherwise keep their corrections', () => {
  const book = bookOf(PLAN);
  const rows = [...PLAN.rows.slice(0, 2), ...PLAN.rows.slice(2).toReversed()];
  const { assignments } = readWith(bookOf({ ...PLAN, rows }), value(book, 'B4', 'due', 'Tháng 6'));
  expect(assignments.find(({ task }) => task === 'Tập huấn một cửa')!.due.canonical).toBe('2026-06-01/2026-06-30');
});

test('a task that was retyped has lost its correction: told, and read as it stands', () => {
  const book = bookOf(PLAN);
  const said = value(book, 'B4', 'due', 'Tháng 6');
  const retyped = bookOf({ ...PLAN, rows: PLAN.rows.map((row, i) => (i === 3 ? row.with(1, 'Hội nghị') : row)) });
  const reading = readWith(retyped, said);
  expect(reading.issues[0]).toMatchObject({
    code: 'correction.cell-gone',
    source: { sheet: 'KH', areas: [{ row: 3, column: 1 }] },
    params: { id: 'C1', what: 'value', cell: 'B4', sheet: 'KH' },
  });
  expect(reading.assignments).toEqual(readWith(retyped).assignments);
  expect(told(readWith(book, value(book, 'A1', 'due', 'Tháng 6')))).toEqual(['correction.not-applied C1']);
});

test('a task merged over several rows: each row is an assignment of its own', () => {
  const book = bookOf({
    rows: drawn(`
STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
1|Chuyển đổi số|Văn phòng|Quý I/2026
||Công an xã|Quý II/2026
`),
    merges: ['A2:A3', 'B2:B3'],
  });
  const { assignments } = readWith(book, value(book, 'B3', 'lead', 'Đoàn Thanh niên'));
  expect(assignments.map(({ lead }) => lead)).toEqual([['Văn phòng'], ['Đoàn Thanh niên']]);
});

test('a criterion of a plan without a table', () => {
  const layout = NARRATIVE_LAYOUTS[0]!;
  const book = workbookOf(...layout.sheets.map((sheet) => sheetOf(sheet)));
  const plain = readWith(book).assignments;
  const anchor = assignmentAnchor(book, plain[0]!);
  const say = (field: Field, text: string) => ({ kind: 'value', at: anchor, field, text }) as const;
  const reading = readWith(
    book,
    say('lead', 'Đoàn Thanh niên'),
    say('due', 'ngày 15/8/2026'),
    say('target', 'tối thiểu 12 mô hình'),
    say('task', 'Việc đã sửa'),
  );
  expect(told(reading)).toEqual([]);
  expect(seen(reading.assignments[0]!)).toMatchObject({
    task: 'Việc đã sửa',
    lead: ['Đoàn Thanh niên'],
    due: 'by 2026-08-15',
    targets: ['>=12 mô hình'],
  });
  expect(reading.assignments.slice(1)).toEqual(plain.slice(1));
});

test('the plan’s year is what the person says, and the year asked for at this reading before it', () => {
  const book = bookOf(PLAN);
  const reading = readWith(book, { kind: 'plan-year', year: 2031 });
  expect([reading.plan.year, reading.assignments[0]!.due.canonical]).toEqual([2031, '2031-01-01/2031-03-31']);
});

const LAYOUTS = [...HEADER_LAYOUTS, ...GROUP_LAYOUTS, ...NARRATIVE_LAYOUTS].filter(
  ({ assignments }) => assignments.length > 1,
);

test('in every layout a correction changes its own assignment and no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LAYOUTS), fc.nat(1000), fc.nat(3), (layout, which, before) => {
      const sheets = layout.sheets.map((sheet) => sheetOf(sheet));
      const book = workbookOf(...sheets);
      const plain = readWith(book).assignments;
      const index = which % plain.length;
      const anchor = assignmentAnchor(book, plain[index]!);
      const said = { kind: 'value', at: anchor, field: 'deliverable', text: 'Sản phẩm đã sửa' } as const;
      const moved = workbookOf(...layout.sheets.map((each) => sheetOf(each, { rows: before, columns: 0 })));
      const reading = readWith(moved, said);
      // A cell of prose may hold several criteria: then nothing is corrected, and that is told
      if (told(reading).length > 0) expect(told(reading)).toEqual(['correction.not-applied C1']);
      const corrected = reading.assignments.filter(({ deliverable }) => deliverable === 'Sản phẩm đã sửa');
      expect(corrected.map(({ id }) => id)).toEqual(told(reading).length > 0 ? [] : [plain[index]!.id]);
      const others = (all: typeof plain) =>
        all.filter(({ id }) => id !== plain[index]!.id).map((one) => ({ ...seen(one), rows: 0 }));
      expect(others(reading.assignments)).toEqual(others(plain));
    }),
    { numRuns: 150 },
  );
});
