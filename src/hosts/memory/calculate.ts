import type { CellValue } from '../../core/sheet/workbook-snapshot';
import { cellKey } from '../../core/sheet/workbook-snapshot';
import type { AreaVertex, FormulaCell } from './calc/dependency-graph';
import { DependencyGraph } from './calc/dependency-graph';
import type { Evaluation } from './calc/evaluation';
import type { ExternalFunctions } from './calc/external-functions';
import { MatchIndex } from './calc/match-index';
import type { Operand } from './calc/operand';
import { isArray, isError, toScalar } from './calc/operand';
import { isInside } from './model/areas';
import type { MemorySheet, MemoryWorkbook } from './memory-workbook';
import { spill } from './model/spills';

export interface CalculationOptions {
  /** The serial number that TODAY gives; formulas with TODAY keep their value where it is absent. */
  readonly today?: number;
  /** Computes the functions of add-ins; formulas with one that it does not have keep their value. */
  readonly functions?: ExternalFunctions;
}

/** What was known of a workbook when it was last calculated. */
interface Known {
  graph: DependencyGraph;
  sheets: readonly MemorySheet[];
  names: MemoryWorkbook['names'];
  today: number | null;
  functions: ExternalFunctions | null;
}

const BUSY: CellValue = { error: '#BUSY!' };
const MAX_ROUNDS = 8;

const known = new WeakMap<MemoryWorkbook, Known>();

/**
 * Computes the formulas that were put, or that depend on what was put, since the last call. Values of an opened file
 * are trusted until something they depend on changes; a formula with something not computed here keeps its value.
 * Gives the number of cells whose value changed.
 */
export function calculate(workbook: MemoryWorkbook, options: CalculationOptions = {}): number {
  let changed = 0;
  // What spills changes cells of which nothing was known before: those who read them follow in another round.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    changed += calculateOnce(workbook, options.today ?? null, options.functions ?? null);
    if (!workbook.sheets.some((sheet) => sheet.changedCells !== null && sheet.changedCells.size > 0)) break;
  }
  if (changed > 0) workbook.version += 1;
  return changed;
}

function calculateOnce(workbook: MemoryWorkbook, today: number | null, functions: ExternalFunctions | null): number {
  const dirty = findDirty(workbook, today, functions);
  if (dirty.size === 0) return 0;
  const index = new MatchIndex();
  let changed = 0;
  for (const cell of inOrder(dirty, known.get(workbook)!.graph)) {
    const { sheet, row, column, compiled } = cell;
    if (compiled.usesToday && today === null) continue;
    const place = { sheet, row, column, rowOffset: 0, columnOffset: 0 };
    const evaluation = { workbook, place, index, today };
    if (compiled.externals.length > 0) {
      if (functions && putAnswer(cell, evaluation, functions)) changed += 1;
      continue;
    }
    const value = compiled.evaluate(evaluation);
    if (isSame(value, sheet.value(row, column))) continue;
    sheet.setCalculated(row, column, value);
    changed += 1;
  }
  return changed;
}

/** Computes a formula that calls functions of add-ins: #BUSY! until they have answered. Gives whether its cell changed. */
function putAnswer(cell: FormulaCell, evaluation: Evaluation, functions: ExternalFunctions): boolean {
  const { sheet, row, column, compiled } = cell;
  if (!compiled.externals.every((name) => functions.has(name))) return false;
  const answer = functions.evaluate(cell, (call) => compiled.evaluateWhole({ ...evaluation, call }));
  const rows = answer ? rowsOf(answer.operand, evaluation) : [[BUSY]];
  return spill(sheet, row, column, rows);
}

function rowsOf(operand: Operand, { place }: Evaluation): readonly (readonly CellValue[])[] {
  return isArray(operand) ? operand.rows : [[toScalar(operand, place)]];
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  return a === b;
}

function findDirty(
  workbook: MemoryWorkbook,
  today: number | null,
  functions: ExternalFunctions | null,
): Set<FormulaCell> {
  const before = known.get(workbook);
  const dirty = new Set<FormulaCell>();
  const moved = workbook.sheets.filter((sheet) => sheet.changedCells === null);
  const isStale =
    !before || moved.length > 0 || before.names !== workbook.names || !sameSheets(before.sheets, workbook.sheets);
  const graph = isStale ? new DependencyGraph(workbook) : before.graph;
  if (isStale && before) markNew(before.graph, graph, dirty);
  for (const sheet of moved) for (const cell of graph.concerning(sheet)) dirty.add(cell);
  const seen = new Set<AreaVertex>();
  for (const sheet of workbook.sheets) markChanged(sheet, graph, dirty, seen);
  for (const cell of graph.all()) {
    if (cell.compiled.usesToday && today !== null && before?.today !== today) dirty.add(cell);
    if (functions && before?.functions !== functions && isUnanswered(cell)) dirty.add(cell);
  }
  known.set(workbook, { graph, sheets: [...workbook.sheets], names: workbook.names, today, functions });
  spread(graph, dirty, seen);
  return dirty;
}

