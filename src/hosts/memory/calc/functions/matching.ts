import type { CellValue } from '../../../../core/sheet/workbook-snapshot';
import type { Compiled, Evaluation, FunctionBody } from '../evaluation';
import type { RangeOperand } from '../operand';
import { ERRORS, isError, isRange, toScalar } from '../operand';
import { operand } from './arguments';

interface Question {
  readonly ranges: RangeOperand[];
  readonly criteria: CellValue[];
}

/** Pairs of a range and a criterion; an error where a range is none or the shapes differ. */
function question(args: readonly (Compiled | null)[], evaluation: Evaluation): Question | CellValue {
  const ranges: RangeOperand[] = [];
  const criteria: CellValue[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = operand(args[index], evaluation);
    if (!isRange(range)) return isError(range) ? range : ERRORS.value;
    ranges.push(range);
    criteria.push(toScalar(operand(args[index + 1], evaluation), evaluation.place));
  }
  const [first] = ranges;
  return first && ranges.every((range) => sameShape(range, first)) ? { ranges, criteria } : ERRORS.value;
}

function sameShape({ area: a }: RangeOperand, { area: b }: RangeOperand): boolean {
  return a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

function isQuestion(asked: Question | CellValue): asked is Question {
  return typeof asked === 'object' && asked !== null && 'ranges' in asked;
}

const countIfs: FunctionBody = (args, evaluation) => {
  const asked = question(args, evaluation);
  return isQuestion(asked) ? evaluation.index.find(asked.ranges, asked.criteria, null).count : asked;
};

/** SUMIFS and AVERAGEIFS: the cells to add come first. */
function withSums(compute: (sum: number, count: number) => CellValue): FunctionBody {
  return (args, evaluation) => {
    const sums = operand(args[0], evaluation);
    const asked = question(args.slice(1), evaluation);
    if (!isQuestion(asked)) return asked;
    if (!isRange(sums) || !sameShape(sums, asked.ranges[0]!)) return ERRORS.value;
    const { sum, count } = evaluation.index.find(asked.ranges, asked.criteria, sums);
    return compute(sum, count);
  };
}

/** SUMIF: the cells to add come last, take the shape of the range, and may be left out. */
const sumIf: FunctionBody = (args, evaluation) => {
  const asked = question(args.slice(0, 2), evaluation);
  if (!isQuestion(asked)) return asked;
  const range = asked.ranges[0]!;
  const given = args[2] ? operand(args[2], evaluation) : range;
  if (!isRange(given)) return ERRORS.value;
  const { rowCount, columnCount } = range.area;
  const sums: RangeOperand = { ...given, area: { ...given.area, rowCount, columnCount } };
  return evaluation.index.find(asked.ranges, asked.criteria, sums).sum;
};

/** Counts and sums of the cells that meet criteria. */
export const MATCHING: Readonly<Record<string, FunctionBody>> = {
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: sumIf,
  SUMIFS: withSums((sum) => sum),
  AVERAGEIFS: withSums((sum, count) => (count === 0 ? ERRORS.division : sum / count)),
};
