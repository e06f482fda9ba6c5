import type { CellFormat, CellInput, WorkbookEdit } from '../../core/sheet/workbook-edit';
import { caseHeader, caseRecords, moreCaseHeader, moreOfCase } from './case-records';
import { cchcPlan } from './cchc-plan';
import { daysLate, lateHeader, onTimeBlock } from './on-time-block';
import { objectiveHeader, qualityObjectives } from './quality-objectives';
import type { SampleSheet } from './sample-sheet';

const TEXT: CellFormat = { fontName: 'Times New Roman', fontSize: 12, wrap: true, vertical: 'center' };
const HEADING: CellFormat = { ...TEXT, bold: true, horizontal: 'center', border: 'thin', fill: '#E8EEF7' };

/** The edits that lay the sample workbook out on empty sheets: a CCHC plan, quality objectives and case records. */
export function buildSample(): WorkbookEdit[] {
  return [
    ...planSheet(cchcPlan),
    ...objectivesSheet('Mục tiêu chất lượng'),
    ...casesSheet('Hồ sơ một cửa'),
    { kind: 'activate', sheet: cchcPlan.name },
  ];
}

function planSheet(plan: SampleSheet): WorkbookEdit[] {
  const width = plan.header.length;
  const body = plan.rows.map((row) => (row === 'header' ? plan.header : row));
  const first = plan.title.length;
  const rows = [...plan.title, plan.header, ...body, ...plan.footer];
  const at = (row: number, rowCount = 1) => ({ row, column: 0, rowCount, columnCount: width });
  const headings = [first, ...plan.rows.flatMap((row, index) => (row === 'header' ? [first + 1 + index] : []))];
  const groups = plan.rows.flatMap((row, index) => (row !== 'header' && row.length === 2 ? [first + 1 + index] : []));
  return [
    ...blankSheet(plan.name, plan.widths, rows),
    { kind: 'format', sheet: plan.name, areas: [at(0, rows.length)], format: TEXT },
    { kind: 'format', sheet: plan.name, areas: [at(first, body.length + 1)], format: { border: 'thin' } },
    { kind: 'format', sheet: plan.name, areas: headings.map((row) => at(row)), format: HEADING },
    { kind: 'format', sheet: plan.name, areas: groups.map((row) => at(row)), format: { bold: true, fill: '#F5F5F5' } },
    ...letterhead(plan),
    ...plan.mergeTitleRows.map((row): WorkbookEdit => ({ kind: 'merge', sheet: plan.name, area: at(row) })),
    {
      kind: 'format',
      sheet: plan.name,
      areas: plan.mergeTitleRows.map((row) => at(row)),
      format: { bold: true, horizontal: 'center', fontSize: 14 },
    },
  ];
}

/** Two halves of each letterhead row, centred; the first row in bold. */
function letterhead({ name, header, letterheadRows }: SampleSheet): WorkbookEdit[] {
  const half = header.length / 2;
  const areas = letterheadRows.flatMap((row) =>
    [0, half].map((column) => ({ row, column, rowCount: 1, columnCount: half })),
  );
  return [
    ...areas.map((area): WorkbookEdit => ({ kind: 'merge', sheet: name, area })),
    { kind: 'format', sheet: name, areas, format: { horizontal: 'center' } },
    { kind: 'format', sheet: name, areas: areas.slice(0, 2), format: { bold: true } },
  ];
}

function objectivesSheet(sheet: string): WorkbookEdit[] {
  const width = objectiveHeader.length;
  const rows: string[][] = [['KẾ HOẠCH'], ['Thực hiện mục tiêu chất lượng của UBND xã An Bình năm 2026'], []];
  const headings: number[] = [];
  const tables: { row: number; rowCount: number }[] = [];
  for (const objective of qualityObjectives) {
    headings.push(rows.length);
    rows.push([objective.heading]);
    tables.push({ row: rows.length, rowCount: objective.rows.length + 1 });
    rows.push(objectiveHeader, ...objective.rows.map((row) => [...row]));
  }
  const line = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: width });
  const merged = [0, 1, ...headings];
  return [
    ...blankSheet(sheet, [48, 26, 26, 28, 24], rows),
    { kind: 'format', sheet, areas: [{ ...line(0), rowCount: rows.length }], format: TEXT },
    {
      kind: 'format',
      sheet,
      areas: tables.map(({ row, rowCount }) => ({ ...line(row), rowCount })),
      format: { border: 'thin' },
    },
    { kind: 'format', sheet, areas: tables.map(({ row }) => line(row)), format: HEADING },
    ...merged.map((row): WorkbookEdit => ({ kind: 'merge', sheet, area: line(row) })),
    { kind: 'format', sheet, areas: merged.map(line), format: { bold: true } },
    { kind: 'format', sheet, areas: [line(0), line(1)], format: { horizontal: 'center', fontSize: 14 } },
  ];
}

function casesSheet(sheet: string): WorkbookEdit[] {
  const records = caseRecords(100);
  const columns = { row: 1, rowCount: records.length };
  const header = [...caseHeader, lateHeader, ...moreCaseHeader];
  const rows = records.map((record, index) => [...record, daysLate(index + 1), ...moreOfCase(index)]);
  return [
    ...blankSheet(
      sheet,
      [6, 28, 34, 16, 20, 14, 14, 18, 16, 12, 20, 22, 14, 10, 14, 12, 14, 14, 12, 12],
      [header, ...rows],
    ),
    {
      kind: 'format',
      sheet,
      areas: [{ row: 0, column: 0, rowCount: 1, columnCount: header.length }],
      format: HEADING,
    },
    {
      kind: 'format',
      sheet,
      areas: [{ ...columns, column: 5, columnCount: 3 }],
      format: { numberFormat: 'dd/mm/yyyy' },
    },
    { kind: 'format', sheet, areas: [{ ...columns, column: 13, columnCount: 1 }], format: { numberFormat: '#,##0' } },
    ...onTimeBlock(sheet, records.length, HEADING, TEXT),
    { kind: 'freeze-rows', sheet, rows: 1 },
  ];
}

function blankSheet(sheet: string, widths: readonly number[], rows: readonly (readonly CellInput[])[]): WorkbookEdit[] {
  const width = widths.length;
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => (row[column] === '' ? null : (row[column] ?? null))),
  );
  return [
    { kind: 'add-sheet', sheet, visibility: 'visible' },
    { kind: 'write-block', sheet, row: 0, column: 0, cells },
    { kind: 'column-widths', sheet, widths: widths.map((chars, column) => ({ column, width: chars })) },
  ];
}
