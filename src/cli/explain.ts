import { explainCell, type AskedCell } from '../actions/explain-cell';
import { issueOf } from '../actions/attempt';
import type { CellTrace, TraceStep } from '../core/plan/cell-trace';
import type { PlanReading } from '../core/plan/plan-reading';
import { parseA1 } from '../core/sheet/a1';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { TEXTS, type Language } from '../i18n';
import { readEn } from '../i18n/en/read';
import { traceEn } from '../i18n/en/trace';
import { traceSentence } from '../i18n/trace-texts';
import { readVi } from '../i18n/vi/read';
import { traceVi } from '../i18n/vi/trace';
import { sortArguments, yearOption } from './arguments';
import { EXIT, type CommandStreams } from './command';
import { issueLine, oneLine } from './issue-line';
import { issueJson, areasText } from './reading-json';
import { openFile } from './open-file';
import { readHost } from './read-host';

interface ExplainArguments {
  readonly file: string;
  readonly cell: ParsedCell;
  readonly sheet: string | null;
  readonly year: number | null;
  readonly json: boolean;
  readonly language: Language;
}

/** A cell as people write it: `F12`, `$F$12`, `'Kế hoạch 2026'!F12`. */
interface ParsedCell extends Omit<AskedCell, 'sheet'> {
  readonly sheet: string | null;
}

const OPTIONS = { withValue: ['--sheet', '--year', '--lang'], alone: ['--json'] };

/** `parplan explain PLAN.xlsx F12`: why a cell was read as it was. Gives the exit code. */
export async function explainCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const language = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'vi';
  const asked = explainArguments(args, language);
  if ('fault' in asked) {
    streams.error(`${asked.fault}. ${(language === 'en' ? readEn : readVi).explainUsage}`);
    return EXIT.unusableArguments;
  }
  try {
    return await explain(asked, streams);
  } catch (error) {
    streams.error(issueLine(asked.file, issueOf(error), language));
    return EXIT.unreadableInput;
  }
}

async function explain(asked: ExplainArguments, streams: CommandStreams): Promise<number> {
  const { file, cell, year, json, language } = asked;
  const plan = await readHost(createMemoryHost(await openFile(file)), { sheets: [], year });
  const sheet = cell.sheet ?? asked.sheet ?? firstPlanSheet(plan.reading) ?? plan.snapshot.sheets[0]?.name ?? '';
  const result = await explainCell(plan, { ...cell, sheet });
  if (!result.ok) {
    result.issues.forEach((issue) => streams.error(issueLine(file, issue, language)));
    return EXIT.unusableArguments;
  }
  streams.out(json ? JSON.stringify(traceJson(result.value), null, 2) : traceListing(result.value, file, language));
  return EXIT.done;
}

const firstPlanSheet = ({ assignments, objectives }: PlanReading) => (assignments[0] ?? objectives[0])?.sheet;

function explainArguments(args: readonly string[], language: Language): ExplainArguments | { readonly fault: string } {
  const texts = TEXTS[language].cli;
  const words = language === 'en' ? readEn : readVi;
  const sorted = sortArguments(args, OPTIONS, texts);
  if ('fault' in sorted) return sorted;
  const year = yearOption(sorted, texts);
  if (typeof year === 'object' && year !== null) return year;
  const said = sorted.options.get('--lang')?.at(-1) ?? 'vi';
  if (said !== 'vi' && said !== 'en') return { fault: texts.wrongValue('--lang', said) };
  const [file, address, surplus] = sorted.files;
  if (file === undefined) return { fault: texts.lacksInput };
  if (address === undefined) return { fault: words.lacksCell };
  if (surplus !== undefined) return { fault: texts.unknownArgument(surplus) };
  const cell = parseCell(address);
  if (cell === null) return { fault: words.wrongCell(oneLine(address)) };
  const sheet = sorted.options.get('--sheet')?.at(-1) ?? null;
  return { file, cell, sheet, year, json: sorted.options.has('--json'), language: said };
}

/** Reads a cell's address; null for an area, a whole column or no address at all. */
function parseCell(text: string): ParsedCell | null {
  const bang = text.lastIndexOf('!');
  const area = parseA1(text.slice(bang + 1).trim());
  if (!area || area.rowCount > 1 || area.columnCount > 1) return null;
  if (bang < 0) return { sheet: null, row: area.row, column: area.column };
  const name = text.slice(0, bang).trim();
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return sheet === '' ? null : { sheet, row: area.row, column: area.column };
}

/** A trace as `parplan explain --json` prints it. */
function traceJson({ source, text, steps, usedBy, unread, issues }: CellTrace) {
  return {
    sheet: source.sheet,
    cell: areasText(source),
    text,
    steps: steps.map(({ stage, rule, words, source: at, result, params }) => ({
      stage,
      rule,
      words,
      address: at ? areasText(at) : null,
      result,
      params,
    })),
    usedBy,
    unread,
    issues: issues.map(issueJson),
  };
}

/** A group's heading may stand over hundreds. */
const shortList = (ids: readonly string[]) => [...ids.slice(0, 12), ...(ids.length > 12 ? ['…'] : [])].join(', ');

function traceListing({ source, text, steps, usedBy, unread, issues }: CellTrace, file: string, language: Language) {
  const texts = language === 'en' ? traceEn : traceVi;
  let stage: TraceStep['stage'] | null = null;
  const lines = steps.flatMap((step) => {
    const heading = step.stage === stage ? [] : [`${texts.stages[step.stage]}:`];
    stage = step.stage;
    return [...heading, `  ${oneLine(traceSentence(step, texts))}`];
  });
  return [
    `${source.sheet}!${areasText(source)}: ${text.trim() === '' ? '—' : `“${oneLine(text.trim())}”`}`,
    ...lines,
    usedBy.length > 0 ? `${texts.usedBy}: ${shortList(usedBy)}` : texts.nothing,
    ...(unread.length > 0 ? [`${texts.unread}: ${unread.map((words) => `“${oneLine(words)}”`).join(', ')}`] : []),
    ...(issues.length > 0
      ? [`${texts.issues}:`, ...issues.map((issue) => `  ${issueLine(file, issue, language)}`)]
      : []),
  ].join('\n');
}
