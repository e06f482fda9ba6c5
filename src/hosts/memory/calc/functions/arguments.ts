import type { CellError, CellValue } from '../../../../core/sheet/workbook-snapshot';
import type { Compiled, Evaluation, FunctionBody } from '../evaluation';
import type { Operand } from '../operand';
import { isError, toNumber, toScalar, toText } from '../operand';

/** The value of an argument; null where it was left out or the cell is empty. */
export function scalar(arg: Compiled | null | undefined, evaluation: Evaluation): CellValue {
  return arg ? toScalar(arg(evaluation), evaluation.place) : null;
}

/** The cells of an argument, or its value. */
export function operand(arg: Compiled | null | undefined, evaluation: Evaluation): Operand {
  return arg ? arg(evaluation) : null;
}

/** A function of one value; errors pass through. */
export function ofValue(compute: (value: Exclude<CellValue, CellError>) => CellValue): FunctionBody {
  return (args, evaluation) => {
    const value = scalar(args[0], evaluation);
    return isError(value) ? value : compute(value);
  };
}

/** A function of one value that also wants to see errors. */
export function ofAny(compute: (value: CellValue) => CellValue): FunctionBody {
  return (args, evaluation) => compute(scalar(args[0], evaluation));
}

/** A function of numbers; an argument left out takes its default. */
export function ofNumbers(defaults: readonly number[], compute: (...numbers: number[]) => CellValue): FunctionBody {
  return (args, evaluation) => {
    const numbers: number[] = [];
    for (let index = 0; index < Math.max(args.length, defaults.length); index += 1) {
      const number = args[index] ? toNumber(scalar(args[index], evaluation)) : (defaults[index] ?? 0);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return compute(...numbers);
  };
}

/** A function whose first argument is text and whose others are numbers. */
export function ofText(
  defaults: readonly number[],
  compute: (text: string, ...numbers: number[]) => CellValue,
): FunctionBody {
  return (args, evaluation) => {
    const text = toText(scalar(args[0], evaluation));
    if (typeof text !== 'string') return text;
    const rest = ofNumbers(defaults, (...numbers) => compute(text, ...numbers));
    return rest(args.slice(1), evaluation);
  };
}
