import type { MemorySheet } from '../model/memory-sheet';
import type { Operand } from './operand';

/** Calls a function that is not computed here, with its arguments evaluated; null stands for one left out. */
export type ExternalCall = (name: string, args: readonly Operand[]) => Operand;

/** A cell whose formula calls such functions. */
export interface CallingCell {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
}

/** Whoever computes the functions of add-ins, in their own time. */
export interface ExternalFunctions {
  has(name: string): boolean;
  /** Evaluates a cell's formula; null while a function it calls has not answered. The cell is then marked as changed. */
  evaluate(cell: CallingCell, formula: (call: ExternalCall) => Operand): { readonly operand: Operand } | null;
}

/** `NAMESPACE.NAME`, as add-ins' functions are called in formulas; Excel's own with a dot are told apart by `has`. */
export function isExternalName(name: string): boolean {
  return /^[A-Z_][A-Z0-9_]*(?:\.[A-Z0-9_]+)+$/.test(name);
}
