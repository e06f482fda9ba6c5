import { issueOf } from '../actions/attempt';
import { keepCorrection } from '../actions/keep-correction';
import type { CorrectionChange, PlanRead } from '../actions/results';
import type { KeptCorrection } from '../core/plan/correction';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { saveXlsx } from '../hosts/memory/save-xlsx';
import { TEXTS } from '../i18n';
import type { CliTexts } from '../i18n/cli-texts';
import { EXIT, type CommandStreams } from './command';
import { correctionOf } from './correction-of';
import type { CorrectArguments } from './correct-arguments';
import { readCorrectArguments } from './correct-arguments';
import { issueLine, oneLine } from './issue-line';
import { openFile } from './open-file';
import { readHost } from './read-host';
import { isSameFile, writeFault, writeWhole } from './write-file';
import { messageLanguage, type ArgumentFault } from './write-arguments';

/** `parplan correct PLAN.xlsx … -o OUT.xlsx`: adds, lists and removes what a person corrected about the reading. Gives the exit code. */
export async function correctCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const texts = TEXTS[messageLanguage(args)].cli;
  const asked = readCorrectArguments(args, texts);
  if ('fault' in asked) return unusable(`${asked.fault}. ${texts.correct.usage}`, streams);
  if (asked.output !== null && !asked.force && (await isSameFile(asked.input, asked.output)))
    return unusable(texts.wouldOverwrite(asked.output), streams);
  try {
    const host = createMemoryHost(await openFile(asked.input));
    const fault = await changeAll(host, asked, texts);
    if (fault) return unusable(`${asked.input}: ${fault.fault}`, streams);
    if (asked.output !== null && !(await save(host, asked.output, texts, streams))) return EXIT.unusableArguments;
    const { corrections } = await readHost(host, EVERYTHING);
    for (const line of listing(corrections, texts)) streams.out(line);
    return EXIT.done;
  } catch (error) {
    streams.error(issueLine(asked.input, issueOf(error), asked.language));
    return EXIT.unreadableInput;
  }
}

const EVERYTHING = { sheets: [], year: null };

function unusable(words: string, streams: CommandStreams): number {
  streams.error(oneLine(words));
  return EXIT.unusableArguments;
}

/** Makes the changes one after the other; gives what is wrong with the first that cannot be made, or has no effect. */
async function changeAll(host: MemoryHost, asked: CorrectArguments, texts: CliTexts): Promise<ArgumentFault | null> {
  for (const id of asked.removed) {
    const fault = await change(host, { kind: 'remove', id }, asked);
    if (fault) return fault;
  }
  if (asked.requests.length === 0) return null;
  const before = new Set((await readHost(host, EVERYTHING)).corrections.map(({ id }) => id));
  let read: PlanRead | null = null;
  for (const request of asked.requests) {
    read ??= await readHost(host, EVERYTHING);
    const sheet = request.option === '--year' && asked.sheet === null ? '' : sheetFor(asked, read, texts);
    if (typeof sheet !== 'string') return sheet;
    const correction = correctionOf(request, { read, sheet, texts });
    if ('fault' in correction) return correction;
    const fault = await change(host, { kind: 'add', correction }, asked);
    if (fault) return fault;
    // What is said of tables changes what the next request finds
    if (correction.kind !== 'value') read = null;
  }
  return withoutEffect(await readHost(host, EVERYTHING), before, asked);
}

async function change(
  host: MemoryHost,
  wanted: CorrectionChange,
  asked: CorrectArguments,
): Promise<ArgumentFault | null> {
  const result = await keepCorrection(host, wanted);
  if (result.ok) return null;
  const [{ code, params }] = result.issues as [(typeof result.issues)[number]];
  return { fault: TEXTS[asked.language].issues[code](params) };
}

/** The sheet named, or the only one that may hold a plan. */
function sheetFor({ sheet }: CorrectArguments, { reading }: PlanRead, texts: CliTexts): string | ArgumentFault {
  const names = reading.sheets.map((each) => each.sheet);
  if (sheet !== null)
    return (
      names.find((name) => name.normalize('NFC') === sheet.normalize('NFC')) ?? { fault: texts.correct.noSheet(sheet) }
    );
  const plans = reading.sheets.filter(({ kind }) => kind === 'plan').map((each) => each.sheet);
  const likely = plans.length > 0 ? plans : names;
  return likely.length === 1 ? likely[0]! : { fault: texts.correct.lacksSheet(names.join(', ')) };
}

/** A correction that was just made and finds nothing to correct is a mistake in the request. */
function withoutEffect(
  { reading }: PlanRead,
  before: ReadonlySet<string>,
  asked: CorrectArguments,
): ArgumentFault | null {
  const idle = reading.issues.find(
    ({ code, params }) => code.startsWith('correction.') && !before.has(String(params.id)),
  );
  return idle ? { fault: TEXTS[asked.language].issues[idle.code](idle.params) } : null;
}

async function save(host: MemoryHost, output: string, texts: CliTexts, streams: CommandStreams): Promise<boolean> {
  const saved = await saveXlsx(host.workbook, { macros: /\.xlsm$/i.test(output) });
  try {
    await writeWhole(output, saved.bytes);
  } catch (error) {
    streams.error(texts.cannotWrite(output, writeFault(error, texts)));
    return false;
  }
  const language = TEXTS.vi.cli === texts ? 'vi' : 'en';
  for (const issue of saved.lost) streams.error(`${texts.note}: ${issueLine(output, issue, language)}`);
  return true;
}

/** One line a correction; says so where there are none. */
function listing(corrections: readonly KeptCorrection[], texts: CliTexts): readonly string[] {
  if (corrections.length === 0) return [texts.correct.none];
  return corrections.map(({ id, correction }) => oneLine(`${id}  ${texts.correct.words(correction)}`));
}
