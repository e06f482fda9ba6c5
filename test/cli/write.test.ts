import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCommand } from '../../src/cli/write';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';
import { workbookImage } from '../support/workbook-image';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'parplan-cli-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

async function run(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await writeCommand(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  for (const line of [...out, ...error]) expect(line).not.toContain('\n');
  return { code, out: out.join('\n'), error: error.join('\n') };
}

/** A small plan with a heading row, as a file. */
async function planFile(name: string): Promise<string> {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('KH 2026');
  const rows = [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    [],
    ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'],
    [1, 'Giải quyết hồ sơ đúng hạn', 'Tối thiểu 97% hồ sơ đúng hạn', 'Văn phòng', 'Tháng 11/2026'],
    [2, 'Tập huấn nghiệp vụ một cửa', 'Ít nhất 3 lớp', 'Phòng Nội vụ', 'Quý II/2026'],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  writeFileSync(at(name), (await saveXlsx(workbook)).bytes);
  return at(name);
}

test('reads a plan and writes a workbook with both registers and the highlight', async () => {
  const input = await planFile('plan.xlsx');
  const before = readFileSync(input);
  const result = await run(input, '-o', at('out.xlsx'));
  expect(result).toMatchObject({ code: 0, error: '' });
  expect(result.out).toContain('“Phân công” thêm 2');
  const workbook = await openXlsx(readFileSync(at('out.xlsx')));
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['KH 2026', 'visible'],
    ['_ParPlan', 'veryHidden'],
    ['Phân công', 'visible'],
    ['Chỉ tiêu', 'visible'],
  ]);
  expect(workbook.table('ParPlan_Targets')!.table.area.rowCount).toBe(3);
  expect(workbook.sheet('KH 2026')!.conditionalFormats).toHaveLength(4);
  const targets = workbook.sheet('Chỉ tiêu')!;
  const { columns } = targets.tables[0]!;
  expect(targets.value(5, columns.indexOf('Đánh giá'))).toBe('Chưa có số liệu');
  expect(targets.value(5, columns.indexOf('Ô nguồn'))).toBe('C4');
  expect(readFileSync(input)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'plan.xlsx']);
});

test('its own output, read again, stays as it is; what was typed in stays too', async () => {
  await run(await planFile('plan.xlsx'), '-o', at('one.xlsx'));
  const typed = await openXlsx(readFileSync(at('one.xlsx')));
  const sheet = typed.sheet('Chỉ tiêu')!;
  const { area, columns } = sheet.tables[0]!;
  sheet.setValue(area.row + 1, columns.indexOf('Kết quả'), 0.5);
  writeFileSync(at('typed.xlsx'), (await saveXlsx(typed)).bytes);
  const result = await run(at('typed.xlsx'), '-o', at('two.xlsx'));
  expect(result.out).toContain('“Phân công” thêm 0, cập nhật 0, giữ 2');
  expect(result.out).toContain('0 đạt, 1 chưa đạt, 1 chưa có số liệu');
  const again = await openXlsx(readFileSync(at('two.xlsx')));
  expect(registers(again)).toEqual(registers(typed));
});

function registers(workbook: MemoryWorkbook): unknown {
  const { sheets } = workbookImage(workbook) as { sheets: { name: string; rules: unknown[] }[] };
  return sheets
    .filter((sheet) => sheet.name !== '_ParPlan')
    .map(({ rules, ...sheet }) => ({ ...sheet, rules: rules.length }));
}

test('English on request', async () => {
  const result = await run(await planFile('plan.xlsx'), '-o', at('out.xlsx'), '--lang', 'en');
  expect(result.out).toContain('“Assignments” 2 added');
  const workbook = await openXlsx(readFileSync(at('out.xlsx')));
  expect(workbook.table('ParPlan_Targets')!.table.columns).toContain('Actual');
});

test('the plan itself is written over only where forced', async () => {
  const input = await planFile('plan.xlsx');
  expect(await run(input, '-o', input)).toMatchObject({ code: 2, error: expect.stringContaining('--force') });
  expect(await run(input, '-o', input, '--force')).toMatchObject({ code: 0 });
});

test.each([
  [[], 'Thiếu tên tệp kế hoạch'],
  [['a.xlsx'], 'Thiếu tên tệp kết quả'],
  [['a.xlsx', '-o'], '-o thiếu giá trị'],
  [['a.xlsx', '-o', 'b.xlsx', '--lang', 'fr'], 'fr'],
  [['a.xlsx', '-o', 'b.xlsx', '--year', '26'], '26'],
  [['a.xlsx', 'c.xlsx', '-o', 'b.xlsx'], 'c.xlsx'],
  [['a.xlsx', '-o', 'b.xlsx', '--fast'], '--fast'],
])('unusable arguments %p', async (args, words) => {
  expect(await run(...args)).toMatchObject({ code: 2, out: '', error: expect.stringContaining(words) });
});

test.each([
  ['missing.xlsx', null, 'Không tìm thấy'],
  ['text.xlsx', 'không phải sổ tính', 'không phải sổ tính Excel'],
  ['cut.xlsx', 'PK\u0003\u0004hỏng', 'hỏng'],
])('unreadable input %s: one line that names the file, nothing written', async (name, content, words) => {
  if (content !== null) writeFileSync(at(name), content);
  const result = await run(at(name), '-o', at('out.xlsx'));
  expect(result).toMatchObject({ code: 3, out: '' });
  expect(result.error).toContain(name);
  expect(result.error).toContain(words);
  expect(readdirSync(folder)).not.toContain('out.xlsx');
});

test('a workbook without a plan says so', async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet('Danh bạ').setValue(0, 0, 'Số điện thoại');
  writeFileSync(at('other.xlsx'), (await saveXlsx(workbook)).bytes);
  const result = await run(at('other.xlsx'), '-o', at('out.xlsx'));
  expect(result).toMatchObject({ code: 3, error: expect.stringContaining('Danh bạ') });
});

test('a sheet that is not there is an unusable argument, as in read', async () => {
  const input = await planFile('plan.xlsx');
  const { code, error } = await run(input, '-o', at('out.xlsx'), '--sheet', 'Không có');
  expect(code).toBe(2);
  expect(error).toContain('Không có');
});
