import type { ColumnRole } from '../readers/column-role';
import { splitLabels, type LabelledPart } from '../readers/headers/read-labels';
import { contentShape } from '../tables/column-content';
import type { TableColumn } from '../tables/column-roles';
import { sliceField, type FieldText } from './field-text';
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

const WHO_WHEN: readonly ColumnRole[] = ['lead', 'support', 'person', 'start', 'due'];

/** A row's words by role: columns of two roles and cells with labels in them are taken apart. */
export function roleTexts(record: TableRecord, columns: readonly TableColumn[]): readonly RoleText[] {
  const hasLead = columns.some((column) => column.roles.includes('lead'));
  return columns.flatMap((column) => {
    const field = record.field(column.column);
    if (!field) return [];
    if (column.period !== null) return periodText(field, column);
    if (column.roles.includes('ordinal') || column.roles[0] === 'other') return [];
    if (isWho(column) && contentShape(field.text) === 'mark') return markedText(field, column);
    const labelled = column.roles.some((role) => WHO_WHEN.includes(role)) || (!hasLead && column.roles[0] === 'task');
    return labelled ? splitField(field, column) : [{ role: column.roles[0]!, field, column }];
  });
}

/** A mark under "Quý I" is a date in words; a number under "Năm 2027" stays a target. */
function periodText(field: FieldText, column: TableColumn): readonly RoleText[] {
  const role = column.roles[0]!;
  if (contentShape(field.text) !== 'mark') return [{ role, field, column }];
  return role === 'due' ? [{ role, field: { ...field, text: column.period! }, column }] : [];
}

const isWho = ({ roles }: TableColumn) => roles[0] === 'lead' || roles[0] === 'support' || roles[0] === 'person';

/** A mark under "Đơn vị thực hiện > Văn phòng": who the heading names. */
function markedText(field: FieldText, column: TableColumn): readonly RoleText[] {
  const name = column.header.split(' > ').at(-1)!.trim();
  return name === '' ? [] : [{ role: column.roles[0]!, field: { ...field, text: name }, column }];
}

function splitField(field: FieldText, column: TableColumn): readonly RoleText[] {
  if (!field.text.includes(':')) return withoutLabels(field, column);
  const { parts } = splitLabels(field.text);
  const wanted = parts.filter((part) => part.roles.some((role) => WHO_WHEN.includes(role)));
  if (wanted.length === 0) return withoutLabels(field, column);
  const out: RoleText[] = [];
  const add = (role: ColumnRole, start: number, end: number, isLabelled: boolean) => {
    const words = field.text.slice(start, end);
    if (words.trim() !== '') out.push({ role, field: sliceField(field, start, end), column, isLabelled });
  };
  add(column.roles[0]!, 0, wanted[0]!.from, false);
  wanted.forEach((part, i) => add(roleOf(part, wanted), part.start, endOf(part, parts, wanted[i + 1]), true));
  return out;
}

const roleOf = (part: LabelledPart, beside: readonly LabelledPart[]): ColumnRole => whoRole(part, beside);

/** A label's words end at the next label of any kind. */
function endOf(part: LabelledPart, parts: readonly LabelledPart[], next: LabelledPart | undefined): number {
  const following = parts[parts.indexOf(part) + 1];
  return following && following !== next ? Math.min(part.end, following.from) : part.end;
}

/** Two roles and no label: lines of dates go to the due column's role, the rest to the first. */
function withoutLabels(field: FieldText, column: TableColumn): readonly RoleText[] {
  const [first, second] = column.roles;
  if (second === undefined || (first === 'lead' && second === 'support')) return [{ role: first!, field, column }];
  if (first === 'start' && second === 'due') return [{ role: 'due', field, column }];
  const isDate = (text: string) => contentShape(text) === 'schedule';
  const lines = linesOf(field);
  const dates = lines.filter((line) => isDate(line.text));
  if (second !== 'due' || dates.length === 0) return [{ role: first!, field, column }];
  return lines.map((line) => ({ role: isDate(line.text) ? second : first!, field: line, column }));
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
