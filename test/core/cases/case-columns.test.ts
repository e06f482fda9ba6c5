import { createCaseDayReader } from '../../../src/core/cases/case-days';
import { findCaseColumns } from '../../../src/core/cases/find-case-columns';
import { readCases } from '../../../src/core/cases/read-cases';
import { isTotal } from '../../../src/core/cases/total-words';
import { finish } from '../../../src/core/sheet/steps';
import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { sheetOf } from '../../support/plan-workbook';
import { HEADING_VARIANTS, type VariantColumn } from './heading-variants';

const DAYS = ['received', 'due', 'originalDue', 'done', 'returned'];
const DAY = 46100;

/** A cell as the column would hold it. */
function cell([heading, field, cells]: VariantColumn, row: number): CellValue {
  if (cells) return cells[row % cells.length]!;
  if (field === null) return /^(?:STT|TT)$/.test(heading) ? row + 1 : `Chữ ${row}`;
  if (DAYS.includes(field) || /Ngày/.test(heading)) return DAY + row + (field === 'due' ? 5 : 0);
  if (field === 'code') return `000.00.00.H05-260301-${1000 + row}`;
  if (field === 'status') return 'Đang xử lý';
  if (field === 'channel') return 'Trực tiếp';
  return `Tên ${row % 2}`;
}

/** The headings in one row, or in two with the upper one merged over its columns; below a letterhead. */
function sheetWith(columns: readonly VariantColumn[], spell: (text: string) => string, isMerged = true) {
  const paths = columns.map(([heading]) => heading.split(' > '));
  const isTwo = paths.some((path) => path.length === 2);
  const merges: string[] = [];
  const letter = (index: number) => String.fromCharCode(65 + index);
  const upper = paths.map((path, index): CellValue => {
    const isFirst = index === 0 || paths[index - 1]![0] !== path[0];
    if (path.length === 1) {
      merges.push(`${letter(index)}4:${letter(index)}5`);
      return spell(path[0]!);
    }
    if (!isFirst) return null;
    const count = paths.filter((other) => other.length === 2 && other[0] === path[0]).length;
    if (count > 1) merges.push(`${letter(index)}4:${letter(index + count - 1)}4`);
    return spell(path[0]!);
  });
  const lower = paths.map((path): CellValue => (path.length === 2 ? spell(path[1]!) : null));
  const rows: CellValue[][] = [['UBND XÃ TRIỆU AN'], ['DANH SÁCH HỒ SƠ TIẾP NHẬN, GIẢI QUYẾT, XIN LỖI'], [], upper];
  if (isTwo) rows.push(lower);
  for (let row = 0; row < 24; row++) rows.push(columns.map((column) => cell(column, row)));
  return sheetOf({ rows, merges: isTwo && isMerged ? merges : [] });
}

const fieldsOf = (columns: readonly VariantColumn[]) => columns.map(([, field]) => field);
const found = (sheet: ReturnType<typeof sheetOf>, count: number) => {
  const columns = findCaseColumns(sheet)?.columns ?? [];
  return Array.from({ length: count }, (_, at) => columns.find(({ column }) => column === at)?.field ?? null);
};

describe.each(HEADING_VARIANTS.map((columns) => [columns.map(([heading]) => heading).join(' | '), columns] as const))(
  '%s',
  (_, columns) => {
    it.each([
      ['as written', (text: string) => text],
      ['in capitals', (text: string) => text.toUpperCase()],
      ['decomposed (NFD)', (text: string) => text.normalize('NFD')],
      ['over several lines', (text: string) => text.replace(/ /, '\n')],
    ])('%s', (__, spell) => {
      expect(found(sheetWith(columns, spell), columns.length)).toEqual(fieldsOf(columns));
    });

    it('with merges unread', () => {
      expect(
        found(
          sheetWith(columns, (text) => text, false),
          columns.length,
        ),
      ).toEqual(fieldsOf(columns));
    });

    it('in another order', () => {
      const turned = [...columns].reverse();
      expect(
        found(
          sheetWith(turned, (text) => text),
          columns.length,
        ),
      ).toEqual(fieldsOf(turned));
    });
  },
);

it.each([
  [
    ['Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Sản phẩm'],
    ['Rà soát', 'Công an', 'Quý I', 'Báo cáo'],
  ],
  [
    ['STT', 'Họ tên', 'Ngày sinh', 'Ngày cấp'],
    [1, 'Lê Na', '01/01/1990', '01/01/2020'],
  ],
  [
    ['Lĩnh vực', 'Tổng số', 'Đúng hạn', 'Quá hạn'],
    ['Hộ tịch', 10, 9, 1],
  ],
])('a sheet of other things holds no cases: %j', (headings, row) => {
  expect(findCaseColumns(sheetOf({ rows: [headings, row, row, row] }))).toBeNull();
});

