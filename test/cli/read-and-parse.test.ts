import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { createWorkbook } from '../../src/hosts/memory/create-workbook';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-read-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A plan in a file; gives its path. */
async function planFile(name: string, cells: readonly (readonly (string | number | null)[])[]): Promise<string> {
  const workbook = createWorkbook('Phụ lục');
  if (cells.length > 0)
    await createMemoryHost(workbook).applyEdits([{ kind: 'write-block', sheet: 'Phụ lục', row: 0, column: 0, cells }]);
  const file = path.join(folder, name);
  fs.writeFileSync(file, (await saveXlsx(workbook)).bytes);
  return file;
}

async function run(args: readonly string[], input = '') {
  const out: string[] = [];
  const error: string[] = [];
  const streams = {
    out: (line: string) => out.push(line),
    error: (line: string) => error.push(line),
    input: async () => input,
  };
  const code = await runCommand(args, streams);
  return { code, out: out.join('\n'), error };
}

const PLAN = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', null, null, null],
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
  ['I', 'Thủ tục hành chính', null, null],
  [1, 'Tối thiểu 95% hồ sơ đúng hạn', 'Văn phòng UBND', 'Quý I'],
  [2, 'Rà soát thủ tục', null, 'tùy lúc'],
];

test('read --json prints the contract of design.md', async () => {
  const { code, out, error } = await run(['read', await planFile('plan.xlsx', PLAN), '--json']);
  const read = JSON.parse(out);
  expect(code).toBe(0);
  expect(error).toEqual([]);
  expect(Object.keys(read)).toEqual(['plan', 'sheets', 'tables', 'objectives', 'assignments', 'issues']);
  expect(read.plan).toEqual({
    title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    number: null,
    agency: null,
    issued: null,
    year: 2026,
  });
  expect(read.tables[0]).toMatchObject({ sheet: 'Phụ lục', range: 'A2:D5', headerRows: [2] });
  expect(
    read.tables[0].columns.map((column: { column: string; role: string }) => `${column.column} ${column.role}`),
  ).toEqual(['A ordinal', 'B task', 'C lead', 'D due']);
  expect(read.assignments[0]).toMatchObject({
    id: 'A1',
    sheet: 'Phụ lục',
    rows: [4],
    source: 'A4:D4',
    section: ['I. Thủ tục hành chính'],
    objectiveId: null,
    task: 'Tối thiểu 95% hồ sơ đúng hạn',
    lead: ['Văn phòng UBND'],
    support: [],
    person: [],
    start: { canonical: 'none' },
    due: {
      canonical: '2026-01-01/2026-03-31',
      text: 'Quý I',
      kind: 'window',
      windows: [{ start: '2026-01-01', end: '2026-03-31' }],
      recurrence: null,
      basis: 'inferred',
    },
    issues: [],
  });
  expect(read.assignments[0].targets).toEqual([
    {
      canonical: '>=95%',
      row: 4,
      text: expect.any(String),
      subject: expect.stringContaining('hồ sơ'),
      operator: '>=',
      value: 95,
      upper: null,
      unit: '%',
      scope: 'đúng hạn',
      basis: expect.any(String),
      indicatorCode: null,
    },
  ]);
  expect(read.assignments[0].fields).toEqual({
    task: { source: 'B4', confidence: 1, reasons: [] },
    lead: { source: 'C4', confidence: 1, reasons: [] },
    due: { source: 'D4', confidence: 0.9, reasons: ['year-assumed'] },
    targets: [{ source: 'B4', confidence: 0.95, reasons: [] }],
  });
  expect(read.assignments[1].fields.lead).toEqual({ source: null, confidence: 0.6, reasons: ['missing'] });
  expect(read.assignments[1].fields.due).toEqual({ source: 'D5', confidence: 0.2, reasons: ['words-unread'] });
  expect(read.assignments[1].issues).toEqual(expect.arrayContaining(['assignment.lead-missing', 'schedule.unread']));
  const unread = read.issues.find((issue: { code: string }) => issue.code === 'schedule.unread');
  expect(unread).toEqual({
    code: 'schedule.unread',
    severity: 'warning',
    sheet: 'Phụ lục',
    address: 'D5',
    params: { text: 'tùy lúc' },
  });
});

