import type { CellValue } from '../../../../core/sheet/workbook-snapshot';
import { compareValues } from '../compare';
import type { FunctionBody } from '../evaluation';
import type { Operand } from '../operand';
import { ERRORS, isArray, isError, isRange, toBoolean, toNumber } from '../operand';
import { eachValue } from '../operand';
import { ofAny, ofValue, operand, scalar } from './arguments';

const isNotAvailable = (value: CellValue) => isError(value) && value.error === '#N/A';

/** AND, OR: text and empty cells in ranges do not count; without any value it is an error. */
function junction(stopAt: boolean): FunctionBody {
  return (args, evaluation) => {
    let seen = false;
    let result = !stopAt;
    let error: CellValue = null;
    for (const arg of args) {
      const given: Operand = operand(arg, evaluation);
      const fromCells = isRange(given) || isArray(given);
      eachValue(given, (value) => {
        if (fromCells && (typeof value === 'string' || value === null)) return;
        const flag = toBoolean(value);
        if (typeof flag !== 'boolean') error ??= flag;
        else if (flag === stopAt) result = stopAt;
        seen = true;
      });
    }
    return error ?? (seen ? result : ERRORS.value);
  };
}

const choose: FunctionBody = (args, evaluation) => {
  const number = toNumber(scalar(args[0], evaluation));
  if (typeof number !== 'number') return number;
  const chosen = args[Math.trunc(number)];
  return number < 1 || chosen === undefined ? ERRORS.value : operand(chosen, evaluation);
};

/** Conditions, and what follows from them. */
export const LOGIC: Readonly<Record<string, FunctionBody>> = {
  IF: (args, evaluation) => {
    const flag = toBoolean(scalar(args[0], evaluation));
    if (typeof flag !== 'boolean') return flag;
    const branch = flag ? args[1] : args[2];
    return branch === undefined ? flag : (operand(branch, evaluation) ?? 0);
  },
  IFS: (args, evaluation) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const flag = toBoolean(scalar(args[index], evaluation));
      if (typeof flag !== 'boolean') return flag;
      if (flag) return operand(args[index + 1], evaluation);
    }
    return ERRORS.notAvailable;
  },
  SWITCH: (args, evaluation) => {
    const value = scalar(args[0], evaluation);
    if (isError(value)) return value;
    for (let index = 1; index + 1 < args.length; index += 2) {
      if (compareValues(value, scalar(args[index], evaluation)) === 0) return operand(args[index + 1], evaluation);
    }
    return args.length % 2 === 0 ? operand(args[args.length - 1], evaluation) : ERRORS.notAvailable;
  },
  CHOOSE: choose,
  AND: junction(false),
  OR: junction(true),
  NOT: ofValue((value) => {
    const flag = toBoolean(value);
    return typeof flag === 'boolean' ? !flag : flag;
  }),
  TRUE: () => true,
  FALSE: () => false,
  IFERROR: (args, evaluation) => {
    const value = scalar(args[0], evaluation);
    return isError(value) ? operand(args[1], evaluation) : value;
  },
  IFNA: (args, evaluation) => {
    const value = scalar(args[0], evaluation);
    return isNotAvailable(value) ? operand(args[1], evaluation) : value;
  },
  ISNUMBER: ofAny((value) => typeof value === 'number'),
  ISTEXT: ofAny((value) => typeof value === 'string'),
  ISNONTEXT: ofAny((value) => typeof value !== 'string'),
  ISLOGICAL: ofAny((value) => typeof value === 'boolean'),
  ISBLANK: ofAny((value) => value === null),
  ISERROR: ofAny(isError),
  ISERR: ofAny((value) => isError(value) && !isNotAvailable(value)),
  ISNA: ofAny(isNotAvailable),
  NA: () => ERRORS.notAvailable,
};
