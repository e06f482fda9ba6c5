import {
  type FormulaArgument,
  type FormulaCase,
  AS_OF,
  FORMULA_TABLES,
  ONE_CASE_TABLE,
  ONTIMERATE_TABLE,
  PARTARGET_TABLE,
} from '../corpus/functions';

const row = (...cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly string[]): string =>
  [row(...heading), row(...heading.map(() => '---')), ...rows].join('\n');

const code = (value: unknown): string => `\`${String(value)}\``;
const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((cells: readonly unknown[]) => code(cells.map((cell) => (cell === '' ? '␣' : cell)).join(' · ')))
        .join('<br>')
    : code(typeof value === 'number' ? Number(value.toPrecision(4)) : value);

/** Cells of a range on one line: `;` between rows, `·` between columns, `␣` for a blank cell. */
const range = (cells: readonly (readonly unknown[])[]): string =>
  code(cells.map((line) => line.map((cell) => (String(cell ?? '').trim() === '' ? '␣' : cell)).join(' · ')).join('; '));

const argument = (value: FormulaArgument | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? range(value) : String(value === '' ? '␣' : value);
};

/** What a cell shows, as Excel in English shows it. */
const result = (value: FormulaCase['shows']): string => {
  const cell = (one: unknown) => (typeof one === 'boolean' ? String(one).toUpperCase() : one === '' ? '␣' : one);
  return Array.isArray(value)
    ? code(value.map((cells: readonly unknown[]) => cells.map(cell).join(' · ')).join('; '))
    : code(cell(value));
};

const formulaTable = ({ names, cases }: (typeof FORMULA_TABLES)[string]): string =>
  table(
    [...names, '=', ''],
    cases.map(({ args, shows, means }) =>
      row(...names.map((_, index) => argument(args[index])), result(shows), means ?? ''),
    ),
  );

/** The tables of docs/functions.md: the tests run the same rows. */
export const functionTables = (): readonly string[] => [
  table(
    ['text', 'part', 'index', '='],
    PARTARGET_TABLE.map(({ text, part, index, shows }) =>
      row(text || '␣', part ? code(part.trim()) : '', index ?? '', shown(shows)),
    ),
  ),
  table(
    ['', 'due', 'done', 'due', 'resolved', 'received', `due, ${AS_OF}`, `resolved, ${AS_OF}`, `received, ${AS_OF}`],
    ONE_CASE_TABLE.map(({ means, due, done, without, asOf }) =>
      row(means, due || '␣', done || '␣', ...without.split(' '), ...asOf.split(' ')),
    ),
  ),
  table(
    ['', 'due', 'done', 'asOf', 'denominator', '='],
    ONTIMERATE_TABLE.map(({ means, due, done, asOf, denominator, shows }) =>
      row(means, range(due), range(done), asOf ?? '', denominator?.trim() ?? '', shown(shows)),
    ),
  ),
  ...Object.values(FORMULA_TABLES).map(formulaTable),
];
