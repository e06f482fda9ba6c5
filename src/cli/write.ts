import { readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { highlightTargets } from '../actions/highlight-targets';
import { readPlan } from '../actions/read-plan';
import type { Highlighted, RegisterChanges } from '../actions/results';
import { writeRegisters } from '../actions/write-registers';
import type { ActionResult } from '../actions/action-result';
import { issueOf } from '../actions/attempt';
import type { Issue } from '../core/issues/issue';
import { toA1 } from '../core/sheet/a1';
import { calculate } from '../hosts/memory/calculate';
import { createMemoryHost } from '../hosts/memory/memory-host';
import type { MemoryHost } from '../hosts/memory/memory-host';
import { openXlsx } from '../hosts/memory/open-xlsx';
import { saveXlsx } from '../hosts/memory/save-xlsx';
import { HostError } from '../hosts/workbook-host';
import { TEXTS } from '../i18n';
import type { Texts } from '../i18n';
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
    for (const issue of result.issues) output.error(issueLine(asked.input, issue, texts));
    return UNREADABLE_INPUT;
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
  const saved = await saveXlsx(host.workbook);
  try {
    await writeWhole(asked.output, saved.bytes);
  } catch (error) {
    output.error(texts.cli.cannotWrite(asked.output, error instanceof Error ? error.message : String(error)));
    return UNREADABLE_INPUT;
  }
  output.out(texts.cli.wrote(asked.output, changes));
  const counts = highlighted?.counts;
  if (counts) output.out(texts.cli.painted(counts.missed, counts.met, counts['no-data'], counts['not-measurable']));
  for (const issue of [...issues, ...saved.lost]) {
    output.error(`${texts.cli.note}: ${issueLine(asked.output, issue, texts)}`);
  }
  return DONE;
}

/** A file beside it first, then its name: what was there before is never half overwritten. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.parplan-${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

async function openHost(file: string): Promise<ActionResult<MemoryHost>> {
  try {
    const bytes = await readFile(file).catch(() => {
      throw new HostError('file.not-found', { file });
    });
    return { ok: true, value: createMemoryHost(await openXlsx(bytes)), issues: [] };
  } catch (error) {
    return { ok: false, issues: [issueOf(error)] };
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => null);
  const [first, second] = await Promise.all([real(one), real(other)]);
  return first !== null && first === second;
}

/** `plan.xlsx: Kế hoạch!B6: …`: the file, the sheet and the cell, in one line. */
function issueLine(file: string, issue: Issue, texts: Texts): string {
  const { source } = issue;
  const place = source ? `${source.sheet}!${source.areas.map(toA1).join(',')}: ` : '';
  return `${file}: ${place}${texts.issues[issue.code](issue.params)}`.replace(/\s*\n\s*/g, ' ');
}
