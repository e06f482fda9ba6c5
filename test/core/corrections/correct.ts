import type { Correction, KeptCorrection } from '../../../src/core/plan/correction';
import type { Assignment, PlanReading } from '../../../src/core/plan/plan-reading';
import { readWorkbook } from '../../../src/core/read-workbook';
import { parseA1 } from '../../../src/core/sheet/a1';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/sheet/workbook-snapshot';
import { anchorIn } from '../../../src/core/tables/cell-anchor';
import type { CellAnchor } from '../../../src/core/tables/table-correction';
import { sheetOf, workbookOf, type SheetSketch } from '../../support/plan-workbook';

/** A workbook of sketches. */
export const bookOf = (...sheets: readonly SheetSketch[]): WorkbookSnapshot =>
  workbookOf(...sheets.map((sheet) => sheetOf(sheet)));

/** The anchor of a cell by its address: `B6`, on the first sheet where none is named. */
export function at(book: WorkbookSnapshot, address: string, sheet = book.sheets[0]!.name): CellAnchor {
  const { row, column } = parseA1(address)!;
  return anchorIn(book, sheet, row, column);
}

/** Corrections as a workbook keeps them. */
export const kept = (...corrections: readonly Correction[]): readonly KeptCorrection[] =>
  corrections.map((correction, i) => ({ id: `C${i + 1}`, correction }));

/** A reading with corrections. */
export const readWith = (book: WorkbookSnapshot, ...corrections: readonly Correction[]): PlanReading =>
  readWorkbook(book, { corrections: kept(...corrections) });

/** What a person sees of an assignment. */
export const seen = ({ rows, task, lead, support, person, start, due, targets, deliverable, measure }: Assignment) => ({
  rows,
  task,
  lead,
  support,
  person,
  start: start.canonical,
  due: due.canonical,
  targets: targets.map(({ canonical }) => canonical),
  deliverable,
  measure,
});

/** The same rows with others put before one of them (zero-based). */
export const withRows = (
  sketch: SheetSketch,
  before: number,
  ...rows: readonly (readonly CellValue[])[]
): SheetSketch => ({
  ...sketch,
  rows: [...sketch.rows.slice(0, before), ...rows, ...sketch.rows.slice(before)],
  merges: (sketch.merges ?? []).map((merge) =>
    merge.replace(/\d+/g, (row) => String(Number(row) > before ? Number(row) + rows.length : Number(row))),
  ),
});

/** Codes of the issues about corrections, with the correction's id. */
export const told = ({ issues }: PlanReading) =>
  issues.filter(({ code }) => code.startsWith('correction.')).map(({ code, params }) => `${code} ${params.id}`);
