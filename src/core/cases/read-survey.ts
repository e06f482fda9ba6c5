import { foldText } from '../text/fold-text';
import { valueAt, type CellValue, type SheetSnapshot } from '../sheet/workbook-snapshot';
import type { WordTable } from './case-status';
import { headingBlock, type ColumnHeading } from './heading-block';
import { sipasFactor, type SipasFactor } from './sipas-factors';
import { answerOf, type SurveyScale } from './survey-answers';
import { isTotal } from './total-words';

/** One question of a survey, counted; blank answers are left out of `answers`. */
export interface SurveyQuestion {
  readonly text: string;
  readonly factor: SipasFactor | null;
  /** Zero-based cell of its words. */
  readonly row: number;
  readonly column: number;
  readonly satisfied: number;
  readonly answers: number;
  readonly blank: number;
  /** Rows whose answer is none of the scale. */
  readonly unknown: readonly number[];
}

/** A sheet of survey slips (a row a slip) or of counts by level (a row a question). */
export interface SurveyReading {
  readonly sheet: string;
  readonly shape: 'slips' | 'counts';
  /** Levels of answers in numbers; null where all are words. The highest is the best. */
  readonly scale: SurveyScale | null;
  /** No number is above 3: three levels are assumed. */
  readonly scaleAssumed: boolean;
  readonly slips: number;
  readonly questions: readonly SurveyQuestion[];
}

const SEARCHED_ROWS = 40;
const MOST_HEADER_ROWS = 3;

/** A question of slips, or a name of what is judged: "Câu 1", "Mức độ hài lòng về …", "Ông/bà đánh giá …?" */
const QUESTION =
  /^(?:cau|c)(?: hoi)? ?\d|\?|hai long|danh gia|nhan xet|^(?:1[0-9]|[1-9])\.\d|thai do|tiep can|gop y|ket qua giai quyet/;
/** Headings that are never questions. */
const NO_QUESTION =
  /^(?:stt|tt|so tt|so thu tu|ma|ma phieu|phieu so|so phieu|ho|ho ten|ho va ten|nam sinh|tuoi|do tuoi|gioi tinh|ngay|dia chi|thang|quy|nam|ghi chu|y kien khac|trinh do|nghe nghiep|tong)(?: .{0,20})?$/;
/** Rất hài lòng · Hài lòng · Mức 5 · Không hài lòng */
const LEVEL =
  /^(?:(?:rat |hoan toan )?(?:khong |chua )?(?:hai long|tot|dong y)|binh thuong|trung binh|phan van|trung lap|kem|muc (?:do )?[1-5])/;
/** A share of the counts, or their sum: no count of its own. */
const NO_COUNT = /%|ty le|tong|so phieu/;

const folded = (text: string): string => foldText(text.normalize('NFC')).replace(/\s+/g, ' ').trim();

/** Reads a sheet of survey slips or a table of answers by level; null where it is none. */
export function readSurvey(sheet: SheetSnapshot, factors: WordTable<SipasFactor> = []): SurveyReading | null {
  const { used } = sheet;
  if (!used) return null;
  const last = Math.min(used.row + used.rowCount, used.row + SEARCHED_ROWS);
  let best: SurveyReading | null = null;
  for (let row = used.row; row < last; row++)
    for (let depth = 1; depth <= MOST_HEADER_ROWS && row + depth < used.row + used.rowCount; depth++) {
      const headings = headingBlock(sheet, row, depth);
      const read =
        readCounts(sheet, row + depth, headings, factors) ?? readSlips(sheet, row + depth, headings, factors);
      if (read && read.questions.length > (best?.questions.length ?? 0)) best = read;
    }
  return best;
}

const filled = (value: CellValue): boolean => value !== null && value !== '';

function rowsFrom({ used }: SheetSnapshot, firstRow: number): readonly number[] {
  return Array.from({ length: used!.row + used!.rowCount - firstRow }, (_, index) => firstRow + index);
}

