import { computeCases, type CaseBook, type CaseQuestion, type SheetFigures } from '../actions/compute-cases';
import { issueOf } from '../actions/attempt';
import { WINDOW_RULES, type WindowRule } from '../core/calendar/reporting-window';
import { CASE_GROUPINGS, type CaseGrouping } from '../core/indicators/compute-indicators';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { TEXTS, type Language } from '../i18n';
import { casesEn } from '../i18n/en/cases';
import { casesVi } from '../i18n/vi/cases';
import { sortArguments } from './arguments';
import { dayOption, periodWindow } from './case-period';
import { form06a } from '../core/indicators/form-06a';
import { caseListing } from './case-listing';
import { formListing } from './form-listing';
import { selfScoreJson, selfScoreListing } from './self-score-listing';
import { feedbackJson, feedbackListing, surveyJson, surveyListing } from './survey-listing';
import { casesJson } from './cases-json';
import { EXIT, type CommandStreams } from './command';
import { issueLine } from './issue-line';
import { openFile } from './open-file';

const OPTIONS = {
  withValue: ['--sheet', '--period', '--window', '--as-of', '--soon', '--by', '--threshold', '--form', '--lang'],
  alone: ['--json'],
};
/** An apology is due a day before the due day: three working days leave time for it. */
const SOON_DAYS = 3;

interface CasesArguments extends Omit<CaseQuestion, 'signal' | 'onProgress'> {
  readonly file: string;
  readonly json: boolean;
  /** The printed form that is asked for beside the figures. */
  readonly form: typeof FORM_06A | null;
}

const FORM_06A = '06a';

/** `parplan cases CASES.xlsx`: what is wrong with the case records of a file, and the indicators computed from them. */
export async function casesCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const language: Language = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'vi';
  const texts = language === 'en' ? casesEn : casesVi;
  const asked = casesArguments(args, language);
  if ('fault' in asked) {
    streams.error(`${asked.fault}. ${texts.usage}`);
    return EXIT.unusableArguments;
  }
  try {
    const result = await computeCases(createMemoryHost(await openFile(asked.file)), asked);
    if (!result.ok) {
      streams.error(issueLine(asked.file, result.issues[0]!, language));
      return result.issues[0]!.code === 'sheet.not-found' ? EXIT.unusableArguments : EXIT.unreadableInput;
    }
    streams.out(shown(result.value, asked, language));
    return EXIT.done;
  } catch (error) {
    streams.error(issueLine(asked.file, issueOf(error), language));
    return EXIT.unreadableInput;
  }
}

function shown(book: CaseBook, { json, form }: CasesArguments, language: Language): string {
  const formOf = ({ reading, window }: SheetFigures) => (form === null ? null : form06a(reading.cases, window));
  if (json) {
    const sheets = book.sheets.map((sheet) => casesJson(sheet, formOf(sheet)));
    const [surveys, feedback] = [book.surveys.map(surveyJson), book.feedback.map(feedbackJson)];
    return JSON.stringify({ sheets, surveys, feedback, selfScores: book.selfScores.map(selfScoreJson) }, null, 2);
  }
  const texts = language === 'en' ? casesEn : casesVi;
  const cases = book.sheets.flatMap((sheet) => {
    const printed = formOf(sheet);
    return [caseListing(sheet, texts, language), ...(printed ? [formListing(printed, texts)] : [])];
  });
  const surveys = book.surveys.map((sheet) => surveyListing(sheet, texts, language));
  const feedback = book.feedback.map((sheet) => feedbackListing(sheet, texts, language));
  const selfScores = book.selfScores.map((sheet) => selfScoreListing(sheet, texts, language));
  return [...cases, ...surveys, ...feedback, ...selfScores].join('\n\n');
}

function casesArguments(args: readonly string[], language: Language): CasesArguments | { readonly fault: string } {
  const texts = TEXTS[language].cli;
  const sorted = sortArguments(args, OPTIONS, texts);
  if ('fault' in sorted) return sorted;
  const value = (name: string) => sorted.options.get(name)?.at(-1) ?? null;
  const wrong = (name: string) => ({ fault: texts.wrongValue(name, value(name)!) });
  const [file, surplus] = sorted.files;
  if (file === undefined) return { fault: texts.lacksInput };
  if (surplus !== undefined) return { fault: texts.unknownArgument(surplus) };
  const form = value('--form');
  if (form !== null && form !== FORM_06A) return wrong('--form');
  const rule = value('--window') ?? 'calendar';
  const by = value('--by');
  const soonDays = Number(value('--soon') ?? SOON_DAYS);
  const asOf = value('--as-of') === null ? null : dayOption(value('--as-of')!);
  if (!WINDOW_RULES.some((one) => one === rule)) return wrong('--window');
  if (by !== null && !CASE_GROUPINGS.some((one) => one === by)) return wrong('--by');
  if (!Number.isInteger(soonDays) || soonDays < 0 || soonDays > 60) return wrong('--soon');
  if (value('--as-of') !== null && asOf === null) return wrong('--as-of');
  const threshold = value('--threshold') === null ? null : shareOption(value('--threshold')!);
  if (value('--threshold') !== null && threshold === null) return wrong('--threshold');
  const window = value('--period') === null ? null : periodWindow(value('--period')!, rule as WindowRule);
  if (value('--period') !== null && window === null) return wrong('--period');
  const sheets = sorted.options.get('--sheet') ?? [];
  return {
    file,
    json: sorted.options.has('--json'),
    form,
    scope: { sheets: sheets.length > 0 ? sheets : 'all' },
    window,
    asOf,
    soonDays,
    by: by as CaseGrouping | null,
    threshold,
  };
}

/** `95%`, `97,5%` or `0.95` as a share. */
function shareOption(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d+)?)(%?)$/.exec(text.trim());
  if (!match) return null;
  const number = Number(match[1]!.replace(',', '.'));
  const share = match[2] === '%' ? number / 100 : number;
  return share <= 1 ? share : null;
}
