import type { ColumnRole } from '../readers/column-role';
import { columnContent, contentShape, type ColumnContent } from './column-content';
import type { HeaderLeaf } from './header-tree';

/** A column of a table with its roles settled by words and content. */
export interface TableColumn extends HeaderLeaf {
  /** How the roles were found: `words` of the heading, `content` of the cells, a `person`, or not at all. */
  readonly basis: 'words' | 'content' | 'person' | 'none';
}

/** Settles the roles of a table's columns; `texts` gives the filled cells of a column below the heading. */
export function settleRoles(
  leaves: readonly HeaderLeaf[],
  texts: (column: number) => readonly string[],
): readonly TableColumn[] {
  const contents = new Map(leaves.map((leaf) => [leaf.column, columnContent(texts(leaf.column))]));
  const contentOf = (leaf: HeaderLeaf) => contents.get(leaf.column)!;
  let columns: readonly TableColumn[] = leaves.map((leaf) => ({
    ...leaf,
    basis: leaf.isGiven ? 'person' : 'words',
  }));
  columns = columns.map((leaf) => settleOpen(leaf, contentOf(leaf), columns));
  columns = columns.reduce((all, leaf) => replaced(all, correct(leaf, contentOf(leaf), all)), columns);
  columns = columns.reduce((all, leaf) => fillUnknown(leaf, contentOf(leaf), all), columns);
  return ensureTask(separateLeads(columns), contentOf);
}

const has = (columns: readonly TableColumn[], role: ColumnRole, except?: TableColumn) =>
  columns.some((column) => column.column !== except?.column && column.roles.includes(role));

const replaced = (all: readonly TableColumn[], leaf: TableColumn) =>
  all.map((other) => (other.column === leaf.column ? leaf : other));

const become = (leaf: TableColumn, role: ColumnRole, basis: TableColumn['basis'] = 'content'): TableColumn => ({
  ...leaf,
  roles: [role],
  basis,
});

/** Headings whose words leave two meanings open. */
function settleOpen(leaf: TableColumn, content: ColumnContent, all: readonly TableColumn[]): TableColumn {
  if (!leaf.open || leaf.roles.length !== 1 || content.filled === 0) return leaf;
  const role = SETTLERS[leaf.roles[0]!]?.(leaf, content, all) ?? null;
  return role === null ? leaf : become(leaf, role);
}

type Settler = (leaf: TableColumn, content: ColumnContent, all: readonly TableColumn[]) => ColumnRole | null;

/** By the role that the words suggest: what the cells make of it, null where they agree. */
const SETTLERS: Readonly<Partial<Record<ColumnRole, Settler>>> = {
  // "Tiến độ", "Hoàn thành": the due date or how far it is
  due: (leaf, { share }, all) => {
    const stated = all.some((other) => other !== leaf && other.roles.includes('due') && !other.open);
    const isDone =
      share('status', 'quantity', 'mark') > share('schedule') || (stated && /hoàn thành/iu.test(leaf.header));
    return isDone ? 'status' : null;
  },
  // "Kết quả": a number to reach, a thing to deliver, or how far it is
  deliverable: (_, { share }) => (share('status') > 0.5 ? 'status' : share('quantity', 'mark') > 0.5 ? 'target' : null),
  // "Kết quả thực hiện": filled with documents it is what to deliver
  status: (leaf, { share }, all) =>
    share('document', 'text') > 0.5 && !has(all, 'deliverable', leaf) ? 'deliverable' : null,
  // "Đơn vị": of measure or in charge
  lead: (_, { share }) => (share('unit') > share('organisation') ? 'unit-of-measure' : null),
  // "Kế hoạch", "Năm 2027": a number, a mark in a timetable, or a plan's name
  target: (_, { share, length }) => {
    if (share('schedule', 'mark') > 0.5) return 'due';
    return share('text', 'document', 'organisation') > 0.5 && length > 25 ? 'task' : null;
  },
};

/** Headings whose words are plain and whose cells say otherwise. */
function correct(leaf: TableColumn, content: ColumnContent, all: readonly TableColumn[]): TableColumn {
  if (leaf.isGiven || leaf.roles.length !== 1 || content.filled === 0) return leaf;
  const { share } = content;
  const role = leaf.roles[0]!;
  if (role === 'objective' && share('quantity') > 0.6 && (has(all, 'task', leaf) || has(all, 'target', leaf)))
    return become(leaf, 'target');
  if ((role === 'task' || role === 'target') && isNorm(leaf, all) && share('quantity') > 0.5)
    return become(leaf, 'other');
  if (role === 'task' && share('quantity', 'mark') > 0.7 && has(all, 'task', leaf)) return become(leaf, 'target');
  if (role === 'task' && isGroupName(leaf, all)) return become(leaf, 'other');
  if (role === 'due' && MEASURED_HOW_OFTEN.test(leaf.header) && has(all, 'due', leaf)) return become(leaf, 'other');
  if (role === 'task' && share('document') > 0.6 && has(all, 'task', leaf) && !has(all, 'deliverable'))
    return /kế hoạch|đề án|văn bản/iu.test(leaf.header) ? become(leaf, 'deliverable') : leaf;
  // "Rõ trách nhiệm": who answers, or what for
  if (role === 'lead' && /rõ trách nhiệm/iu.test(leaf.header) && share('text', 'document') > 0.5)
    return become(leaf, 'other');
  // "Thực hiện": how far it is, who does it, or when
  if (role === 'status' && share('organisation') > 0.7 && !has(all, 'lead')) return become(leaf, 'lead');
  if (role === 'status' && share('schedule') > 0.7 && !has(all, 'due')) return become(leaf, 'due');
  if (role === 'person' && share('organisation') > 0.6 && !has(all, 'lead') && content.persons() < 0.5)
    return become(leaf, 'lead');
  if (role === 'support' && !has(all, 'lead') && !/phối hợp|hỗ trợ/iu.test(leaf.header)) return become(leaf, 'lead');
  if ((role === 'lead' || role === 'support') && share('schedule') > 0.7 && !has(all, 'due'))
    return become(leaf, 'due');
  if (role === 'due' && share('organisation') > 0.7 && !has(all, 'lead')) return become(leaf, 'lead');
  return leaf;
}

