import type { ColumnRole } from '../readers/column-role';
import type { TableColumn } from './column-roles';
import { lineMarker, ordinalMarker, type Marker } from './marker';
import type { GridCell, GridRow } from './sheet-grid';

/** The columns of a table by what they are for. */
export interface ColumnGroups {
  readonly ordinals: ReadonlySet<number>;
  /** Task and objective columns, from the left. */
  readonly texts: readonly number[];
  /** Lead, support, person, start, due. */
  readonly fields: ReadonlySet<number>;
  /** Lead and person. */
  readonly leads: ReadonlySet<number>;
  /** Lead alone. */
  readonly agents: ReadonlySet<number>;
  readonly dues: ReadonlySet<number>;
  /** Columns of a target beside the words. */
  readonly targets: ReadonlySet<number>;
  readonly count: number;
}

const FIELDS: readonly ColumnRole[] = ['lead', 'support', 'person', 'start', 'due'];

/** Sorts a table's columns. */
export function columnGroups(columns: readonly TableColumn[]): ColumnGroups {
  const withRole = (...roles: readonly ColumnRole[]) =>
    columns.filter((column) => column.roles.some((role) => roles.includes(role))).map((column) => column.column);
  const texts = withRole('task', 'objective');
  return {
    ordinals: new Set(withRole('ordinal', 'code')),
    texts: texts.length > 0 ? texts : withRole('target'),
    fields: new Set(
      columns.filter((column) => column.roles.every((role) => FIELDS.includes(role))).map((column) => column.column),
    ),
    leads: new Set(withRole('lead', 'person')),
    agents: new Set(withRole('lead')),
    dues: new Set(withRole('due')),
    targets: new Set(withRole('target').filter((column) => !texts.includes(column) && texts.length > 0)),
    count: columns.length,
  };
}

/** A row of a table's body, taken apart. */
export interface RowShape {
  readonly row: GridRow;
  readonly marker: Marker | null;
  /** The cell of the marker where it stands in a column of its own. */
  readonly ordinal: GridCell | null;
  /** The cell that says what the row is about: task, objective, or a heading merged across. */
  readonly title: GridCell | null;
  /** The title is merged across columns or stands in the ordinal column: a heading by its form. */
  readonly isWide: boolean;
  /** Cells of lead, support, person, start and due. */
  readonly fields: readonly GridCell[];
  /** Filled cells that are none of these. */
  readonly extras: readonly GridCell[];
}

/** Takes a row apart by the table's columns. */
export function rowShape(row: GridRow, groups: ColumnGroups): RowShape {
  let marker: Marker | null = null;
  let ordinal: GridCell | null = null;
  let wide: GridCell | null = null;
  let text: GridCell | null = null;
  const rest: GridCell[] = [];
  for (const cell of row.cells) {
    const own = groups.ordinals.has(cell.column) ? ordinalOf(cell) : null;
    if (own) {
      marker ??= own;
      ordinal ??= cell;
      continue;
    }
    if (wide === null && isWideCell(cell, groups)) wide = cell;
    if (text === null && groups.texts.includes(cell.column)) text = cell;
    rest.push(cell);
  }
  const title = wide ?? text;
  const isOther = (cell: GridCell) => cell !== title && !groups.texts.includes(cell.column);
  return {
    row,
    marker: marker ?? (title ? lineMarker(title.text) : null),
    ordinal,
    title,
    isWide: wide !== null,
    fields: rest.filter((cell) => isOther(cell) && groups.fields.has(cell.column)),
    extras: rest.filter((cell) => isOther(cell) && !groups.fields.has(cell.column)),
  };
}

function ordinalOf(cell: GridCell): Marker | null {
  if (cell.area.columnCount > 2) return null;
  return ordinalMarker(cell.isNumber ? cell.text.replace(',', '.') : cell.text);
}

/** Merged over half of the table and more, or words in the column of numbers. */
function isWideCell(cell: GridCell, groups: ColumnGroups): boolean {
  const span = cell.area.columnCount;
  if (span >= 2 && span * 2 >= groups.count && cell.area.rowCount === 1) return true;
  return groups.ordinals.has(cell.column) && /\p{L}{2}/u.test(cell.text);
}

/** A title alone: nobody, no date, nothing else in the row. */
export function isTitleOnly(shape: RowShape): boolean {
  return shape.title !== null && shape.fields.length === 0 && shape.extras.length === 0;
}

/** Words in capitals, as headings are typed. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && /\s/.test(text.trim());
}

/** Words that go on from a cell above: they begin in lower case, or with a sign that cannot begin a phrase. */
export function isFragment(text: string): boolean {
  const words = text.trim();
  return /^[\p{Ll}),;.:%&\]]/u.test(words) && !/^[a-zđ][.)]\s*\p{L}/u.test(words);
}

/** Words that cannot end here: "Bộ phận TN &", "của", an open bracket. */
export function isDangling(text: string): boolean {
  const words = text.trim();
  const open = (words.match(/[([“]/g)?.length ?? 0) > (words.match(/[)\]”]/g)?.length ?? 0);
  return (
    open || /(?:[,&\-–/(]|(?<![\p{L}])(?:và|của|cho|tại|theo|về|với|các|trong|từ|đến|được|bằng|trên))$/iu.test(words)
  );
}

/** "Tháng 3/2026", "* Quý II" alone in its row: when what follows is due. */
export const isPeriod = (text: string) => PERIOD.test(text.trim());
const PERIOD =
  /^(?:[-+*•]\s*)?(?:trong )?(?:tháng (?:\d{1,2}|[ivx]+)|quý (?:[1-4]|i{1,3}|iv))(?:\s?(?:[/-]|năm)\s?(?:năm )?20\d\d)?\s?[:.]?$/iu;
