import { highlightTargets } from '../../src/actions/highlight-targets';
import { readPlan } from '../../src/actions/read-plan';
import { writeRegisters } from '../../src/actions/write-registers';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
import { TEXTS } from '../../src/i18n';
import { excelUnderTest } from '../hosts/excel/support';
import { planBytes, planSheet, rawRows, rawWorkbook, zipParts } from '../support/raw-workbook';
import { UNUSUAL } from '../support/unusual-workbooks';
import { modelOf } from '../support/workbook-model';

jest.setTimeout(120_000);

const HOSTS = {
  memory: async (workbook: MemoryWorkbook): Promise<WorkbookHost> => createMemoryHost(workbook),
  'office.js': async (workbook: MemoryWorkbook): Promise<WorkbookHost> => (await excelUnderTest(workbook)).excel,
} as const;
const hosts = Object.keys(HOSTS) as (keyof typeof HOSTS)[];

const texts = TEXTS.vi.registers;
const codesOf = (result: { issues: readonly { code: string }[] }) => result.issues.map(({ code }) => code);

/** Reads, writes and paints; gives the codes of the first refusal, or none. */
async function walk(host: WorkbookHost) {
  const read = await readPlan(host, { scope: { sheets: 'all' } });
  if (!read.ok) return { tasks: [], refused: codesOf(read) };
  const { reading, snapshot } = read.value;
  const tasks = reading.assignments.map(({ task }) => task);
  const written = await writeRegisters(host, reading, { texts, snapshot });
  if (!written.ok) return { tasks, refused: codesOf(written) };
  const painted = await highlightTargets(host);
  return { tasks, refused: painted.ok ? [] : codesOf(painted) };
}

// In office.js these take too many cells, are not of Excel (a workbook without a visible sheet), or are slow to type in.
const FAR = /^1,048,576|^a stray value|down to the last row/;
const EXCEL_CANNOT = /no sheet that shows/;
const small = UNUSUAL.filter(({ what }) => !FAR.test(what));

describe.each(hosts)('files out of the ordinary over %s', (name) => {
  const wanted = small.filter(({ what }) => name === 'memory' || !EXCEL_CANNOT.test(what));
  it.each(wanted)('$what', async ({ bytes, refusal }) => {
    const workbook = await openXlsx(bytes());
    const { tasks, refused } = await walk(await HOSTS[name](workbook));
    expect(tasks.slice(0, 2)).toEqual(['Giải quyết hồ sơ đúng hạn', expect.stringMatching(/^Tập huấn/)]);
    expect(refused).toEqual(refusal ? [refusal] : []);
  });
});

/** Workbooks that a write must leave exactly as they are. */
const REFUSED: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['an empty sheet', () => zipParts(rawWorkbook([{ name: 'A', xml: '<sheetData/>' }])), 'workbook.empty'],
  [
    'only formats',
    () => zipParts(rawWorkbook([{ name: 'A', xml: '<sheetData><row r="9"><c r="B9" s="0"/></row></sheetData>' }])),
    'workbook.empty',
  ],
  ['no plan', () => zipParts(rawWorkbook([{ name: 'A', xml: rawRows([['Số điện thoại']]) }])), 'sheet.no-plan'],
  [
    'a protected structure',
    () => planBytes({ before: '<workbookProtection lockStructure="1"/>' }),
    'workbook.structure-protected',
  ],
  [
    'a name of the user’s like ours',
    () => planBytes({ after: '<definedNames><definedName name="PP_Col">7</definedName></definedNames>' }),
    'register.name-taken',
  ],
  ['a table of the user’s named like ours', () => withTable('ParPlan_Targets'), 'state.lost'],
];

describe.each(hosts)('what is refused over %s changes nothing', (name) => {
  it.each(REFUSED)('%s', async (_, bytes, code) => {
    const workbook = await openXlsx(bytes());
    const before = modelOf(workbook);
    expect((await walk(await HOSTS[name](workbook))).refused).toEqual([code]);
    expect(modelOf(workbook)).toEqual(before);
  });

  it('a protected plan sheet is read, its registers are written; only painting it is refused', async () => {
    const workbook = await openXlsx(zipParts(rawWorkbook([planSheet('KH 2026', [], '<sheetProtection sheet="1"/>')])));
    expect((await walk(await HOSTS[name](workbook))).refused).toEqual(['sheet.protected']);
    expect(workbook.sheet('KH 2026')!.conditionalFormats).toEqual([]);
    expect(workbook.sheet('Phân công')!.tables).toHaveLength(1);
  });
});

describe('a sheet with a value in its last cell', () => {
  const far = UNUSUAL.find(({ what }) => what.startsWith('a stray value'))!;

  it('is read from a file', async () => {
    expect((await walk(createMemoryHost(await openXlsx(far.bytes())))).refused).toEqual([]);
  });

  it('would take hours through office.js: it is refused at once, with the sheet and the area', async () => {
    const { excel, emulated } = await excelUnderTest(await openXlsx(far.bytes()));
    const read = await readPlan(excel, { scope: { sheets: 'active' } });
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'sheet.too-large', params: { sheet: 'KH 2026', area: 'A1:XFD1048576' } }],
    });
    expect(emulated.roundTrips.length).toBeLessThan(5);
  });
});

test.each([
  [true, 'workbook.read-only'],
  [false, 'host.access-denied'],
])('Excel refuses to write; the workbook read-only: %s', async (readOnly, code) => {
  const workbook = await openXlsx(planBytes(readOnly ? { before: '<fileSharing readOnlyRecommended="1"/>' } : {}));
  const { excel, emulated } = await excelUnderTest(workbook);
  const read = await readPlan(excel, { scope: { sheets: 'all' } });
  if (!read.ok) throw new Error(codesOf(read).join());
  const before = modelOf(workbook);
  emulated.failOn(3, 7000);
  const written = await writeRegisters(excel, read.value.reading, { texts, snapshot: read.value.snapshot });
  expect({ ok: written.ok, codes: codesOf(written) }).toEqual({ ok: false, codes: [code] });
  expect(modelOf(workbook)).toEqual(before);
});

test('long texts are cut where a cell cannot hold them, never refused', async () => {
  const long = UNUSUAL.find(({ what }) => what.startsWith('text of 32,767'))!;
  const workbook = await openXlsx(long.bytes());
  await walk(createMemoryHost(workbook));
  const values = workbook.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row?.values ?? []));
  const lengths = values.map((value) => (typeof value === 'string' ? value.length : 0));
  expect(Math.max(...lengths)).toBe(32_767);
});

/** The plan, and a sheet of the user's with a table of that name. */
function withTable(table: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rows = rawRows([
    ['Một', 'Hai'],
    ['a', 'b'],
  ]);
  const sheet = { name: 'Của tôi', xml: `${rows}<tableParts count="1"><tablePart r:id="rT"/></tableParts>` };
  return zipParts({
    ...rawWorkbook([planSheet(), sheet]),
    'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="${table}" displayName="${table}" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Một"/><tableColumn id="2" name="Hai"/></tableColumns></table>`,
    'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rT" Type="${relations}/table" Target="../tables/table1.xml"/></Relationships>`,
  });
}
