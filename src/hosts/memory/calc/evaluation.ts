import type { MemoryWorkbook } from '../memory-workbook';
import type { ExternalCall } from './external-functions';
import type { MatchIndex } from './match-index';
import type { EvaluationPlace, Operand } from './operand';

/** What evaluation may look at. */
export interface Evaluation {
  readonly workbook: MemoryWorkbook;
  readonly place: EvaluationPlace;
  readonly index: MatchIndex;
  /** The serial number that TODAY gives. */
  readonly today: number | null;
  /** Functions of add-ins; without it they are #NAME?. */
  readonly call?: ExternalCall;
}

/** A part of a formula, ready to be evaluated again and again. */
export type Compiled = (evaluation: Evaluation) => Operand;

/** A function: its arguments are evaluated only where it needs them; null stands for one left out. */
export type FunctionBody = (args: readonly (Compiled | null)[], evaluation: Evaluation) => Operand;
