import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet } from '../../memory/memory-workbook';
import { HostCollection, HostObject } from '../wire/host-object';
import { NotEmulated, invalidArgument, invalidOperation, oneOf } from '../wire/office-fault';
import type { Line, Side } from './cell-edges';
import { wantColor } from './colors';
import { checkUnprotected, type Emulation } from './emulation';
import { eachCell } from './range-parts';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'] as const;
type Edge = (typeof EDGES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The borders of a range by edge. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly typeName = 'RangeBorderCollection';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  get items() {
    return EDGES.map((edge) => new RangeBorder(this.emulation, this.sheet, this.areas, edge));
  }
  get count() {
    return EDGES.length + DIAGONALS.length;
  }
  override getItem(edge: unknown) {
    const wanted = oneOf([...EDGES, ...DIAGONALS], edge, 'RangeBorderCollection.getItem');
    const found = EDGES.find((known) => known === wanted);
    if (!found) throw new NotEmulated(`RangeBorder ${wanted}`);
    return new RangeBorder(this.emulation, this.sheet, this.areas, found);
  }
}

/** One edge of a range: the outer sides of its outermost cells, or the sides between its cells. */
export class RangeBorder extends HostObject {
  readonly typeName = 'RangeBorder';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly areas: readonly CellArea[],
    private readonly edge: Edge,
  ) {
    super();
  }

  override get id() {
    return this.edge;
  }
  get sideIndex() {
    return this.edge;
  }
  get style(): string | null {
    return this.common((line) => line.style);
  }
  set style(value: unknown) {
    this.set({ style: oneOf(STYLES, value, 'RangeBorder.style') });
  }
  get weight(): string | null {
    return this.common((line) => line.weight);
  }
  set weight(value: unknown) {
    this.set({ weight: oneOf(WEIGHTS, value, 'RangeBorder.weight') });
  }
  get color(): string | null {
    return this.common((line) => line.color);
  }
  set color(value: unknown) {
    this.set({ color: wantColor(value, 'RangeBorder.color') });
  }

  private common<T>(read: (line: Line) => T): T | null {
    const found = new Set<T>();
    this.sides((row, column, side) => found.add(read(this.emulation.edges.line(this.sheet, row, column, side))));
    return found.size === 1 ? [...found][0]! : null;
  }

  private set(change: Partial<Line>): void {
    checkUnprotected(this.sheet, 'RangeBorder');
    this.checkInside();
    this.sides((row, column, side) => this.emulation.edges.setLine(this.sheet, row, column, side, change));
  }

  private checkInside(): void {
    const flat = (area: CellArea) =>
      (this.edge === 'InsideHorizontal' && area.rowCount === 1) ||
      (this.edge === 'InsideVertical' && area.columnCount === 1);
    if (this.areas.some(flat)) throw invalidOperation('RangeBorder');
  }

  private sides(visit: (row: number, column: number, side: Side) => void): void {
    for (const area of this.areas) sidesOf(area, this.edge, visit);
  }
}

function sidesOf(area: CellArea, edge: Edge, visit: (row: number, column: number, side: Side) => void): void {
  const bottom = area.row + area.rowCount - 1;
  const right = area.column + area.columnCount - 1;
  switch (edge) {
    case 'EdgeTop':
      return eachCell({ ...area, rowCount: 1 }, (row, column) => visit(row, column, 'top'));
    case 'EdgeBottom':
      return eachCell({ ...area, row: bottom, rowCount: 1 }, (row, column) => visit(row, column, 'bottom'));
    case 'EdgeLeft':
      return eachCell({ ...area, columnCount: 1 }, (row, column) => visit(row, column, 'left'));
    case 'EdgeRight':
      return eachCell({ ...area, column: right, columnCount: 1 }, (row, column) => visit(row, column, 'right'));
    case 'InsideHorizontal':
      return eachCell(area, (row, column) => {
        if (row > area.row) visit(row, column, 'top');
        if (row < bottom) visit(row, column, 'bottom');
      });
    case 'InsideVertical':
      return eachCell(area, (row, column) => {
        if (column > area.column) visit(row, column, 'left');
        if (column < right) visit(row, column, 'right');
      });
    default:
      throw invalidArgument('RangeBorder');
  }
}
