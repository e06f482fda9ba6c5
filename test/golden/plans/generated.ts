import { generatePlan, type GeneratedPlan } from '../../support/generated-plan';
import type { ExpectedReading, Golden } from '../golden';
import type { RawCell } from '../../support/raw-workbook';

/** Plans of several hundred rows: their truth comes from the generator, not from a reader. */
const LARGE: readonly (readonly [name: string, seed: number])[] = [
  ['lon-1', 1001],
  ['lon-2', 1002],
  ['lon-3', 1003],
  ['lon-4', 1012],
  ['lon-5', 1018],
];

/** Of the numbers, only dates have a format; they stand at their own address. */
const dateCell =
  (value: number, formats: Readonly<Record<string, string>>): RawCell =>
  (address) =>
    `<c r="${address}"${formats[address] ? ' s="1"' : ''}><v>${value}</v></c>`;

export const GENERATED_GOLDENS: readonly { readonly golden: Golden; readonly expected: ExpectedReading }[] = LARGE.map(
  ([name, seed]) => {
    const plan = generatePlan(seed, 400);
    return { golden: goldenOf(name, plan), expected: expectedOf(plan) };
  },
);

function goldenOf(name: string, { sheets, date1904 }: GeneratedPlan): Golden {
  return {
    name,
    covers: ['several hundred rows'],
    year: 2026,
    date1904,
    expected: '',
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      picture: '',
      cells: sheet.rows.map((row) => row.map((value) => (typeof value === 'string' || value === null ? value : dateCell(value as number, sheet.formats)))),
      merges: sheet.merges.join(' '),
      hiddenRows: sheet.hiddenRows.map((row) => row + 1),
      ...(sheet.visibility === 'hidden' && { state: 'hidden' as const }),
    })),
  };
}

function expectedOf(plan: GeneratedPlan): ExpectedReading {
  return {
    year: 2026,
    sheets: [],
    tables: [],
    objectives: [],
    assignments: plan.assignments.map(({ groups, person, start, ...one }) => ({ ...one, section: groups, person, start })),
    issues: [],
  };
}
