import { readWorkbook } from '../../../src/core/read-workbook';
import type { PlanReading } from '../../../src/core/plan/plan-reading';
import { columnLetters } from '../../../src/core/sheet/a1';
import { FIELDS } from './other-offices/fields';
import { FOLLOW_UPS } from './other-offices/follow-ups';
import {
  expectedOf,
  workbookOfOffice,
  type Expected,
  type ExpectedRow,
  type OtherOffice,
} from './other-offices/other-office';
import { REGISTERS } from './other-offices/registers';

const OFFICES: readonly OtherOffice[] = [...FOLLOW_UPS, ...FIELDS, ...REGISTERS];
const ranges = (rows: readonly number[]) => (rows.length > 1 ? `${rows[0]!}-${rows.at(-1)!}` : String(rows[0]));
const joined = (words: readonly string[]) => words.map((one) => one.replace(/\s+/g, ' ').trim()).join(' ; ');
const targetsOf = (targets: readonly { readonly canonical: string }[]) =>
  joined(targets.map(({ canonical }) => canonical));

/** Every assignment as the expectation would write it, the task cut to the words that are expected. */
function rowsRead({ assignments }: PlanReading, expected: Expected): readonly ExpectedRow[] {
  return assignments.map((one) => {
    const at = `${one.sheet}!${ranges(one.rows)}`;
    const fields = expected.rows.find((row) => row.at === at)?.fields;
    const task = one.task.replace(/\s+/g, ' ');
    const all: Record<string, string> = {
      task: fields?.['task'] !== undefined && task.startsWith(fields['task']) ? fields['task'] : task,
      lead: joined(one.lead),
      support: joined(one.support),
      due: one.due.canonical,
      targets: targetsOf(one.targets),
      section: one.section.join(' > '),
      person: joined(one.person),
      start: one.start.canonical,
    };
    return {
      at,
      fields: Object.fromEntries((fields ? Object.keys(fields) : Object.keys(all)).map((key) => [key, all[key] ?? ''])),
    };
  });
}

/** The roles of the named columns, in any table of the sheet that has them. */
const rolesRead = ({ tables }: PlanReading, { roles }: Expected) =>
  roles.map(({ sheet, column, role }) => {
    const found = tables
      .filter((table) => table.sheet === sheet)
      .flatMap((table) =>
        table.columns.filter((one) => columnLetters(one.column) === column).map((one) => one.roles.join('+')),
      );
    return { sheet, column, role: found.includes(role) ? role : found.join(',') };
  });

const objectivesRead = ({ objectives }: PlanReading, expected: Expected) =>
  expected.objectives.map(({ at }) => {
    const [sheet, row] = at.split('!');
    const targets = objectives
      .filter((one) => one.sheet === sheet)
      .flatMap((one) => one.targets.filter((target) => target.row === Number(row)));
    return { at, fields: { targets: targetsOf(targets) } };
  });

describe('plans of other offices, their readings written before the reader saw them', () => {
  test.each(OFFICES.map((office) => [office.name, office] as const))('%s', (_, office) => {
    const expected = expectedOf(office);
    const reading = readWorkbook(workbookOfOffice(office), office.year === undefined ? {} : { year: office.year });
    expect(rowsRead(reading, expected)).toEqual(expected.rows);
    expect(rolesRead(reading, expected)).toEqual(expected.roles);
    expect(objectivesRead(reading, expected)).toEqual(expected.objectives);
  });
});
