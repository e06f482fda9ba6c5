import type { ColumnRole } from '../readers/column-role';
import type { LabelledPart } from '../readers/headers/read-labels';
import { contentShape, isMark } from '../tables/column-content';
import type { TableColumn } from '../tables/column-roles';
import { sliceField, type FieldText } from './field-text';
import type { PhraseReaders } from './phrase-readers';
import type { TableRecord } from './table-records';
import { whoRole } from './who';

/** Words of a row by role, with the column that each stands in. */
export interface RoleText {
  readonly role: ColumnRole;
  readonly field: FieldText;
  readonly column: TableColumn;
  /** The same words are given under another role, which has their targets. */
  readonly isTold?: boolean;
  /** A label in the cell says whose words these are. */
  readonly isLabelled?: boolean;
}

const WHO_WHEN: ReadonlySet<ColumnRole> = new Set(['lead', 'support', 'person', 'start', 'due']);
const isWhoOrWhen = (role: ColumnRole) => WHO_WHEN.has(role);

/** How the words of a column are to be taken; the same for every row. */
interface ReadColumn {
  readonly column: TableColumn;
  /** Its place among the table's columns. */
  readonly at: number;
  /** A mark in it stands for words of its heading. */
  readonly isMarkable: boolean;
  /** Labels in its cells may say whose words these are. */
  readonly isLabelled: boolean;
}

/** Takes rows of a table apart: columns of two roles and cells with labels in them. */
export function roleTexts(
  columns: readonly TableColumn[],
  { labels }: PhraseReaders,
): (record: TableRecord) => readonly RoleText[] {
  const hasLead = columns.some((column) => column.roles.includes('lead'));
  const read = columns.flatMap((column, at): readonly ReadColumn[] => {
    const isTimetable = column.period !== null;
    if (!isTimetable && (column.roles.includes('ordinal') || column.roles[0] === 'other')) return [];
    const isLabelled = column.roles.some(isWhoOrWhen) || (!hasLead && column.roles[0] === 'task');
    return [{ column, at, isMarkable: isTimetable || isWho(column), isLabelled: isLabelled && !isTimetable }];
  });
  return ({ fields }) => {
    const out: RoleText[] = [];
    for (const { column, at, isMarkable, isLabelled } of read) {
      const field = fields[at]!;
      if (field === null) continue;
      if (isMarkable && isMark(field.text)) addMarked(field, column, out);
      else if (isLabelled) splitField(field, column, field.text.includes(':') ? labels(field.text) : [], out);
      else out.push({ role: column.roles[0]!, field, column });
    }
    return out;
  };
}

/** A mark under "Quý I" is a date in words, one under "Đơn vị thực hiện > Văn phòng" is who the heading names. */
function addMarked(field: FieldText, column: TableColumn, out: RoleText[]): void {
  const role = column.roles[0]!;
  const text = column.period === null ? column.header.split(' > ').at(-1)!.trim() : role === 'due' ? column.period : '';
  // Other words than stand in the cell: positions in them mean nothing there
  const cells = field.cells.map((cell) => ({ ...cell, isVerbatim: false }));
  if (text !== '') out.push({ role, field: { ...field, text, cells }, column });
}

const isWho = ({ roles }: TableColumn) => roles[0] === 'lead' || roles[0] === 'support' || roles[0] === 'person';

function splitField(field: FieldText, column: TableColumn, parts: readonly LabelledPart[], out: RoleText[]): void {
  const wanted = parts.filter((part) => part.roles.some(isWhoOrWhen) && !isStep(part, column, field));
  if (wanted.length === 0) return withoutLabels(field, column, out);
  const add = (role: ColumnRole, start: number, end: number, isLabelled: boolean) => {
    const words = field.text.slice(start, end);
    if (words.trim() !== '') out.push({ role, field: sliceField(field, start, end), column, isLabelled });
  };
  add(column.roles[0]!, 0, wanted[0]!.from, false);
  wanted.forEach((part, i) => add(roleOf(part, wanted), part.start, endOf(part, parts, wanted[i + 1]), true));
}

/** "Tổ chức thực hiện: Quý II" in a column of dates is a step of the work, nobody. */
const isStep = (part: LabelledPart, column: TableColumn, { text }: FieldText): boolean =>
  column.roles.every((role) => role === 'start' || role === 'due') &&
  !part.roles.some((role) => role === 'start' || role === 'due') &&
  contentShape(text.slice(part.start, part.end).split('.')[0]!) === 'schedule';

const roleOf = (part: LabelledPart, beside: readonly LabelledPart[]): ColumnRole => whoRole(part, beside);

/** A label's words end at the next label of any kind. */
function endOf(part: LabelledPart, parts: readonly LabelledPart[], next: LabelledPart | undefined): number {
  const following = parts[parts.indexOf(part) + 1];
  return following && following !== next ? Math.min(part.end, following.from) : part.end;
}

/** Two roles and no label: lines of dates go to the due column's role, the rest to the first. */
function withoutLabels(field: FieldText, column: TableColumn, out: RoleText[]): void {
  const [first, second] = column.roles;
  if (first === 'start' && second === 'due') out.push({ role: 'due', field, column });
  else if (second !== 'due') out.push({ role: first!, field, column });
  else {
    const lines = linesOf(field);
    const isDate = (line: FieldText) => contentShape(line.text) === 'schedule';
    if (!lines.some(isDate)) out.push({ role: first!, field, column });
    else for (const line of lines) out.push({ role: isDate(line) ? second : first!, field: line, column });
  }
}

function linesOf(field: FieldText): readonly FieldText[] {
  const lines: FieldText[] = [];
  let start = 0;
  for (const line of field.text.split('\n')) {
    if (line.trim() !== '') lines.push(sliceField(field, start, start + line.length));
    start += line.length + 1;
  }
  return lines;
}