/** 5/3/2026 */
const FIFTH = 46086;
describe('days in all styles', () => {
  it.each<[CellValue, number, number]>([
    [FIFTH, FIFTH, -1],
    [FIFTH + 0.604167, FIFTH, 870],
    ['05/03/2026', FIFTH, -1],
    ['5/3/2026', FIFTH, -1],
    ['05-03-2026', FIFTH, -1],
    ['05.03.2026', FIFTH, -1],
    ['05 / 03 / 2026', FIFTH, -1],
    ['5/3/26', FIFTH, -1],
    ['05/03/2026 14:30', FIFTH, 870],
    ['05/03/2026 14:30:15', FIFTH, 870],
    ['14:30 05/03/2026', FIFTH, 870],
    ['14:30:15 - 05/03/2026', FIFTH, 870],
    ['05/03/2026 14h30', FIFTH, 870],
    ['14 giờ 30 phút, ngày 05/03/2026', FIFTH, 870],
    ['05/03/2026 2:30:15 CH', FIFTH, 870],
    ['05/03/2026 02:30 PM', FIFTH, 870],
    ['05/03/2026 12:10 SA', FIFTH, 10],
    ['2026-03-05', FIFTH, -1],
    ['2026-03-05T14:30:00Z', FIFTH, 870],
    ['2026/03/05 14:30', FIFTH, 870],
    ['20260305', FIFTH, -1],
    ['ngày 05 tháng 3 năm 2026', FIFTH, -1],
    ['Thứ Năm, 05/03/2026', FIFTH, -1],
    [' 05/03/2026\u00a0', FIFTH, -1],
    ['05/03/2026'.normalize('NFD'), FIFTH, -1],
    [null, 0, -1],
    ['', 0, -1],
    ['-', 0, -1],
    [0, 0, -1],
    ['31/02/2026', NaN, -1],
    ['13/13/2026', NaN, -1],
    ['5 ngày', NaN, -1],
    ['chưa rõ', NaN, -1],
    ['01/03/2026 - 05/03/2026', NaN, -1],
    ['Quyết định 12/QĐ ngày 05/03/2026', NaN, -1],
    [5, NaN, -1],
    [20260305, NaN, -1],
    [{ error: '#REF!' }, NaN, -1],
    [true, NaN, -1],
  ])('%j', (value, day, minute) => {
    const read = createCaseDayReader('1900')(value);
    expect([read.day, read.minute]).toEqual([day, minute]);
  });

  it('counts serials of the 1904 system from there, and texts as they say', () => {
    const read = createCaseDayReader('1904');
    expect(read(FIFTH - 1462).day).toBe(FIFTH);
    expect(read('05/03/2026').day).toBe(FIFTH);
  });
});

describe('rows that are no cases', () => {
  const HEADINGS = ['STT', 'Mã hồ sơ', 'Thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày hoàn thành', 'Trạng thái'];
  const one = (index: number): CellValue[] => [
    index,
    `000.00.00.H05-260305-${1000 + index}`,
    'Khai sinh',
    FIFTH,
    FIFTH + 5,
    FIFTH + 2,
    'Đã trả kết quả',
  ];
  const cases = Array.from({ length: 12 }, (_, index) => one(index + 1));
  const faulty: CellValue[] = [13, 'H05-13', 'Khai sinh', null, null, null, 'Đang xử lý'];
  const rows: CellValue[][] = [
    HEADINGS,
    [1, 2, 3, 4, 5, 6, 7],
    ...cases.slice(0, 4),
    [],
    HEADINGS,
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    [null, 'I. LĨNH VỰC ĐẤT ĐAI'],
    ...cases.slice(4),
    faulty,
    [null, 'Tổng cộng', 12, 12, null, 12],
    ['Tổng số hồ sơ: 13'],
    [],
    [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'Triệu An, ngày 30 tháng 9 năm 2026'],
    [null, '(Ký, ghi rõ họ tên)', null, null, null, 'CHỦ TỊCH'],
    [null, null, null, null, null, null, 'Lê Văn Ổi'],
  ];
  const reading = finish(readCases(sheetOf({ rows }), { dates: '1900', asOf: FIFTH + 30 }))!;
  const rowsOf = (code: string) => reading.quality.findings.find((one) => one.code === code)?.rows ?? [];

  it('are passed over and named; a case without days is one', () => {
    expect(reading.cases.count).toBe(12);
    expect(reading.quality.rowCount).toBe(13);
    expect(rowsOf('received-missing')).toEqual([18]);
    expect(rowsOf('not-a-case')).toEqual([7, 8, 9, 19, 20, 22, 23, 24]);
  });
});

it.each([
  ['Tổng cộng', true],
  ['TỔNG SỐ HỒ SƠ: 12', true],
  ['Tổng: 5', true],
  ['Cộng', true],
  ['Lũy kế từ đầu năm', true],
  ['Công an xã', false],
  ['Công chứng bản sao', false],
  ['Tổng hợp', false],
  ['Cộng đồng dân cư', false],
])('%s begins a row of totals: %s', (text, expected) => {
  expect(isTotal(text)).toBe(expected);
});

describe('days and months that Excel took for each other', () => {
  /** Text dd/mm/yyyy as Excel reads it where it can: a real day with the month for the day, else the text. */
  const imported = (serial: number): CellValue => {
    const [year, month, day] = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .split('-') as [string, string, string];
    if (Number(day) > 12) return `${day}/${month}/${year}`;
    return Math.round((Date.UTC(Number(year), Number(day) - 1, Number(month)) - Date.UTC(1899, 11, 30)) / 86_400_000);
  };
  const serials = Array.from({ length: 60 }, (_, index) => 46023 + index * 3);
  const readAs = (write: (serial: number) => CellValue) =>
    finish(
      readCases(
        sheetOf({
          rows: [
            ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'],
            ...serials.map((serial, index) => [`HS-${index}`, write(serial), serial + 7, 'Đang xử lý']),
          ],
        }),
        { dates: '1900', asOf: null },
      ),
    )!;

  it('are turned back, and told', () => {
    const { cases, quality } = readAs(imported);
    expect([...cases.days.received]).toEqual(serials);
    expect(quality.findings.map(({ code, field }) => `${code} ${field}`)).toContain('dates-swapped received');
  });

  it('are left alone where a real day is after the 12th, or texts are before it', () => {
    const codes = (write: (serial: number) => CellValue) => readAs(write).quality.findings.map(({ code }) => code);
    expect(codes((serial) => serial)).not.toContain('dates-swapped');
    expect(codes((serial) => (serial % 2 ? serial : imported(serial)))).not.toContain('dates-swapped');
  });
});
