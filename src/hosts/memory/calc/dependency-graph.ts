import { MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/a1';
import { cellKey } from '../../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../../core/source/source-ref';
import type { ReferenceToken } from '../formula/tokens';
import type { MemoryWorkbook } from '../memory-workbook';
import { isInside } from '../model/areas';
import type { MemorySheet } from '../model/memory-sheet';
import type { CompiledFormula } from './compile-formula';
import { compileFormula } from './compile-formula';
import { findName } from './find-name';
import { tokenize } from '../formula/tokens';

/** A cell with a formula that can be computed. */
export interface FormulaCell {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The definitions of the names it uses: other definitions are another formula. */
  readonly definitions: string;
  readonly compiled: CompiledFormula;
  /** Single cells it reads, and areas. */
  readonly cells: readonly { readonly sheet: MemorySheet; readonly key: number }[];
  readonly areas: readonly AreaVertex[];
}

/** An area that formulas read; one for all formulas that read it. */
export interface AreaVertex {
  readonly sheet: MemorySheet;
  readonly area: CellArea;
  readonly readers: FormulaCell[];
}

interface SheetVertices {
  readonly formulas: Map<number, FormulaCell>;
  readonly readersOfCell: Map<number, FormulaCell[]>;
  readonly areas: Map<string, AreaVertex>;
}

/** Which formula reads which cells, over a whole workbook. */
export class DependencyGraph {
  private readonly sheets = new Map<MemorySheet, SheetVertices>();

  constructor(private readonly workbook: MemoryWorkbook) {
    for (const sheet of workbook.sheets) this.verticesOf(sheet);
    for (const sheet of workbook.sheets) {
      sheet.rows.forEach((row, index) =>
        row?.formulas?.forEach((formula, column) => formula !== undefined && this.set(sheet, index, column)),
      );
    }
  }

  *all(): Iterable<FormulaCell> {
    for (const { formulas } of this.sheets.values()) yield* formulas.values();
  }

  at(sheet: MemorySheet, key: number): FormulaCell | undefined {
    return this.sheets.get(sheet)?.formulas.get(key);
  }

  /** Takes a cell's formula, or that it has none any more. */
  set(sheet: MemorySheet, row: number, column: number): FormulaCell | undefined {
    const key = cellKey(row, column);
    const vertices = this.verticesOf(sheet);
    const old = vertices.formulas.get(key);
    const formula = sheet.formula(row, column);
    if (old?.formula === formula) return old;
    if (old) this.forget(old, key);
    const held = formula === null ? null : this.read(sheet, row, column, formula);
    if (!held) return undefined;
    vertices.formulas.set(key, held);
    for (const cell of held.cells) push(this.verticesOf(cell.sheet).readersOfCell, cell.key, held);
    for (const area of held.areas) area.readers.push(held);
    return held;
  }

  /** Visits the formulas that read a cell, those of an area only where the area is not yet in `seen`. */
  eachReader(
    sheet: MemorySheet,
    row: number,
    column: number,
    seen: Set<AreaVertex>,
    visit: (cell: FormulaCell) => void,
  ) {
    const vertices = this.verticesOf(sheet);
    vertices.readersOfCell.get(cellKey(row, column))?.forEach(visit);
    for (const area of vertices.areas.values()) {
      if (seen.has(area) || !isInside(area.area, row, column)) continue;
      seen.add(area);
      area.readers.forEach(visit);
    }
  }

  /** The formulas that read anything of a sheet, and those on it. */
  *concerning(sheet: MemorySheet): Iterable<FormulaCell> {
    const vertices = this.verticesOf(sheet);
    yield* vertices.formulas.values();
    for (const readers of vertices.readersOfCell.values()) yield* readers;
    for (const area of vertices.areas.values()) yield* area.readers;
  }

  private read(sheet: MemorySheet, row: number, column: number, formula: string): FormulaCell | null {
    const compiled = compileFormula(formula);
    if (!compiled) return null;
    if (compiled.externals.length === 0 && sheet.extra(row, column)?.arrayArea) return null;
    const named = compiled.names.map((name) => findName(name, this.workbook, sheet)?.formula ?? '');
    const references = [...compiled.references, ...named.flatMap(referencesIn)];
    const cells: FormulaCell['cells'][number][] = [];
    const areas: AreaVertex[] = [];
    for (const reference of references) {
      const target = reference.sheet === null ? sheet : this.workbook.sheet(reference.sheet);
      if (!target) continue;
      const area = areaOf(reference);
      if (area.rowCount === 1 && area.columnCount === 1)
        cells.push({ sheet: target, key: cellKey(area.row, area.column) });
      else areas.push(this.areaVertex(target, area));
    }
    return { sheet, row, column, formula, definitions: named.join('\n'), compiled, cells, areas };
  }

  private areaVertex(sheet: MemorySheet, area: CellArea): AreaVertex {
    const { areas } = this.verticesOf(sheet);
    const key = `${area.row}:${area.column}:${area.rowCount}:${area.columnCount}`;
    let vertex = areas.get(key);
    if (!vertex) areas.set(key, (vertex = { sheet, area, readers: [] }));
    return vertex;
  }

  private forget(old: FormulaCell, key: number): void {
    this.verticesOf(old.sheet).formulas.delete(key);
    for (const cell of old.cells) remove(this.verticesOf(cell.sheet).readersOfCell.get(cell.key), old);
    for (const area of old.areas) remove(area.readers, old);
  }

  private verticesOf(sheet: MemorySheet): SheetVertices {
    let vertices = this.sheets.get(sheet);
    if (!vertices) {
      vertices = { formulas: new Map(), readersOfCell: new Map(), areas: new Map() };
      this.sheets.set(sheet, vertices);
    }
    return vertices;
  }
}

function referencesIn(definition: string): ReferenceToken[] {
  return tokenize(definition).flatMap((token) => (token.kind === 'reference' && !token.external ? [token] : []));
}

function areaOf({ from, to }: ReferenceToken): CellArea {
  const [row1, row2] = [from.row ?? 0, (to ?? from).row ?? MAX_ROWS - 1];
  const [column1, column2] = [from.column ?? 0, (to ?? from).column ?? MAX_COLUMNS - 1];
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rowCount: Math.abs(row2 - row1) + 1,
    columnCount: Math.abs(column2 - column1) + 1,
  };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function remove<Value>(list: Value[] | undefined, value: Value): void {
  const at = list?.indexOf(value) ?? -1;
  if (at >= 0) list!.splice(at, 1);
}
