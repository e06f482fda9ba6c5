import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { createWorkbook } from '../../src/hosts/memory/create-workbook';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-check-'));
const file = path.join(folder, 'plan.xlsx');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const workbook = createWorkbook('Kế hoạch');
  const cells = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    [1, 'Rà soát thủ tục', 'Văn phòng', 'Theo tiến độ'],
    [2, 'Số hóa hồ sơ', 'Công an', 'Tháng 5/2026'],
  ];
  await createMemoryHost(workbook).applyEdits([{ kind: 'write-block', sheet: 'Kế hoạch', row: 0, column: 0, cells }]);
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
  return { code: await runCommand(['check', ...args], streams), out: out.join('\n'), error };
}

test('lists what each assignment leaves open, with totals, and says that it is practice', async () => {
  const { code, out } = await run(file);
  expect(code).toBe(0);
  expect(out).toContain('rõ thời gian (chưa rõ hẳn)');
  expect(out).toContain('rõ thời gian: 1 đã rõ, 1 chưa rõ hẳn, 0 chưa ghi');
  expect(out).toContain('không phải quy định pháp luật');
  expect((await run(file, '--lang', 'en')).out).toContain('practice in government work, not law');
});

test('--json gives every clear of every assignment and the totals', async () => {
  const read = JSON.parse((await run(file, '--json')).out);
  expect(read.basis.kind).toBe('practice');
  expect(read.assignments).toHaveLength(2);
  expect(read.assignments[0].clears).toEqual({
    person: 'unclear',
    task: 'clear',
    time: 'unclear',
    responsibility: 'clear',
    product: 'open',
    authority: 'open',
  });
  expect(read.totals.time).toEqual({ clear: 1, unclear: 1, open: 0 });
});

test('exit codes: 1 only where asked, 2 for unusable arguments, 3 for a file that cannot be read', async () => {
  expect((await run(file, '--fail-on', 'open')).code).toBe(1);
  expect((await run(file, '--fail-on', 'unclear')).code).toBe(1);
  for (const args of [[], [file, '--fail-on', 'warning'], [file, 'more'], [file, '--sheet', 'Không có']])
    expect((await run(...args)).code).toBe(2);
  expect((await run(path.join(folder, 'none.xlsx'))).code).toBe(3);
});
