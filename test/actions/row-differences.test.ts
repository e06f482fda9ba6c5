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

test('of rows that cannot be told apart a person chooses which is which; the others keep the numbers that were told', async () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('KH');
  const rows = [
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    [1, 'Báo cáo kết quả thực hiện quý một', 'Văn phòng', 'Quý I/2026'],
    [2, 'Báo cáo kết quả thực hiện quý hai', 'Công an xã', 'Quý II/2026'],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  const host = createMemoryHost(workbook);
  const first = await read(host);
  await writeRegisters(host, first.reading, { texts, snapshot: first.snapshot });
  rows[1]!.forEach((_, column) => sheet.setValue(1, column, null));
  sheet.setValue(2, 1, 'Báo cáo kết quả thực hiện quý ba');
  [3, 'Mua sắm thiết bị', 'Văn phòng', 'Quý IV/2026'].forEach((value, column) => sheet.setValue(3, column, value));
  const { reading, snapshot } = await read(host);
  const preview = (matches?: Readonly<Record<string, string>>) =>
    previewRegisters(host, reading, { texts, snapshot, ...(matches && { matches }) });
  const asked = await preview();
  const [issue] = asked.issues.filter(({ code }) => code === 'register.ambiguous-match');
  expect(issue!.params).toMatchObject({ fresh: 'NV003', after: 'Báo cáo kết quả thực hiện quý ba' });
  expect(issue!.params.before).toMatch(/^Báo cáo kết quả thực hiện quý (?:một|hai)$/);
  const id = String(issue!.params.id);
  const same = await preview({ NV003: id });
  expect(same.ok && same.value.assignments).toMatchObject({ added: ['NV004'], changed: expect.arrayContaining([id]) });
  const other = await preview({ NV003: 'new' });
  expect(other.ok && other.value.assignments.added).toEqual(['NV003', 'NV004']);
  for (const chosen of [same, other]) {
    expect(chosen.issues.map(({ code }) => code)).not.toContain('register.ambiguous-match');
  }
  const nonsense = await preview({ NV003: 'NV999', NV004: id });
  expect(nonsense.ok && nonsense.value).toEqual(asked.ok && asked.value);
  const done = await writeRegisters(host, reading, { texts, snapshot, matches: { NV003: id } });
  expect(done).toMatchObject({ ok: true });
  expect(await differences(host)).toEqual([]);
});
