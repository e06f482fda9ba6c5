import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { highlightTargets } from '../../src/actions/highlight-targets';
import { readPlan } from '../../src/actions/read-plan';
import { removeHighlights } from '../../src/actions/remove-highlights';
import { undoLastChange } from '../../src/actions/undo-last-change';
import { writeRegisters } from '../../src/actions/write-registers';
import type { MeasuredBound } from '../../src/core/evaluation/measured-bound';
import type { Verdict } from '../../src/core/evaluation/verdict';
import { registerVerdicts } from '../../src/core/highlights/register-verdicts';
import type { PlanReading } from '../../src/core/plan/plan-reading';
import { readRegister } from '../../src/core/registers/read-register';
import type { ExistingRegister } from '../../src/core/registers/read-register';
import { TARGET_REGISTER } from '../../src/core/registers/register-spec';
import { VERDICT_STYLES } from '../../src/core/registers/verdict-style';
import type { CellValue } from '../../src/core/sheet/workbook-snapshot';
import { calculate } from '../../src/hosts/memory/calculate';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';
import { TEXTS } from '../../src/i18n';
import { VERDICT_CASES } from '../corpus/verdict-cases';
import { hasLibreOffice } from '../support/libreoffice';
import { openInOffice } from '../support/office-judge';
import { planOf } from '../support/plan-of';
import type { TargetSeed } from '../support/plan-of';
import { workbookImage } from '../support/workbook-image';

jest.setTimeout(120_000);
const judged = hasLibreOffice ? describe : describe.skip;
const SHEET = "Kế hoạch 'A' năm";
const TARGETS = 'Chỉ tiêu';