function readSlips(
  sheet: SheetSnapshot,
  firstRow: number,
  headings: readonly ColumnHeading[],
  factors: WordTable<SipasFactor>,
): SurveyReading | null {
  const candidates = headings.flatMap(({ own, above }, index) => {
    const words = folded(own);
    if (words === '' || NO_QUESTION.test(words)) return [];
    const column = sheet.used!.column + index;
    const cells = rowsFrom(sheet, firstRow)
      .map((row) => valueAt(sheet, row, column))
      .filter(filled);
    const answers = cells.filter((cell) => answerOf(cell, 5) !== 'unknown').length;
    const inWords = cells.some((cell) => typeof cell === 'string' && !/^\s*\d/.test(cell));
    const isAsked =
      QUESTION.test(words) || above.some((text) => QUESTION.test(folded(text))) || sipasFactor(own) !== null;
    return answers > 0 && answers * 5 >= cells.length * 4 && (inWords || isAsked)
      ? [{ own, above, column, cells }]
      : [];
  });
  if (candidates.length === 0 || !candidates.some(({ own, above }) => isQuestion([own, ...above], sheet))) return null;
  const rows = rowsFrom(sheet, firstRow).filter((row) => candidates.some(({ column }) => isAnswer(sheet, row, column)));
  const numbers = candidates
    .flatMap(({ cells }) => cells)
    .map(levelOf)
    .filter((level) => level > 0);
  const scale: SurveyScale | null = numbers.length === 0 ? null : numbers.some((level) => level > 3) ? 5 : 3;
  return {
    sheet: sheet.name,
    shape: 'slips',
    scale,
    scaleAssumed: scale === 3,
    slips: rows.length,
    questions: candidates.map(({ own, above, column }) => ({
      text: own,
      factor: factorOf(own, above, factors),
      row: firstRow - 1,
      column,
      ...countColumn(sheet, rows, column, scale ?? 5),
    })),
  };
}

/** Words that ask, in a heading or in the name of the sheet. */
const isQuestion = (texts: readonly string[], { name }: SheetSnapshot): boolean =>
  texts.some((text) => QUESTION.test(folded(text))) || /khao sat|hai long|sipas|phieu/.test(folded(name));

const isAnswer = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const answer = answerOf(valueAt(sheet, row, column), 5);
  return answer === true || answer === false;
};

const levelOf = (cell: CellValue): number => Number(/^\s*([1-5])(?!\d)/.exec(String(cell))?.[1] ?? 0);

/** The factor over the question, else that of its own words. */
const factorOf = (own: string, above: readonly string[], factors: WordTable<SipasFactor>): SipasFactor | null =>
  sipasFactor(above.join(' '), factors) ?? sipasFactor(own, factors);

function countColumn(sheet: SheetSnapshot, rows: readonly number[], column: number, scale: SurveyScale) {
  const unknown: number[] = [];
  let [satisfied, answers, blank] = [0, 0, 0];
  for (const row of rows) {
    const answer = answerOf(valueAt(sheet, row, column), scale);
    if (answer === null) blank++;
    else if (answer === 'unknown') unknown.push(row);
    else {
      answers++;
      if (answer) satisfied++;
    }
  }
  return { satisfied, answers, blank, unknown };
}

/** Counts by level: a column a level, a row a question. */
function readCounts(
  sheet: SheetSnapshot,
  firstRow: number,
  headings: readonly ColumnHeading[],
  factors: WordTable<SipasFactor>,
): SurveyReading | null {
  const levels = headings.flatMap(({ own, above }, index) => {
    const path = [own, ...above].map(folded);
    const level = path.find((text) => LEVEL.test(text));
    const answer = level === undefined ? 'unknown' : answerOf(level.replace(/^muc (?:do )?/, ''), 5);
    if (typeof answer !== 'boolean' || NO_COUNT.test(path[0]!.replace(/^so phieu$/, ''))) return [];
    return [{ column: sheet.used!.column + index, isSatisfied: answer }];
  });
  if (levels.length < 2 || new Set(levels.map(({ isSatisfied }) => isSatisfied)).size < 2) return null;
  const firstLevel = Math.min(...levels.map(({ column }) => column));
  const questions = rowsFrom(sheet, firstRow).flatMap((row): SurveyQuestion[] => {
    const named = lastText(sheet, row, firstLevel);
    const counts = levels.map(({ column }) => valueAt(sheet, row, column));
    if (!named || isTotal(named.text)) return [];
    if (!counts.some(isCount) || !counts.every((count) => !filled(count) || isCount(count))) return [];
    const sum = (only: boolean) =>
      levels.reduce((all, { isSatisfied }, at) => (isSatisfied || !only ? all + (Number(counts[at]) || 0) : all), 0);
    const factor = factorOf(named.text, [], factors);
    return [{ ...named, row, factor, satisfied: sum(true), answers: sum(false), blank: 0, unknown: [] }];
  });
  if (questions.length === 0) return null;
  const slips = Math.max(...questions.map(({ answers }) => answers));
  return { sheet: sheet.name, shape: 'counts', scale: null, scaleAssumed: false, slips, questions };
}

const isCount = (value: CellValue): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** The longest text left of the counts: the question, not its number. */
function lastText(sheet: SheetSnapshot, row: number, before: number): { text: string; column: number } | null {
  let found: { text: string; column: number } | null = null;
  for (let column = sheet.used!.column; column < before; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'string' && value.trim().length > (found?.text.length ?? 2))
      found = { text: value.trim(), column };
  }
  return found;
}
