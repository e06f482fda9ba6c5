import { issueOf } from '../actions/attempt';
import type { Severity } from '../core/issues/issue';
import type { PlanReading } from '../core/plan/plan-reading';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { TEXTS, type Language } from '../i18n';
import { readEn } from '../i18n/en/read';
import { readVi } from '../i18n/vi/read';
import { sortArguments, yearOption } from './arguments';
import { EXIT, type CommandStreams } from './command';
import { issueLine } from './issue-line';
import { openFile } from './open-file';
import { readHost } from './read-host';
import { readingJson } from './reading-json';
import { readingListing } from './reading-listing';

interface ReadArguments {
  readonly file: string;
  readonly json: boolean;
  readonly sheets: readonly string[];
  readonly year: number | null;
  readonly language: Language;
  /** Findings of this severity and above give exit code 1. */
  readonly failOn: Severity | null;
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
const OPTIONS = { withValue: ['--sheet', '--year', '--lang', '--fail-on'], alone: ['--json'] };

/** `parplan read PLAN.xlsx`: prints what a plan says, as JSON or as a list for people. Gives the exit code. */
export async function readCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const language = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'vi';
  const asked = readArguments(args, language);
  if ('fault' in asked) {
    streams.error(`${asked.fault}. ${(language === 'en' ? readEn : readVi).readUsage}`);
    return EXIT.unusableArguments;
  }
  try {
    const { reading } = await readHost(createMemoryHost(await openFile(asked.file)), asked);
    streams.out(asked.json ? JSON.stringify(readingJson(reading), null, 2) : listing(reading, asked));
    return isFailing(reading, asked.failOn) ? EXIT.findings : EXIT.done;
  } catch (error) {
    const issue = issueOf(error);
    streams.error(issueLine(asked.file, issue, asked.language));
    return issue.code === 'sheet.not-found' ? EXIT.unusableArguments : EXIT.unreadableInput;
  }
}

function readArguments(args: readonly string[], language: Language): ReadArguments | { readonly fault: string } {
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
  if (failOn !== null && !SEVERITIES.some((one) => one === failOn))
    return { fault: texts.wrongValue('--fail-on', failOn) };
  return {
    file,
    json: sorted.options.has('--json'),
    sheets: sorted.options.get('--sheet') ?? [],
    year,
    language: said,
    failOn: failOn as Severity | null,
  };
}

function isFailing(reading: PlanReading, failOn: Severity | null): boolean {
  if (failOn === null) return false;
  const least = SEVERITIES.indexOf(failOn);
  return reading.issues.some((issue) => SEVERITIES.indexOf(issue.severity) >= least);
}

function listing(reading: PlanReading, { file, language }: ReadArguments): string {
  const texts = language === 'en' ? readEn : readVi;
  return readingListing(reading, texts, (issue) => issueLine(file, issue, language));
}