test('without --json a list for people, in Vietnamese and in English', async () => {
  const file = await planFile('plan.xlsx', PLAN);
  const vi = await run(['read', file]);
  expect(vi.out).toContain('Chủ trì: Văn phòng UBND\n');
  expect(vi.out).toContain('Chủ trì: — (chưa chắc: kế hoạch để trống)');
  expect(vi.out).toContain('Thời hạn: tùy lúc → none (chưa chắc: còn chữ chưa đọc được)');
  expect(vi.out).toContain('2 nhiệm vụ');
  expect(vi.out).toMatch(/plan\.xlsx: Phụ lục!D5: /);
  const en = await run(['read', file, '--lang', 'en']);
  expect(en.out).toContain('Lead: Văn phòng UBND');
  expect(en.out).toContain('2 assignments');
});

test('--year, --sheet and --fail-on', async () => {
  const file = await planFile('plan.xlsx', PLAN);
  const read = JSON.parse((await run(['read', file, '--json', '--year', '2027', '--sheet', 'Phụ lục'])).out);
  expect(read.assignments[0].due.canonical).toBe('2027-01-01/2027-03-31');
  expect((await run(['read', file, '--json', '--fail-on', 'warning'])).code).toBe(1);
  expect((await run(['read', file, '--json', '--fail-on', 'error'])).code).toBe(0);
});

test('unusable arguments are 2, unreadable input is 3, each said in one line that names the file', async () => {
  const text = path.join(folder, 'text.xlsx');
  fs.writeFileSync(text, 'not a workbook');
  const file = await planFile('plan.xlsx', PLAN);
  const codes = await Promise.all(
    [
      [],
      ['nothing'],
      ['read'],
      ['read', '--what'],
      ['read', file, '--year', 'x'],
      ['read', file, '--lang', 'fr'],
      ['read', file, '--sheet', 'Không có'],
      ['parse'],
      ['parse', 'poem'],
      ['parse', 'constructor'],
    ].map(async (args) => (await run(args)).code),
  );
  expect(codes).toEqual(codes.map(() => 2));
  for (const broken of [path.join(folder, 'absent.xlsx'), text]) {
    const { code, error } = await run(['read', broken]);
    expect(code).toBe(3);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(broken);
    expect(error[0]).not.toContain('\n');
  }
});

test('an empty workbook is read and said to be empty', async () => {
  const { code, out } = await run(['read', await planFile('empty.xlsx', []), '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ assignments: [], issues: [{ code: 'workbook.empty' }] });
});

test('parse prints a line for each line of the input', async () => {
  const parse = async (kind: string, input: string, ...more: string[]) =>
    (await run(['parse', kind, ...more], input)).out.split('\n').map((line) => JSON.parse(line));
  expect(await parse('target', 'Tối thiểu 45%\r\nkhông có gì\n')).toEqual([
    { text: 'Tối thiểu 45%', canonical: ['>=45%'] },
    { text: 'không có gì', canonical: [] },
  ]);
  expect(await parse('schedule', 'Quý I\n\n', '--year', '2025')).toEqual([
    { text: 'Quý I', canonical: ['2025-01-01/2025-03-31'] },
    { text: '', canonical: ['none'] },
  ]);
  expect(await parse('organisations', 'Công an xã; Phòng Kinh tế')).toEqual([
    { text: 'Công an xã; Phòng Kinh tế', canonical: ['Công an xã', 'Phòng Kinh tế'] },
  ]);
  expect(await parse('header', 'Đơn vị chủ trì, phối hợp')).toEqual([
    { text: 'Đơn vị chủ trì, phối hợp', canonical: ['lead+support'] },
  ]);
});
