import { TEXTS } from '../i18n';
import type { CliTexts } from '../i18n/cli-texts';
import { readEn } from '../i18n/en/read';
import { readVi } from '../i18n/vi/read';
import { EXIT, type Command, type CommandStreams } from './command';
import { checkCommand } from './check';
import { explainCommand } from './explain';
import { oneLine } from './issue-line';
import { correctCommand } from './correct';
import { casesCommand } from './cases';
import { parseCommand } from './parse';
import { readCommand } from './read';
import { unitsCommand } from './units';
import { writeCommand } from './write';

/** The commands by name; a new one is a line here and a file beside this one. */
const COMMANDS: Readonly<Record<string, Command>> = {
  read: readCommand,
  check: checkCommand,
  explain: explainCommand,
  parse: parseCommand,
  write: writeCommand,
  correct: correctCommand,
  cases: casesCommand,
  units: unitsCommand,
};

/** Runs the command that the arguments name; gives the exit code. */
export async function runCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const [name, ...rest] = args;
  const isEnglish = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang');
  const texts = isEnglish ? readEn : readVi;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? streams.error : streams.out)(texts.usage);
    return name === undefined ? EXIT.unusableArguments : EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return runSafely(command, rest, streams, TEXTS[isEnglish ? 'en' : 'vi'].cli);
  streams.error(`${texts.unknownCommand(name)}. ${inOneLine(texts.usage)}`);
  return EXIT.unusableArguments;
}

/** A fault of ours ends in one line too, never in a trace; no command writes its output before all else succeeded. */
async function runSafely(
  command: Command,
  rest: readonly string[],
  streams: CommandStreams,
  texts: CliTexts,
): Promise<number> {
  try {
    return await command(rest, streams);
  } catch (error) {
    streams.error(oneLine(texts.internalFault(String(error))));
    return EXIT.unreadableInput;
  }
}

const inOneLine = (text: string) => text.replace(/(?<!\s)\s*\n\s*/g, ' · ');
