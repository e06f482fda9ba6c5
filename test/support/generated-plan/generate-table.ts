import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { toA1 } from '../../../src/core/sheet/a1';
import { merge, type Canvas } from '../generated-plan';
import { generateHeader, headerRoles, type GeneratedHeader, type HeaderRows } from './generate-header';
import { groupTree, type Node } from './group-tree';
import type { Choices } from './random';
import * as words from './words';

/** What is true of one assignment. */
export interface TrueAssignment {
  /** 1-based. */
  readonly rows: readonly number[];
  readonly task: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly person: readonly string[];
  readonly start: string;
  readonly due: string;
  readonly targets: readonly string[];
  /** Words of the groups above it, without their numbers. */
  readonly groups: readonly string[];
}

export interface TrueColumn {
  /** Zero-based. */
  readonly column: number;
  readonly role: string;
}

/** Columns by what stands in them; `mark0` … are one-hot units, `quarter1` … one-hot quarters. */
export type ColumnKey = string;

export interface TableOrder {
  readonly random: Choices;
  readonly canvas: Canvas;
  readonly office: words.Office;
  readonly size: number;
  readonly date1904: boolean;
}

type Cells = Partial<Record<ColumnKey, CellValue>>;

/** How rows say who and when. */
interface Manner {
  readonly who: 'columns' | 'two-role' | 'one-hot' | 'agency-groups';
  readonly from: 'rows' | 'group' | 'merge' | 'ditto';
  readonly measured: boolean;
  readonly groupForm: 'cell' | 'wide';
  readonly pageRows: number;
  readonly cuts: boolean;
}

export function generateTable(order: TableOrder) {
  const { random, canvas, office } = order;
  const manner = mannerOf(random);
  const keys = columnsOf(random, manner);
  const header = generateHeader(random, keys, hotUnits(office));
  canvas.width = header.columns.length;
  const traits = [
    `${manner.who}/${manner.from}/${manner.groupForm}`,
    `header ${header.form}`,
    `page ${manner.pageRows}${manner.cuts ? ' cut' : ''}`,
  ];
  const assignments: TrueAssignment[] = [];
  const table = { ...order, manner, header, assignments, onPage: 0, last: null as Said | null };
  writeHeader(canvas, header);
  const tree = groupTree(random, {
    size: order.size,
    hasOrdinal: keys.includes('ordinal'),
    isWide: manner.groupForm === 'wide',
    agencies: manner.who === 'agency-groups' ? office.units.slice(0, 6) : null,
  });
  traits.push(`numbering ${tree.style}`);
  for (const node of tree.nodes) writeNode(table, node, [], null);
  tail(table);
  return {
    assignments,
    traits,
    columns: headerRoles(header).map(({ at, role }) => ({ column: canvas.left + at, role })),
  };
}

function mannerOf(random: Choices): Manner {
  const who = random.pick([
    'columns',
    'columns',
    'columns',
    'columns',
    'two-role',
    'one-hot',
    'agency-groups',
  ] as const);
  const from = who === 'columns' ? random.pick(['rows', 'rows', 'group', 'merge', 'ditto'] as const) : 'rows';
  const pages = from !== 'merge' && random.chance(0.5);
  return {
    who,
    from,
    measured: random.chance(0.15),
    groupForm: from === 'group' ? 'cell' : random.pick(['cell', 'wide'] as const),
    pageRows: pages ? random.whole(6, 20) : 10_000,
    cuts: pages && from === 'rows' && who === 'columns' && random.chance(0.7),
  };
}

const hotUnits = (office: words.Office) => office.units.slice(0, 4);

