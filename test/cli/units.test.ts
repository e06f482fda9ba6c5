import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { createWorkbook } from '../../src/hosts/memory/create-workbook';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-units-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => path.join(folder, name);

const PLAN = [
  ['UBND XÃ TÂN BÌNH', null, null, null, null],
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', null, null, null, null],
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
  [1, 'Rà soát thủ tục hành chính', 'Văn phòng HĐND và UBND', 'CA xã; P. VH-XH', 'Quý I'],
  [2, 'Niêm yết thủ tục hành chính', 'VP HĐND&UBND xã', 'Công an xã Tân Bình', 'Quý II'],
  [3, 'Tuyên truyền dịch vụ công', 'Phòng Văn hóa - Xã hội', 'Sở TT&TT', 'Quý III'],
  [4, 'Kiểm tra công vụ', 'Phòng Kinh tế', 'Phòng Kinh tế và Hạ tầng', 'Quý IV'],
];

async function planFile(name: string): Promise<string> {
  const workbook = createWorkbook('Phụ lục');
  await createMemoryHost(workbook).applyEdits([
    { kind: 'write-block', sheet: 'Phụ lục', row: 0, column: 0, cells: PLAN },
  ]);
  fs.writeFileSync(inFolder(name), (await saveXlsx(workbook)).bytes);
  return inFolder(name);
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const streams = {
    out: (line: string) => out.push(line),
    error: (line: string) => error.push(line),
    input: async () => '',
  };
  return { code: await runCommand(['units', ...args], streams), out: out.join('\n'), error };
}
type Listed = {
  units: readonly { unit: string; members: readonly { text: string }[]; successor: unknown }[];
  alike: unknown;
};
const listed = async (...args: readonly string[]) => JSON.parse((await run(...args, '--json')).out) as Listed;

test('lists the members of a plan by unit, without the plan’s own level and place', async () => {
  const { units, alike } = await listed(await planFile('plan.xlsx'));
  expect(Object.fromEntries(units.map(({ unit, members }) => [unit, members.map(({ text }) => text)]))).toEqual({
    'Văn phòng HĐND và UBND': ['Văn phòng HĐND và UBND', 'VP HĐND&UBND xã'],
    'Công an': ['CA xã', 'Công an xã Tân Bình'],
    'Phòng Văn hóa - Xã hội': ['P. VH-XH', 'Phòng Văn hóa - Xã hội'],
    'Sở Thông tin và Truyền thông': ['Sở TT&TT'],
    'Phòng Kinh tế': ['Phòng Kinh tế'],
    'Phòng Kinh tế và Hạ tầng': ['Phòng Kinh tế và Hạ tầng'],
  });
  expect(alike).toEqual([]);
  expect(units.find(({ unit }) => unit.startsWith('Sở'))?.successor).toMatchObject({
    unit: 'Sở Khoa học và Công nghệ',
  });
});

test('says it in words too', async () => {
  const { code, out, error } = await run(await planFile('words.xlsx'));
  expect({ code, error }).toEqual({ code: 0, error: [] });
  expect(out).toContain('Văn phòng HĐND và UBND\n      Văn phòng HĐND và UBND: chủ trì 1\n');
  expect(out).toContain('Sở Thông tin và Truyền thông [từ 01/03/2025 có thể là: Sở Khoa học và Công nghệ]');
});

test('--write makes the sheet of names; what the user changes there joins units at the next reading', async () => {
  const [plan, out] = [await planFile('to-write.xlsx'), inFolder('written.xlsx')];
  expect((await run(plan, '--write', '-o', out)).out).toContain('“Tên đơn vị” thêm 9 tên');
  const workbook = await openXlsx(fs.readFileSync(out));
  const host = createMemoryHost(workbook);
  const snapshot = await host.readWorkbook({ sheets: ['Tên đơn vị'] });
  const { values } = snapshot.sheets[0]!;
  expect(values[3]).toEqual(['Tên trong kế hoạch', 'Đơn vị', 'Nguồn']);
  expect(snapshot.sheets[0]!.tables[0]!.name).toBe('ParPlan_Units');
  const row = values.findIndex(([name]) => name === 'Phòng Kinh tế và Hạ tầng');
  const rename = { kind: 'write-block', sheet: 'Tên đơn vị', row, column: 1, cells: [['Phòng Kinh tế']] } as const;
  await host.applyEdits([rename]);
  fs.writeFileSync(inFolder('changed.xlsx'), (await saveXlsx(workbook)).bytes);
  const { units } = await listed(inFolder('changed.xlsx'));
  expect(units.find(({ unit }) => unit === 'Phòng Kinh tế')?.members.map(({ text }) => text)).toEqual([
    'Phòng Kinh tế',
    'Phòng Kinh tế và Hạ tầng',
  ]);
  const again = await run(inFolder('changed.xlsx'), '--write', '-o', inFolder('again.xlsx'));
  expect(again.out).toContain('thêm 0 tên');
});

test('the sheet of names is no plan', async () => {
  const [plan, out] = [await planFile('own.xlsx'), inFolder('own-out.xlsx')];
  await run(plan, '--write', '-o', out);
  expect((await listed(out)).units).toEqual(
    (await listed(plan)).units.map((unit) => expect.objectContaining({ unit: unit.unit })),
  );
});

test('refuses --write without a file to write to', async () => {
  const { code, error } = await run(await planFile('refused.xlsx'), '--write');
  expect(code).toBe(2);
  expect(error[0]).toContain('-o');
});
