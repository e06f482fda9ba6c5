import type { RegisterChanges } from '../actions/results';

/** What `parplan write` says; one line each. */
export interface CliTexts {
  readonly usage: string;
  readonly unknownArgument: (argument: string) => string;
  readonly lacksValue: (argument: string) => string;
  readonly wrongValue: (argument: string, value: string) => string;
  readonly lacksInput: string;
  readonly lacksOutput: string;
  readonly wouldOverwrite: (file: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  /** Why a file could not be written; `other` for what has no words of ours. */
  readonly writeFaults: Readonly<
    Record<'noFolder' | 'isFolder' | 'noAccess' | 'inUse' | 'noSpace' | 'badName' | 'other', string>
  >;
  readonly wrongOutput: (file: string) => string;
  /** A fault of ours: what is known of it, in one line. */
  readonly internalFault: (detail: string) => string;
  readonly wrote: (file: string, changes: RegisterChanges) => string;
  readonly painted: (missed: number, met: number, noData: number, other: number) => string;
  /** Put before a doubt. */
  readonly note: string;
}