function columnsOf(random: Choices, { who, measured }: Manner): readonly ColumnKey[] {
  const some = (key: ColumnKey, share: number) => (random.chance(share) ? [key] : []);
  const whoKeys =
    who === 'two-role'
      ? ['who']
      : who === 'one-hot'
        ? ['marks']
        : who === 'agency-groups'
          ? some('support', 0.4)
          : ['lead', ...some('support', 0.7)];
  const target = measured ? ['target', 'unit'] : some('target', 0.5);
  const time = random.chance(0.1) ? ['quarters'] : [...some('start', 0.2), 'due'];
  const free = [
    ['task'],
    target,
    some('deliverable', 0.4),
    whoKeys,
    some('person', 0.15),
    time,
    some('budget', 0.15),
  ].filter((part) => part.length > 0);
  const parts = random.chance(0.5) ? free : random.shuffled(free);
  const keys = [...parts.flat(), ...some('note', 0.3)];
  return random.chance(0.9) ? ['ordinal', ...keys] : keys;
}

interface Table extends TableOrder {
  readonly manner: Manner;
  readonly header: GeneratedHeader;
  readonly assignments: TrueAssignment[];
  onPage: number;
  last: Said | null;
}

/** Who and when, as words and as truth. */
interface Said {
  readonly leadText: string;
  readonly lead: readonly string[];
  readonly supportText: string;
  readonly support: readonly string[];
  readonly dueText: string;
  readonly due: string;
}

function writeHeader(canvas: Canvas, header: HeaderRows): void {
  const top = canvas.rows.length;
  for (const row of header.rows) {
    const cells: CellValue[] = [];
    row.forEach((value, at) => (cells[canvas.left + at] = value));
    canvas.rows.push(cells);
  }
  for (const area of header.merges)
    merge(canvas, top + area.row, canvas.left + area.column, area.rowCount, area.columnCount);
}

/** Writes one row of the body, the heading before it where a page ends; gives its zero-based row. */
function writeRow(table: Table, cells: Cells): number {
  const { canvas, header, manner } = table;
  if (table.onPage >= manner.pageRows) {
    writeHeader(canvas, table.random.chance(0.2) ? header.shorter : header);
    table.onPage = 0;
  }
  table.onPage++;
  const row: CellValue[] = [];
  header.columns.forEach((key, at) => {
    const value = cells[key];
    if (value !== undefined && value !== '') row[canvas.left + at] = value;
  });
  return canvas.rows.push(row) - 1;
}

function writeNode(table: Table, node: Node, groups: readonly string[], inherited: Said | null): void {
  if (node.kind === 'item') return writeItem(table, node.ordinal, groups, inherited);
  const said = writeGroup(table, node);
  const own = [...groups, node.title];
  const first = table.assignments.length;
  const shared =
    table.manner.from === 'merge' && node.children.every((child) => child.kind === 'item') ? sayWho(table) : null;
  for (const child of node.children) writeNode(table, child, own, said ?? shared ?? inherited);
  if (shared) mergeDown(table, first, shared);
}

/** A group row: its title alone, or who and when of its rows too. */
function writeGroup(table: Table, node: Extract<Node, { kind: 'group' }>): Said | null {
  const { manner, header, canvas } = table;
  if (manner.groupForm === 'wide') {
    const words = node.ordinal === null ? node.title : `${node.ordinal}. ${node.title}`;
    const first = header.columns[0]!;
    const row = writeRow(table, { [first]: words });
    merge(canvas, row, canvas.left, 1, header.columns.length);
    return node.agency ? { ...NOBODY, lead: [node.agency] } : null;
  }
  const isLowest = node.children.every((child) => child.kind === 'item');
  const said = manner.from === 'group' && isLowest ? sayWho(table) : null;
  writeRow(table, { ordinal: node.ordinal, task: node.title, ...(said && whoCells(said)) });
  return node.agency ? { ...NOBODY, lead: [node.agency] } : said;
}

const NOBODY: Said = { leadText: '', lead: [], supportText: '', support: [], dueText: '', due: 'none' };

const whoCells = ({ leadText, supportText, dueText }: Said): Cells => ({
  lead: leadText,
  support: supportText,
  due: dueText,
});

const SEPARATORS = ['; ', ', ', '\n', ';\n'];

