import type { Steps } from '../sheet/steps';
import { readLabel, splitLabels, type Label } from '../readers/headers/read-labels';
import { lineMarker, type Marker } from './marker';
import { outline } from './outline';
import { isFragment } from './row-shape';
import type { GridCell, GridRow } from './sheet-grid';

/** A line of prose: a paragraph's cell, or one of its lines where it has several. */
export interface ProseLine {
  readonly cell: GridCell;
  /** Where the line begins in the cell's text. */
  readonly offset: number;
  readonly text: string;
  readonly marker: Marker | null;
  /** The line begins with a label; `start` is where its words begin, the text's end where there are none. */
  readonly label: (Label & { readonly start: number }) | null;
  /** Index of the line that it stands under, -1 at the top. */
  readonly parent: number;
  readonly depth: number;
}

interface RawLine {
  readonly cell: GridCell;
  readonly offset: number;
  readonly text: string;
}

/** Reads rows of prose as an outline: each line with its number or bullet, its label and the line above it. */
export function* proseLines(rows: readonly GridRow[]): Steps<readonly ProseLine[]> {
  const raw = rows.flatMap(rawLines);
  const levels = outline();
  const lines: ProseLine[] = [];
  let open: number[] = [];
  for (const [index, line] of raw.entries()) {
    yield;
    const marker = lineMarker(line.text);
    const label = lineLabel(line.text, marker);
    const plainHeading = !marker && !label && isPlainHeading(raw, index, lines);
    if (marker || plainHeading) {
      const depth = levels.enter(marker ?? PLAIN, label !== null);
      open = open.filter((at) => lines[at]!.depth < depth);
      lines.push({ ...line, marker, label, parent: open[open.length - 1] ?? -1, depth });
      open.push(index);
    } else
      lines.push({ ...line, marker: null, label, parent: open[open.length - 1] ?? -1, depth: Number.MAX_SAFE_INTEGER });
  }
  return lines;
}

/** A heading without a number, right above label lines. */
const PLAIN: Marker = { kind: 'lower', path: [0], prefix: 'plain', length: 0 };

function rawLines(row: GridRow): readonly RawLine[] {
  const cells = labelBeside(row.cells);
  return cells.flatMap((cell) => {
    const lines: RawLine[] = [];
    let offset = 0;
    for (const text of cell.text.split('\n')) {
      if (text.trim() !== '') lines.push({ cell, offset, text });
      offset += text.length + 1;
    }
    return lines;
  });
}

/** "Đơn vị chủ trì:" in one cell and the agency in the next, or a number beside its words: one line. */
function labelBeside(cells: readonly GridCell[]): readonly GridCell[] {
  const [first, ...rest] = cells;
  if (!first || rest.length === 0) return cells;
  const number = lineMarker(`${first.text.trim()} `)?.length;
  const isNumber = number !== undefined && number >= first.text.trim().length;
  const isLabel = /:\s*$/.test(first.text) && readLabel(first.text.trim().slice(0, -1)) !== null;
  if (!isNumber && !isLabel) return cells;
  return [{ ...first, text: [first, ...rest].map((cell) => cell.text.trim()).join(' '), isVerbatim: false }];
}

/** A label at the head of a line: with its colon, or alone on the line ("c) Phân công trách nhiệm"). */
function lineLabel(text: string, marker: Marker | null): ProseLine['label'] {
  const from = marker?.length ?? 0;
  const words = text.slice(from);
  const [first] = splitLabels(words).parts;
  if (first && first.from === 0) return { ...first, start: from + first.start };
  if (marker?.kind === 'roman' || marker?.kind === 'upper' || marker?.kind === 'decimal') return null;
  const alone = words.trim().split(/\s+/).length <= 8 && STANDS_ALONE.test(words) ? readLabel(words.trim()) : null;
  if (alone && marker) return { ...alone, start: text.length };
  return marker ? implicitLabel(text, from) : null;
}

/** Labels that may stand without a colon: parts of a criterion, not its name. */
const STANDS_ALONE =
  /^(?:(?:mục tiêu|yêu cầu|nhiệm vụ|giải pháp|biện pháp|nội dung|sản phẩm|kết quả|thời gian|thời hạn|thực hiện|hoàn thành|cụ thể|công việc|chủ yếu|phân công|trách nhiệm|tổ chức|chủ trì|phối hợp|đơn vị|cơ quan|và)[\s,/.&-]*)+$/iu;

/** "d) Thời gian thực hiện quý I/2026": the colon left out. */
const IMPLICIT = /^(?:thời gian|thời hạn)(?: (?:thực hiện|hoàn thành|triển khai))*(?=\s)/iu;
function implicitLabel(text: string, from: number): ProseLine['label'] {
  const match = IMPLICIT.exec(text.slice(from));
  const label = match && readLabel(match[0]);
  return label ? { ...label, start: from + match[0].length } : null;
}

/** A line without a number that begins a criterion: label lines follow at once, and no label is waiting for its words. */
function isPlainHeading(raw: readonly RawLine[], index: number, lines: readonly ProseLine[]): boolean {
  const { text } = raw[index]!;
  const next = raw[index + 1];
  const before = lines[index - 1];
  if (!next || isFragment(text) || text.length > 400) return false;
  const waiting = before?.label && before.label.start >= before.text.trimEnd().length;
  if (waiting) return false;
  const marker = lineMarker(next.text);
  return marker === null && lineLabel(next.text, null) !== null;
}
