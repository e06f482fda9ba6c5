import type { Correction } from '../core/plan/correction';
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
  readonly correct: CorrectTexts;
}

/** What `parplan correct` says. */
export interface CorrectTexts {
  readonly usage: string;
  readonly nothingAsked: string;
  readonly none: string;
  readonly noSheet: (sheet: string) => string;
  readonly lacksSheet: (sheets: string) => string;
  readonly noTable: (sheet: string, column: string) => string;
  readonly severalTables: (sheet: string, column: string, cells: string) => string;
  readonly noAssignment: (sheet: string, cell: string) => string;
  readonly severalAssignments: (sheet: string, cell: string) => string;
  readonly endsBeforeBegin: (sheet: string, first: string, last: string) => string;
  readonly unknownRole: (role: string, roles: string) => string;
  readonly unknownField: (field: string, fields: string) => string;
  /** A correction in one line: where, and what was said. */
  readonly words: (correction: Correction) => string;
}
