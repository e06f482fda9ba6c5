import { recordChange } from '../../../src/core/journal/record-change';
import { planRegisters, type RegisterPlan } from '../../../src/core/merge/plan-registers';
import type { PlanReading } from '../../../src/core/plan/plan-reading';
import { EMPTY_STATE, type ParPlanState } from '../../../src/core/registers/state/state';
import { stateEdits } from '../../../src/core/registers/state/state-sheet';
import { STRIDE, type Steps } from '../../../src/core/sheet/steps';
import { TEXTS } from '../../../src/i18n';
import { planOf } from '../../support/plan-of';
import { workbookOf } from '../../support/plan-workbook';

const SHEET = 'Kế hoạch';

/** A reading that tells which of its assignments were asked for their task or their targets. */
function watched(count: number, seen: Set<number>): PlanReading {
  const seeds = Array.from({ length: count }, (_, row) => ({
    task: `Rà soát hồ sơ của khu ${row}`,
    row,
    targets: [{ operator: '>=' as const, value: 90, unit: '%', canonical: '>=90%', row, column: 2 }],
  }));
  const reading = planOf(SHEET, seeds);
  const assignments = reading.assignments.map(
    (assignment, index) =>
      new Proxy(assignment, {
        get: (target, key, receiver): unknown => {
          if (key === 'task') seen.add(index);
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  return { ...reading, assignments };
}

function counted<T>(steps: Steps<T>, seen = new Set<number>()) {
  let taken = 0;
  let busiest = 0;
  for (;;) {
    const step = steps.next();
    busiest = Math.max(busiest, seen.size);
    seen.clear();
    if (step.done) return { taken, busiest, value: step.value };
    taken += 1;
  }
}

function plan(count: number, state: ParPlanState = EMPTY_STATE) {
  const seen = new Set<number>();
  const workbook = workbookOf();
  const reading = watched(count, seen);
  return counted<RegisterPlan>(
    planRegisters({ reading, plan: workbook, own: workbook, state, texts: TEXTS.vi.registers }),
    seen,
  );
}

test('planning a write pauses every few rows, in proportion to its rows, and no step asks more than a few of them', () => {
  const [one, two, four] = [plan(100), plan(200), plan(400)];
  expect(one.taken).toBeGreaterThan((8 * 100) / STRIDE);
  expect(four.taken - two.taken).toBeLessThan(2.2 * (two.taken - one.taken));
  for (const { busiest } of [one, two, four]) expect(busiest).toBeLessThanOrEqual(2 * STRIDE);
  expect(four.value.assignments.added).toHaveLength(400);
});

test('so do comparing with what is remembered, the record of the change and the state', () => {
  const [first, longer] = [plan(200), plan(400)];
  const again = plan(400, longer.value.state);
  expect(again.value.assignments.added).toHaveLength(400);
  expect(again.taken).toBeGreaterThan(longer.taken + 400 / STRIDE);
  const record = ({ value }: typeof first) =>
    counted(recordChange('write-registers', value.edits, workbookOf(), { before: EMPTY_STATE, after: value.state }))
      .taken;
  expect(record(first)).toBeGreaterThan((2 * 200) / STRIDE);
  expect(record(longer) / record(first)).toBeCloseTo(2, 0);
  const state = counted(stateEdits({ ...longer.value.state, records: manyRecords(longer.value.state, 21) }, false, 0));
  expect(state.taken).toBeGreaterThanOrEqual(8);
});

/** The records again and again: their number is what counts here. */
const manyRecords = ({ records }: ParPlanState, times: number) => Array.from({ length: times }, () => records).flat();
