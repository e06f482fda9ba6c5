import type { CellError, CellValue } from '../../core/sheet/workbook-snapshot';
import type { EvaluationPlace, Operand } from '../memory/calc/operand';
import { ERRORS, isArray, isError, isRange, toBoolean, toNumber, toScalar, toText } from '../memory/calc/operand';
import type { DescribedFunction, FunctionParameter } from './addin-functions';

/** One call with its arguments as they go over the wire, or the error that keeps it from being called. */
export type PreparedCall = { readonly args: readonly unknown[] } | CellError;

type Values = readonly (readonly CellValue[])[];

/**
 * The calls that a formula's arguments ask for: one, or, where an area stands for a parameter of one value, one for each
 * of its cells, as dynamic arrays do.
 */
export function prepareCalls(
  { parameters }: DescribedFunction,
  args: readonly Operand[],
  place: EvaluationPlace,
): readonly (readonly PreparedCall[])[] | CellError {
  const isRepeating = parameters.at(-1)?.repeating === true;
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (args.length < required || (args.length > parameters.length && !isRepeating)) return ERRORS.value;
  const parameterAt = (index: number) => parameters[Math.min(index, parameters.length - 1)]!;
  const lifted = args.map((arg, index) => (isMatrix(parameterAt(index)) ? null : areaValues(arg)));
  const rowCount = Math.max(1, ...lifted.map((values) => values?.length ?? 1));
  const columnCount = Math.max(1, ...lifted.map((values) => values?.[0]?.length ?? 1));
  const call = (row: number, column: number): PreparedCall => {
    const given = args.map((arg, index) => {
      const parameter = parameterAt(index);
      if (isMatrix(parameter)) return matrixArgument(arg, parameter);
      const values = lifted[index];
      return valueArgument(values ? elementOf(values, row, column) : arg, parameter, place);
    });
    return given.find(isRefused) ?? { args: [...given, ...parameters.slice(given.length).map(() => null)] };
  };
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => call(row, column)),
  );
}

const isMatrix = ({ dimensionality }: FunctionParameter) => dimensionality === 'matrix';

/** Errors of cells keep a function from being called, but where its parameter takes anything. */
function isRefused(argument: unknown): argument is CellError {
  return typeof argument === 'object' && argument !== null && 'error' in argument;
}

/** The values of more than one cell; null for one value. */
function areaValues(operand: Operand): Values | null {
  const values = isArray(operand) || isRange(operand) ? valuesOf(operand) : null;
  return values && (values.length > 1 || (values[0]?.length ?? 0) > 1) ? values : null;
}

/** Rows of values; of a range that goes beyond the sheet's last row, such as a whole column, what there is. */
function valuesOf(operand: Operand): Values {
  if (isArray(operand)) return operand.rows;
  if (!isRange(operand)) return [[operand]];
  const { sheet, area } = operand;
  const rowCount = Math.max(1, Math.min(area.rowCount, sheet.rows.length - area.row));
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => sheet.value(area.row + row, area.column + column)),
  );
}

/** One row or one column serves for all; beyond an area there is #N/A. */
function elementOf(values: Values, row: number, column: number): CellValue {
  const line = values[values.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? ERRORS.notAvailable : (value ?? '');
}

function matrixArgument(operand: Operand, parameter: FunctionParameter): unknown {
  if (operand === null) return null;
  const rows = valuesOf(operand).map((row) => row.map((value) => converted(value ?? '', parameter)));
  return rows.flat().find(isRefused) ?? rows;
}

/** One value after its parameter's type. Null is an argument left out; an empty cell is not. */
function valueArgument(operand: Operand, parameter: FunctionParameter, place: EvaluationPlace): unknown {
  if (operand === null) return null;
  return converted(toScalar(operand, place) ?? '', parameter);
}

function converted(value: CellValue, { type }: FunctionParameter): unknown {
  if (type === 'number') return value === '' ? 0 : toNumber(value);
  if (type === 'string') return toText(value);
  if (type === 'boolean') return value === '' ? false : toBoolean(value);
  return isError(value) ? { type: 'Error', basicType: 'Error', basicValue: value.error } : value;
}
