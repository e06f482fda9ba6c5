import type { Language } from '../i18n';
import type { CliTexts } from '../i18n/cli-texts';
import { sortArguments } from './arguments';
import type { ArgumentFault } from './write-arguments';

/** Options that say a correction, in the order in which they are done: what settles the tables first. */
export const CORRECTION_OPTIONS = [
  '--year',
  '--not-plan',
  '--header-rows',
  '--table-end',
  '--column-role',
  '--value',
] as const;
export type CorrectionOption = (typeof CORRECTION_OPTIONS)[number];

/** One correction as it was asked for: `--column-role` `F4=due`. */
export interface CorrectionRequest {
  readonly option: CorrectionOption;
  readonly text: string;
}

/** What `parplan correct` was asked. */
export interface CorrectArguments {
  readonly input: string;
  /** Null where the corrections are only listed. */
  readonly output: string | null;
  readonly language: Language;
  readonly sheet: string | null;
  readonly removed: readonly string[];
  readonly requests: readonly CorrectionRequest[];
  readonly force: boolean;
}

const OPTIONS = {
  withValue: ['-o', '--output', '--lang', '--sheet', '--remove', ...CORRECTION_OPTIONS],
  alone: ['--force', '--list'],
};

/** Reads the arguments behind `correct`. */
export function readCorrectArguments(args: readonly string[], texts: CliTexts): CorrectArguments | ArgumentFault {
  const sorted = sortArguments(args, OPTIONS, texts);
  if ('fault' in sorted) return sorted;
  const all = (name: string) => sorted.options.get(name) ?? [];
  const [input, surplus] = sorted.files;
  const language = all('--lang').at(-1) ?? 'vi';
  const output = all('-o').at(-1) ?? all('--output').at(-1) ?? null;
  const requests = CORRECTION_OPTIONS.flatMap((option) => all(option).map((text) => ({ option, text })));
  const removed = all('--remove');
  const changes = requests.length + removed.length > 0;
  if (input === undefined) return { fault: texts.lacksInput };
  if (surplus !== undefined) return { fault: texts.unknownArgument(surplus) };
  if (language !== 'vi' && language !== 'en') return { fault: texts.wrongValue('--lang', language) };
  if (changes && output === null) return { fault: texts.lacksOutput };
  if (!changes && !sorted.options.has('--list')) return { fault: texts.correct.nothingAsked };
  if (output !== null && !/\.xls[xm]$/i.test(output)) return { fault: texts.wrongOutput(output) };
  return {
    input,
    output: changes ? output : null,
    language,
    sheet: all('--sheet').at(-1) ?? null,
    removed,
    requests,
    force: sorted.options.has('--force'),
  };
}
