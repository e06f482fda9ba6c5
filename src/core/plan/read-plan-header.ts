import type { GridRow, SheetGrid } from '../tables/sheet-grid';
import { isSignature } from '../tables/signature';
import type { PlanHeader } from './plan-reading';

/** What a plan's first lines say of it; null for what they do not say. */
const EMPTY: PlanHeader = { title: null, number: null, agency: null, issued: null, year: null };

const KIND =
  /^(?:kế hoạch|chương trình|mục tiêu chất lượng|phụ lục|bảng|biểu|danh mục|đề án|quyết định|bộ chỉ tiêu|phân công|kế hoạch hành động)(?![\p{L}])/iu;
const NUMBER = /(?:số|so)\s*(?::\s*)?(\d{1,5}\s*[/-]\s*(?:KH|QĐ|CTr|CT|TB|CV|NQ|BC|ĐA|PA)[\p{L}\p{Lu}&\d-]*)/iu;
const AGENCY_LINE = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|SỞ|PHÒNG|VĂN PHÒNG|TRUNG TÂM|CÔNG AN|BỘ)\s+\p{L}/iu;
const OF_AGENCY =
  /(?<![\p{L}])của\s+((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Phòng|Văn phòng|Trung tâm|Công an|Bộ|Chủ tịch UBND)\s+[^);,.]{2,80})/iu;
const PLACE_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(20\d\d)/iu;
const ATTACHED = /kèm theo/iu;
const ATTACHED_DATE = /ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)/iu;
/** How far down a letterhead and a title reach. */
const HEAD_ROWS = 15;

/** Reads the plan's title, number, agency, day of issue and year from a sheet's first lines. */
export function readPlanHeader(grid: SheetGrid, headerRow: number | null): PlanHeader {
  const lines = headLines(grid, headerRow);
  if (lines.length === 0) return EMPTY;
  const title = findTitle(lines);
  const attached = lines.find((line) => ATTACHED.test(line)) ?? null;
  const issued =
    dateOf(
      lines.find((line) => PLACE_DATE.test(line)),
      PLACE_DATE,
    ) ?? dateOf(attached ?? undefined, ATTACHED_DATE);
  return {
    title,
    number:
      firstMatch(
        [...lines.filter((line) => /^\s*số\s*:?/iu.test(line)), ...(attached ? [attached] : [])],
        NUMBER,
      )?.replace(/\s+/g, '') ?? null,
    agency: findAgency(lines, attached),
    issued,
    year: yearOf(title) ?? yearOf(attached) ?? yearInLines(lines) ?? (issued ? Number(issued.slice(0, 4)) : null),
  };
}

/** The first thing known wins, sheet by sheet. */
export function mergeHeaders(headers: readonly PlanHeader[]): PlanHeader {
  const first = <K extends keyof PlanHeader>(key: K) =>
    headers.map((header) => header[key]).find((value) => value !== null) ?? null;
  const best = headers.find((header) => header.number !== null && header.title !== null);
  return {
    title: best?.title ?? first('title'),
    number: first('number'),
    agency: first('agency'),
    issued: first('issued'),
    year: best?.year ?? first('year'),
  };
}

function headLines(grid: SheetGrid, headerRow: number | null): readonly string[] {
  const rows: GridRow[] = [];
  for (let row = grid.rows.at(0); row; row = grid.rows.at(rows.length)) {
    if (rows.length >= HEAD_ROWS || (headerRow !== null && row.row >= headerRow) || isSignature(row)) break;
    rows.push(row);
  }
  return rows.flatMap((row) => row.cells.flatMap((cell) => cellLines(cell.text)));
}

/** The lines of a cell; "ỦY BAN NHÂN DÂN" goes with the place in the line below. */
function cellLines(text: string): readonly string[] {
  return text
    .replace(/(UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)[^\S\n]*\n\s*(?=\p{Lu})/gu, '$1 ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** "KẾ HOẠCH" with the words of the line below, or a title in one line. */
function findTitle(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => KIND.test(line) && line.length < 300 && !ATTACHED.test(line));
  if (at < 0) return null;
  const first = lines[at]!;
  const next = lines[at + 1];
  const goesOn =
    next !== undefined &&
    next.length < 400 &&
    !ATTACHED.test(next) &&
    !/^(?:[IVX]+\.|\d+\.|thực hiện |căn cứ |số)/u.test(next.trim()) &&
    !AGENCY_LINE.test(next);
  const short = first.split(' ').length <= 3 || (first === first.toUpperCase() && next === next?.toUpperCase());
  return goesOn && short ? `${first} ${next}` : first;
}

function findAgency(lines: readonly string[], attached: string | null): string | null {
  const said = attached ? OF_AGENCY.exec(attached)?.[1] : undefined;
  if (said) return said.trim();
  const letterhead = lines
    .slice(0, 8)
    .filter((line) => AGENCY_LINE.test(line) && line.length < 80 && line === line.toUpperCase());
  if (letterhead.length > 0) return letterhead[letterhead.length - 1]!;
  const issues = lines.map(
    (line) =>
      /(?:^|[.;]\s*)((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:xã|phường|thị trấn|huyện|thành phố|tỉnh|quận)(?:\s+\p{Lu}[\p{L}'’]*)*)\s+(?:ban hành|xây dựng)/u.exec(
        line,
      )?.[1],
  );
  return issues.find((name) => name !== undefined) ?? null;
}

const firstMatch = (lines: readonly string[], pattern: RegExp) =>
  lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined) ?? null;

function dateOf(line: string | undefined, pattern: RegExp): string | null {
  const match = line === undefined ? null : pattern.exec(line);
  if (!match) return null;
  const [, day, month, year] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** "THÁNG 4/2026", "QUÝ II-2026", "từ 06/4/2026": a programme of a month, a quarter or a week. */
const MONTH_YEAR =
  /(?:tháng|quý|từ|đến)\s+(?:ngày\s+)?(?:\d{1,2}\s?[/.-]\s?)?(?:\d{1,2}|[IVX]{1,4})\s?[/-]\s?(20\d\d)(?![\d/])/iu;

/** "năm 2026", but not the year of a law or of a period of years. */
function yearOf(text: string | null): number | null {
  if (text === null) return null;
  const plain = text.replace(
    /(?:số\s+)?\d{1,6}\/(?:20\d\d\/)?[\p{L}-]{1,40}[^,;)]{0,200}?ngày[^,;)]{0,60}?20\d\d/giu,
    ' ',
  );
  const match =
    /năm\s+(20\d\d)(?!\s*[-–]\s*20)/iu.exec(plain) ??
    /(?<![\d/])(20\d\d)(?![\d/])/u.exec(plain) ??
    MONTH_YEAR.exec(plain);
  return match ? Number(match[1]) : null;
}

/** The year named oftenest in the first lines ("năm 2024"), the day and month of a letter included. */
function yearInLines(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const match of line.matchAll(/năm\s+(20\d\d)(?!\s*[-–])/giu))
      counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
