import type { SheetSketch } from '../../support/plan-workbook';
import { at, bookOf, readWith, seen, told, withRows } from './correct';

const drawn = (text: string): SheetSketch['rows'] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => (cell.trim() === '' ? null : cell.trim())));

/** "Ghi nhận" says nothing; its cells are dates of receipt, which the reader takes for the due dates. */
const PLAN: SheetSketch = {
  name: 'KH',
  rows: drawn(`
KẾ HOẠCH NĂM 2026
STT|Nhiệm vụ|Đơn vị chủ trì|Ghi nhận|Xong trước
1|Rà soát thủ tục|Văn phòng|Quý I|Quý II
2|Tập huấn một cửa|Phòng Nội vụ|Quý III|Quý IV
3|Báo cáo kết quả|Văn phòng|Tháng 2|Tháng 12
`),
};
const dues = (reading: ReturnType<typeof readWith>) => reading.assignments.map(({ due }) => due.canonical);
const Q = { one: '2026-01-01/2026-03-31', two: '2026-04-01/2026-06-30' };

describe('the role of a column', () => {
  test('is what the person says, and the other columns are settled by it', () => {
    const book = bookOf(PLAN);
    const roles = { kind: 'column-role', at: at(book, 'E2'), roles: ['due'] } as const;
    const note = { kind: 'column-role', at: at(book, 'D2'), roles: ['note'] } as const;
    const reading = readWith(book, roles, note);
    expect(dues(reading)[0]).toBe(Q.two);
    expect(reading.tables[0]!.columns.map(({ roles: of }) => of.join('+'))).toEqual([
      'ordinal',
      'task',
      'lead',
      'note',
      'due',
    ]);
    expect(reading.issues.filter(({ code }) => code === 'table.column-role-unknown')).toEqual([]);
    expect(told(reading)).toEqual([]);
  });

  test('goes with its heading when rows or columns are put in, and when the sheet is renamed', () => {
    const book = bookOf(PLAN);
    const role = { kind: 'column-role', at: at(book, 'E2'), roles: ['due'] } as const;
    const note = { kind: 'column-role', at: at(book, 'D2'), roles: ['note'] } as const;
    const wanted = dues(readWith(book, role, note));
    for (const moved of [
      withRows(PLAN, 0, ['UBND XÃ AN BÌNH'], []),
      { ...PLAN, name: 'KH (bản 2)' },
      { ...PLAN, rows: PLAN.rows.map((row) => [null, ...row]) },
    ]) {
      const reading = readWith(bookOf(moved), role, note);
      expect([dues(reading), told(reading)]).toEqual([wanted, []]);
    }
  });

  test('is told, not applied, when the heading was retyped or its row is no heading any more', () => {
    const book = bookOf(PLAN);
    const role = { kind: 'column-role', at: at(book, 'D2'), roles: ['note'] } as const;
    const retyped = { ...PLAN, rows: PLAN.rows.map((row, i) => (i === 1 ? row.with(3, 'Hạn cuối') : row)) };
    const reading = readWith(bookOf(retyped), role);
    expect(told(reading)).toEqual(['correction.cell-gone C1']);
    expect(reading.assignments).toEqual(readWith(bookOf(retyped)).assignments);
    const noHeading = { kind: 'column-role', at: at(book, 'B4'), roles: ['note'] } as const;
    expect(told(readWith(book, noHeading))).toEqual(['correction.not-applied C1']);
  });

  test('of a column without a heading is found beside its neighbour', () => {
    const rows = PLAN.rows.map((row, i) => (i === 1 ? row.with(4, null) : row));
    const book = bookOf({ ...PLAN, rows });
    const role = { kind: 'column-role', at: at(book, 'E2'), roles: ['due'] } as const;
    const note = { kind: 'column-role', at: at(book, 'D2'), roles: ['note'] } as const;
    const moved = bookOf(withRows({ ...PLAN, rows }, 0, ['UBND XÃ AN BÌNH']));
    for (const each of [book, moved]) {
      const reading = readWith(each, role, note);
      expect([dues(reading)[0], told(reading)]).toEqual([Q.two, []]);
    }
  });

  test('makes a list that the reader passed over a plan', () => {
    const list: SheetSketch = {
      rows: drawn(`
Mã hồ sơ|Nội dung|Chủ hồ sơ|Ngày hẹn trả
HS1|Cấp đổi giấy chứng nhận|Phòng Kinh tế|Tháng 3/2026
HS2|Xác nhận tình trạng|Văn phòng|Tháng 4/2026
`),
    };
    const book = bookOf(list);
    expect(readWith(book).assignments).toEqual([]);
    const reading = readWith(
      book,
      { kind: 'column-role', at: at(book, 'C1'), roles: ['lead'] },
      { kind: 'column-role', at: at(book, 'D1'), roles: ['due'] },
      { kind: 'column-role', at: at(book, 'B1'), roles: ['task'] },
    );
    expect(reading.assignments.map(seen)).toMatchObject([
      { task: 'Cấp đổi giấy chứng nhận', lead: ['Phòng Kinh tế'], due: '2026-03-01/2026-03-31' },
      { task: 'Xác nhận tình trạng', lead: ['Văn phòng'], due: '2026-04-01/2026-04-30' },
    ]);
  });
});

