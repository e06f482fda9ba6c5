import { toA1 } from '../../src/core/sheet/a1';
import type { CellValue, SheetVisibility } from '../../src/core/sheet/workbook-snapshot';
import { generateTable, type TrueAssignment, type TrueColumn } from './generated-plan/generate-table';
import { choices, type Choices } from './generated-plan/random';
import { OFFICES } from './generated-plan/words';

/** A sheet of a generated plan. */
export interface GeneratedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
  readonly formats: Readonly<Record<string, string>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A plan workbook with what is true of it, known before anything reads it. */
export interface GeneratedPlan {
  readonly seed: number;
  readonly office: string;
  /** What was chosen, for people who look at a failing seed. */
  readonly traits: readonly string[];
  readonly date1904: boolean;
  readonly sheets: readonly GeneratedSheet[];
  readonly assignments: readonly (TrueAssignment & { readonly sheet: string })[];
  readonly columns: readonly (TrueColumn & { readonly sheet: string })[];
}

/** Makes the plan of a seed; `size` is how many numbered rows a table has about. */
export function generatePlan(seed: number, size = 24): GeneratedPlan {
  const random = choices(seed);
  const office = random.pick(OFFICES);
  const date1904 = random.chance(0.05);
  const isNfd = random.chance(0.1);
  const traits: string[] = [office.name];
  if (date1904) traits.push('date1904');
  if (isNfd) traits.push('nfd');
  const sheets: GeneratedSheet[] = [];
  const assignments: (TrueAssignment & { sheet: string })[] = [];
  const columns: (TrueColumn & { sheet: string })[] = [];
  const planSheets = random.chance(0.2) ? 2 : 1;
  for (let at = 0; at < planSheets; at++) {
    const name = at === 0 ? 'Kế hoạch' : `Phụ lục ${at}`;
    const canvas = newCanvas(random);
    letterhead(canvas, random, office.title);
    const tables = random.chance(0.2) ? 2 : 1;
    for (let table = 0; table < tables; table++) {
      if (table > 0) title(canvas, `PHỤ LỤC ${table + 1}\nDANH MỤC NHIỆM VỤ BỔ SUNG NĂM 2026`);
      const made = generateTable({ random, canvas, office, size: Math.ceil(size / tables), date1904 });
      traits.push(...made.traits);
      assignments.push(...made.assignments.map((one) => ({ ...one, sheet: name })));
      columns.push(...made.columns.map((one) => ({ ...one, sheet: name })));
    }
    if (random.chance(0.5)) signature(canvas);
    sheets.push(sheetOfCanvas(canvas, name, random, isNfd));
  }
  const lists = OTHER_LISTS.filter(() => random.chance(0.15));
  for (const list of lists) sheets.splice(random.whole(0, 1) * sheets.length, 0, list);
  return { seed, office: office.name, traits, date1904, sheets, assignments, columns };
}

/** Where rows are written; column and row numbers are the sheet's, zero-based. */
export interface Canvas {
  readonly left: number;
  readonly rows: (CellValue[] | undefined)[];
  readonly merges: string[];
  readonly formats: Record<string, string>;
  width: number;
}

function newCanvas(random: Choices): Canvas {
  const left = random.chance(0.8) ? 0 : random.whole(1, 3);
  const top = random.chance(0.7) ? 0 : random.whole(1, 4);
  return { left, rows: Array.from({ length: top }, () => undefined), merges: [], formats: {}, width: 6 };
}

/** Merges cells of the canvas. */
export function merge(canvas: Canvas, row: number, column: number, rowCount: number, columnCount: number): void {
  if (rowCount * columnCount > 1) canvas.merges.push(toA1({ row, column, rowCount, columnCount }));
}

function letterhead(canvas: Canvas, random: Choices, name: string): void {
  if (random.chance(0.5))
    canvas.rows.push(line(canvas, { 0: 'ỦY BAN NHÂN DÂN\nXÃ MẪU', 4: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }));
  title(canvas, name);
  if (random.chance(0.5)) canvas.rows.push(line(canvas, { 0: '(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026)' }));
  if (random.chance(0.5)) canvas.rows.push(undefined);
}

function title(canvas: Canvas, words: string): void {
  if (canvas.rows.length > 0) canvas.rows.push(undefined);
  merge(canvas, canvas.rows.length, canvas.left, 1, canvas.width);
  canvas.rows.push(line(canvas, { 0: words }));
}

const line = (canvas: Canvas, cells: Readonly<Record<number, CellValue>>): CellValue[] => {
  const row: CellValue[] = [];
  for (const [column, value] of Object.entries(cells)) row[canvas.left + Number(column)] = value;
  return row;
};

function signature(canvas: Canvas): void {
  canvas.rows.push(undefined);
  canvas.rows.push(line(canvas, { 0: 'Nơi nhận:', 3: 'TM. ỦY BAN NHÂN DÂN' }));
  canvas.rows.push(line(canvas, { 0: '- Như trên;', 3: 'CHỦ TỊCH' }));
  canvas.rows.push(line(canvas, { 0: '- Lưu: VT.', 3: 'Nguyễn Văn Mẫu' }));
}

function sheetOfCanvas(canvas: Canvas, name: string, random: Choices, isNfd: boolean): GeneratedSheet {
  const spaced = random.chance(0.15);
  const text = (value: string) => {
    const noisy = spaced && random.chance(0.2) ? `${value.replace(' ', '\u00a0')} ` : value;
    return isNfd ? noisy.normalize('NFD') : noisy;
  };
  const rows = canvas.rows.map((row) =>
    Array.from(row ?? [], (value) => (typeof value === 'string' ? text(value) : (value ?? null))),
  );
  const hiddenRows = random.chance(0.2) ? rows.map((_, i) => i).filter(() => random.chance(0.1)) : [];
  return {
    name,
    visibility: random.chance(0.05) ? 'hidden' : 'visible',
    rows,
    merges: canvas.merges,
    formats: canvas.formats,
    hiddenRows,
    hiddenColumns: [],
  };
}

const list = (name: string, rows: readonly (readonly CellValue[])[]): GeneratedSheet => ({
  name,
  visibility: 'visible',
  rows,
  merges: [],
  formats: {},
  hiddenRows: [],
  hiddenColumns: [],
});

const OTHER_LISTS: readonly GeneratedSheet[] = [
  list('Hồ sơ', [
    ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Ngày kết thúc xử lý', 'Trạng thái'],
    ...Array.from({ length: 30 }, (_, i) => [
      i + 1,
      `H99-260105-${i}`,
      `Lê Văn ${i}`,
      '05/01/2026',
      '08/01/2026',
      '07/01/2026',
      'Đã trả',
    ]),
  ]),
  list('Danh bạ', [
    ['TT', 'Họ và tên', 'Chức vụ', 'Số điện thoại'],
    [1, 'Nguyễn Văn Mẫu', 'Chủ tịch', '0900 000 001'],
    [2, 'Trần Thị Thử', 'Văn thư', '0900 000 002'],
  ]),
];