/** Without a value that can be trusted: whoever computes functions now is asked. */
function isUnanswered({ sheet, row, column, compiled }: FormulaCell): boolean {
  if (compiled.externals.length === 0) return false;
  const value = sheet.value(row, column);
  return value === null || isError(value);
}

function sameSheets(before: readonly MemorySheet[], now: readonly MemorySheet[]): boolean {
  return before.length === now.length && before.every((sheet, index) => sheet === now[index]);
}

/** Formulas that were not there, or whose names mean something else now. */
function markNew(before: DependencyGraph, now: DependencyGraph, dirty: Set<FormulaCell>): void {
  for (const cell of now.all()) {
    const old = before.at(cell.sheet, cellKey(cell.row, cell.column));
    const isEqual = old && old.formula === cell.formula && old.definitions === cell.definitions;
    if (!isEqual || old.cells.length !== cell.cells.length || old.areas.length !== cell.areas.length) dirty.add(cell);
  }
}

function markChanged(sheet: MemorySheet, graph: DependencyGraph, dirty: Set<FormulaCell>, seen: Set<AreaVertex>): void {
  const places = [...(sheet.changedCells ?? [])].map((key) => ({
    row: Math.floor(key / 16_384),
    column: key % 16_384,
  }));
  for (const { row, column } of places) {
    const own = graph.set(sheet, row, column);
    if (own) dirty.add(own);
  }
  for (const { row, column } of places) graph.eachReader(sheet, row, column, seen, (reader) => dirty.add(reader));
  sheet.changedCells = new Set();
}

/** Whoever reads what is to be computed is to be computed too. */
function spread(graph: DependencyGraph, dirty: Set<FormulaCell>, seen: Set<AreaVertex>): void {
  for (const { sheet, row, column } of dirty) {
    graph.eachReader(sheet, row, column, seen, (reader) => dirty.add(reader));
  }
}

type Vertex = FormulaCell | AreaVertex;

/** What is read comes before who reads it; a circle is entered at any of its cells. Without recursion: chains are long. */
function inOrder(dirty: ReadonlySet<FormulaCell>, graph: DependencyGraph): FormulaCell[] {
  const bySheet = groupBySheet(dirty);
  const visited = new Set<Vertex>();
  const ordered: FormulaCell[] = [];
  for (const first of dirty) {
    const stack: { readonly vertex: Vertex; readonly next: Iterator<Vertex> }[] = [];
    const enter = (vertex: Vertex) => {
      if (visited.has(vertex)) return;
      visited.add(vertex);
      stack.push({ vertex, next: precedents(vertex, dirty, bySheet, graph)[Symbol.iterator]() });
    };
    enter(first);
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const step = top.next.next();
      if (!step.done) enter(step.value);
      else {
        stack.pop();
        if ('compiled' in top.vertex) ordered.push(top.vertex);
      }
    }
  }
  return ordered;
}

function* precedents(
  vertex: Vertex,
  dirty: ReadonlySet<FormulaCell>,
  bySheet: ReadonlyMap<MemorySheet, readonly FormulaCell[]>,
  graph: DependencyGraph,
): Iterable<Vertex> {
  if ('compiled' in vertex) {
    yield* vertex.areas;
    for (const { sheet, key } of vertex.cells) {
      const cell = graph.at(sheet, key);
      if (cell && dirty.has(cell)) yield cell;
    }
    return;
  }
  for (const cell of bySheet.get(vertex.sheet) ?? []) if (isInside(vertex.area, cell.row, cell.column)) yield cell;
}

function groupBySheet(cells: Iterable<FormulaCell>): ReadonlyMap<MemorySheet, readonly FormulaCell[]> {
  const groups = new Map<MemorySheet, FormulaCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheet);
    if (group) group.push(cell);
    else groups.set(cell.sheet, [cell]);
  }
  return groups;
}
