import { headingWords } from '../../cases/case-headings';
import { headingBlock } from '../../cases/heading-block';
import { isTotal } from '../../cases/total-words';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/workbook-snapshot';

/** One row of a self-score: a criterion, or a group of those below it. Points are null where the cell is blank or no number. */
export interface SelfScoreRow {
  /** Zero-based. */
  readonly row: number;
  readonly number: string;
  readonly text: string;
  readonly max: number | null;
  readonly self: number | null;
  /** Number of the document, or words that say where it is. */
  readonly evidence: string;
  readonly link: string;
  readonly isGroup: boolean;
}

/** A sheet of self-scored criteria (tự chấm điểm chỉ số cải cách hành chính) with its evidence. */
export interface SelfScoreReading {
  readonly sheet: string;
  readonly rows: readonly SelfScoreRow[];
}

type Field = 'number' | 'text' | 'max' | 'self' | 'evidence' | 'link';

const RULES: readonly (readonly [Field, RegExp])[] = [
  // STT · Mã tiêu chí
  ['number', /^(?:stt|tt|so tt|ma|ma tieu chi|so thu tu)$/],
  // Điểm tối đa · Điểm chuẩn · Thang điểm
  ['max', /(?:diem|so diem) (?:toi da|chuan|quy dinh)|^thang diem/],
  // Điểm tự chấm · Tự đánh giá · Điểm tự đánh giá, chấm điểm
  ['self', /(?:diem )?tu (?:cham|danh gia)/],
  // Đường dẫn · Link
  ['link', /duong (?:dan|link)|^(?:link|url)/],
  // Tài liệu kiểm chứng · Minh chứng · Số, ký hiệu văn bản
  ['evidence', /kiem chung|minh chung|^(?:so )?(?:so )?(?:ky hieu|van ban|tai lieu)|^so van ban/],
  // Tiêu chí, tiêu chí thành phần · Nội dung
  ['text', /^(?:ten )?(?:linh vuc )?(?:tieu chi|noi dung)/],
];
const SEARCHED_ROWS = 40;

/** Reads a sheet of self-scored criteria; null where it is none: it needs criteria, their most points and the own points. */
export function readSelfScore(sheet: SheetSnapshot): SelfScoreReading | null {
  const { used } = sheet;
  if (!used) return null;
  for (let row = used.row; row < Math.min(used.row + used.rowCount, used.row + SEARCHED_ROWS); row++)
    for (const depth of [1, 2]) {
      const places = new Map<Field, number>();
      for (const [index, { own, above }] of headingBlock(sheet, row, depth).entries()) {
        const texts = [own, [...above, own].join(' ')].map(headingWords);
        const field = RULES.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0];
        if (field && texts[0] !== '' && !places.has(field)) places.set(field, used.column + index);
      }
      if (!places.has('text') || !places.has('max') || !places.has('self')) continue;
      const rows = withGroups(scoreRows(sheet, row + depth, places));
      if (rows.length > 0) return { sheet: sheet.name, rows };
    }
  return null;
}

type Ungrouped = Omit<SelfScoreRow, 'isGroup'>;

function scoreRows(sheet: SheetSnapshot, firstRow: number, places: ReadonlyMap<Field, number>): readonly Ungrouped[] {
  const rows: Ungrouped[] = [];
  for (let row = firstRow; row < sheet.used!.row + sheet.used!.rowCount; row++) {
    const cell = (field: Field): CellValue => (places.has(field) ? valueAt(sheet, row, places.get(field)!) : null);
    const words = (field: Field) => textOf(cell(field));
    const [text, max, self] = [words('text'), pointsOf(cell('max')), pointsOf(cell('self'))];
    if (text === '' || isTotal(text) || isTotal(words('number')) || (max === null && self === null)) continue;
    rows.push({ row, number: words('number'), text, max, self, evidence: words('evidence'), link: words('link') });
  }
  return rows;
}

const textOf = (value: CellValue): string => (value === null || typeof value === 'object' ? '' : String(value).trim());

/** 2,5 · 2.5 */
function pointsOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const text = textOf(value).replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** A row whose number is followed by a deeper one is the heading of a group: its points are the sum of those below. */
function withGroups(rows: readonly Ungrouped[]): readonly SelfScoreRow[] {
  let last = 0;
  const depths = rows.map(({ number }) => {
    const depth = depthOf(number);
    last = depth ?? last;
    return depth ?? last + 1;
  });
  return rows.map((row, index) => ({ ...row, isGroup: (depths[index + 1] ?? 0) > depths[index]! }));
}

/** I, A: 0; 1: 1; 1.1: 2; without a number: null, below the last that has one. */
function depthOf(number: string): number | null {
  const bare = number.replace(/[.)]$/, '');
  if (/^(?:[IVXL]+|[A-H])$/.test(bare)) return 0;
  return /^\d+(?:\.\d+)*$/.test(bare) ? bare.split('.').length : null;
}
