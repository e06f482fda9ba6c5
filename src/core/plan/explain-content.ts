import type { DateSystem } from '../calendar/serial-date';
import { toA1 } from '../sheet/a1';
import { cellKey, isCellError, valueAt, type SheetSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { cellWords, isDateFormat } from '../tables/cell-words';
import { normaliseText } from '../text/normalise-text';
import type { TraceStep } from './cell-trace';
import { step, type CellPlace } from './trace-step';

/** What stands in a cell, and the cell that stands for it where it is merged. */
export interface CellContent {
  readonly at: CellPlace;
  readonly text: string;
  readonly steps: readonly TraceStep[];
}

/** The first steps of a trace: the merged area, what is typed, and how its words were made comparable. */
export function cellSteps(sheet: SheetSnapshot | undefined, asked: CellPlace, dates: DateSystem): CellContent {
  if (!sheet) return { at: asked, text: '', steps: [] };
  const area = sheet.merges.find((merge) => isInside(merge, asked));
  const at = area ? { sheet: asked.sheet, row: area.row, column: area.column, area } : asked;
  const value = valueAt(sheet, at.row, at.column);
  const format = sheet.numberFormats.get(cellKey(at.row, at.column));
  const text = isCellError(value) ? value.error : cellWords(value, format, dates) || String(value ?? '').trim();
  return {
    at,
    text,
    steps: [
      ...mergedSteps(asked, at, area),
      ...hiddenSteps(sheet, at),
      ...valueSteps(value, format, text),
      ...formulaSteps(sheet, at),
      ...normalisedSteps(value, text),
    ],
  };
}

const isInside = (area: CellArea, { row, column }: CellPlace) =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

function mergedSteps(asked: CellPlace, at: CellPlace, area: CellArea | undefined): readonly TraceStep[] {
  if (!area) return [];
  const isHead = asked.row === at.row && asked.column === at.column;
  return [step('cell', isHead ? 'cell-merged' : 'cell-covered', toA1(area), { params: { head: cellName(at) } })];
}

const cellName = ({ row, column }: CellPlace) => toA1({ row, column, rowCount: 1, columnCount: 1 });

function hiddenSteps(sheet: SheetSnapshot, { row, column }: CellPlace): readonly TraceStep[] {
  const isHidden = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column) || sheet.visibility !== 'visible';
  return isHidden ? [step('cell', 'cell-hidden', '')] : [];
}

/** Numbers and dates are read by the words that Excel shows for them. */
function valueSteps(value: ReturnType<typeof valueAt>, format: string | undefined, text: string): readonly TraceStep[] {
  if (value === null || value === '') return [step('cell', 'cell-empty', '')];
  if (isCellError(value)) return [step('cell', 'cell-error', value.error)];
  if (typeof value === 'boolean') return [step('cell', 'cell-boolean', text)];
  if (typeof value === 'string') return text.trim() === '' ? [step('cell', 'cell-empty', '')] : [];
  const rule = format !== undefined && isDateFormat(format) ? 'cell-date' : 'cell-number';
  return [step('cell', rule, text, { words: String(value), params: { format: format ?? 'General' } })];
}

function formulaSteps(sheet: SheetSnapshot, { row, column }: CellPlace): readonly TraceStep[] {
  const formula = sheet.formulas.get(cellKey(row, column));
  return formula === undefined ? [] : [step('cell', 'cell-formula', formula)];
}

/** Dashes and quotes of another form change nothing that a person would see. */
const SIGNS = /[“”„‟"‘’‚‛'‐-―−-]/g;

/** Doubled spaces, odd dashes, invisible characters, letters and marks apart: what readers see instead. */
function normalisedSteps(value: ReturnType<typeof valueAt>, text: string): readonly TraceStep[] {
  if (typeof value !== 'string' || text.trim() === '') return [];
  const normal = normaliseText(text).text.trim();
  const plain = (words: string) => words.replace(SIGNS, '');
  return plain(normal) === plain(text.trim()) ? [] : [step('cell', 'cell-normalised', normal)];
}
