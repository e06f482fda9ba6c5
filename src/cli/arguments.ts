import type { CliTexts } from '../i18n/cli-texts';

/** Arguments sorted into files and options. */
export interface SortedArguments {
  readonly files: readonly string[];
  /** Every value given to an option; empty for an option without value. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** What options a command takes. */
export interface OptionNames {
  readonly withValue: readonly string[];
  readonly alone: readonly string[];
}

/** Sorts a command's arguments; a text says what is wrong with them. `--` ends the options. */
export function sortArguments(
  args: readonly string[],
  names: OptionNames,
  texts: CliTexts,
): SortedArguments | { readonly fault: string } {
  const options = new Map<string, string[]>();
  const files: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (argument === '--') {
      files.push(...args.slice(index + 1));
      break;
    }
    if (names.alone.includes(argument)) options.set(argument, []);
    else if (names.withValue.includes(argument)) {
      const value = args[++index];
      if (value === undefined) return { fault: texts.lacksValue(argument) };
      options.set(argument, [...(options.get(argument) ?? []), value]);
    } else if (argument.startsWith('-')) return { fault: texts.unknownArgument(argument) };
    else files.push(argument);
  }
  return { files, options };
}

/** A year of four digits, null where none was given; a text where it is no year. */
export function yearOption({ options }: SortedArguments, texts: CliTexts): number | null | { readonly fault: string } {
  const year = options.get('--year')?.at(-1);
  if (year === undefined) return null;
  return /^[12]\d{3}$/.test(year) ? Number(year) : { fault: texts.wrongValue('--year', year) };
}
