import { keepCorrection } from '../../src/actions/keep-correction';
import { previewRegisters } from '../../src/actions/preview-registers';
import { readPlan } from '../../src/actions/read-plan';
import type { RowDifference } from '../../src/actions/results';
import { writeRegisters } from '../../src/actions/write-registers';
import { assignmentAnchor } from '../../src/core/plan/assignment-anchor';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
import { TEXTS } from '../../src/i18n';

const ROWS = [
  ['KẾ HOẠCH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Giải quyết hồ sơ đúng hạn', 'Tối thiểu 97% hồ sơ đúng hạn', 'Văn phòng', 'Tháng 11'],
  [2, 'Tập huấn nghiệp vụ một cửa', 'Ít nhất 3 lớp tập huấn', 'Phòng Nội vụ', 'Quý II'],
  [3, 'Kiểm tra công vụ', null, 'Văn phòng', 'Tháng 5'],
];
const texts = TEXTS.vi.registers;

async function written() {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('KH');
  ROWS.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  const host = createMemoryHost(workbook);
  const { reading, snapshot } = await read(host);
  const first = await writeRegisters(host, reading, { texts, snapshot });
  return { workbook, host, sheet, first };
}

async function read(host: WorkbookHost) {
  const result = await readPlan(host, { scope: { sheets: ['KH'] } });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

async function differences(host: WorkbookHost): Promise<readonly RowDifference[]> {
  const { reading, snapshot } = await read(host);
  const preview = await previewRegisters(host, reading, { texts, snapshot });
  if (!preview.ok) throw new Error(JSON.stringify(preview.issues));
  return preview.value.differences;
}
const brief = (all: readonly RowDifference[]) => all.map(({ id, what, title }) => [id, what, title]);

test('a first writing adds every row, assignments first, each with its place in the plan', async () => {
  const { first, host } = await written();
  if (!first.ok) throw new Error('not written');
  expect(brief(first.value.differences)).toEqual([
    ['NV001', 'added', 'Giải quyết hồ sơ đúng hạn'],
    ['NV002', 'added', 'Tập huấn nghiệp vụ một cửa'],
    ['NV003', 'added', 'Kiểm tra công vụ'],
    ['CT001', 'added', 'Tối thiểu 97% – hồ sơ – đúng hạn'],
    ['CT002', 'added', 'Ít nhất 3 lớp – lớp tập huấn'],
  ]);
  expect(first.value.differences[1]!.source).toMatchObject({ sheet: 'KH', areas: [{ row: 3 }] });
  expect(await differences(host)).toEqual([]);
});

test('after the plan was edited: what is new, changed and gone, as the cells show it, under the user’s headings', async () => {
  const { workbook, host, sheet } = await written();
  const register = workbook.sheet('Phân công')!;
  const { area, columns } = register.tables[0]!;
  register.setValue(area.row, area.column + columns.indexOf('Hạn cuối'), 'Xong trước ngày');
  const status = area.column + columns.indexOf('Tình trạng');
  register.setValue(area.row + 1, status, 'Đang làm');
  sheet.setValue(2, 2, 'Tối thiểu 98,5% hồ sơ đúng hạn');
  sheet.setValue(2, 4, 'Tháng 10');
  sheet.setValue(3, 3, 'Văn phòng; Công an xã');
  [4, 'Rà soát thủ tục nội bộ', null, 'Văn phòng', 'Quý III'].forEach((value, column) =>
    sheet.setValue(4, column, value),
  );
  const { version } = workbook;
  const found = await differences(host);
  expect(workbook.version).toBe(version);
  expect(brief(found)).toEqual([
    ['NV001', 'changed', 'Giải quyết hồ sơ đúng hạn'],
    ['NV002', 'changed', 'Tập huấn nghiệp vụ một cửa'],
    ['NV003', 'gone', 'Kiểm tra công vụ'],
    ['NV004', 'added', 'Rà soát thủ tục nội bộ'],
    ['CT001', 'changed', 'Tối thiểu 98,5% – hồ sơ – đúng hạn'],
  ]);
  expect(found[0]!.cells).toEqual([
    { column: 'Thời hạn (theo kế hoạch)', before: 'Tháng 11', after: 'Tháng 10' },
    { column: 'Bắt đầu', before: '01/11/2026', after: '01/10/2026' },
    { column: 'Xong trước ngày', before: '30/11/2026', after: '31/10/2026' },
  ]);
  expect(found[1]!.cells).toEqual([{ column: 'Chủ trì', before: 'Phòng Nội vụ', after: 'Văn phòng\nCông an xã' }]);
  expect(found[2]!.source).toBeNull();
  expect(found[4]!.cells).toEqual(expect.arrayContaining([{ column: 'Ngưỡng', before: '97%', after: '98,5%' }]));
  const { reading, snapshot } = await read(host);
  await writeRegisters(host, reading, { texts, snapshot });
  expect(register.value(area.row + 1, status)).toBe('Đang làm');
  const targets = workbook.sheet('Chỉ tiêu')!;
  const threshold = targets.tables[0]!.columns.indexOf('Ngưỡng');
  expect(targets.style(5, threshold).numberFormat).toBe('0.0%');
  expect(await differences(host)).toEqual([]);
});

test('a row that comes back is changed, not new; one already marked as gone is no difference any more', async () => {
  const { host, sheet } = await written();
  const write = async () => {
    const { reading, snapshot } = await read(host);
    await writeRegisters(host, reading, { texts, snapshot });
  };
  ROWS[4]!.forEach((_, column) => sheet.setValue(4, column, null));
  expect(brief(await differences(host))).toEqual([['NV003', 'gone', 'Kiểm tra công vụ']]);
  await write();
  expect(await differences(host)).toEqual([]);
  ROWS[4]!.forEach((value, column) => sheet.setValue(4, column, value));
  expect(await differences(host)).toMatchObject([
    { id: 'NV003', what: 'changed', cells: [{ column: 'Cần xem lại', before: texts.gone, after: '' }] },
  ]);
});

test('a correction shows in the registers as a difference like any other', async () => {
  const { host } = await written();
  const { reading, snapshot } = await read(host);
  const at = assignmentAnchor(snapshot, reading.assignments[2]!);
  await keepCorrection(host, { kind: 'add', correction: { kind: 'value', at, field: 'lead', text: 'Công an xã' } });
  expect(await differences(host)).toMatchObject([
    { id: 'NV003', what: 'changed', cells: [{ column: 'Chủ trì', before: 'Văn phòng', after: 'Công an xã' }] },
  ]);
});