/** Tần suất đo · Tần suất theo dõi: how often is looked, not by when it shall be */
const MEASURED_HOW_OFTEN =
  /^(?:tần suất|chu kỳ|định kỳ) (?:đo|đánh giá|kiểm tra|theo dõi|giám sát|thống kê|khảo sát)/iu;

/** Yêu cầu theo quy định · Mức đạt chuẩn: what the norm asks of everybody, beside what this plan sets itself. */
const NORM = /quy định|(?:đạt|mức|yêu cầu) chuẩn|bộ tiêu chí|định mức/iu;
const OWN_PLAN = /kế hoạch|phấn đấu|đăng ký|giao|20\d\d/iu;
const isNorm = (leaf: TableColumn, all: readonly TableColumn[]) =>
  NORM.test(leaf.header) &&
  !OWN_PLAN.test(leaf.header) &&
  all.some((other) => other !== leaf && other.roles[0] === 'target' && OWN_PLAN.test(other.header));

/** "Nhóm nhiệm vụ" before "Nhiệm vụ": under what the tasks stand. */
const isGroupName = (leaf: TableColumn, all: readonly TableColumn[]) =>
  /^(?:nhóm|khối) (?:các )?(?:nhiệm vụ|công việc|nội dung|lĩnh vực)/iu.test(leaf.header) &&
  all.some((other) => other.column > leaf.column && other.roles[0] === 'task');

/** A column whose heading says nothing takes the role that its cells show, where the table still lacks it. */
function fillUnknown(leaf: TableColumn, content: ColumnContent, all: readonly TableColumn[]): readonly TableColumn[] {
  if (leaf.isGiven || leaf.roles[0] !== 'other') return all;
  const role = roleByContent(leaf, content, all);
  const settled = role ? become(leaf, role) : { ...leaf, basis: 'none' as const };
  return replaced(all, settled);
}

function roleByContent(
  { header }: TableColumn,
  { filled, share }: ColumnContent,
  all: readonly TableColumn[],
): ColumnRole | null {
  if (filled > 0 && share('mark') > 0.7 && contentShape(header) === 'organisation') return 'lead';
  if (filled < 2 || /lĩnh vực|nhóm|cấp|địa bàn|địa điểm/iu.test(header)) return null;
  if (share('schedule') > 0.7 && !has(all, 'due')) return 'due';
  if (share('organisation') > 0.7 && !has(all, 'lead')) return 'lead';
  return null;
}

/** Beside "chủ trì", a column that only "thực hiện" is support; one that submits or watches is neither. */
function separateLeads(columns: readonly TableColumn[]): readonly TableColumn[] {
  const isLead = (column: TableColumn) => column.roles.length === 1 && column.roles[0] === 'lead';
  if (!columns.some((column) => column.namesLead && column.roles.includes('lead'))) return columns;
  return columns.map((column) => {
    if (!isLead(column) || column.namesLead || column.isGiven) return column;
    return become(column, /thực hiện|triển khai|tham gia/iu.test(column.header) ? 'support' : 'other', 'none');
  });
}

/** Without a task or an objective, the targets' names are the tasks: "Chỉ tiêu | Kế hoạch | Đơn vị chủ trì". */
function ensureTask(
  columns: readonly TableColumn[],
  contentOf: (leaf: HeaderLeaf) => ColumnContent,
): readonly TableColumn[] {
  if (has(columns, 'task') || has(columns, 'objective')) return columns;
  const wordy = columns.filter(
    (column) => !column.isGiven && /^(?:target|deliverable|other|measure)$/.test(column.roles.join()),
  );
  const candidates = wordy.filter(
    (column) => contentOf(column).share('text', 'document', 'organisation') > 0.5 && contentOf(column).length > 15,
  );
  const best =
    candidates.find((column) => column.roles[0] === 'target') ??
    candidates.toSorted((a, b) => contentOf(b).length - contentOf(a).length)[0];
  return best ? columns.map((column) => (column === best ? asTask(column) : column)) : columns;
}

/** The names of targets are what is to be reached, as their heading says; other words are a guess. */
const asTask = (column: TableColumn) => become(column, 'task', column.roles[0] === 'target' ? 'words' : 'content');
