import fc from 'fast-check';
import { EMPTY_STATE } from '../../../src/core/registers/state/state';
import type { ParPlanState } from '../../../src/core/registers/state/state';
import { CHUNK_LENGTH, doneEdit, readState, stateEdits } from '../../../src/core/registers/state/state-sheet';
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

function written(state: ParPlanState, rowsBefore = 0): (readonly CellValue[])[] {
  const block = stateEdits(state, true, rowsBefore).find((edit) => edit.kind === 'write-block');
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
  const edit = doneEdit(state, 7);
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
