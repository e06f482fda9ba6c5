import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/core/read-workbook';
import type { Assignment, PlanReading } from '../../src/core/plan/plan-reading';
import type { WorkbookSnapshot } from '../../src/core/sheet/workbook-snapshot';
import { columnLetters } from '../../src/core/sheet/a1';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { zipParts } from '../support/raw-workbook';
import { expectedReading, goldenParts, type ExpectedAssignment, type ExpectedReading, type Golden } from './golden';
import { GROUP_TITLES, OFFICES } from '../support/generated-plan/words';
import { COMMUNE_GOLDENS } from './plans/communes';
import { GENERATED_GOLDENS } from './plans/generated';
import { OTHER_GOLDENS } from './plans/others';
import { PROVINCE_GOLDENS } from './plans/provinces';

const GOLDENS: readonly { readonly golden: Golden; readonly expected: ExpectedReading }[] = [
  ...[...PROVINCE_GOLDENS, ...COMMUNE_GOLDENS, ...OTHER_GOLDENS].map((golden) => ({ golden, expected: expectedReading(golden) })),
  ...GENERATED_GOLDENS,
];

const fileOf = (name: string, ending: string) => join(__dirname, 'workbooks', `${name}.${ending}`);
const jsonOf = (expected: ExpectedReading) => `${JSON.stringify(expected, null, expected.assignments.length > 60 ? 0 : 1)}\n`;
const snapshotOf = async (bytes: Uint8Array) => createMemoryHost(await openXlsx(bytes)).readWorkbook({ sheets: 'all' });

// UPDATE_GOLDENS=1 writes the files from the data of plans/, never from a reading
if (process.env['UPDATE_GOLDENS'])
  for (const { golden, expected } of GOLDENS) {
    writeFileSync(fileOf(golden.name, 'xlsx'), zipParts(goldenParts(golden)));
    writeFileSync(fileOf(golden.name, 'json'), jsonOf(expected));
  }

const GROUP_NAMES = new Set([...GROUP_TITLES, ...OFFICES.flatMap(({ units }) => units)].map((name) => name.toUpperCase()));
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Of an assignment, what the expectation names. */
function comparable(one: Assignment, expected: ExpectedAssignment | undefined): Partial<ExpectedAssignment> {
  const all: ExpectedAssignment = {
    sheet: one.sheet,
    rows: one.rows,
    task: plain(one.task),
    section: lastNames(one.section.map(plain), expected?.section ?? []),
    lead: one.lead.map(plain),
    support: one.support.map(plain),
    due: one.due.canonical,
    targets: one.targets.map((target) => target.canonical),
    person: one.person,
    start: one.start.canonical,
    deliverable: one.deliverable,
  };
  const keys = Object.keys(expected ?? all) as (keyof ExpectedAssignment)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

/** Generated plans name groups without their numbers. */
function lastNames(section: readonly string[], wanted: readonly string[]): readonly string[] {
  const last = isGenerated(wanted) ? section.slice(-Math.max(1, wanted.length)).slice(0, wanted.length) : section;
  return last.length === wanted.length && last.every((name, i) => name.endsWith(wanted[i]!)) ? wanted : section;
}
const isGenerated = (section: readonly string[]) => section.every((name) => GROUP_NAMES.has(name.toUpperCase()));

function rolesOf({ tables }: PlanReading, { sheet, columns }: ExpectedReading['tables'][number]) {
  const fits = tables.filter((table) => table.sheet === sheet).map((table) =>
    Object.fromEntries(table.columns.filter(({ column }) => columns[columnLetters(column)]).map(({ column, roles }) => [columnLetters(column), roles.join('+')])),
  );
  return fits.find((one) => JSON.stringify(one) === JSON.stringify(columns)) ?? fits[0];
}

function compare(reading: PlanReading, expected: ExpectedReading): void {
  expect(reading.assignments.map((one, i) => comparable(one, expected.assignments[i]))).toEqual(
    expected.assignments.map((one) => ({ ...one, task: plain(one.task), section: one.section.map(plain) })),
  );
  for (const table of expected.tables) expect(rolesOf(reading, table)).toEqual(table.columns);
  for (const { sheet, kind } of expected.sheets)
    expect([sheet, reading.sheets.find((one) => one.sheet === sheet)?.kind]).toEqual([sheet, kind]);
  if (expected.objectives.length > 0)
    expect(reading.objectives.map(({ sheet, rows, targets }) => ({ sheet, rows, targets: targets.map((target) => target.canonical) }))).toEqual(expected.objectives);
  for (const code of expected.issues) expect(reading.issues.map((issue) => issue.code)).toContain(code);
}

const read = (workbook: WorkbookSnapshot, { year }: ExpectedReading) => readWorkbook(workbook, year === null ? {} : { year });

describe('golden workbooks', () => {
  test.each(GOLDENS.map((one) => [one.golden.name, one] as const))('%s is read as a careful person reads it', async (name, { expected }) => {
    const committed = JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8')) as ExpectedReading;
    expect(jsonOf(committed)).toBe(jsonOf(expected));
    const workbook = await snapshotOf(readFileSync(fileOf(name, 'xlsx')));
    compare(read(workbook, committed), committed);
  });

  test.each(GOLDENS.map(({ golden }) => [golden.name, golden] as const))('%s: the committed file is what its data says', async (name, golden) => {
    expect(await snapshotOf(readFileSync(fileOf(name, 'xlsx')))).toEqual(await snapshotOf(zipParts(goldenParts(golden))));
  });
});

test('at least 25 workbooks, each of another kind', () => {
  expect(GOLDENS.length).toBeGreaterThanOrEqual(25);
  expect(new Set(GOLDENS.map(({ golden }) => golden.name)).size).toBe(GOLDENS.length);
});
