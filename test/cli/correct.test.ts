import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'parplan-cli-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

async function run(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const streams = { out: (line: string) => out.push(line), error: (line: string) => error.push(line) };
  const code = await runCommand(args, { ...streams, input: async () => '' });
  for (const line of error) expect(line).not.toContain('\n');
  return { code, out: out.join('\n'), error: error.join('\n') };
}
const reading = async (file: string) => JSON.parse((await run('read', file, '--json')).out);

const PLAN = [
  ['KẾ HOẠCH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Ghi nhận', 'Xong trước'],
  [1, 'Rà soát thủ tục', 'Văn phòng', 'Quý I', 'Quý II'],
  [2, 'Tập huấn một cửa', 'Phòng Nội vụ', 'Quý III', 'Quý IV'],
];
const STRANGE = [
  ['Dòng', 'Chi tiết', 'Bên', 'Mốc'],
  [1, 'Kiểm kê đất đai', 'Phòng Kinh tế', 'Tháng 3'],
  [2, 'Rà soát hộ nghèo', 'Văn phòng', 'Tháng 5'],
];

async function planFile(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Promise<string> {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  }
  writeFileSync(at('plan.xlsx'), (await saveXlsx(workbook)).bytes);
  return at('plan.xlsx');
}

test('what is corrected is kept in the new file, and read and written from it', async () => {
  const input = await planFile({ KH: PLAN });
  const before = readFileSync(input);
  const result = await run(
    'correct',
    input,
    '-o',
    at('out.xlsx'),
    '--column-role',
    'E=due',
    '--column-role',
    'D2=note',
    '--value',
    'A4.lead=Công an xã; Văn phòng',
    '--value',
    'B3.due=trước ngày 10/3',
    '--year',
    '2027',
  );
  expect(result).toMatchObject({ code: 0, error: '' });
  expect(result.out.split('\n')).toEqual([
    'C1  Năm của kế hoạch: 2027',
    'C2  Cột có tiêu đề ở ô E2, sheet “KH”: due',
    'C3  Cột có tiêu đề ở ô D2, sheet “KH”: note',
    'C4  Nhiệm vụ ở ô B4, sheet “KH”: lead = “Công an xã; Văn phòng”',
    'C5  Nhiệm vụ ở ô B3, sheet “KH”: due = “trước ngày 10/3”',
  ]);
  expect(readFileSync(input)).toEqual(before);
  const { assignments } = await reading(at('out.xlsx'));
  expect(
    assignments.map(({ due, lead }: { due: { canonical: string }; lead: string[] }) => [due.canonical, lead]),
  ).toEqual([
    ['before 2027-03-10', ['Văn phòng']],
    ['2027-10-01/2027-12-31', ['Công an xã', 'Văn phòng']],
  ]);
  expect(await run('write', at('out.xlsx'), '-o', at('written.xlsx'))).toMatchObject({ code: 0 });
  const written = await openXlsx(readFileSync(at('written.xlsx')));
  expect(written.sheet('Phân công')!.value(5, 3)).toBe('Công an xã\nVăn phòng');
  expect((await run('correct', at('written.xlsx'), '--list')).out).toBe(result.out);
});

test('corrections are listed and removed; the last one takes its sheet with it', async () => {
  const input = await planFile({ KH: PLAN });
  expect(await run('correct', input, '--list')).toMatchObject({ code: 0, out: 'Chưa có chỗ sửa nào.' });
  await run('correct', input, '-o', input, '--force', '--year', '2027', '--not-plan', 'A2');
  expect((await reading(input)).assignments).toEqual([]);
  expect((await run('correct', input, '-o', input, '--force', '--remove', 'C2')).out).toBe(
    'C1  Năm của kế hoạch: 2027',
  );
  expect((await run('correct', input, '-o', input, '--force', '--remove', 'C1', '--lang', 'en')).out).toBe(
    'Nothing was corrected.',
  );
  expect((await openXlsx(readFileSync(input))).sheets.map(({ name }) => name)).toEqual(['KH']);
});

test('a heading makes a table where none was read, and the columns can be named at once', async () => {
  const input = await planFile({ 'Phụ lục': STRANGE, KH: PLAN });
  const result = await run(
    ...[
      'correct',
      input,
      '-o',
      at('out.xlsx'),
      '--sheet',
      'Phụ lục',
      '--header-rows',
      'A1=1',
      '--column-role',
      'B=task',
    ],
    ...['--table-end', 'A1=A2'],
  );
  expect(result).toMatchObject({ code: 0, error: '' });
  const { assignments } = await reading(at('out.xlsx'));
  expect(assignments.map(({ sheet, task }: { sheet: string; task: string }) => [sheet, task])).toEqual([
    ['Phụ lục', 'Kiểm kê đất đai'],
    ['KH', 'Rà soát thủ tục'],
    ['KH', 'Tập huấn một cửa'],
  ]);
});

test.each([
  [['--column-role', 'E=hạn'], 'Không có vai trò cột “hạn”'],
  [['--column-role', 'J=due'], 'Sheet “KH” không có bảng kế hoạch nào có cột J'],
  [['--column-role', 'B3=due'], 'ô B3 của sheet “KH”'],
  [['--value', 'A9.due=Quý I'], 'Sheet “KH”, ô A9: không có nhiệm vụ nào'],
  [['--value', 'A3.han=Quý I'], 'Không có mục “han”'],
  [['--value', 'Quý I'], '--value'],
  [['--table-end', 'A4=A2'], 'nằm trên'],
  [['--header-rows', 'A2=0'], '--header-rows'],
  [['--year', '26'], '--year'],
  [['--remove', 'C7'], 'Không có chỗ sửa C7'],
  [['--sheet', 'KH2', '--year', '2027'], 'Không có sheet “KH2”'],
  [[], 'Chưa nói sửa gì'],
])('unusable: %p', async (args, words) => {
  const input = await planFile({ KH: PLAN });
  const result = await run('correct', input, '-o', at('out.xlsx'), ...args);
  expect(result).toMatchObject({ code: 2, out: '', error: expect.stringContaining(words) });
  expect(() => readFileSync(at('out.xlsx'))).toThrow();
});

test('several sheets without --sheet, no output, the input itself, an unreadable file', async () => {
  const input = await planFile({ KH: PLAN, 'KH 2': PLAN });
  expect(await run('correct', input, '-o', at('out.xlsx'), '--not-plan', 'A2')).toMatchObject({
    code: 2,
    error: expect.stringContaining('--sheet'),
  });
  expect(await run('correct', input, '-o', at('out.xlsx'), '--year', '2027')).toMatchObject({ code: 0 });
  expect(await run('correct', input, '--not-plan', 'A2')).toMatchObject({
    code: 2,
    error: expect.stringContaining('-o'),
  });
  expect(await run('correct', input, '-o', input, '--year', '2027')).toMatchObject({
    code: 2,
    error: expect.stringContaining('--force'),
  });
  expect(await run('correct', at('missing.xlsx'), '--list')).toMatchObject({
    code: 3,
    error: expect.stringContaining('Không tìm thấy'),
  });
});
