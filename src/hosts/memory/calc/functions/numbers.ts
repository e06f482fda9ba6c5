import type { CellValue } from '../../../../core/sheet/workbook-snapshot';
import { finite } from '../compare';
import type { Evaluation, FunctionBody } from '../evaluation';
import { eachValue, ERRORS, isArray, isRange, toNumber } from '../operand';
import { roundHalfUp } from '../text-format';
import { ofNumbers, operand, scalar } from './arguments';
import { MATCHING } from './matching';

/** Numbers among the arguments: in cells only true numbers count, typed arguments also as text. */
function numbersOf(args: Parameters<FunctionBody>[0], evaluation: Evaluation): number[] | CellValue {
  const numbers: number[] = [];
  let error: CellValue = null;
  for (const arg of args) {
    const given = operand(arg, evaluation);
    const fromCells = isRange(given) || isArray(given);
    eachValue(given, (value) => {
      if (fromCells && typeof value !== 'number' && (value === null || typeof value !== 'object')) return;
      const number = toNumber(value);
      if (typeof number === 'number') numbers.push(number);
      else error ??= number;
    });
  }
  return error ?? numbers;
}

function aggregate(compute: (numbers: readonly number[]) => CellValue): FunctionBody {
  return (args, evaluation) => {
    const numbers = numbersOf(args, evaluation);
    return Array.isArray(numbers) ? compute(numbers) : numbers;
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function counting(counts: (value: CellValue, fromCells: boolean) => boolean): FunctionBody {
  return (args, evaluation) => {
    let count = 0;
    for (const arg of args) {
      const given = operand(arg, evaluation);
      const fromCells = isRange(given) || isArray(given);
      eachValue(given, (value) => (count += Number(counts(value, fromCells))));
    }
    return count;
  };
}

/** Numbers, and the day that was handed in. */
export const NUMBERS: Readonly<Record<string, FunctionBody>> = {
  SUM: aggregate((numbers) => finite(sum(numbers))),
  AVERAGE: aggregate((numbers) => (numbers.length === 0 ? ERRORS.division : finite(sum(numbers) / numbers.length))),
  MAX: aggregate((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: aggregate((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  COUNT: counting(
    (value, fromCells) => typeof value === 'number' || (!fromCells && typeof toNumber(value) === 'number'),
  ),
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: (args, evaluation) => {
    const given = operand(args[0], evaluation);
    if (!isRange(given)) return ERRORS.value;
    let filled = 0;
    eachValue(given, (value) => (filled += Number(value !== null && value !== '')));
    return given.area.rowCount * given.area.columnCount - filled;
  },
  ABS: ofNumbers([0], (value) => Math.abs(value!)),
  SIGN: ofNumbers([0], (value) => Math.sign(value!)),
  INT: ofNumbers([0], (value) => Math.floor(value!)),
  MOD: ofNumbers([0, 0], (value, by) => (by === 0 ? ERRORS.division : value! - by! * Math.floor(value! / by!))),
  SQRT: ofNumbers([0], (value) => (value! < 0 ? ERRORS.number : Math.sqrt(value!))),
  POWER: ofNumbers([0, 0], (base, power) => finite(base! ** power!)),
  ROUND: ofNumbers([0, 0], (value, digits) => roundHalfUp(value!, Math.trunc(digits!))),
  ROUNDUP: ofNumbers([0, 0], (value, digits) => away(value!, Math.trunc(digits!), Math.ceil)),
  ROUNDDOWN: ofNumbers([0, 0], (value, digits) => away(value!, Math.trunc(digits!), Math.floor)),
  TRUNC: ofNumbers([0, 0], (value, digits) => away(value!, Math.trunc(digits!), Math.floor)),
  N: (args, evaluation) => {
    const value = scalar(args[0], evaluation);
    return typeof value === 'string' ? 0 : toNumber(value);
  },
  TODAY: (_, evaluation) => evaluation.today ?? ERRORS.name,
  ...MATCHING,
};

function away(value: number, digits: number, round: (value: number) => number): number {
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${digits}`);
  return Math.sign(value) * Number(`${round(shifted)}e${-digits}`);
}
