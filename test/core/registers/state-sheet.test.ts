import fc from 'fast-check';
import { EMPTY_STATE } from '../../../src/core/registers/state/state';
import { packRecords } from '../../../src/core/registers/state/pack-records';
import type { ParPlanState, StateRecord } from '../../../src/core/registers/state/state';
import {
  CHUNK_LENGTH,
  doneEdit,
  readState as readStateInSteps,
  stateEdits,
} from '../../../src/core/registers/state/state-sheet';
import { finish } from '../../../src/core/sheet/steps';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/workbook-snapshot';

function sheetOf(values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name: '_ParPlan',
    visibility: 'veryHidden',
    isProtected: false,
    used: { row: 0, column: 0, rowCount: values.length, columnCount: 4 },
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

const readState = (sheet: SheetSnapshot | undefined) => finish(readStateInSteps(sheet));

function written(state: ParPlanState, rowsBefore = 0): (readonly CellValue[])[] {
  const block = finish(stateEdits(state, true, rowsBefore)).find((edit) => edit.kind === 'write-block');
  if (block?.kind !== 'write-block') throw new Error('no block');
  return block.cells.map((row) => row.map((cell) => (cell === '' ? null : (cell as CellValue))));
}

const stateWith = (text: string): ParPlanState => ({
  ...EMPTY_STATE,
  sheetKeys: { S1: text },
  journal: [{ id: 7, status: 'open', text: JSON.stringify(text) }],
});

test('any text comes back, whatever its length and letters; no cell is too long or half a letter', () => {
  const long = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 9 }), fc.integer({ min: 0, max: 9000 }));
  fc.assert(
    fc.property(long, ([piece, times]) => {
      const state = stateWith(`${piece}𠀀ặ`.repeat(times));
      const cells = written(state);
      for (const cell of cells.flat()) {
        if (typeof cell !== 'string') continue;
        expect(cell.length).toBeLessThanOrEqual(CHUNK_LENGTH + 1);
        expect(cell).toBe(Buffer.from(cell, 'utf8').toString('utf8'));
        expect(cell).not.toMatch(/^[='+@\t-]/);
      }
      expect(readState(sheetOf(cells))).toEqual(state);
    }),
    { numRuns: 40 },
  );
});

test('a finished entry is marked with one cell', () => {
  const state = stateWith('x');
  const cells = written(state);
  const edit = doneEdit(finish(stateEdits(state, true, 0)), 7);
  expect(edit).toMatchObject({ kind: 'write-block', column: 1, cells: [['done']] });
  const row = edit.kind === 'write-block' ? edit.row : -1;
  const marked = cells.map((line, index) => (index === row ? [line[0]!, 'done', ...line.slice(2)] : line));
  expect(readState(sheetOf(marked))?.journal).toEqual([{ ...state.journal[0], status: 'done' }]);
});

test('rows of an earlier, longer state are emptied', () => {
  const cells = written(EMPTY_STATE, 9);
  expect(cells).toHaveLength(9);
  expect(readState(sheetOf(cells))).toEqual(EMPTY_STATE);
});

test('a newer layout or a damaged one is not touched', () => {
  const cells = written(stateWith('x'));
  expect(readState(sheetOf([['ParPlan', 2, null, null], ...cells.slice(1)]))).toBeNull();
  expect(readState(sheetOf(cells.map((row) => (row[0] === 'main' ? ['main', '', 0, '|{"half":'] : row))))).toBeNull();
  expect(readState(sheetOf(cells.map((row) => (row[2] === 0 ? [row[0]!, row[1]!, 1, row[3]!] : row))))).toBeNull();
  expect(readState(undefined)).toEqual(EMPTY_STATE);
});

describe('thousands of records', () => {
  const records = Array.from({ length: 5_001 }, (_, index): StateRecord => {
    const words = `rà soát ${index}`;
    const fingerprint = { kind: 'assignment', sheet: 'S', section: `${index % 7}`, ordinal: index, words } as const;
    const id = `NV${index}`;
    return { id, fingerprint: { ...fingerprint, before: '', after: words }, written: 'ABCDE', gone: index % 9 === 0 };
  });
  const state: ParPlanState = { ...stateWith('x'), records };
  const cells = written(state);

  test('come back, a page at a time', () => {
    expect(readState(sheetOf(cells))).toEqual(state);
    const steps = readStateInSteps(sheetOf(cells));
    let breaks = 0;
    while (!steps.next().done) breaks += 1;
    expect(breaks).toBe(2);
  });

  test('those of an earlier version, all in one text, are read too', () => {
    const pages = cells.filter(([section]) => typeof section === 'string' && section.startsWith('records/'));
    expect(new Set(pages.map(([section]) => section))).toEqual(new Set(['records/0', 'records/1']));
    const { journal: _journal, corrections: _corrections, ...main } = state;
    const text = JSON.stringify({ ...main, records: packRecords(records) });
    const chunks = Array.from({ length: Math.ceil(text.length / CHUNK_LENGTH) }, (_, part): CellValue[] => [
      ...['main', null, part],
      `|${text.slice(part * CHUNK_LENGTH, (part + 1) * CHUNK_LENGTH)}`,
    ]);
    const journal = cells.filter(([section]) => section === 'journal/7');
    expect(readState(sheetOf([cells[0]!, ...chunks, ...journal]))).toEqual(state);
  });

  test('a page that is lost, or of another write, makes the state unreadable rather than wrong', () => {
    const other = written({ ...state, records: records.map((record) => ({ ...record, gone: false })) });
    const page = (from: readonly (readonly CellValue[])[]) => from.filter(([section]) => section === 'records/1');
    const without = cells.filter(([section]) => section !== 'records/1');
    expect(readState(sheetOf(without))).toBeNull();
    expect(readState(sheetOf([...without, ...page(other)]))).toBeNull();
    expect(readState(sheetOf([...without, ...page(cells)]))).toEqual(state);
  });
});
