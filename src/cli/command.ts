/** What a command has of the world. */
export interface CommandStreams {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<string>;
}

/** A command of the command line; gives its exit code. */
export type Command = (args: readonly string[], streams: CommandStreams) => Promise<number>;

/** Exit codes of every command (design.md §4). */
export const EXIT = { done: 0, findings: 1, unusableArguments: 2, unreadableInput: 3 } as const;
