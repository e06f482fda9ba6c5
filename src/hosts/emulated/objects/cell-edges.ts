import { cellKey } from '../../../core/sheet/workbook-snapshot';
import type { BorderStyle } from '../../../core/sheet/workbook-edit';
import type { MemorySheet } from '../../memory/memory-workbook';

export const SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** A line of office.js: its style, weight and colour. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** The lines of single sides. The workbook model knows one border for a cell: it gets it when all four sides agree. */
export class CellEdges {
  private readonly sheets = new Map<number, Map<number, Partial<Record<Side, Line>>>>();

  line(sheet: MemorySheet, row: number, column: number, side: Side): Line {
    return this.sheets.get(sheet.id)?.get(cellKey(row, column))?.[side] ?? lineOfStyle(sheet, row, column);
  }

  setLine(sheet: MemorySheet, row: number, column: number, side: Side, change: Partial<Line>): void {
    const cells = this.sheets.get(sheet.id) ?? new Map<number, Partial<Record<Side, Line>>>();
    this.sheets.set(sheet.id, cells);
    const key = cellKey(row, column);
    const line = { ...this.line(sheet, row, column, side), ...change };
    const edges = { ...cells.get(key), [side]: line };
    cells.set(key, edges);
    const agree = SIDES.every((other) => this.isSame(this.line(sheet, row, column, other), line));
    if (agree) sheet.setStyle(row, column, { border: borderStyle(line), borderColor: line.color });
  }

  private isSame(one: Line, other: Line): boolean {
    return one.style === other.style && one.weight === other.weight && one.color === other.color;
  }
}

function lineOfStyle(sheet: MemorySheet, row: number, column: number): Line {
  const { border, borderColor } = sheet.cell(row, column)?.style ?? {};
  if (border === undefined || border === 'none') return NO_LINE;
  return {
    style: border === 'dotted' ? 'Dot' : 'Continuous',
    weight: border === 'medium' ? 'Medium' : 'Thin',
    color: borderColor ?? '#000000',
  };
}

function borderStyle(line: Line): BorderStyle {
  if (line.style === 'None') return 'none';
  if (line.style === 'Dot') return 'dotted';
  return line.weight === 'Medium' || line.weight === 'Thick' ? 'medium' : 'thin';
}
