import fc from 'fast-check';
import { findUnfinishedChange } from '../../src/actions/find-unfinished-change';
import { highlightTargets } from '../../src/actions/highlight-targets';
import { recoverWorkbook, undoLastChange } from '../../src/actions/undo-last-change';
import { removeHighlights } from '../../src/actions/remove-highlights';
import { writeRegisters } from '../../src/actions/write-registers';
import type { PlanReading } from '../../src/core/plan/plan-reading';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
import { TEXTS } from '../../src/i18n';
import { failingHost } from '../support/failing-host';
import { planOf } from '../support/plan-of';
import type { AssignmentSeed } from '../support/plan-of';
import { workbookImage } from '../support/workbook-image';

jest.setTimeout(120_000);
const SHEET = "Kế hoạch 'A' năm";
const seed = (task: string, row: number, values: readonly number[] = []): AssignmentSeed => ({
  task,
  row,
  targets: values.map((value) => ({ operator: '>=', value, unit: '%', canonical: `>=${value}%`, row, column: 2 })),
});

function workbookOf(cells: readonly (readonly (string | number | null)[])[] = []): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet(SHEET);
  cells.forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  return workbook;
}

async function write(host: WorkbookHost, reading: PlanReading, language: 'vi' | 'en' = 'vi') {
  const snapshot = await host.readWorkbook({ sheets: [SHEET] });
  return writeRegisters(host, reading, { texts: TEXTS[language].registers, snapshot });
}

const task = fc.constantFrom('Rà soát', 'Rà soát quy trình', 'Tập huấn', 'nt', '=SUM(A1)', 'Báo cáo\nquý', '');
const plan = fc
  .array(fc.tuple(task, fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 3 })), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    planOf(
      SHEET,
      rows.map(([words, values], row) => seed(words, row, values)),
    ),
  );
const grid = fc.array(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 }), {
  maxLength: 6,
});

