import { readHeader } from '../core/readers/headers/read-header';
import { readOrganisations } from '../core/readers/organisations/read-organisations';
import { readSchedule } from '../core/readers/schedules/read-schedule';
import { readTargets } from '../core/readers/targets/read-targets';
import { TEXTS } from '../i18n';
import { readEn } from '../i18n/en/read';
import { readVi } from '../i18n/vi/read';
import { sortArguments, yearOption } from './arguments';
import { EXIT, type CommandStreams } from './command';

type Parser = (text: string, year: number | null) => readonly string[];

/** What each kind of phrase is read into. */
const PARSERS: Readonly<Record<string, Parser>> = {
  target: (text, year) =>
    readTargets(text, { place: 'phrase', ...(year !== null && { planYear: year }) }).targets.map(
      ({ canonical }) => canonical,
    ),
  schedule: (text, year) => [readSchedule(text, { planYear: year }).canonical],
  organisations: (text) => readOrganisations(text, { column: 'lead' }).members.map((member) => member.text),
  header: (text) => [readHeader(text).roles.join('+')],
};

/** `parplan parse KIND`: reads phrases, a line each, and prints a JSON object a line. */
export async function parseCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const english = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang');
  const texts = english ? readEn : readVi;
  const words = TEXTS[english ? 'en' : 'vi'].cli;
  const sorted = sortArguments(args, { withValue: ['--year', '--lang'], alone: [] }, words);
  const year = 'fault' in sorted ? sorted : yearOption(sorted, words);
  const [kind, surplus] = 'fault' in sorted ? [] : sorted.files;
  const parser = kind !== undefined && Object.hasOwn(PARSERS, kind) ? PARSERS[kind] : undefined;
  if ((typeof year === 'object' && year !== null) || !parser || surplus !== undefined) {
    const fault =
      typeof year === 'object' && year !== null
        ? year.fault
        : surplus !== undefined
          ? words.unknownArgument(surplus)
          : null;
    streams.error(fault === null ? texts.parseUsage : `${fault}. ${texts.parseUsage}`);
    return EXIT.unusableArguments;
  }
  for (const text of linesOf(await streams.input()))
    streams.out(JSON.stringify({ text, canonical: parser(text, year) }));
  return EXIT.done;
}

/** Lines of an input; the end of the last line begins no new one. */
function linesOf(input: string): readonly string[] {
  const lines = input.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}
