import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import type { IssueCode } from '../../src/core/issues/issue-code';
import { TEXTS, type Language } from '../../src/i18n';
import { bundleForNode } from '../support/bundle-for-node';
import { UNREADABLE } from '../support/damaged-files';
import { planBytes, planSheet, rawRows, rawWorkbook, zipParts } from '../support/raw-workbook';
import { MACRO_BOOK, UNUSUAL } from '../support/unusual-workbooks';

jest.setTimeout(120_000);

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-bad-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

function put(name: string, bytes: Uint8Array): string {
  fs.writeFileSync(at(name), bytes);
  return at(name);
}

async function run(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const streams = {
    out: (line: string) => out.push(line),
    error: (line: string) => error.push(line),
    input: async () => '',
  };
  return { code: await runCommand(args, streams), out: out.join('\n'), error };
}

/** The end of an issue's words: what to do, whatever the parameters are. */
const advice = (code: string, language: Language = 'vi') =>
  TEXTS[language].issues[code as IssueCode]({}).split(' ').slice(-6).join(' ');

describe('files that cannot be read', () => {
  it.each(UNREADABLE)('$what: $code', async ({ name, bytes, code }) => {
    const file = put(name, bytes());
    for (const args of [
      ['read', file],
      ['read', file, '--json'],
      ['write', file, '-o', at('out.xlsx')],
    ]) {
      const result = await run(...args);
      expect(result).toMatchObject({ code: 3, out: '', error: [expect.stringContaining(advice(code))] });
      expect(result.error[0]).toMatch(/kế hoạch\.\w+: /);
      expect(result.error[0]).not.toMatch(/[\n\r]|undefined|Error/);
      expect(fs.readdirSync(folder)).toEqual([name]);
    }
  });

  it('are named in English on request', async () => {
    const file = put('old.xls', UNREADABLE.find(({ code }) => code === 'file.old-xls')!.bytes());
    expect((await run('read', file, '--lang', 'en')).error[0]).toContain(advice('file.old-xls', 'en'));
  });

  it.each([
    ['a web page', 'HTML'],
    ['a CSV', 'CSV/TXT'],
    ['.xlsb', '.xlsb'],
    ['OpenDocument', '.ods'],
    ['Word document', '.docx'],
  ])('say what they are instead: %s', async (what, words) => {
    const file = put('x.xlsx', UNREADABLE.find((each) => each.what.includes(what))!.bytes());
    expect((await run('read', file)).error[0]).toContain(words);
  });

  it('say which sheet is damaged', async () => {
    const file = put('x.xlsx', UNREADABLE.find((each) => each.what === 'no part for a sheet')!.bytes());
    expect((await run('read', file)).error[0]).toContain('“KH 2026”');
  });
});

describe('paths', () => {
  it.each([
    ['a file that is not there', () => at('không có.xlsx'), 'file.not-found'],
    ['a file inside a file', () => path.join(put('a.xlsx', planBytes()), 'b.xlsx'), 'file.not-found'],
    ['a folder', () => folder, 'file.is-folder'],
    ['a device without end', () => '/dev/zero', 'file.not-xlsx'],
    ['a link in a circle', () => (fs.symlinkSync(at('l.xlsx'), at('l.xlsx')), at('l.xlsx')), 'file.no-access'],
    ['a name too long', () => at(`${'x'.repeat(400)}.xlsx`), 'file.not-found'],
    ['a name with a zero', () => at('a\u0000b.xlsx'), 'file.not-found'],
  ])('%s', async (_, file, code) => {
    const input = file();
    for (const args of [
      ['read', input],
      ['write', input, '-o', at('out.xlsx')],
    ]) {
      const { code: exit, error } = await run(...args);
      expect({ exit, lines: error.length }).toEqual({ exit: 3, lines: 1 });
      expect(error[0]).toContain(advice(code));
      expect(error[0]).not.toMatch(/[\n\u0000]/);
    }
  });

  it('a file that may not be read', async () => {
    const file = put('plan.xlsx', planBytes());
    await run('read', file);
    fs.chmodSync(file, 0);
    expect(await asOrdinaryUser(() => run('read', file))).toMatchObject({
      code: 3,
      error: [expect.stringContaining(advice('file.no-access'))],
    });
  });
});