async function write(workbook: MemoryWorkbook, reading: PlanReading, sheets: readonly string[]) {
  const host = createMemoryHost(workbook);
  const snapshot = await host.readWorkbook({ sheets });
  const written = await writeRegisters(host, reading, { texts: TEXTS.vi.registers, snapshot });
  expect(written.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  return host;
}

async function registerOf(workbook: MemoryWorkbook): Promise<ExistingRegister> {
  const { sheet } = workbook.table(TARGET_REGISTER.table)!;
  const snapshot = await createMemoryHost(workbook).readWorkbook({ sheets: [sheet.name] });
  return readRegister(snapshot, TARGET_REGISTER, {})!;
}

/** Types a value into a column of a register's row. */
async function type(workbook: MemoryWorkbook, id: string, column: string, value: CellValue): Promise<void> {
  const register = await registerOf(workbook);
  workbook.sheet(register.sheet.name)!.setValue(register.rowOf.get(id)!, register.columnOf.get(column)!, value);
}

/** Verdict codes as LibreOffice calculates them, by row id. */
function officeVerdicts(cells: readonly (readonly string[])[], register: ExistingRegister): Map<string, string> {
  const [id, code] = [register.columnOf.get('id')!, register.columnOf.get('code')!];
  return new Map(cells.filter((row) => register.rowOf.has(row[id]!)).map((row) => [row[id]!, row[code]!]));
}

const target = (row: number, canonical: string, value: number, more: Partial<TargetSeed> = {}): TargetSeed => ({
  operator: '>=',
  value,
  canonical,
  row,
  column: 2,
  ...more,
});

/** Rows 3–6: one target, two in one cell, a merged cell, a numeric cell; the target's words stand in column C. */
function syntheticPlan(): { workbook: MemoryWorkbook; reading: PlanReading } {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet(SHEET);
  const words = ['Chỉ tiêu', 'đạt 95%', 'ít nhất 12 mô hình; không quá 3 vụ', 'gộp 80%', null, 100, 'đạt 25% hoặc 45%'];
  words.forEach((text, index) => {
    sheet.setValue(2 + index, 1, `Việc ${index}`);
    sheet.setValue(2 + index, 2, text);
  });
  sheet.merge({ row: 5, column: 2, rowCount: 2, columnCount: 2 });
  const said = { text: 'hoặc từ 45% trở lên', canonical: '>=45%', start: 20, end: 39 } as const;
  const other = { operator: '>=', value: 45, upper: null, unit: '%', ...said } as const;
  const reading = planOf(SHEET, [
    { task: 'Việc 1', row: 3, targets: [target(3, '>=95%', 95, { unit: '%' })] },
    { task: 'Việc 2', row: 4, targets: [target(4, '>=12 mô hình', 12), target(4, '<=3 vụ', 3, { operator: '<=' })] },
    { task: 'Việc 3', row: 5, targets: [target(6, '>=80%', 80, { unit: '%', column: 3 })] },
    { task: 'Việc 5', row: 7, targets: [target(7, '>=100', 100)] },
    { task: 'Việc 6', row: 8, targets: [target(8, '>=25% or >=45%', 25, { unit: '%', alternatives: [other] })] },
  ]);
  return { workbook, reading };
}

/** Fills of the plan's cells by their words, the sign taken off. */
async function paintedPlan(workbook: MemoryWorkbook): Promise<Record<string, string>> {
  const view = openInOffice((await saveXlsx(workbook)).bytes);
  const verdictOf = new Map(Object.entries(VERDICT_STYLES).map(([verdict, { style }]) => [style.fill, verdict]));
  const cells = view.shown(SHEET).flatMap((cell) => {
    const verdict = cell.fill && (verdictOf.get(cell.fill) as Verdict | undefined);
    if (!verdict) return [];
    const { sign, style } = VERDICT_STYLES[verdict];
    const { bold, italic, underline } = cell;
    const wanted = { bold: false, italic: false, underline: false, ...style };
    expect(wanted).toMatchObject({ bold, italic, underline });
    return [[cell.text.replace(`${sign} `, ''), verdict]];
  });
  return Object.fromEntries(cells) as Record<string, string>;
}

judged('judged by LibreOffice', () => {
  test('the sheet’s formulas say what the oracle says, at every boundary', async () => {
    const cases = VERDICT_CASES.flatMap(({ bound, rows }) =>
      rows.map(([actual, baseline, verdict]) => ({ bound, actual, baseline, verdict })),
    );
    const workbook = new MemoryWorkbook();
    workbook.addSheet(SHEET).setValue(0, 0, 'Kế hoạch');
    await write(
      workbook,
      planOf(
        SHEET,
        cases.map((_, row) => ({ task: `Việc ${row}`, row, targets: [target(row, '>=5', 5)] })),
      ),
      [SHEET],
    );
    const { rowOf, columnOf } = await registerOf(workbook);
    const sheet = workbook.sheet(TARGETS)!;
    [...rowOf.values()].forEach((row, index) => {
      const { bound, actual, baseline } = cases[index]!;
      const put = (column: keyof MeasuredBound | 'actual' | 'baseline', value: CellValue) =>
        sheet.setValue(row, columnOf.get(column)!, value);
      put('operator', bound.operator);
      put('threshold', bound.threshold);
      put('upper', bound.upper);
      put('type', bound.type);
      put('actual', actual);
      put('baseline', baseline);
    });
    calculate(workbook);
    const view = openInOffice((await saveXlsx(workbook)).bytes);
    const register = await registerOf(workbook);
    const calculated = [...officeVerdicts(view.cells(TARGETS), register).values()];
    expect(calculated).toEqual(cases.map((each) => each.verdict));
    expect([...registerVerdicts(register).values()]).toEqual(calculated);
    const code = register.columnOf.get('code')!;
    expect([...register.rowOf.values()].map((row) => sheet.value(row, code))).toEqual(calculated);
  });

  test('colours follow the actual values, the worst verdict of a cell winning', async () => {
    const { workbook, reading } = syntheticPlan();
    const host = await write(workbook, reading, [SHEET]);
    await highlightTargets(host);
    const untouched = {
      'đạt 95%': 'no-data',
      'ít nhất 12 mô hình; không quá 3 vụ': 'no-data',
      'gộp 80%': 'no-data',
      '100': 'no-data',
      'đạt 25% hoặc 45%': 'no-data',
    };
    expect(await paintedPlan(workbook)).toEqual(untouched);
    await type(workbook, 'CT001', 'actual', 0.94);
    await type(workbook, 'CT002', 'actual', 20);
    await type(workbook, 'CT003', 'actual', 4);
    await type(workbook, 'CT004', 'actual', 0.8);
    await type(workbook, 'CT006', 'actual', 0.25);
    const painted = {
      'đạt 95%': 'missed',
      'ít nhất 12 mô hình; không quá 3 vụ': 'missed',
      'gộp 80%': 'met',
      '100': 'no-data',
      'đạt 25% hoặc 45%': 'met',
    };
    expect(await paintedPlan(workbook)).toEqual(painted);
    await type(workbook, 'CT001', 'actual', 0.95);
    await type(workbook, 'CT003', 'actual', 3);
    expect(await paintedPlan(workbook)).toMatchObject({
      'đạt 95%': 'met',
      'ít nhất 12 mô hình; không quá 3 vụ': 'met',
    });
  });

  test('a sorted register and inserted rows on either sheet change nothing of it', async () => {
    const { workbook, reading } = syntheticPlan();
    const host = await write(workbook, reading, [SHEET]);
    await highlightTargets(host);
    await type(workbook, 'CT001', 'actual', 0.94);
    await type(workbook, 'CT004', 'actual', 0.8);
    const before = await paintedPlan(workbook);
    expect(before).toMatchObject({ 'đạt 95%': 'missed', 'gộp 80%': 'met' });
    workbook.sheet(TARGETS)!.sortTable(TARGET_REGISTER.table, 'Mã', false);
    workbook.sheet(SHEET)!.insertRows(1, 3);
    workbook.sheet(SHEET)!.insertRows(9, 1);
    workbook.sheet(TARGETS)!.insertRows(2, 2);
    expect(await paintedPlan(workbook)).toEqual(before);
    const view = openInOffice((await saveXlsx(workbook)).bytes);
    const register = await registerOf(workbook);
    const rows = view.cells(TARGETS).filter((row) => row[0]?.startsWith('CT'));
    expect(rows.map((row) => [row[0], row[register.columnOf.get('source')!]])).toEqual([
      ['CT007', 'C13'],
      ['CT006', 'C13'],
      ['CT005', 'C12'],
      ['CT004', 'C9'],
      ['CT003', 'C8'],
      ['CT002', 'C8'],
      ['CT001', 'C7'],
    ]);
  });

  test('removal clears the plan; text that looks like a formula stays text', async () => {
    const { workbook, reading } = syntheticPlan();
    const risky = {
      ...reading,
      assignments: [{ ...reading.assignments[0]!, task: '=1+1', lead: ['+84', '@x'], deliverable: '-1+2' }],
    };
    const host = await write(workbook, risky, [SHEET]);
    await highlightTargets(host);
    await removeHighlights(host);
    expect(await paintedPlan(workbook)).toEqual({});
    const row = openInOffice((await saveXlsx(workbook)).bytes)
      .cells('Phân công')
      .find((cells) => cells[0] === 'NV001')!;
    expect(row.slice(2, 4)).toEqual(['=1+1', '+84\n@x']);
    expect(row).toContain('-1+2');
  });
});

const PLANS = path.resolve(__dirname, '../../../shared/plans');
const files = existsSync(PLANS) ? readdirSync(PLANS).filter((name) => name.endsWith('.xlsx')) : [];
const shared = files.length > 0 && hasLibreOffice ? describe : describe.skip;

/** Values on both sides of a bound, in turn. */
function trialValue(register: ExistingRegister, row: number, turn: number): CellValue {
  const at = register.columnOf.get('threshold')!;
  const used = register.sheet.used!;
  const threshold = register.sheet.values[row - used.row]?.[at - used.column];
  const base = typeof threshold === 'number' ? threshold : 1;
  return [null, base, base * 0.9 - 0.01, base * 1.1 + 0.01, 'chưa có'][turn % 5]!;
}

shared('on the real plans (../shared/plans)', () => {
  test.each(files.length > 0 ? files : ['none'])(
    '%s: statuses right, plan untouched, undone without a trace',
    async (file) => {
      const bytes = readFileSync(path.join(PLANS, file));
      const workbook = await openXlsx(bytes);
      const original = workbookImage(workbook);
      const names = workbook.sheets.map((sheet) => sheet.name);
      const host = createMemoryHost(workbook);
      const read = await readPlan(host, { scope: { sheets: 'all' } });
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      await write(workbook, read.value.reading, names);
      const targets =
        read.value.reading.assignments.some((each) => each.targets.length) ||
        read.value.reading.objectives.some((each) => each.targets.length);
      if (targets) {
        expect(await highlightTargets(host)).toMatchObject({ ok: true });
        const register = await registerOf(workbook);
        const sheet = workbook.sheet(register.sheet.name)!;
        [...register.rowOf.values()].forEach((row, turn) => {
          sheet.setValue(row, register.columnOf.get('actual')!, trialValue(register, row, turn));
          sheet.setValue(row, register.columnOf.get('baseline')!, turn % 2 ? 1 : null);
        });
      }
      const view = openInOffice((await saveXlsx(workbook)).bytes);
      const before = openInOffice(bytes);
      for (const name of names) expect(view.cells(name)).toEqual(before.cells(name));
      expect(Math.max(...names.map((name) => before.cells(name).length))).toBeGreaterThan(5);
      if (targets) {
        const register = await registerOf(workbook);
        expect(officeVerdicts(view.cells(register.sheet.name), register)).toEqual(registerVerdicts(register));
        for (const row of register.rowOf.values())
          workbook.sheet(register.sheet.name)!.setValue(row, register.columnOf.get('actual')!, null);
        for (const row of register.rowOf.values())
          workbook.sheet(register.sheet.name)!.setValue(row, register.columnOf.get('baseline')!, null);
        expect(await undoLastChange(host)).toMatchObject({ ok: true, value: { left: [] } });
      }
      expect(await undoLastChange(host)).toMatchObject({ ok: true, value: { left: [] } });
      expect(workbookImage(workbook)).toEqual(original);
    },
  );
});
