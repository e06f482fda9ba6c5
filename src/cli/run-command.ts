import { readEn } from '../i18n/en/read';
import { readVi } from '../i18n/vi/read';
import { EXIT, type Command, type CommandStreams } from './command';
import { parseCommand } from './parse';
import { readCommand } from './read';
import { writeCommand } from './write';

/** The commands by name; a new one is a line here and a file beside this one. */
const COMMANDS: Readonly<Record<string, Command>> = {
  read: readCommand,
  parse: parseCommand,
  write: writeCommand,
};

/** Runs the command that the arguments name; gives the exit code. */
export async function runCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const [name, ...rest] = args;
  const texts = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? readEn : readVi;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? streams.error : streams.out)(texts.usage);
    return name === undefined ? EXIT.unusableArguments : EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(rest, streams);
  streams.error(`${texts.unknownCommand(name)}. ${oneLine(texts.usage)}`);
  return EXIT.unusableArguments;
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' · ');
