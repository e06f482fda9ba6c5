import { foldText } from '../text/fold-text';
import type { DateSystem } from '../calendar/serial-date';
import { valueAt, type CellValue, type SheetSnapshot } from '../sheet/workbook-snapshot';
import { createCaseDayReader } from './case-days';
import { headingWords } from './case-headings';
import { headingBlock, type ColumnHeading } from './heading-block';
import { answerOf } from './survey-answers';

export const FEEDBACK_FIELDS = ['received', 'due', 'answered', 'satisfaction', 'content'] as const;
export type FeedbackField = (typeof FEEDBACK_FIELDS)[number];

/** One piece of feedback (phản ánh, kiến nghị); days as whole serials of the 1900 system, 0 for none. */
export interface Feedback {
  readonly row: number;
  readonly received: number;
  readonly due: number;
  readonly answered: number;
  /** Null where nothing is said. */
  readonly isSatisfied: boolean | null;
}

export const FEEDBACK_FAULTS = [
  'received-missing',
  'date-unreadable',
  'answered-before-received',
  'answer-unknown',
] as const;
export type FeedbackFault = (typeof FEEDBACK_FAULTS)[number];

/** A list of feedback with what is wrong with its rows; rows with an unreadable or impossible day are not in `feedback`. */
export interface FeedbackReading {
  readonly sheet: string;
  readonly columns: readonly { readonly field: FeedbackField; readonly column: number; readonly heading: string }[];
  readonly feedback: readonly Feedback[];
  readonly rowCount: number;
  readonly findings: readonly { readonly code: FeedbackFault; readonly rows: readonly number[] }[];
}

const RULES: readonly (readonly [FeedbackField, RegExp])[] = [
  // Mức độ hài lòng · Đánh giá của người dân
  ['satisfaction', /hai long|^danh gia/],
  // Hạn xử lý · Thời hạn trả lời · Ngày hẹn trả lời
  ['due', /^(?:ngay |thoi gian )?(?:han|thoi han|hen|den han|phai tra)(?: |$)/],
  // Ngày trả lời · Ngày xử lý xong · Ngày hoàn thành · Ngày có kết quả
  [
    'answered',
    /^(?:ngay|thoi gian|thoi diem) (?:tra loi|xu ly|giai quyet|hoan thanh|ket thuc|phan hoi|co ket qua|tra ket qua|cong khai)/,
  ],
  // Ngày tiếp nhận · Ngày gửi · Ngày phản ánh
  ['received', /^(?:ngay|thoi gian|thoi diem) (?:tiep nhan|nhan|gui|phan anh|kien nghi|den|nop)/],
  // Nội dung phản ánh, kiến nghị · Nội dung góp ý · Mã PAKN · Người phản ánh
  [
    'content',
    /^(?:ten |tom tat )?(?:noi dung|ma|so|nguoi|van de|tieu de|don vi bi|linh vuc)? ?(?:phan anh|kien nghi|gop y|pakn)/,
  ],
];
const SEARCHED_ROWS = 40;

interface Columns {
  readonly firstRow: number;
  readonly columns: FeedbackReading['columns'];
}

/** Reads a list of feedback; null where the sheet is none. */
export function readFeedback(sheet: SheetSnapshot, dates: DateSystem): FeedbackReading | null {
  const found = findColumns(sheet);
  return found && readRows(sheet, found, dates);
}

function findColumns(sheet: SheetSnapshot): Columns | null {
  const { used } = sheet;
  if (!used) return null;
  let best: Columns | null = null;
  const last = Math.min(used.row + used.rowCount, used.row + SEARCHED_ROWS);
  for (let row = used.row; row < last; row++)
    for (let depth = 1; depth <= 2 && row + depth <= last; depth++) {
      const columns = columnsUnder(headingBlock(sheet, row, depth), used.column);
      const has = (field: FeedbackField) => columns.some((one) => one.field === field);
      // A list of cases may tell of feedback too: its code says what it is of
      if (!has('content') || !has('received') || !(has('answered') || has('due'))) continue;
      if (columns.length > (best?.columns.length ?? 0)) best = { firstRow: row + depth, columns };
    }
  return best;
}

function columnsUnder(headings: readonly ColumnHeading[], left: number): FeedbackReading['columns'] {
  const columns: { field: FeedbackField; column: number; heading: string }[] = [];
  for (const [index, { own, above }] of headings.entries()) {
    const texts = [own, `${own} ${above.at(-1) ?? ''}`].map(headingWords);
    if (/^(?:ma|so) (?:ho so|hs)$/.test(texts[0]!)) return [];
    const field = texts[0] === '' || own.length > 80 ? undefined : fieldOf(texts);
    if (field && !columns.some((one) => one.field === field))
      columns.push({ field, column: left + index, heading: own });
  }
  return columns;
}

const fieldOf = (texts: readonly string[]): FeedbackField | undefined =>
  texts.map((text) => RULES.find(([, pattern]) => pattern.test(text))?.[0]).find((field) => field !== undefined);

function readRows(sheet: SheetSnapshot, { firstRow, columns }: Columns, dates: DateSystem): FeedbackReading {
  const readDay = createCaseDayReader(dates);
  const placeOf = new Map(columns.map(({ field, column }) => [field, column]));
  const cell = (row: number, field: FeedbackField): CellValue =>
    placeOf.has(field) ? valueAt(sheet, row, placeOf.get(field)!) : null;
  const faults = new Map<FeedbackFault, number[]>();
  const feedback: Feedback[] = [];
  let rowCount = 0;
  for (let row = firstRow; row < sheet.used!.row + sheet.used!.rowCount; row++) {
    const [received, due, answered] = (['received', 'due', 'answered'] as const).map(
      (field) => readDay(cell(row, field)).day,
    ) as [number, number, number];
    const hasDay = [received, due, answered].some((day) => day > 0);
    if (!hasDay && (isBlank(cell(row, 'content')) || !isNumbered(sheet, row))) continue;
    rowCount++;
    const tell = (code: FeedbackFault) => faults.set(code, [...(faults.get(code) ?? []), row]);
    const answer = answerOf(cell(row, 'satisfaction'), 5);
    if (answer === 'unknown') tell('answer-unknown');
    if ([received, due, answered].some(Number.isNaN)) tell('date-unreadable');
    else if (received === 0) tell('received-missing');
    else if (answered > 0 && answered < received) tell('answered-before-received');
    else feedback.push({ row, received, due, answered, isSatisfied: answer === 'unknown' ? null : answer });
  }
  const findings = FEEDBACK_FAULTS.flatMap((code) => (faults.has(code) ? [{ code, rows: faults.get(code)! }] : []));
  return { sheet: sheet.name, columns, feedback, rowCount, findings };
}

const isBlank = (value: CellValue): boolean => foldText(String(value ?? '')).trim() === '';

/** A row with its ordinal in front is one of the list, whatever else it lacks. */
const isNumbered = (sheet: SheetSnapshot, row: number): boolean =>
  typeof valueAt(sheet, row, sheet.used!.column) === 'number';
