import { COLUMNS_06A, failedChecks06a, type Form06a, type Row06a } from '../core/indicators/form-06a';
import type { CasesTexts } from '../i18n/cases-texts';

const WIDTH = 8;

/** Form II.06a as a table of numbers, the meaning of its columns above it. */
export function formListing({ rows, total, missing }: Form06a, texts: CasesTexts): string {
  const { form06a, unnamed, fields } = texts;
  const named = (row: Row06a) => ({ ...row, name: row.name === '' ? unnamed : row.name });
  const all = [...rows.map(named), { ...total, name: form06a.total }];
  const first = Math.max(form06a.field.length, ...all.map(({ name }) => name.length)) + 2;
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(first) + cells.map((cell) => String(cell).padStart(WIDTH)).join('');
  return [
    form06a.title,
    ...COLUMNS_06A.map((column) => `  (${column}) ${form06a.columns[column]}`),
    '',
    line(
      form06a.field,
      COLUMNS_06A.map((column) => `(${column})`),
    ),
    ...all.map(({ name, cells }) =>
      line(
        name,
        COLUMNS_06A.map((column) => cells[column]),
      ),
    ),
    ...(missing.length > 0 ? [form06a.missing(missing.map((field) => fields[field]).join(', '))] : []),
    ...all.flatMap((row) =>
      failedChecks06a(row).map(([whole, parts]) => form06a.fails(row.name, whole, parts.join(' + '))),
    ),
  ].join('\n');
}
