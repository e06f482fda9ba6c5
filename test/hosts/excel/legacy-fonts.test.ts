import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readPlan } from '../../../src/actions/read-plan';
import { runCommand } from '../../../src/cli/run-command';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { openXlsx } from '../../../src/hosts/memory/open-xlsx';
import { toTcvn3, toVni } from '../../support/legacy-text';
import { xlsxOf } from '../../support/xlsx-of';
import { excelUnderTest } from './support';

const PLAN = [
  ['Kế hoạch cải cách hành chính năm 2026', '', '', ''],
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
  ['1', 'Tối thiểu 95% hồ sơ được giải quyết đúng hạn', 'Văn phòng UBND; Công an xã', 'Quý II'],
  ['2', 'Niêm yết thủ tục hành chính', 'Phòng Văn hóa - Xã hội', 'Trước ngày 20/3/2026'],
];
const FONTS = ['Calibri', '.VnTime', '.VnTimeH', 'VNI-Times'];
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The plan in a file: each text inline in a format of `font`, or as one rich run of that font in a usual format. */
function planFile(type: (text: string) => string, font: string, { rich = false, usual = 'Calibri' } = {}): Uint8Array {
  const fonts = [usual, ...FONTS.slice(1)].map((name) => `<font><sz val="11"/><name val="${name}"/></font>`).join('');
  const formats = FONTS.map((_, id) => `<xf numFmtId="0" fontId="${id}" fillId="0" borderId="0" xfId="0"/>`).join('');
  const run = (text: string) =>
    rich ? `<r><rPr><sz val="12"/><rFont val="${font}"/></rPr><t>${text}</t></r>` : `<t>${text}</t>`;
  const style = rich || font === usual ? 0 : FONTS.indexOf(font);
  const cell = (text: string) =>
    text === '' ? '<c/>' : `<c s="${style}" t="inlineStr"><is>${run(type(text))}</is></c>`;
  const rows = PLAN.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return xlsxOf(`<sheetData>${rows}</sheetData>`, {
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts>${fonts}</fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${formats}</cellXfs></styleSheet>`,
  });
}

const TASKS = ['Tối thiểu 95% hồ sơ được giải quyết đúng hạn', 'Niêm yết thủ tục hành chính'];
const FILES: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  ['.VnTime', planFile(toTcvn3, '.VnTime'), TASKS],
  ['.VnTimeH', planFile(toTcvn3, '.VnTimeH'), TASKS.map((task) => task.toUpperCase())],
  ['VNI-Times', planFile(toVni, 'VNI-Times'), TASKS],
  ['.VnTime in rich runs', planFile(toTcvn3, '.VnTime', { rich: true }), TASKS],
  ['.VnTime as the usual font', planFile(toTcvn3, '.VnTime', { usual: '.VnTime' }), TASKS],
  ['Unicode in .VnTime', planFile((text) => text, '.VnTime'), TASKS],
];

async function tasksOf(host: Parameters<typeof readPlan>[0]) {
  const read = await readPlan(host, { scope: { sheets: 'all' } });
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  const { assignments, issues } = read.value.reading;
  return {
    tasks: assignments.map(({ task }) => task),
    due: assignments.map(({ due }) => due.canonical),
    told: issues.filter(({ code }) => code === 'cell.legacy-letters').length,
  };
}
const DUE = ['2026-04-01/2026-06-30', 'before 2026-03-20'];

describe.each(FILES)('a plan in %s', (name, file, tasks) => {
  const told = name.startsWith('Unicode') ? 0 : 1;

  it('is read from the file', async () => {
    expect(await tasksOf(createMemoryHost(await openXlsx(file)))).toEqual({ tasks, due: DUE, told });
  });

  it('is read from Excel, with one request more where the letters look old', async () => {
    const { excel, emulated } = await excelUnderTest(await openXlsx(file));
    expect(await tasksOf(excel)).toEqual({ tasks, due: DUE, told });
    expect(emulated.roundTrips).toHaveLength(3 + told);
    expect(emulated.gaps).toEqual([]);
  });
});

test('parplan read reads it too', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-fonts-'));
  const file = path.join(folder, 'plan.xlsx');
  fs.writeFileSync(file, planFile(toVni, 'VNI-Times'));
  const out: string[] = [];
  const streams = { out: (line: string) => out.push(line), error: () => undefined, input: async () => '' };
  expect(await runCommand(['read', file, '--json'], streams)).toBe(0);
  expect(out.join('\n')).toContain(TASKS[0]);
  expect(out.join('\n')).toContain('cell.legacy-letters');
  fs.rmSync(folder, { recursive: true });
});