/** Root may read everything, so as root the work is done as `nobody`. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65_534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

describe('where to write', () => {
  it.each([
    ['a folder that is not there', () => at('chưa có/out.xlsx'), 'thư mục chưa có'],
    ['a folder', () => (fs.mkdirSync(at('out.xlsx')), at('out.xlsx')), 'là một thư mục'],
    ['inside a file', () => path.join(at('plan.xlsx'), 'out.xlsx'), 'thư mục chưa có'],
    ['a name too long', () => at(`${'x'.repeat(300)}.xlsx`), 'tên tệp không dùng được'],
    ['another ending', () => at('out.csv'), '.xlsx hoặc .xlsm'],
    ['the plan itself', () => at('plan.xlsx'), '--force'],
    ['the plan by a link', () => (fs.symlinkSync(at('plan.xlsx'), at('link.xlsx')), at('link.xlsx')), '--force'],
  ])('%s: unusable, and nothing is left behind', async (_, output, words) => {
    // Made once: the time in a zip differs from one second to the next
    const bytes = planBytes();
    const input = put('plan.xlsx', bytes);
    const to = output();
    const before = fs.readdirSync(folder, { recursive: true });
    const result = await run('write', input, '-o', to);
    expect(result).toMatchObject({ code: 2, out: '', error: [expect.stringContaining(words)] });
    expect(result.error[0]).not.toMatch(/ENOENT|EISDIR|ENOTDIR|\n/);
    expect(fs.readdirSync(folder, { recursive: true })).toEqual(before);
    expect(fs.readFileSync(input)).toEqual(Buffer.from(bytes));
  });

  it('no -o at all', async () => {
    expect(await run('write', put('plan.xlsx', planBytes()))).toMatchObject({ code: 2, out: '' });
  });

  it('a link stays a link; what it leads to is replaced', async () => {
    const target = put('old.xlsx', planBytes());
    fs.symlinkSync(target, at('link.xlsx'));
    expect((await run('write', put('plan.xlsx', planBytes()), '-o', at('link.xlsx'))).code).toBe(0);
    expect(fs.lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
    expect((await openXlsx(fs.readFileSync(target))).sheets).toHaveLength(4);
  });
});

const small = UNUSUAL.filter(({ what }) => !what.startsWith('1,048,576'));

describe('files out of the ordinary are read and written like any other', () => {
  it.each(small)('$what', async ({ bytes, name = 'kế hoạch.xlsx', refusal }) => {
    const file = put(name, bytes());
    const read = await run('read', file, '--json');
    expect(read).toMatchObject({ code: 0, error: [] });
    const { assignments } = JSON.parse(read.out) as { assignments: { task: string }[] };
    expect(assignments.slice(0, 2).map(({ task }) => task)).toEqual([
      'Giải quyết hồ sơ đúng hạn',
      expect.stringMatching(/^Tập huấn/),
    ]);
    const written = await run('write', file, '-o', at('out.xlsx'));
    expect(written.error.join('')).not.toMatch(/[\n\r\u001b\u2028]/);
    if (refusal) {
      expect(written).toMatchObject({ code: 3, out: '', error: [expect.stringContaining(advice(refusal))] });
      return expect(fs.readdirSync(folder)).toEqual([name]);
    }
    expect(written.code).toBe(0);
    const saved = await openXlsx(fs.readFileSync(at('out.xlsx')));
    const original = await openXlsx(bytes());
    expect(saved.table('ParPlan_Assignments')!.table.area.rowCount).toBe(assignments.length + 1);
    for (const sheet of original.sheets) {
      const same = saved.sheet(sheet.name)!;
      expect(same.usedArea(true)).toEqual(sheet.usedArea(true));
      sheet.rows.slice(0, 20).forEach((row, index) => expect(same.rows[index]?.values).toEqual(row?.values));
    }
    return expect(fs.readdirSync(folder).sort()).toEqual([name, 'out.xlsx'].sort());
  });
});

describe('macros', () => {
  const withMacros = () => put('plan.xlsm', zipParts(rawWorkbook([planSheet()], MACRO_BOOK)));
  const parts = async (file: string) => {
    const { source } = await openXlsx(fs.readFileSync(file));
    const { package: opened } = source as { package: { entries: Map<string, unknown>; text(part: string): string } };
    return { names: [...opened.entries.keys()], types: opened.text('[Content_Types].xml') };
  };

  it('survive in an .xlsm', async () => {
    expect(await run('write', withMacros(), '-o', at('out.xlsm'))).toMatchObject({ code: 0, error: [] });
    const { names, types } = await parts(at('out.xlsm'));
    expect(names).toContain('xl/vbaProject.bin');
    expect(types).toContain('macroEnabled');
  });

  it('cannot be in an .xlsx: they are left out, and that is said', async () => {
    const result = await run('write', withMacros(), '-o', at('out.xlsx'));
    expect(result).toMatchObject({ code: 0, error: [expect.stringContaining('macro')] });
    const { names, types } = await parts(at('out.xlsx'));
    expect(names).not.toContain('xl/vbaProject.bin');
    expect(types).not.toContain('macroEnabled');
  });
});

test('an empty sheet, and one without a plan: read says so, write refuses', async () => {
  const empty = put('empty.xlsx', zipParts(rawWorkbook([{ name: 'Trang 1', xml: '<sheetData/>' }])));
  const other = put('other.xlsx', zipParts(rawWorkbook([{ name: 'Danh bạ', xml: rawRows([['Số điện thoại']]) }])));
  expect(JSON.parse((await run('read', empty, '--json')).out).issues).toMatchObject([{ code: 'workbook.empty' }]);
  expect(JSON.parse((await run('read', other, '--json')).out).issues).toMatchObject([{ code: 'sheet.no-plan' }]);
  expect((await run('read', other)).out).toContain('Không thấy nhiệm vụ');
  for (const [file, code] of [
    [empty, 'workbook.empty'],
    [other, 'sheet.no-plan'],
  ] as const) {
    const result = await run('write', file, '-o', at('out.xlsx'));
    expect(result).toMatchObject({ code: 3, error: [expect.stringContaining(advice(code))] });
  }
  expect(fs.existsSync(at('out.xlsx'))).toBe(false);
});

test('cells with errors are named with file, sheet and cell; --fail-on makes them count', async () => {
  const file = put('x.xlsx', UNUSUAL.find(({ what }) => what === 'cells with errors')!.bytes());
  const { code, out } = await run('read', file, '--fail-on', 'warning');
  expect(code).toBe(1);
  expect(out).toContain(`${file}: KH 2026!C6: Ô có lỗi`);
});

test('a dangerous text stays text in every sheet of the written file', async () => {
  const file = put('x.xlsx', UNUSUAL.find(({ what }) => what === 'text that looks like a formula')!.bytes());
  expect((await run('write', file, '-o', at('out.xlsx'))).code).toBe(0);
  const { sheets } = await openXlsx(fs.readFileSync(at('out.xlsx')));
  const formulas = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row?.formulas ?? []));
  expect(formulas.filter((formula) => formula?.startsWith('=cmd'))).toEqual([]);
  expect(sheets.filter((sheet) => sheet.rows.some((row) => row?.values.includes("=cmd|' /C calc'!A1")))).toHaveLength(
    2,
  );
});

describe('the built command line, in a process of its own', () => {
  let bundle: string;
  beforeAll(async () => (bundle = await bundleForNode('cli', path.resolve(__dirname, '../../src/cli/main.ts'))));

  const start = (...args: string[]) =>
    new Promise<{ code: unknown; out: string; error: string }>((resolve) =>
      execFile(process.execPath, [bundle, ...args], { timeout: 90_000, maxBuffer: 1e8 }, (failure, out, error) =>
        resolve({ code: failure ? (failure.killed ? 'hung' : failure.code) : 0, out, error }),
      ),
    );

  it.each(['a zip cut at 200 bytes', 'an encrypted workbook', 'a bomb: a part far larger than it is said to be'])(
    '%s: exit code 3 and one line',
    async (what) => {
      const file = put('x.xlsx', UNREADABLE.find((each) => each.what === what)!.bytes());
      const { code, out, error } = await start('read', file);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(error).toMatch(/^[^\n]*x\.xlsx: [^\n]+\n$/);
    },
  );

  it('1,048,576 empty formatted rows are read and written', async () => {
    const file = put('x.xlsx', UNUSUAL[0]!.bytes());
    expect(await start('write', file, '-o', at('out.xlsx'))).toMatchObject({ code: 0, error: '' });
    const { sheets } = await openXlsx(fs.readFileSync(at('out.xlsx')));
    expect(sheets[0]!.rows).toHaveLength(1_048_576);
  });

  it('a value in the last cell of a sheet does not fill the memory', async () => {
    const file = put('x.xlsx', UNUSUAL.find(({ what }) => what.startsWith('a stray value'))!.bytes());
    expect(await start('read', file, '--json')).toMatchObject({ code: 0, error: '' });
  });

  it('unusable arguments: exit code 2', async () => {
    expect(await start('write', 'a.xlsx')).toMatchObject({ code: 2, out: '' });
  });
});
