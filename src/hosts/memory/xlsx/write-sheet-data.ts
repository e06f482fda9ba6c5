import { columnLetters, toA1 } from '../../../core/sheet/a1';
import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import { withPrefixes } from '../formula/future-functions';
import type { MemorySheet } from '../model/memory-sheet';
import type { CellExtra, MemoryRow } from '../model/memory-row';
import { fittedHeight } from './fitted-height';
import type { StringWriter } from './write-strings';
import { spaceOf } from './write-strings';
import type { StyleWriter } from './write-styles';
import { attributeList, encodeControl, escapeText } from './xml';

/** What the cells being written refer to. */
export interface CellWriting {
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
}

const ROWS_A_CHUNK = 500;

/** Writes `<sheetData>` in pieces: the text of a large sheet is never one string. */
export function writeSheetData(sheet: MemorySheet, writing: CellWriting): Uint8Array[] {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = '<sheetData>';
  let rows = 0;
  sheet.rows.forEach((row, index) => {
    if (!row) return;
    text += writeRow(sheet, row, index, writing);
    rows += 1;
    if (rows % ROWS_A_CHUNK !== 0) return;
    chunks.push(encoder.encode(text));
    text = '';
  });
  chunks.push(encoder.encode(`${text}</sheetData>`));
  return chunks;
}

function writeRow(sheet: MemorySheet, row: MemoryRow, index: number, writing: CellWriting): string {
  const cells = writeCells(sheet, row, index, writing);
  const own = attributeList({
    r: index + 1,
    s: row.style === null ? undefined : writing.styles.xfOf(sheet.workbook.styles.get(row.style)),
    customFormat: row.style === null ? undefined : 1,
    ht: row.height ?? fittedHeight(sheet, row, index) ?? undefined,
    hidden: row.hidden ? 1 : undefined,
  });
  return `<row${own}${row.attributes}>${cells}</row>`;
}

function writeCells(sheet: MemorySheet, row: MemoryRow, index: number, writing: CellWriting): string {
  const width = Math.max(row.values.length, row.styles.length, row.formulas?.length ?? 0);
  let text = '';
  for (let column = 0; column < width; column += 1) {
    const value = row.values[column] ?? null;
    const formula = row.formulas?.[column];
    const style = row.styles[column];
    const extra = row.extras?.get(column);
    if (value === null && formula === undefined && style === undefined && !extra) continue;
    const xf = writing.styles.xfOf(sheet.workbook.styles.get(style ?? 0));
    const head = `<c r="${columnLetters(column)}${index + 1}"${xf === 0 ? '' : ` s="${xf}"`}${extra?.attributes ?? ''}`;
    text += head + cellContent(value, formula, extra, writing.strings);
  }
  return text;
}

/** The rest of `<c …`. A text is a shared string, whatever it looks like: it never becomes a formula. */
function cellContent(
  value: CellValue,
  formula: string | undefined,
  extra: CellExtra | undefined,
  strings: StringWriter,
): string {
  const formulaXml = extra?.formulaXml ?? (formula === undefined ? '' : writeFormula(formula, extra));
  if (formulaXml) return `${valueType(value)}>${formulaXml}${plainValue(value)}</c>`;
  if (extra?.inlineXml !== undefined) return ` t="inlineStr">${extra.inlineXml}</c>`;
  if (typeof value === 'string') return ` t="s"><v>${extra?.richText ?? strings.numberOf(value)}</v></c>`;
  return value === null ? '/>' : `${valueType(value)}>${plainValue(value)}</c>`;
}

function writeFormula(formula: string, extra: CellExtra | undefined): string {
  const array = extra?.arrayArea ? attributeList({ t: 'array', ref: toA1(extra.arrayArea) }) : '';
  const text = withPrefixes(formula.slice(1));
  return `<f${array}${spaceOf(text)}>${escapeText(text)}</f>`;
}

function valueType(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null ? ' t="e"' : '';
}

function plainValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `<v${spaceOf(value)}>${escapeText(encodeControl(value))}</v>`;
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  return `<v>${typeof value === 'number' ? value : escapeText(storedError(value.error))}</v>`;
}

const STORED_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** The format knows eight errors; Excel stores younger ones (#SPILL!, #BUSY!, #CALC!) as #VALUE!. */
function storedError(error: string): string {
  return STORED_ERRORS.has(error) ? error : '#VALUE!';
}