describe('the rows of a heading', () => {
  const STRANGE: SheetSketch = {
    rows: drawn(`
KẾ HOẠCH NĂM 2026
Dòng|Chi tiết|Bên|Mốc
1|Rà soát thủ tục|Văn phòng|Quý I
2|Tập huấn một cửa|Phòng Nội vụ|Quý III
`),
  };

  test('make a table where none was recognised', () => {
    const book = bookOf(STRANGE);
    expect(readWith(book).assignments).toEqual([]);
    const reading = readWith(
      book,
      { kind: 'header-rows', at: at(book, 'A2'), rowCount: 1 },
      { kind: 'column-role', at: at(book, 'B2'), roles: ['task'] },
    );
    expect(reading.assignments.map(seen)).toMatchObject([
      { rows: [3], task: 'Rà soát thủ tục', lead: ['Văn phòng'], due: Q.one },
      { rows: [4], task: 'Tập huấn một cửa', lead: ['Phòng Nội vụ'] },
    ]);
    expect(reading.tables[0]!.headerRows).toEqual([2]);
  });

  test('stop the reader from taking another row above as the heading', () => {
    const rows = drawn(`
Nhiệm vụ|Đơn vị chủ trì|Thời hạn
của UBND xã|Văn phòng|năm 2026
Phần việc|Đơn vị|Mốc
Rà soát thủ tục|Văn phòng|Quý I/2026
Tập huấn một cửa|Phòng Nội vụ|Quý III/2026
`);
    const book = bookOf({ rows });
    expect(readWith(book).assignments.length).toBeGreaterThan(2);
    const reading = readWith(
      book,
      { kind: 'header-rows', at: at(book, 'A3'), rowCount: 1 },
      { kind: 'column-role', at: at(book, 'A3'), roles: ['task'] },
    );
    expect(reading.assignments.map(({ rows: of }) => of)).toEqual([[4], [5]]);
    expect(reading.tables).toHaveLength(1);
  });

  test('two rows instead of one, below a table that stays as it was', () => {
    const rows = drawn(`
TT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
1|Rà soát thủ tục|Văn phòng|Quý I/2026
2|Tập huấn một cửa|Phòng Nội vụ|Quý II/2026

Stt|Phần việc|Lo|Mốc
|của năm|chính|cuối
1|Kiểm tra|Văn phòng|Quý III/2026
2|Báo cáo|Văn phòng|Quý IV/2026
`);
    const book = bookOf({ rows });
    const reading = readWith(
      book,
      { kind: 'header-rows', at: at(book, 'A5'), rowCount: 2 },
      { kind: 'column-role', at: at(book, 'B5'), roles: ['task'] },
    );
    expect(told(reading)).toEqual([]);
    expect(reading.tables.map(({ headerRows }) => headerRows)).toEqual([[1], [5, 6]]);
    expect(reading.assignments.map(({ rows: of }) => of)).toEqual([[2], [3], [7], [8]]);
  });
});

