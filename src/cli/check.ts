import { issueOf } from '../actions/attempt';
import type { PlanReading } from '../core/plan/plan-reading';
import {
  SIX_CLEARS,
  SIX_CLEARS_BASIS,
  sixClears,
  sixClearsTotals,
  type ClearState,
  type SixClearsOf,
} from '../core/plan/six-clears';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { TEXTS, type Language } from '../i18n';
import { clearsEn } from '../i18n/en/clears';
import { readEn } from '../i18n/en/read';
import { clearsVi } from '../i18n/vi/clears';
import { readVi } from '../i18n/vi/read';
import { sortArguments, yearOption } from './arguments';
import { EXIT, type CommandStreams } from './command';
import { issueLine, oneLine } from './issue-line';
import { openFile } from './open-file';
import { readHost } from './read-host';

interface CheckArguments {
  readonly file: string;
  readonly sheets: readonly string[];
  readonly year: number | null;
  readonly json: boolean;
  readonly language: Language;
  /** Assignments that leave something so give exit code 1. */
  readonly failOn: 'open' | 'unclear' | null;
}

const OPTIONS = { withValue: ['--sheet', '--year', '--lang', '--fail-on'], alone: ['--json'] };

/** `parplan check PLAN.xlsx`: what the plan leaves open of the six clears, for each assignment. Gives the exit code. */
export async function checkCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const language = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'vi';
  const asked = checkArguments(args, language);
  if ('fault' in asked) {
    streams.error(`${asked.fault}. ${(language === 'en' ? readEn : readVi).checkUsage}`);
    return EXIT.unusableArguments;
  }
  try {
    const { reading } = await readHost(createMemoryHost(await openFile(asked.file)), asked);
    const checked = reading.assignments.map(sixClears);
    streams.out(
      asked.json ? JSON.stringify(checkJson(reading, checked), null, 2) : listing(reading, checked, language),
    );
    return isFailing(checked, asked.failOn) ? EXIT.findings : EXIT.done;
  } catch (error) {
    const issue = issueOf(error);
    streams.error(issueLine(asked.file, issue, asked.language));
    return issue.code === 'sheet.not-found' ? EXIT.unusableArguments : EXIT.unreadableInput;
  }
}

function checkArguments(args: readonly string[], language: Language): CheckArguments | { readonly fault: string } {
  const texts = TEXTS[language].cli;
  const sorted = sortArguments(args, OPTIONS, texts);
  if ('fault' in sorted) return sorted;
  const year = yearOption(sorted, texts);
  if (typeof year === 'object' && year !== null) return year;
  const [file, surplus] = sorted.files;
  const said = sorted.options.get('--lang')?.at(-1) ?? 'vi';
  const failOn = sorted.options.get('--fail-on')?.at(-1) ?? null;
  if (file === undefined) return { fault: texts.lacksInput };
  if (surplus !== undefined) return { fault: texts.unknownArgument(surplus) };
  if (said !== 'vi' && said !== 'en') return { fault: texts.wrongValue('--lang', said) };
  if (failOn !== null && failOn !== 'open' && failOn !== 'unclear')
    return { fault: texts.wrongValue('--fail-on', failOn) };
  const sheets = sorted.options.get('--sheet') ?? [];
  return { file, sheets, year, json: sorted.options.has('--json'), language: said, failOn };
}

/** `unclear` fails on what is open too. */
function isFailing(checked: readonly SixClearsOf[], failOn: CheckArguments['failOn']): boolean {
  if (failOn === null) return false;
  const fails = (state: ClearState) => state === 'open' || (failOn === 'unclear' && state === 'unclear');
  return checked.some((one) => SIX_CLEARS.some((clear) => fails(one[clear])));
}

const checkJson = ({ assignments }: PlanReading, checked: readonly SixClearsOf[]) => ({
  basis: SIX_CLEARS_BASIS,
  assignments: assignments.map(({ id, sheet, rows, task }, i) => ({ id, sheet, rows, task, clears: checked[i]! })),
  totals: sixClearsTotals(checked),
});

function listing({ assignments }: PlanReading, checked: readonly SixClearsOf[], language: Language): string {
  const texts = language === 'en' ? clearsEn : clearsVi;
  const lines = assignments.flatMap(({ id, sheet, rows, task }, i) => {
    const left = SIX_CLEARS.filter((clear) => checked[i]![clear] !== 'clear');
    if (left.length === 0) return [];
    const words = left.map((clear) => `${texts.clears[clear]} (${texts.states[checked[i]![clear]]})`);
    return [`  ${id}  ${oneLine(task)}  [${sheet}!${rows[0]!}]`, `      ${words.join('; ')}`];
  });
  const totals = sixClearsTotals(checked);
  return [
    texts.title(assignments.length),
    ...lines,
    '',
    ...SIX_CLEARS.map((clear) => `  ${texts.clears[clear]}: ${texts.total(totals[clear])}`),
    texts.basis,
  ].join('\n');
}
