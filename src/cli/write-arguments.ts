import type { CliTexts } from '../i18n/cli-texts';
import type { Language } from '../i18n';

/** What `parplan write` was asked. */
export interface WriteArguments {
  readonly input: string;
  readonly output: string;
  readonly language: Language;
  readonly year: number | null;
  readonly sheets: readonly string[];
  readonly force: boolean;
}

/** An unusable command line, in words. */
export interface ArgumentFault {
  readonly fault: string;
}

type Found = { readonly values: ReadonlyMap<string, readonly string[]>; readonly files: readonly string[] };

const WITH_VALUE = new Set(['-o', '--output', '--lang', '--year', '--sheet']);
const ALONE = new Set(['--force']);

/** Reads the arguments behind `write`. */
export function readWriteArguments(args: readonly string[], texts: CliTexts): WriteArguments | ArgumentFault {
  const found = sorted(args, texts);
  if ('fault' in found) return found;
  const value = (name: string) => found.values.get(name)?.at(-1);
  const [input, surplus] = found.files;
  const output = value('-o') ?? value('--output');
  const language = value('--lang') ?? 'vi';
  const year = value('--year');
  if (input === undefined) return { fault: texts.lacksInput };
  if (surplus !== undefined) return { fault: texts.unknownArgument(surplus) };
  if (output === undefined) return { fault: texts.lacksOutput };
  if (!/\.xls[xm]$/i.test(output)) return { fault: texts.wrongOutput(output) };
  if (language !== 'vi' && language !== 'en') return { fault: texts.wrongValue('--lang', language) };
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) return { fault: texts.wrongValue('--year', year) };
  return {
    input,
    output,
    language,
    year: year === undefined ? null : Number(year),
    sheets: found.values.get('--sheet') ?? [],
    force: found.values.has('--force'),
  };
}

/** The language of messages, before it is known whether the arguments are usable. */
export function messageLanguage(args: readonly string[]): Language {
  return args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'vi';
}

function sorted(args: readonly string[], texts: CliTexts): Found | ArgumentFault {
  const values = new Map<string, string[]>();
  const files: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]!;
    if (ALONE.has(argument)) values.set(argument, []);
    else if (WITH_VALUE.has(argument)) {
      index += 1;
      const value = args[index];
      if (value === undefined) return { fault: texts.lacksValue(argument) };
      values.set(argument, [...(values.get(argument) ?? []), value]);
    } else if (argument.startsWith('-')) return { fault: texts.unknownArgument(argument) };
    else files.push(argument);
  }
  return { values, files };
}
