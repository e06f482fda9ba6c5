import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import type { CellArea } from '../../../src/core/source/source-ref';
import type { Choices } from './random';
import { HEADINGS, TIME_TOPS, WHO_TOPS } from './words';

/** A heading as rows of cells from the table's first column, with its merged areas. */
export interface HeaderRows {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellArea[];
}

export interface GeneratedHeader extends HeaderRows {
  readonly form: string;
  /** What stands in each column. */
  readonly columns: readonly string[];
  /** As it is repeated where people were careless: the last heading left out. */
  readonly shorter: HeaderRows;
}

/** Makes the heading of a table with these columns. */
export function generateHeader(random: Choices, keys: readonly string[], units: readonly string[]): GeneratedHeader {
  const columns = keys.flatMap((key) => {
    if (key === 'marks') return units.map((_, i) => `mark${i}`);
    return key === 'quarters' ? [1, 2, 3, 4].map((i) => `quarter${i}`) : [key];
  });
  const pairs = pairsOf(random, columns, units);
  const isMerged = pairs.some(({ count }) => count > 2) || random.chance(0.7);
  const heading = (key: string) => headingOf(random, key, columns);
  const texts = columns.map(
    (key, at) =>
      pairs.find((pair) => isIn(pair, at))?.below[at - pairs.find((pair) => isIn(pair, at))!.at] ?? heading(key),
  );
  const numbering = random.chance(0.35) ? [numberingRow(random, columns.length)] : [];
  const made =
    pairs.length > 0
      ? twoRows(columns, texts, pairs, isMerged)
      : random.chance(0.08)
        ? brokenRows(texts)
        : { rows: [texts], merges: [] };
  const rows = [...made.rows, ...numbering];
  const shorter = {
    rows: made.rows.map((row) => row.slice(0, -1)),
    merges: made.merges.filter((area) => area.column + area.columnCount < columns.length),
  };
  const canShorten = columns.length > 4 && !pairs.some((pair) => isIn(pair, columns.length - 1));
  const form = `${pairs.length > 0 ? (isMerged ? 'two rows' : 'two rows unmerged') : made.rows.length > 1 ? 'broken' : 'one row'}${numbering.length > 0 ? ' numbered' : ''}`;
  return { form, columns, rows, merges: made.merges, shorter: canShorten ? shorter : { rows, merges: made.merges } };
}

interface Pair {
  readonly at: number;
  readonly count: number;
  readonly top: string;
  readonly below: readonly string[];
}

const isIn = ({ at, count }: Pair, column: number) => column >= at && column < at + count;

/** Columns under one top: lead and support, start and due, one-hot units, quarters. */
function pairsOf(random: Choices, columns: readonly string[], units: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const marks = columns.indexOf('mark0');
  if (marks >= 0) pairs.push({ at: marks, count: units.length, top: 'Đơn vị thực hiện', below: units });
  const quarters = columns.indexOf('quarter1');
  if (quarters >= 0)
    pairs.push({ at: quarters, count: 4, top: 'Thời gian thực hiện', below: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'] });
  const lead = columns.indexOf('lead');
  if (lead >= 0 && columns[lead + 1] === 'support' && random.chance(0.25))
    pairs.push({ at: lead, count: 2, top: random.pick(WHO_TOPS), below: ['Chủ trì', 'Phối hợp'] });
  const start = columns.indexOf('start');
  if (start >= 0 && columns[start + 1] === 'due' && random.chance(0.5))
    pairs.push({
      at: start,
      count: 2,
      top: random.pick(TIME_TOPS),
      below: ['Bắt đầu', random.pick(['Kết thúc', 'Hoàn thành'])],
    });
  return pairs;
}

function headingOf(random: Choices, key: string, columns: readonly string[]): string {
  if (key === 'lead' && !columns.includes('support') && random.chance(0.5)) return random.pick(HEADINGS.leadAlone!);
  return random.pick(HEADINGS[key] ?? ['Khác']);
}

function twoRows(
  columns: readonly string[],
  texts: readonly string[],
  pairs: readonly Pair[],
  isMerged: boolean,
): HeaderRows {
  const top: CellValue[] = columns.map((_, at) => {
    const pair = pairs.find((one) => isIn(one, at));
    return pair ? (pair.at === at ? pair.top : null) : texts[at]!;
  });
  const below: CellValue[] = columns.map((_, at) => (pairs.some((one) => isIn(one, at)) ? texts[at]! : null));
  const merges: CellArea[] = pairs.map(({ at, count }) => ({ row: 0, column: at, rowCount: 1, columnCount: count }));
  if (isMerged)
    columns.forEach((_, at) => {
      if (!pairs.some((one) => isIn(one, at))) merges.push({ row: 0, column: at, rowCount: 2, columnCount: 1 });
    });
  return { rows: [top, below], merges };
}

/** "Đơn vị chủ" / "trì": long headings broken over two physical rows. */
function brokenRows(texts: readonly string[]): HeaderRows {
  const cut = texts.map((text) => {
    const at = /^[^(/[]{6,}? (?=\p{Ll}+$)/u.exec(text)?.[0].length ?? null;
    return at === null ? [text, null] : [text.slice(0, at - 1), text.slice(at)];
  });
  if (cut.every(([, rest]) => rest === null)) return { rows: [texts], merges: [] };
  return { rows: [cut.map(([first]) => first!), cut.map(([, rest]) => rest ?? null)], merges: [] };
}

function numberingRow(random: Choices, count: number): readonly CellValue[] {
  const form = random.pick(['(1)', '1', 'A']);
  return Array.from({ length: count }, (_, i) =>
    form === '(1)' ? `(${i + 1})` : form === '1' ? i + 1 : i < 2 ? 'AB'[i]! : i - 1,
  );
}

const ROLE: Readonly<Record<string, string>> = { unit: 'unit-of-measure', who: 'lead+support' };

/** The roles that the columns have. */
export function headerRoles({ columns }: GeneratedHeader): readonly { readonly at: number; readonly role: string }[] {
  return columns.map((key, at) => ({
    at,
    role: ROLE[key] ?? (key.startsWith('mark') ? 'lead' : key.startsWith('quarter') ? 'due' : key),
  }));
}
