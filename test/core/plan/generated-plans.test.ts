import { generatePlan } from '../../support/generated-plan';
import { generatedWorkbook, trueAndRead } from '../../support/generated-plan/compare';

/** Seeds whose plans hold every kind of heading, numbering, inheritance and page break; any other seed will do as well. */
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

describe('generated plans are read as they were made', () => {
  test.each(SEEDS)('seed %i: rows, words, who, when, targets, groups and columns', (seed) => {
    const { truth, read } = trueAndRead(generatePlan(seed));
    expect(read.assignments).toEqual(truth.assignments);
    expect(read.columns).toEqual(expect.arrayContaining(truth.columns));
  });
});

test('plans of several hundred rows', () => {
  for (const seed of [1001, 1002, 1003]) {
    const { truth, read } = trueAndRead(generatePlan(seed, 600));
    expect(truth.assignments.length).toBeGreaterThan(120);
    expect(read.assignments).toEqual(truth.assignments);
  }
});

test('the generator makes many kinds of plans, and the truth is not the reading', () => {
  const plans = SEEDS.map((seed) => generatePlan(seed));
  const kinds = new Set(plans.flatMap((plan) => plan.traits.filter((trait) => !trait.startsWith('page'))));
  expect(kinds.size).toBeGreaterThan(25);
  expect(plans.reduce((sum, plan) => sum + plan.assignments.length, 0)).toBeGreaterThan(900);
  // A lead overwritten in the sheet is a difference, so the comparison can fail
  const plan = generatePlan(1);
  const workbook = generatedWorkbook(plan);
  const [one] = plan.assignments;
  const sheet = workbook.sheets.find(({ name }) => name === one!.sheet)!;
  const values = sheet.values.map((row, at) => (at === one!.rows[0]! - 1 ? row.map(() => 'Việc khác') : row));
  const changed = {
    ...workbook,
    sheets: workbook.sheets.map((other) => (other === sheet ? { ...sheet, values } : other)),
  };
  expect(trueAndRead(plan, changed).read.assignments).not.toEqual(trueAndRead(plan).truth.assignments);
});
