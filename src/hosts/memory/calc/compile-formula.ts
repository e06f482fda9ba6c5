import { MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/a1';
import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import type { ReferenceToken } from '../formula/tokens';
import { applyBinary } from './compare';
import type { Compiled, Evaluation, FunctionBody } from './evaluation';
import { isExternalName } from './external-functions';
import { findName } from './find-name';
import { FUNCTIONS } from './functions';
import type { Operand, RangeOperand } from './operand';
import { ERRORS, isError, toNumber, toScalar } from './operand';
import type { FormulaNode } from './parse-formula';
import { parseFormula } from './parse-formula';

/** A formula that can be computed, with what it depends on. */
export interface CompiledFormula {
  readonly evaluate: (evaluation: Evaluation) => CellValue;
  readonly references: readonly ReferenceToken[];
  readonly names: readonly string[];
  readonly usesToday: boolean;
  /** Functions of add-ins that it calls. */
  readonly externals: readonly string[];
  /** What it gives before it is made to fit one cell. */
  readonly evaluateWhole: Compiled;
}

const compiled = new Map<string, CompiledFormula | null>();
const MAX_COMPILED = 50_000;

/** Compiles a formula; null where it holds something not computed here: its cell keeps the value it has. */
export function compileFormula(formula: string): CompiledFormula | null {
  const known = compiled.get(formula);
  if (known !== undefined) return known;
  if (compiled.size >= MAX_COMPILED) compiled.clear();
  const tree = parseFormula(formula);
  const result = tree && isComputed(tree) ? link(tree) : null;
  compiled.set(formula, result);
  return result;
}

function isComputed(node: FormulaNode): boolean {
  switch (node.kind) {
    case 'call':
      return (
        (FUNCTIONS.has(node.name) || isExternalName(node.name)) &&
        node.args.every((arg) => arg === null || isComputed(arg))
      );
    case 'unary':
      return isComputed(node.operand);
    case 'binary':
      return isComputed(node.left) && isComputed(node.right);
    case 'value':
    case 'array':
    case 'reference':
    case 'name':
      return true;
  }
}

function link(tree: FormulaNode): CompiledFormula {
  const references: ReferenceToken[] = [];
  const names: string[] = [];
  const externals: string[] = [];
  let usesToday = false;
  walk(tree, (node) => {
    if (node.kind === 'reference') references.push(node.reference);
    if (node.kind === 'name') names.push(node.name);
    if (node.kind === 'call' && node.name === 'TODAY') usesToday = true;
    if (node.kind === 'call' && !FUNCTIONS.has(node.name)) externals.push(node.name);
  });
  const part = compile(tree);
  const evaluate = (evaluation: Evaluation): CellValue => {
    const value = toScalar(part(evaluation), evaluation.place);
    return value ?? 0;
  };
  return { evaluate, references, names, usesToday, externals, evaluateWhole: part };
}

function walk(node: FormulaNode, visit: (node: FormulaNode) => void): void {
  visit(node);
  if (node.kind === 'unary') walk(node.operand, visit);
  if (node.kind === 'binary') [node.left, node.right].forEach((each) => walk(each, visit));
  if (node.kind === 'call') for (const arg of node.args) if (arg) walk(arg, visit);
}

function compile(node: FormulaNode): Compiled {
  switch (node.kind) {
    case 'value':
      return () => node.value;
    case 'array':
      return () => ({ kind: 'array', rows: node.rows });
    case 'reference':
      return (evaluation) => resolveReference(node.reference, evaluation);
    case 'name':
      return (evaluation) => resolveName(node.name, evaluation);
    case 'unary':
      return compileUnary(node.operator, compile(node.operand));
    case 'binary': {
      const [left, right] = [compile(node.left), compile(node.right)];
      return (evaluation) =>
        applyBinary(
          node.operator,
          toScalar(left(evaluation), evaluation.place),
          toScalar(right(evaluation), evaluation.place),
        );
    }
    case 'call': {
      const args = node.args.map((arg) => arg && compile(arg));
      const call = FUNCTIONS.get(node.name) ?? external(node.name);
      return (evaluation) => call(args, evaluation);
    }
  }
}

/** A function of an add-in: all its arguments are evaluated before it is called. */
function external(name: string): FunctionBody {
  return (args, evaluation) =>
    evaluation.call
      ? evaluation.call(
          name,
          args.map((arg) => arg && arg(evaluation)),
        )
      : ERRORS.name;
}

function compileUnary(operator: '+' | '-' | '%', operand: Compiled): Compiled {
  return (evaluation) => {
    const value = toScalar(operand(evaluation), evaluation.place);
    if (operator === '+' || isError(value)) return value;
    const number = toNumber(value);
    if (typeof number !== 'number') return number;
    return operator === '-' ? -number : number / 100;
  };
}

/** The cells a reference means where the formula stands now; relative parts wrap around the sheet as in Excel's rules. */
function resolveReference(reference: ReferenceToken, { workbook, place }: Evaluation): Operand {
  const sheet = reference.sheet === null ? place.sheet : workbook.sheet(reference.sheet);
  if (!sheet) return ERRORS.reference;
  const { from, to } = reference;
  const row = (each: typeof from) => shifted(each.row, each.rowFixed, place.rowOffset, MAX_ROWS);
  const column = (each: typeof from) => shifted(each.column, each.columnFixed, place.columnOffset, MAX_COLUMNS);
  const [row1, row2] = from.row === null ? [0, MAX_ROWS - 1] : [row(from), row(to ?? from)];
  const [column1, column2] = from.column === null ? [0, MAX_COLUMNS - 1] : [column(from), column(to ?? from)];
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rowCount: Math.abs(row2 - row1) + 1,
    columnCount: Math.abs(column2 - column1) + 1,
  };
  return { kind: 'range', sheet, area } satisfies RangeOperand;
}

function shifted(index: number | null, fixed: boolean, offset: number, limit: number): number {
  return fixed ? index! : (index! + offset + limit) % limit;
}

const MAX_NAME_DEPTH = 16;
let nameDepth = 0;

/** A name of the sheet, else of the workbook. */
function resolveName(text: string, evaluation: Evaluation): Operand {
  const formula = findName(text, evaluation.workbook, evaluation.place.sheet)?.formula;
  const definition = formula === undefined ? undefined : parseName(formula);
  if (!definition || nameDepth >= MAX_NAME_DEPTH) return ERRORS.name;
  nameDepth += 1;
  try {
    return definition({ ...evaluation, place: { ...evaluation.place, rowOffset: 0, columnOffset: 0 } });
  } finally {
    nameDepth -= 1;
  }
}

const definitions = new Map<string, Compiled | null>();

function parseName(formula: string): Compiled | null {
  const known = definitions.get(formula);
  if (known !== undefined) return known;
  if (definitions.size >= MAX_COMPILED) definitions.clear();
  const tree = parseFormula(formula);
  const definition = tree && isComputed(tree) ? compile(tree) : null;
  definitions.set(formula, definition);
  return definition;
}
