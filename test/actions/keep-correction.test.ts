import { keepCorrection } from '../../src/actions/keep-correction';
import { readPlan } from '../../src/actions/read-plan';
import { undoLastChange } from '../../src/actions/undo-last-change';
import { writeRegisters } from '../../src/actions/write-registers';
import type { Correction } from '../../src/core/plan/correction';
import { anchorIn } from '../../src/core/tables/cell-anchor';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';
import type { ReadScope, WorkbookHost } from '../../src/hosts/workbook-host';
import { TEXTS } from '../../src/i18n';
import { excelUnderTest } from '../hosts/excel/support';
import { failingHost } from '../support/failing-host';
import { workbookImage } from '../support/workbook-image';

jest.setTimeout(60_000);
const ROWS = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'],
  [],
  ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Giải quyết hồ sơ đúng hạn', 'Tối thiểu 97% hồ sơ', 'Văn phòng', 'Tháng 11'],
  [2, 'Tập huấn nghiệp vụ một cửa', 'Ít nhất 3 lớp', 'Phòng Nội vụ', 'Quý II'],
];

function planWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('KH');
  ROWS.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  return workbook;
}

async function read(host: WorkbookHost, scope: ReadScope = { sheets: 'all' }) {
  const result = await readPlan(host, { scope });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const readOf = async (host: WorkbookHost, scope?: ReadScope) => {
  const { reading } = await read(host, scope);
  return {
    year: reading.plan.year,
    dues: reading.assignments.map(({ due }) => due.canonical),
    leads: reading.assignments.map(({ lead }) => lead.join()),
  };
};
async function correctionsOf(host: WorkbookHost): Promise<readonly Correction[]> {
  const { snapshot } = await read(host);
  return [
    { kind: 'plan-year', year: 2027 },
    { kind: 'value', at: anchorIn(snapshot, 'KH', 4, 1), field: 'lead', text: 'Công an xã' },
    { kind: 'column-role', at: anchorIn(snapshot, 'KH', 2, 2), roles: ['note'] },
    { kind: 'table-end', at: anchorIn(snapshot, 'KH', 2, 0), last: anchorIn(snapshot, 'KH', 4, 1) },
    { kind: 'header-rows', at: anchorIn(snapshot, 'KH', 2, 0), rowCount: 1 },
  ];
}
const CORRECTED = {
  year: 2027,
  dues: ['2027-11-01/2027-11-30', '2027-04-01/2027-06-30'],
  leads: ['Văn phòng', 'Công an xã'],
};

async function keepAll(host: WorkbookHost) {
  for (const correction of await correctionsOf(host)) {
    const result = await keepCorrection(host, { kind: 'add', correction });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
  }
}

test('corrections are kept in the workbook, applied at the next reading, and gone without a trace when removed', async () => {
  const workbook = planWorkbook();
  const host = createMemoryHost(workbook);
  const before = { image: workbookImage(workbook), reading: (await read(host)).reading };
  await keepAll(host);
  expect(await readOf(host)).toEqual(CORRECTED);
  expect((await read(host)).corrections.map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
  expect(workbook.sheet('_ParPlan')!.visibility).toBe('veryHidden');
  for (const id of ['C3', 'C1', 'C5', 'C2', 'C4']) {
    expect(await keepCorrection(host, { kind: 'remove', id })).toMatchObject({ ok: true });
  }
  expect(workbookImage(workbook)).toEqual(before.image);
  expect((await read(host)).reading).toEqual(before.reading);
});

test('they go with the file', async () => {
  const workbook = planWorkbook();
  await keepAll(createMemoryHost(workbook));
  const opened = await openXlsx((await saveXlsx(workbook)).bytes);
  expect(await readOf(createMemoryHost(opened))).toEqual(CORRECTED);
});

test('a later one of the same cell takes the place of the earlier; ids are given once', async () => {
  const host = createMemoryHost(planWorkbook());
  const say = async (year: number) => keepCorrection(host, { kind: 'add', correction: { kind: 'plan-year', year } });
  await say(2027);
  expect(await say(2028)).toMatchObject({ ok: true, value: [{ id: 'C2', correction: { year: 2028 } }] });
  expect(await keepCorrection(host, { kind: 'remove', id: 'C1' })).toMatchObject({
    ok: false,
    issues: [{ code: 'correction.unknown-id', params: { id: 'C1' } }],
  });
});

test('writing registers and undoing it leaves them; taking one away leaves the registers and their history', async () => {
  const host = createMemoryHost(planWorkbook());
  await keepAll(host);
  const { reading, snapshot } = await read(host);
  await writeRegisters(host, reading, { texts: TEXTS.vi.registers, snapshot });
  expect(await keepCorrection(host, { kind: 'remove', id: 'C1' })).toMatchObject({ ok: true });
  expect((await readOf(host)).year).toBeNull();
  expect(await undoLastChange(host)).toMatchObject({ ok: true, value: { what: 'write-registers', left: [] } });
  expect((await read(host)).corrections.map(({ id }) => id)).toEqual(['C2', 'C3', 'C4', 'C5']);
});

test('a host that fails leaves the workbook as it was, and what it remembers', async () => {
  for (const written of [false, true]) {
    for (let after = 0; after < 2; after += 1) {
      const workbook = planWorkbook();
      const host = createMemoryHost(workbook);
      if (written) {
        const { reading, snapshot } = await read(host);
        await writeRegisters(host, reading, { texts: TEXTS.vi.registers, snapshot });
      }
      const before = workbookImage(workbook);
      const [correction] = await correctionsOf(host);
      const result = await keepCorrection(failingHost(host, after, false), { kind: 'add', correction: correction! });
      if (result.ok) expect([written, after]).toEqual([true, 1]);
      else expect(workbookImage(workbook)).toEqual(before);
    }
  }
});

test('a request of Excel that fails leaves the plan and its corrections as they were, or has done its work', async () => {
  let refused = 0;
  for (let n = 1; n <= 12; n += 1) {
    const { excel, memory, emulated, workbook } = await excelUnderTest(planWorkbook());
    const [year, lead] = await correctionsOf(excel);
    await keepCorrection(excel, { kind: 'add', correction: lead! });
    const before = workbookImage(workbook);
    emulated.failOn(n, 5001);
    const result = await keepCorrection(excel, { kind: 'add', correction: year! });
    if (!result.ok) {
      refused += 1;
      expect(workbookImage(workbook)).toEqual(before);
    }
    expect((await readOf(memory)).year).toBe(result.ok ? 2027 : null);
  }
  expect(refused).toBeGreaterThan(3);
});

test('what ParPlan remembers is damaged: that is told, nothing is written, and reading goes on', async () => {
  const workbook = planWorkbook();
  const host = createMemoryHost(workbook);
  await keepAll(host);
  workbook.sheet('_ParPlan')!.setValue(1, 3, '|{"last":1,"kept":[7]}');
  const { reading, corrections } = await read(host);
  expect(reading.issues[0]!.code).toBe('state.unreadable');
  expect([reading.assignments.length, corrections]).toEqual([2, []]);
  const { version } = workbook;
  const change = { kind: 'add', correction: { kind: 'plan-year', year: 2027 } } as const;
  expect(await keepCorrection(host, change)).toMatchObject({ ok: false, issues: [{ code: 'state.unreadable' }] });
  expect(workbook.version).toBe(version);
});

test('a workbook whose structure is protected is refused before anything is done', async () => {
  const workbook = planWorkbook();
  workbook.structureProtected = true;
  const change = { kind: 'add', correction: { kind: 'plan-year', year: 2027 } } as const;
  expect(await keepCorrection(createMemoryHost(workbook), change)).toMatchObject({
    ok: false,
    issues: [{ code: 'workbook.structure-protected' }],
  });
});

test('through office.js they are kept and applied as in memory; reading the sheet in front takes no further request', async () => {
  const { excel, memory, emulated, workbook } = await excelUnderTest(planWorkbook());
  await keepAll(excel);
  workbook.activate(workbook.sheet('KH')!);
  const trips = emulated.roundTrips.length;
  expect(await readOf(excel, { sheets: 'active' })).toEqual(CORRECTED);
  expect(emulated.roundTrips.length - trips).toBeLessThanOrEqual(3);
  expect(await readOf(memory)).toEqual(CORRECTED);
  for (const id of ['C1', 'C2', 'C3', 'C4', 'C5']) await keepCorrection(excel, { kind: 'remove', id });
  expect(workbook.sheets.map(({ name }) => name)).not.toContain('_ParPlan');
  expect(emulated.gaps).toEqual([]);
});
