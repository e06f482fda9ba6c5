import fc from 'fast-check';
import { explainCellInSteps } from '../../../src/core/plan/explain-cell';
import type { CellTrace } from '../../../src/core/plan/cell-trace';
import type { PlanReading } from '../../../src/core/plan/plan-reading';
import { readWorkbook } from '../../../src/core/read-workbook';
import { finish } from '../../../src/core/sheet/steps';
import { textAt, type WorkbookSnapshot } from '../../../src/core/sheet/workbook-snapshot';
import type { SourceRef } from '../../../src/core/source/source-ref';
import { traceEn } from '../../../src/i18n/en/trace';
import { hasText, traceSentence } from '../../../src/i18n/trace-texts';
import { traceVi } from '../../../src/i18n/vi/trace';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { LAYOUTS } from './layouts';

interface Read {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly reading: PlanReading;
}

const READ: readonly Read[] = LAYOUTS.map(({ name, sheets, year }) => {
  const workbook = workbookOf(...sheets.map((sheet) => sheetOf(sheet)));
  return { name, workbook, reading: readWorkbook(workbook, year === undefined ? {} : { year }) };
});

const explain = ({ workbook, reading }: Read, sheet: string, row: number, column: number): CellTrace =>
  finish(explainCellInSteps(workbook, { sheet, row, column }, reading));

/** What in the reading names a cell, with the first cell of each of its areas. */
function named({ assignments, objectives }: PlanReading) {
  const sources = (id: string, all: readonly (SourceRef | undefined)[]) =>
    all.flatMap((source) =>
      (source?.areas ?? []).map(({ row, column }) => ({ id, sheet: source!.sheet, row, column })),
    );
  return [
    ...assignments.flatMap(({ id, source, fields, targets }) =>
      sources(id, [source, ...Object.values(fields), ...targets.map((target) => target.source)]),
    ),
    ...objectives.flatMap(({ id, targets }) =>
      sources(
        id,
        targets.map((target) => target.source),
      ),
    ),
  ];
}

describe.each(READ.map((read) => [read.name, read] as const))('%s', (_, read) => {
  test('whatever names a cell is found in its trace', () => {
    const missed = named(read.reading).filter(
      ({ id, sheet, row, column }) => !explain(read, sheet, row, column).usedBy.includes(id),
    );
    expect(missed).toEqual([]);
  });
});

const cells = fc
  .constantFrom(...READ)
  .chain((read) => fc.constantFrom(...read.workbook.sheets).map((sheet) => ({ read, sheet })))
  .chain(({ read, sheet }) =>
    fc
      .record({ row: fc.nat(sheet.values.length + 1), column: fc.nat((sheet.values[0]?.length ?? 0) + 1) })
      .map((at) => ({ read, sheet, ...at })),
  );

test('any cell is explained in both languages; its words stand where the trace says', () => {
  fc.assert(
    fc.property(cells, ({ read, sheet, row, column }) => {
      const trace = explain(read, sheet.name, row, column);
      expect(trace.steps.length).toBeGreaterThan(0);
      for (const step of trace.steps) {
        for (const texts of [traceVi, traceEn]) {
          expect(traceSentence(step, texts)).not.toMatch(/undefined|NaN|\[object/);
          expect(hasText(step.rule, texts)).toBe(true);
        }
        const area = step.source?.areas[0];
        if (step.stage !== 'reader' || !step.source?.words || !area) continue;
        const { start, end } = step.source.words;
        const here = textAt(sheet, area.row, area.column).slice(start, end).trim();
        expect(here).not.toBe('');
        // Words that go on in the row below are told whole
        expect(step.words.startsWith(here)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
