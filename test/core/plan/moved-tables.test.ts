import fc from 'fast-check';
import type { PlanReading } from '../../../src/core/plan/plan-reading';
import { readWorkbook } from '../../../src/core/read-workbook';
import { type SheetSketch, sheetOf, workbookOf } from '../../support/plan-workbook';
import { GROUP_LAYOUTS } from './layouts/groups';
import { HEADER_LAYOUTS } from './layouts/headers';
import type { Layout } from './layouts/layout';
import { MIXED_LAYOUTS } from './layouts/mixed';
import { NARRATIVE_LAYOUTS } from './layouts/narrative';
import { OFFICE_LAYOUTS } from './layouts/offices';

const TABLES: readonly Layout[] = [...HEADER_LAYOUTS, ...GROUP_LAYOUTS, ...MIXED_LAYOUTS, ...OFFICE_LAYOUTS];

/** A reading without the places that a move changes; rows counted from the sheet's first. */
function essence(reading: PlanReading, rowShift = 0) {
  const rows = (all: readonly number[]) => all.map((row) => row - rowShift);
  return {
    plan: reading.plan,
    assignments: reading.assignments.map((one) => ({
      rows: rows(one.rows),
      section: one.section,
      objectiveId: one.objectiveId,
      task: one.task,
      deliverable: one.deliverable,
      who: [one.lead, one.support, one.person],
      when: [one.start.canonical, one.due.canonical],
      targets: one.targets.map((target) => [target.canonical, target.row - rowShift]),
    })),
    objectives: reading.objectives.map((one) => [rows(one.rows), one.targets.map((target) => target.canonical)]),
  };
}

const read = (layout: Layout, sheets: readonly SheetSketch[], shift = { rows: 0, columns: 0 }) =>
  readWorkbook(
    workbookOf(...sheets.map((sheet) => sheetOf(sheet, shift))),
    layout.year === undefined ? {} : { year: layout.year },
  );

test('a plan moved down and to the right reads the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TABLES, ...NARRATIVE_LAYOUTS), fc.nat(60), fc.nat(30), (layout, rows, columns) => {
      expect(essence(read(layout, layout.sheets, { rows, columns }), rows)).toEqual(
        essence(read(layout, layout.sheets)),
      );
    }),
    { numRuns: 60 },
  );
});

test('empty rows and columns around a plan change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TABLES, ...NARRATIVE_LAYOUTS), fc.nat(5), fc.nat(200), (layout, columns, rows) => {
      const padded = layout.sheets.map((sheet) => ({
        ...sheet,
        rows: [
          ...sheet.rows.map((row) => [...row, ...Array<null>(columns).fill(null)]),
          ...Array.from({ length: rows }, () => []),
        ],
      }));
      expect(essence(read(layout, padded))).toEqual(essence(read(layout, layout.sheets)));
    }),
    { numRuns: 60 },
  );
});

test('NFD text from a Mac reads as NFC', () => {
  const decompose = (sheet: SheetSketch): SheetSketch => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell))),
  });
  for (const layout of [...TABLES, ...NARRATIVE_LAYOUTS]) {
    const nfd = JSON.parse(JSON.stringify(essence(read(layout, layout.sheets.map(decompose)))).normalize('NFC'));
    expect(nfd).toEqual(essence(read(layout, layout.sheets)));
  }
});

/** One heading row over the whole sheet, nothing merged: its columns may stand in any order. */
const FREE = TABLES.filter(({ sheets }) => sheets.length === 1 && !sheets[0]!.merges && !sheets[0]!.formats).filter(
  ({ sheets }) => {
    const [head, ...body] = sheets[0]!.rows;
    return (
      head!.every((cell) => cell !== null) &&
      new Set(head).size === head!.length &&
      body.every((row) => row.length === head!.length || row.every((cell) => cell === null))
    );
  },
);

test('columns in another order read the same', () => {
  expect(FREE.length).toBeGreaterThan(6);
  fc.assert(
    fc.property(fc.constantFrom(...FREE), fc.infiniteStream(fc.nat(1000)), (layout, random) => {
      const [sheet] = layout.sheets;
      const width = sheet!.rows[0]!.length;
      const keys = Array.from({ length: width }, () => random.next().value as number);
      const order = keys.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!);
      // A note in a cell of its own belongs to the first column, wherever that stands now
      const rows = sheet!.rows.map((row) => order.map((column) => row[column] ?? null));
      const permuted = essence(read(layout, [{ ...sheet!, rows }]));
      expect(permuted.assignments).toEqual(essence(read(layout, layout.sheets)).assignments);
    }),
    { numRuns: 80 },
  );
});

test('no sheet makes the reader throw', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'STT',
      'Nhiệm vụ',
      'Chủ trì',
      'Thời hạn',
      'Phối hợp',
      'I',
      '1',
      '1.1',
      'a)',
      '-',
      '(1)',
      'Chủ trì: ',
      ':',
      '…',
      'nt',
      'Quý I',
      '95%',
      'Mục tiêu 1: 100%',
      'Nơi nhận:',
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    fc.constant({ error: '#N/A' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 25 }), (rows) => {
      const reading = readWorkbook(workbookOf(sheetOf({ rows })));
      for (const { confidence, rows: source } of reading.assignments) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(source.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