function sayWho({ random, office, header }: Table): Said {
  const lead = random.pick(office.units);
  const others = random.shuffled(office.units.filter((unit) => unit !== lead)).slice(0, random.whole(0, 3));
  const hasSupport = header.columns.includes('support') || header.columns.includes('who');
  const hasComma = others.some((unit) => unit.includes(','));
  const separator = hasComma ? '; ' : random.pick(SEPARATORS);
  const [dueText, due] = random.pick(words.DUES);
  return {
    leadText: lead,
    lead: [lead],
    supportText: hasSupport ? others.join(separator) : '',
    support: hasSupport ? others : [],
    dueText,
    due: header.columns.includes('due') ? due : 'none',
  };
}

function writeItem(table: Table, ordinal: CellValue, groups: readonly string[], inherited: Said | null): void {
  const { random, header, manner } = table;
  const has = (key: ColumnKey) => header.columns.includes(key);
  const own = sayWho(table);
  const agency = manner.who === 'agency-groups';
  const said =
    manner.from === 'merge' || manner.from === 'group'
      ? (inherited ?? own)
      : agency
        ? { ...own, lead: inherited?.lead ?? [] }
        : own;
  const task = words.taskOf(random.pick);
  const cells: Cells = { ordinal, task };
  const truth = { task, person: [] as string[], start: 'none', targets: [] as readonly string[], groups };
  if (inherited === null || manner.from === 'rows' || manner.from === 'ditto') Object.assign(cells, whoCells(said));
  let who: Pick<TrueAssignment, 'lead' | 'support' | 'due'> = said;
  if (manner.from === 'ditto' && table.last && random.chance(0.3)) {
    who = { ...said, ...ditto(table, cells, table.last, said) };
  }
  if (has('who'))
    cells.who = `Chủ trì: ${said.leadText}${said.supportText ? `\nPhối hợp: ${said.supportText.replace(/[;,]?\n/g, '; ')}` : ''}`;
  if (has('mark0')) who = { ...who, ...markUnits(table, cells) };
  if (has('quarter1')) who = { ...who, due: markQuarter(table, cells) };
  if (has('person')) {
    cells.person = random.pick(words.PERSONS);
    truth.person = [cells.person as string];
  }
  if (has('start')) [cells.start, truth.start] = random.pick(words.STARTS);
  if (has('deliverable')) cells.deliverable = random.pick(words.DELIVERABLES);
  if (has('budget') && random.chance(0.6)) cells.budget = random.whole(10, 900);
  if (has('note') && random.chance(0.1)) cells.note = 'Nhiệm vụ mới';
  if (has('unit')) {
    const [value, unit, canonical] = random.pick(words.MEASURED);
    Object.assign(cells, { target: value, unit });
    truth.targets = [canonical];
  } else if (has('target')) [cells.target, truth.targets] = random.pick(words.TARGETS);
  place(table, cells, { ...truth, lead: who.lead, support: who.support, due: who.due });
  table.last = { ...said, ...who, leadText: said.leadText };
}

/** Writes the row, cut by the end of a page where pages are cut. */
function place(table: Table, cells: Cells, truth: Omit<TrueAssignment, 'rows'>): void {
  const { manner, random } = table;
  const isCut = manner.cuts && (table.onPage === manner.pageRows - 1 || random.chance(0.04));
  const cut = isCut ? cutText(truth.task) : null;
  if (!cut) {
    const row = writeRow(table, datedCells(table, cells));
    formatDates(table, row, cells);
    table.assignments.push({ rows: [row + 1], ...truth });
    return;
  }
  const lead = typeof cells.lead === 'string' && random.chance(0.5) ? cutLead(cells.lead) : null;
  const first = writeRow(table, { ...cells, task: cut[0], ...(lead && { lead: lead[0] }) });
  const second = writeRow(table, { task: cut[1], ...(lead && { lead: lead[1] }) });
  table.assignments.push({ rows: [first + 1, second + 1], ...truth });
}