test('undo after write is the identity, whatever was there and however often', async () => {
  await fc.assert(
    fc.asyncProperty(
      grid,
      fc.array(plan, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('vi', 'en'),
      async (cells, plans, language) => {
        const workbook = workbookOf(cells);
        const host = createMemoryHost(workbook);
        const images = [];
        for (const reading of plans) {
          const before = workbookImage(workbook);
          const { version } = workbook;
          const result = await write(host, reading, language as 'vi' | 'en');
          expect(result.ok).toBe(true);
          if (workbook.version !== version) images.push(before);
        }
        for (const image of images.reverse()) {
          expect(await undoLastChange(host)).toMatchObject({ ok: true, value: { left: [] } });
          expect(withoutState(workbookImage(workbook))).toEqual(withoutState(image));
        }
        expect(workbook.sheets).toHaveLength(1);
        expect(workbook.names).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

/** The state sheet's own layout may differ: it is the journal. */
function withoutState(image: unknown): unknown {
  const { sheets, ...rest } = image as { sheets: { name: string }[] };
  return { ...rest, sheets: sheets.filter((sheet) => sheet.name !== '_ParPlan') };
}

test('a write that breaks off anywhere is taken back at once', async () => {
  const reading = planOf(SHEET, [seed('Rà soát', 0, [90, 80]), seed('Tập huấn', 1)]);
  for (let after = 0; ; after += 1) {
    const workbook = workbookOf([['1', 'Rà soát', '90%']]);
    const before = workbookImage(workbook);
    const result = await write(failingHost(createMemoryHost(workbook), after, false), reading);
    if (result.ok) {
      expect(after).toBeGreaterThan(10);
      break;
    }
    const told = after === 0 ? [] : ['write.failed-rolled-back'];
    expect(result.issues.map((issue) => issue.code)).toEqual([...told, 'host.busy']);
    expect(workbookImage(workbook)).toEqual(before);
  }
});

test('a host that dies half-way is recovered at the next opening, anywhere', async () => {
  const first = planOf(SHEET, [seed('Rà soát', 0, [90, 80]), seed('Tập huấn', 1)]);
  const second = planOf(SHEET, [seed('Rà soát', 0, [90, 85]), seed('Kiểm tra', 1), seed('Tập huấn', 2, [5])]);
  for (let after = 1; ; after += 1) {
    const workbook = workbookOf([['1', 'Rà soát', '90%']]);
    const host = createMemoryHost(workbook);
    await write(host, first);
    const before = withoutState(workbookImage(workbook));
    const result = await write(failingHost(host, after, true), second);
    if (result.ok) break;
    expect(result.issues[0]!.code).toBe('write.failed-needs-recovery');
    expect(await findUnfinishedChange(host)).toMatchObject({ ok: true, value: 'write-registers' });
    expect(await write(host, second)).toMatchObject({ ok: false, issues: [{ code: 'state.unfinished-change' }] });
    expect(await recoverWorkbook(host)).toMatchObject({ ok: true, value: { left: [] } });
    expect(withoutState(workbookImage(workbook))).toEqual(before);
    expect(await write(host, second)).toMatchObject({ ok: true });
    expect(after).toBeLessThan(100);
  }
});

test('a cancelled write leaves nothing', async () => {
  const workbook = workbookOf();
  const host = createMemoryHost(workbook);
  const before = workbookImage(workbook);
  const controller = new AbortController();
  const snapshot = await host.readWorkbook({ sheets: [SHEET] });
  controller.abort();
  const options = { texts: TEXTS.vi.registers, snapshot, signal: controller.signal };
  const result = await writeRegisters(host, planOf(SHEET, [seed('Rà soát', 0)]), options);
  expect(result).toMatchObject({ ok: false, issues: [{ code: 'host.cancelled' }] });
  expect(workbookImage(workbook)).toEqual(before);
});

test('what the user typed since is named and left, with the rows that give it its meaning', async () => {
  const workbook = workbookOf();
  const host = createMemoryHost(workbook);
  await write(host, planOf(SHEET, [seed('Rà soát', 0, [90])]));
  const sheet = workbook.sheet('Chỉ tiêu')!;
  const { area, columns } = sheet.tables[0]!;
  sheet.setValue(area.row + 1, columns.indexOf('Kết quả'), 0.5);
  const undone = await undoLastChange(host);
  expect(undone).toMatchObject({ ok: true, issues: [{ code: 'undo.cells-changed', params: { count: 1 } }] });
  expect(workbook.sheet('Chỉ tiêu')!.value(area.row + 1, columns.indexOf('Kết quả'))).toBe(0.5);
  expect(workbook.sheet('Phân công')).toBeUndefined();
});

test('after an update, cells that were edited stay and the others go back', async () => {
  const workbook = workbookOf();
  const host = createMemoryHost(workbook);
  await write(
    host,
    planOf(SHEET, [
      { ...seed('Rà soát', 0), lead: ['A'] },
      { ...seed('Tập huấn', 1), lead: ['B'] },
    ]),
  );
  await write(
    host,
    planOf(SHEET, [
      { ...seed('Rà soát', 0), lead: ['C'] },
      { ...seed('Tập huấn', 1), lead: ['D'] },
    ]),
  );
  const sheet = workbook.sheet('Phân công')!;
  const { area, columns } = sheet.tables[0]!;
  const lead = columns.indexOf('Chủ trì');
  sheet.setValue(area.row + 1, lead, 'tự sửa');
  expect(await undoLastChange(host)).toMatchObject({ ok: true, value: { left: [{ sheet: 'Phân công' }] } });
  expect([sheet.value(area.row + 1, lead), sheet.value(area.row + 2, lead)]).toEqual(['tự sửa', 'B']);
});

test('protected workbooks and sheets are refused before anything is done', async () => {
  const workbook = workbookOf();
  const host = createMemoryHost(workbook);
  workbook.structureProtected = true;
  const reading = planOf(SHEET, [seed('Rà soát', 0, [90])]);
  expect(await write(host, reading)).toMatchObject({ ok: false, issues: [{ code: 'workbook.structure-protected' }] });
  expect(workbook.sheets).toHaveLength(1);
  workbook.structureProtected = false;
  await write(host, reading);
  workbook.sheet('Chỉ tiêu')!.isProtected = true;
  const { version } = workbook;
  const next = planOf(SHEET, [seed('Rà soát lại', 0, [91])]);
  expect(await write(host, next)).toMatchObject({
    ok: false,
    issues: [{ code: 'sheet.protected', params: { sheet: 'Chỉ tiêu' } }],
  });
  expect(workbook.version).toBe(version);
  workbook.sheet('Chỉ tiêu')!.isProtected = false;
  workbook.sheet(SHEET)!.isProtected = true;
  const highlighted = await highlightTargets(host);
  expect(highlighted).toMatchObject({ ok: false, issues: [{ code: 'sheet.protected', params: { sheet: SHEET } }] });
});

test('without registers there is nothing to highlight, remove or undo', async () => {
  const host = createMemoryHost(workbookOf());
  expect(await highlightTargets(host)).toMatchObject({ ok: false, issues: [{ code: 'highlight.no-register' }] });
  expect(await removeHighlights(host)).toMatchObject({ ok: false, issues: [{ code: 'highlight.nothing-to-remove' }] });
  expect(await undoLastChange(host)).toMatchObject({ ok: false, issues: [{ code: 'undo.nothing' }] });
  expect(await findUnfinishedChange(host)).toMatchObject({ ok: true, value: null });
});

test('registers whose state is gone or newer are not written over', async () => {
  const workbook = workbookOf();
  const host = createMemoryHost(workbook);
  const reading = planOf(SHEET, [seed('Rà soát', 0, [90])]);
  await write(host, reading);
  workbook.sheet('_ParPlan')!.setValue(0, 1, 99);
  expect(await write(host, reading)).toMatchObject({ ok: false, issues: [{ code: 'state.unreadable' }] });
  expect(await undoLastChange(host)).toMatchObject({ ok: false, issues: [{ code: 'state.unreadable' }] });
  workbook.removeSheet(workbook.sheet('_ParPlan')!);
  expect(await write(host, reading)).toMatchObject({ ok: false, issues: [{ code: 'state.lost' }] });
});

test('a write that is too large to be undone is told before anything is written', async () => {
  const workbook = workbookOf();
  const host = createMemoryHost(workbook);
  const long = 'x'.repeat(30_000);
  const many = (lead: string) =>
    planOf(
      SHEET,
      Array.from({ length: 80 }, (_, row) => ({ ...seed(`Việc ${row}`, row), lead: [lead] })),
    );
  await write(host, many(long));
  const { version } = workbook;
  expect(await write(host, many('y'))).toMatchObject({ ok: false, issues: [{ code: 'write.undo-too-large' }] });
  expect(workbook.version).toBe(version);
  const snapshot = await host.readWorkbook({ sheets: [SHEET] });
  const agreed = await writeRegisters(host, many('y'), { texts: TEXTS.vi.registers, snapshot, withoutUndo: true });
  expect(agreed.ok).toBe(true);
});
