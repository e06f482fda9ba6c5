import { columnLetters } from '../../../../src/core/sheet/a1';
import type { CellValue, WorkbookSnapshot } from '../../../../src/core/sheet/workbook-snapshot';
import { sheetOf, workbookOf } from '../../../support/plan-workbook';

/** A plan of an office, drawn as text, with the reading decided before any reader saw it. */
export interface OtherOffice {
  readonly name: string;
  readonly year?: number;
  /** Lines are rows, `|` parts the cells; `⏎` a line break, `#12` a number, `@46030` a date. */
  readonly sheets: readonly { readonly name: string; readonly picture: string; readonly merges?: string }[];
  /**
   * `rows | first words of the task | lead ; lead | support | due / due | targets ; | person=… start=…`, `?` where two
   * careful readers may differ; `@ sheet`, `§ a > b` the section of what follows, `roles A=task`, `O 3 | >=95%`.
   */
  readonly expected: string;
}

/** What is expected of one assignment; a field left out is not compared. */
export interface ExpectedRow {
  readonly at: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** An expectation, taken apart. */
export interface Expected {
  readonly rows: readonly ExpectedRow[];
  readonly objectives: readonly ExpectedRow[];
  readonly roles: readonly { readonly sheet: string; readonly column: string; readonly role: string }[];
}

/** Reads an expectation: see {@link OtherOffice}. */
export function expectedOf({ expected, sheets }: OtherOffice): Expected {
  const out = { rows: [] as ExpectedRow[], objectives: [] as ExpectedRow[], roles: [] as Expected['roles'][number][] };
  let sheet = sheets[0]!.name;
  let section = '?';
  for (const line of expected
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    if (line.startsWith('@')) sheet = line.slice(1).trim();
    else if (line.startsWith('§')) section = line.slice(1).trim();
    else if (line.startsWith('roles ')) out.roles.push(...rolesOf(line, sheet));
    else if (line.startsWith('O ')) out.objectives.push(objectiveOf(line, sheet));
    else out.rows.push(rowOf(line, sheet, section));
  }
  return out;
}

const rolesOf = (line: string, sheet: string) =>
  line
    .slice(6)
    .split(' ')
    .map((pair) => ({ sheet, column: pair.split('=')[0]!, role: pair.split('=')[1]! }));

function objectiveOf(line: string, sheet: string): ExpectedRow {
  const [row, targets] = line
    .slice(2)
    .split(/\|(.*)/s)
    .map((part) => part.trim());
  return { at: `${sheet}!${row!}`, fields: { targets: targets ?? '' } };
}

function rowOf(line: string, sheet: string, section: string): ExpectedRow {
  const [rows, task, lead, support, due, targets, more] = line.split('|').map((part) => part.trim());
  const extra = (more ?? '')
    .split(' && ')
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  const all = {
    task: task || '?',
    lead,
    support,
    due: due?.replaceAll(' / ', ' | ') || 'none',
    targets,
    section,
    ...Object.fromEntries(extra),
  };
  const given = Object.entries(all).map(([key, words]) => [key, (words as string | undefined) ?? '']);
  return { at: `${sheet}!${rows!}`, fields: Object.fromEntries(given.filter(([, words]) => words !== '?')) };
}

/** The workbook that the pictures show. */
export function workbookOfOffice({ sheets }: OtherOffice): WorkbookSnapshot {
  return workbookOf(
    ...sheets.map(({ name, picture, merges }) => {
      const lines = picture
        .replace(/^\n/, '')
        .replace(/\n[ \t]*$/, '')
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()));
      const dates = lines.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell.startsWith('@') ? [`${columnLetters(column)}${row + 1}`] : [])),
      );
      return sheetOf({
        name,
        rows: lines.map((cells) => cells.map(valueOf)),
        merges: (merges ?? '').split(' ').filter(Boolean),
        formats: Object.fromEntries(dates.map((address) => [address, 'dd/mm/yyyy'])),
      });
    }),
  );
}

function valueOf(cell: string): CellValue {
  if (cell === '') return null;
  return /^[#@]-?[\d.]+$/.test(cell) ? Number(cell.slice(1)) : cell.replaceAll('⏎', '\n');
}
