import type { SheetFigures } from '../actions/compute-cases';
import { dateFromSerial } from '../core/calendar/serial-date';
import type { Form06a } from '../core/indicators/form-06a';
import { columnLetters } from '../core/sheet/a1';
import { LEFT_OUT } from '../core/cases/case-quality';

/** The figures of a sheet of cases as `parplan cases --json` prints them. */
export const casesJson = (
  { reading, window, figures, index766, timePoints, reachable }: SheetFigures,
  form06a: Form06a | null,
) => ({
  sheet: reading.cases.sheet,
  headerRows: reading.columns.headerRows.map((row) => row + 1),
  columns: reading.columns.columns.map(({ field, column, heading }) => ({
    column: columnLetters(column),
    heading,
    field,
  })),
  quality: {
    rows: reading.quality.rowCount,
    counted: reading.quality.counted,
    findings: reading.quality.findings.map(({ code, field, column, rows }) => ({
      code,
      leftOut: LEFT_OUT.has(code),
      field,
      column: columnLetters(column),
      rows: rows.map((row) => row + 1),
    })),
  },
  window: { from: dateFromSerial(window.from), to: dateFromSerial(window.to), asOf: dateFromSerial(window.asOf) },
  indicators: figures.values,
  notComputed: figures.notComputed,
  groups: figures.groups,
  index766,
  tt01: { timePoints },
  reachable,
  ...(form06a && { form06a }),
});
