import { highlightTargets } from '../actions/highlight-targets';
import { readPlan } from '../actions/read-plan';
import type { Highlighted, RegisterChanges } from '../actions/results';
import { writeRegisters } from '../actions/write-registers';
import type { ActionResult } from '../actions/action-result';
import { issueOf } from '../actions/attempt';
import type { Issue } from '../core/issues/issue';
import { calculate } from '../hosts/memory/calculate';
import { createMemoryHost } from '../hosts/memory/memory-host';
import type { MemoryHost } from '../hosts/memory/memory-host';
import { saveXlsx } from '../hosts/memory/save-xlsx';
import { TEXTS } from '../i18n';
import type { Texts } from '../i18n';
import { issueLine } from './issue-line';
import { openFile } from './open-file';
import { isSameFile, writeFault, writeWhole } from './write-file';
import type { WriteArguments } from './write-arguments';
import { messageLanguage, readWriteArguments } from './write-arguments';

/** Where a command says what it has to say. */
export interface CommandOutput {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

const DONE = 0;
const UNUSABLE_ARGUMENTS = 2;
const UNREADABLE_INPUT = 3;

/** `parplan write PLAN.xlsx -o OUT.xlsx`: what the pane's buttons do, on a file. Gives the exit code. */
export async function writeCommand(args: readonly string[], output: CommandOutput): Promise<number> {
  const texts = TEXTS[messageLanguage(args)];
  const asked = readWriteArguments(args, texts.cli);
  if ('fault' in asked) {
    output.error(`${asked.fault}. ${texts.cli.usage}`);
    return UNUSABLE_ARGUMENTS;
  }
  if (!asked.force && (await isSameFile(asked.input, asked.output))) {
    output.error(texts.cli.wouldOverwrite(asked.output));
    return UNUSABLE_ARGUMENTS;
  }
  const host = await openHost(asked.input);
  const result = host.ok ? await writeAll(host.value, asked, texts) : host;
  if (!result.ok) {
    for (const issue of result.issues) output.error(issueLine(asked.input, issue, asked.language));
    return result.issues.some(({ code }) => code === 'sheet.not-found') ? UNUSABLE_ARGUMENTS : UNREADABLE_INPUT;
  }
  return save(result.value, asked, texts, output);
}

interface Written {
  readonly host: MemoryHost;
  readonly changes: RegisterChanges;
  /** Null where the plan has no targets. */
  readonly highlighted: Highlighted | null;
  readonly issues: readonly Issue[];
}

/** Read, write, highlight: the same actions as in the pane. */
async function writeAll(host: MemoryHost, asked: WriteArguments, texts: Texts): Promise<ActionResult<Written>> {
  const scope = { sheets: asked.sheets.length > 0 ? asked.sheets : ('all' as const) };
  const read = await readPlan(host, { scope, ...(asked.year !== null && { year: asked.year }) });
  if (!read.ok) return read;
  const { reading, snapshot } = read.value;
  const written = await writeRegisters(host, reading, { texts: texts.registers, snapshot, withoutUndo: true });
  if (!written.ok) return written;
  const targets = Object.values(written.value.targets).some((ids: readonly string[]) => ids.length > 0);
  const highlighted = targets ? await highlightTargets(host) : null;
  if (highlighted && !highlighted.ok) return highlighted;
  const value = { host, changes: written.value, highlighted: highlighted?.value ?? null, issues: written.issues };
  return { ok: true, value, issues: [] };
}

async function save(
  { host, changes, highlighted, issues }: Written,
  asked: WriteArguments,
  texts: Texts,
  output: CommandOutput,
): Promise<number> {
  calculate(host.workbook);
  const saved = await saveXlsx(host.workbook, { macros: /\.xlsm$/i.test(asked.output) });
  try {
    await writeWhole(asked.output, saved.bytes);
  } catch (error) {
    output.error(texts.cli.cannotWrite(asked.output, writeFault(error, texts.cli)));
    return UNUSABLE_ARGUMENTS;
  }
  output.out(texts.cli.wrote(asked.output, changes));
  const counts = highlighted?.counts;
  if (counts) output.out(texts.cli.painted(counts.missed, counts.met, counts['no-data'], counts['not-measurable']));
  for (const issue of [...issues, ...saved.lost]) {
    output.error(`${texts.cli.note}: ${issueLine(asked.output, issue, asked.language)}`);
  }
  return DONE;
}

async function openHost(file: string): Promise<ActionResult<MemoryHost>> {
  try {
    return { ok: true, value: createMemoryHost(await openFile(file)), issues: [] };
  } catch (error) {
    return { ok: false, issues: [issueOf(error)] };
  }
}
