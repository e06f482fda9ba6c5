import fs from 'node:fs';
import path from 'node:path';
import { highlightTargets } from '../../../src/actions/highlight-targets';
import { readPlan } from '../../../src/actions/read-plan';
import { removeHighlights } from '../../../src/actions/remove-highlights';
import { undoLastChange } from '../../../src/actions/undo-last-change';
import { writeRegisters } from '../../../src/actions/write-registers';
import { registersVi } from '../../../src/i18n/vi/registers';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../../src/hosts/memory/open-xlsx';
import type { WorkbookHost } from '../../../src/hosts/workbook-host';
import { modelOf } from '../../support/workbook-model';
import { excelUnderTest } from './support';

jest.setTimeout(120_000);

const PLANS = path.resolve(__dirname, '../../../../shared/plans');
const files = fs.existsSync(PLANS) ? fs.readdirSync(PLANS).filter((file) => file.endsWith('.xlsx')) : [];
const describeShared = files.length > 0 ? describe : describe.skip;

async function open(file: string): Promise<MemoryWorkbook> {
  return openXlsx(new Uint8Array(fs.readFileSync(path.join(PLANS, file))));
}

/** The user's way through the pane; after each step what the workbook then holds. */
async function walk(host: WorkbookHost, look: () => unknown): Promise<unknown[]> {
  const steps: unknown[] = [];
  const read = await readPlan(host, { scope: { sheets: 'all' } });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  steps.push(read.value.reading);
  const { reading, snapshot } = read.value;
  const written = await writeRegisters(host, reading, { texts: registersVi, snapshot });
  steps.push(written, look());
  steps.push(await highlightTargets(host), look());
  steps.push(await removeHighlights(host), look());
  steps.push(await undoLastChange(host), look());
  return steps;
}

describeShared('the actions on real plans (../shared/plans)', () => {
  it.each(files)('do through office.js what they do in memory: %s', async (file) => {
    const under = await excelUnderTest(await open(file));
    const memory = await open(file);
    const viaExcel = await walk(under.excel, () => modelOf(under.workbook));
    const viaMemory = await walk(createMemoryHost(memory), () => modelOf(memory));
    viaExcel.forEach((step, index) => expect(step).toEqual(viaMemory[index]));
    expect(under.emulated.gaps).toEqual([]);
  });

  it.each(files)('come to the same outcomes below ExcelApi 1.13: %s', async (file) => {
    const under = await excelUnderTest(await open(file), { requirementSets: { ExcelApi: '1.9' } });
    const outcomes = (steps: unknown[]) => steps.map((step) => (step as { ok?: boolean } | null)?.ok);
    const viaMemory = await walk(createMemoryHost(await open(file)), () => null);
    expect(outcomes(await walk(under.excel, () => null))).toEqual(outcomes(viaMemory));
    expect(under.emulated.gaps).toEqual([]);
  });
});
