import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { createWorkbook } from '../../src/hosts/memory/create-workbook';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-explain-'));
const file = path.join(folder, 'plan.xlsx');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const workbook = createWorkbook('Kế hoạch 2026');
  const cells = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    [1, 'Tối thiểu 95% hồ sơ đúng hạn', 'Văn phòng', 'Trước ngày 10/3/2026'],
    [2, 'Số hóa hồ sơ', 'Công an', 'tùy ý'],
  ];
  const host = createMemoryHost(workbook);
  await host.applyEdits([{ kind: 'write-block', sheet: 'Kế hoạch 2026', row: 0, column: 0, cells }]);
  fs.writeFileSync(file, (await saveXlsx(workbook)).bytes);
});

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const streams = {
    out: (line: string) => out.push(line),
    error: (line: string) => error.push(line),
    input: async () => '',
  };
  return { code: await runCommand(['explain', ...args], streams), out: out.join('\n'), error };
}

test('a cell is explained in Vietnamese and in English', async () => {
  const vi = await run(file, 'D2');
  expect(vi.code).toBe(0);
  expect(vi.out).toContain('“Trước ngày 10/3/2026” → before 2026-03-10');
  expect(vi.out).toContain('Được dùng trong: A1');
  const en = await run(file, 'D3', '--lang', 'en');
  expect(en.out).toContain('Words that were not read: “tùy ý”');
  expect(en.out).toContain('To be checked:');
});

test.each([['D2'], ['$D$2'], ["'Kế hoạch 2026'!D2"], ['Kế hoạch 2026!d2']])('%s is the same cell', async (cell) => {
  const { code, out } = await run(file, cell, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ sheet: 'Kế hoạch 2026', cell: 'D2', usedBy: ['A1'], unread: [], issues: [] });
});

test('--json gives every step with its rule and its words', async () => {
  const { steps } = JSON.parse((await run(file, 'B2', '--json')).out);
  expect(steps).toContainEqual({
    stage: 'reader',
    rule: 'target/share',
    words: 'Tối thiểu 95%',
    address: 'B2',
    result: '>=95%',
    params: { role: 'task' },
  });
});

test('an empty cell is explained too', async () => {
  const { code, out } = await run(file, 'Z99', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('Nothing in the reading uses this cell.');
});

test.each([
  [[], 'Thiếu tên tệp'],
  [['D2'], 'Thiếu ô'],
  [[file, 'D'], '“D” không phải địa chỉ một ô'],
  [[file, 'A1:B2'], '“A1:B2” không phải địa chỉ một ô'],
  [[file, 'XFE1'], '“XFE1” không phải địa chỉ một ô'],
  [[file, '!D2'], '“!D2” không phải địa chỉ một ô'],
  [[file, 'D2', 'D3'], 'Không hiểu tham số D3'],
  [[file, 'D2', '--year', 'xyz'], '--year'],
  [[file, 'D2', '--nothing'], '--nothing'],
  [[file, 'D2', '--sheet', 'Không có'], 'Không có sheet “Không có”'],
  [[file, 'Khác!D2'], 'Không có sheet “Khác”'],
])('unusable arguments %j end with 2 and one line', async (args, words) => {
  const { code, out, error } = await run(...(args as string[]));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(error).toHaveLength(1);
  expect(error[0]).toContain(words);
});

test('a file that cannot be read ends with 3', async () => {
  const { code, error } = await run(path.join(folder, 'none.xlsx'), 'A1');
  expect(code).toBe(3);
  expect(error[0]).toContain('none.xlsx');
});