/** A real date instead of its words, as people type it. */
function datedCells({ date1904, random }: Table, cells: Cells): Cells {
  if (cells.due !== '15/11/2026' || !random.chance(0.5)) return cells;
  cells.due = 46_341 - (date1904 ? 1462 : 0);
  return cells;
}

function formatDates({ canvas, header }: Table, row: number, cells: Cells): void {
  const at = header.columns.indexOf('due');
  if (at >= 0 && typeof cells.due === 'number')
    canvas.formats[toA1({ row, column: canvas.left + at, rowCount: 1, columnCount: 1 })] = 'dd/mm/yyyy';
}

/** At a space in the middle, so that what is left begins in lower case. */
function cutText(text: string): readonly [string, string] | null {
  const spaces = [...text.matchAll(/(?<=[\p{Ll},]) (?=\p{Ll})/gu)].map((match) => match.index);
  const at = spaces.filter((index) => index > text.length / 4 && index < (text.length * 3) / 4)[0];
  return at === undefined ? null : [text.slice(0, at), text.slice(at + 1)];
}

/** "Phòng Văn hóa -" / "Xã hội". */
function cutLead(text: string): readonly [string, string] | null {
  const at = /(?<= -| và) /.exec(text)?.index;
  return at === undefined ? null : [text.slice(0, at), text.slice(at + 1)];
}

function ditto({ random, header }: Table, cells: Cells, last: Said, own: Said) {
  const mark = random.pick(words.DITTOS);
  cells.lead = mark;
  const isDueToo = random.chance(0.4) && header.columns.includes('due') && last.due !== 'none';
  if (isDueToo) cells.due = mark;
  return { lead: last.lead, due: isDueToo ? last.due : own.due };
}

function markUnits({ random, office, header }: Table, cells: Cells) {
  const units = hotUnits(office);
  const marked = units.map((_, i) => i).filter(() => random.chance(0.3));
  const all = marked.length > 0 ? marked : [random.whole(0, units.length - 1)];
  for (const i of all) cells[`mark${i}`] = 'x';
  const order = header.columns.filter((key) => key.startsWith('mark')).map((key) => Number(key.slice(4)));
  return { lead: order.filter((i) => all.includes(i)).map((i) => units[i]!), support: [] };
}

const QUARTERS = ['2026-01-01/2026-03-31', '2026-04-01/2026-06-30', '2026-07-01/2026-09-30', '2026-10-01/2026-12-31'];

function markQuarter({ random }: Table, cells: Cells): string {
  const quarter = random.whole(1, 4);
  cells[`quarter${quarter}`] = 'x';
  return QUARTERS[quarter - 1]!;
}

/** Lead, support and due merged down over the rows of a group. */
function mergeDown(table: Table, first: number, said: Said): void {
  const { canvas, header, assignments } = table;
  const rows = assignments.slice(first).map((one) => one.rows[0]! - 1);
  const [top] = rows;
  if (top === undefined) return;
  const cells = whoCells(said);
  for (const key of ['lead', 'support', 'due'] as const) {
    const at = header.columns.indexOf(key);
    if (at < 0 || !cells[key]) continue;
    canvas.rows[top]![canvas.left + at] = cells[key]!;
    merge(canvas, top, canvas.left + at, rows.length, 1);
  }
}

/** What stands below the last row: placeholders, totals, notes. */
function tail(table: Table): void {
  const { random, header } = table;
  const has = (key: ColumnKey) => header.columns.includes(key);
  if (has('ordinal') && random.chance(0.15)) writeRow(table, { ordinal: 99 });
  if (random.chance(0.15)) writeRow(table, Object.fromEntries(header.columns.map((key) => [key, '…'])));
  if (random.chance(0.15)) writeRow(table, { task: 'Tổng cộng', ...(has('budget') && { budget: 9000 }) });
  if (random.chance(0.15))
    writeRow(table, { [header.columns[0]!]: 'Ghi chú: Các đơn vị báo cáo kết quả về bộ phận tổng hợp.' });
}
