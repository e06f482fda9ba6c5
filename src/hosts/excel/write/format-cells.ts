import type { BorderStyle, CellFormat } from '../../../core/sheet/workbook-edit';
import type { CellArea } from '../../../core/source/source-ref';
import { addressLists } from '../a1-lists';

/** Queues a format on areas of a sheet. */
export function formatCells(sheet: Excel.Worksheet, areas: readonly CellArea[], format: CellFormat): void {
  for (const list of addressLists(areas)) setFormat(sheet.getRanges(list).untrack().format, format);
  if (format.numberFormat !== undefined) setNumberFormat(sheet, areas, format.numberFormat);
  if (format.border !== undefined) setBorders(sheet, areas, format.border, format.borderColor);
}

function setFormat(target: Excel.RangeFormat, format: CellFormat): void {
  if (format.fill === null) target.fill.clear();
  else if (format.fill !== undefined) target.fill.color = format.fill;
  setFont(target.font, format);
  if (format.horizontal !== undefined) target.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) target.verticalAlignment = VERTICAL[format.vertical];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.locked !== undefined) target.protection.locked = format.locked;
}

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
} as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function setFont(font: Excel.RangeFont, format: CellFormat): void {
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? 'Single' : 'None';
  if (format.fontColor !== undefined) font.color = format.fontColor;
}

/** RangeAreas have no number format: one range at a time. A single value goes to every cell. */
function setNumberFormat(sheet: Excel.Worksheet, areas: readonly CellArea[], numberFormat: string): void {
  for (const list of areas.flatMap((area) => addressLists([area]))) {
    (sheet.getRange(list).untrack() as { numberFormat: unknown }).numberFormat = numberFormat;
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A border around every cell. Excel refuses an inner border where an area has no inside. */
function setBorders(sheet: Excel.Worksheet, areas: readonly CellArea[], style: BorderStyle, color?: string): void {
  const rows = areas.filter((area) => area.rowCount > 1);
  const columns = areas.filter((area) => area.columnCount > 1);
  for (const edge of EDGES) setBorder(sheet, areas, edge, style, color);
  setBorder(sheet, rows, 'InsideHorizontal', style, color);
  setBorder(sheet, columns, 'InsideVertical', style, color);
}

function setBorder(
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
  edge: (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical',
  style: BorderStyle,
  color?: string,
): void {
  for (const list of addressLists(areas)) {
    const border = sheet.getRanges(list).untrack().format.borders.getItem(edge);
    border.style = LINES[style];
    if (style !== 'none') border.weight = style === 'medium' ? 'Medium' : 'Thin';
    if (style !== 'none' && color !== undefined) border.color = color;
  }
}

const LINES = { none: 'None', thin: 'Continuous', medium: 'Continuous', dotted: 'Dot' } as const;