describe('where a table ends', () => {
  const LONG: SheetSketch = {
    rows: drawn(`
KẾ HOẠCH NĂM 2026
TT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
1|Rà soát thủ tục|Văn phòng|Quý I
2|Tập huấn một cửa|Phòng Nội vụ|Quý II
|Nơi nhận|Văn phòng|Quý II
3|Báo cáo|Văn phòng|Quý IV
4|Dự phòng|Văn phòng|Quý IV
`),
  };
  test('nothing behind its last row is read, and nothing before ends it', () => {
    const book = bookOf(LONG);
    const shorter = readWith(book, { kind: 'table-end', at: at(book, 'A2'), last: at(book, 'B4') });
    expect(shorter.assignments.map(({ rows }) => rows)).toEqual([[3], [4]]);
    const longer = readWith(book, { kind: 'table-end', at: at(book, 'A2'), last: at(book, 'B7') });
    expect(longer.assignments.map(({ rows }) => rows[0])).toEqual(expect.arrayContaining([3, 4, 6, 7]));
    expect([told(shorter), told(longer)]).toEqual([[], []]);
  });
  test('moves with its last row, and is told when that is gone', () => {
    const book = bookOf(LONG);
    const end = { kind: 'table-end', at: at(book, 'A2'), last: at(book, 'B4') } as const;
    const moved = bookOf(withRows(withRows(LONG, 3, [null, 'Việc chen vào', 'Văn phòng', 'Quý I']), 0, []));
    expect(readWith(moved, end).assignments.map(({ rows }) => rows)).toEqual([[4], [5], [6]]);
    const without = bookOf({ ...LONG, rows: LONG.rows.filter((_, i) => i !== 3) });
    expect(told(readWith(without, end))).toEqual(['correction.cell-gone C1']);
  });
});

describe('a table that is no part of the plan', () => {
  const TWO: SheetSketch = {
    rows: drawn(`
TT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
1|Rà soát thủ tục|Văn phòng|Quý I/2026

Bảng tham khảo của huyện
TT|Nội dung|Cơ quan chủ trì|Thời gian hoàn thành|Sản phẩm
1|Kiểm tra|Sở Nội vụ|Quý II/2026|Báo cáo
`),
  };
  test('is left out; the other stays as it was', () => {
    const book = bookOf(TWO);
    expect(readWith(book).assignments).toHaveLength(2);
    const reading = readWith(book, { kind: 'not-plan', at: at(book, 'A5') });
    expect(reading.assignments).toEqual(readWith(book).assignments.slice(0, 1));
    expect([reading.tables.length, told(reading)]).toEqual([1, []]);
  });
  test('side by side too', () => {
    const rows = drawn(`
TT|Nhiệm vụ|Chủ trì||TT|Nhiệm vụ|Chủ trì
1|Rà soát thủ tục|Văn phòng||1|Kiểm tra đất đai|Phòng Kinh tế
2|Tập huấn một cửa|Văn phòng||2|Thanh tra|Phòng Kinh tế
`);
    const book = bookOf({ rows });
    expect(readWith(book).assignments).toHaveLength(4);
    const reading = readWith(book, { kind: 'not-plan', at: at(book, 'E1') });
    expect(reading.assignments.map(({ task }) => task)).toEqual(['Rà soát thủ tục', 'Tập huấn một cửa']);
  });
});

test('of two that contradict each other the later holds', () => {
  const book = bookOf(PLAN);
  const role = (roles: 'due' | 'note') => ({ kind: 'column-role', at: at(book, 'D2'), roles: [roles] }) as const;
  expect(dues(readWith(book, role('note'), role('due')))).toEqual(dues(readWith(book, role('due'))));
});

test('a sheet that is there and not read says nothing of its corrections', () => {
  const book = bookOf(PLAN, { name: 'Phụ lục', rows: PLAN.rows });
  const role = { kind: 'column-role', at: at(book, 'E2', 'Phụ lục'), roles: ['due'] } as const;
  const active = { ...bookOf(PLAN), sheetNames: ['KH', 'Phụ lục'] };
  expect(told(readWith(active, role))).toEqual([]);
  const gone = bookOf({ name: 'Trang 1', rows: [['Ghi chép']] });
  expect(told(readWith(gone, role))).toEqual(['correction.cell-gone C1']);
});
