import type { CellArea } from '../../../core/source/source-ref';
import type { DefinedName, SheetVisibility, TableSnapshot } from '../../../core/sheet/workbook-snapshot';
import { HostError, type ReadScope } from '../../workbook-host';
import { toSheetVisibility } from '../sheet-visibility';

/** A sheet of the scope before its cells are read. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly used: CellArea | null;
  readonly tables: readonly TableSnapshot[];
}

/** The workbook without its cells. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly sheetNames: readonly string[];
  readonly protectedSheets: readonly string[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly activeSheet: string;
}

/** `DATE(2000,1,1)` in the 1900 system; in the 1904 system Excel answers 35064. */
const YEAR_2000 = 36_526;

/** Reads everything but the cells, in two requests. */
export async function readOverview(context: Excel.RequestContext, scope: ReadScope): Promise<WorkbookOutline> {
  const book = queueBook(context);
  await context.sync();
  const sheets = sheetsOf(scope, book.sheets.items, book.active.name);
  const tables = book.tables.items.filter((table) => sheets.some((sheet) => sheet.name === table.worksheet.name));
  const used = sheets.map((sheet) => loadArea(sheet.getUsedRangeOrNullObject(true)));
  const areas = tables.map((table) => loadArea(table.getRange()));
  await context.sync();
  const tablesOf = (sheet: Excel.Worksheet) =>
    tables.flatMap((table, index) =>
      table.worksheet.name === sheet.name ? [toTable(table, toArea(areas[index]!))] : [],
    );
  return {
    sheets: sheets.map((sheet, index) => ({
      name: sheet.name,
      visibility: toSheetVisibility(sheet.visibility),
      isProtected: sheet.protection.protected,
      used: used[index]!.isNullObject ? null : toArea(used[index]!),
      tables: tablesOf(sheet),
    })),
    sheetNames: book.sheets.items.map((sheet) => sheet.name),
    protectedSheets: book.sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
    names: book.names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
    date1904: book.year2000.value < YEAR_2000,
    structureProtected: book.protection.protected,
    activeSheet: book.active.name,
  };
}

function queueBook(context: Excel.RequestContext) {
  const { workbook } = context;
  return {
    sheets: workbook.worksheets.load({ name: true, visibility: true, protection: { protected: true } }),
    active: workbook.worksheets.getActiveWorksheet().load('name'),
    names: workbook.names.load({ name: true, formula: true, visible: true }),
    protection: workbook.protection.load('protected'),
    tables: workbook.tables.load({ name: true, worksheet: { name: true }, columns: { name: true } }),
    year2000: workbook.functions.date(2000, 1, 1).load('value'),
  };
}

/** The sheets that the scope means, in its order, then those wanted besides. */
function sheetsOf(scope: ReadScope, all: readonly Excel.Worksheet[], active: string): readonly Excel.Worksheet[] {
  const asked = askedFor(scope, all, active);
  const isAlso = ({ name }: Excel.Worksheet) => scope.also?.some((wanted) => sameName(name, wanted)) ?? false;
  return [...asked, ...all.filter((sheet) => isAlso(sheet) && !asked.includes(sheet))];
}

function askedFor(scope: ReadScope, all: readonly Excel.Worksheet[], active: string): readonly Excel.Worksheet[] {
  if (scope.sheets === 'all') return all;
  if (scope.sheets === 'active') return all.filter((sheet) => sheet.name === active);
  return scope.sheets.map((wanted) => {
    const found = all.find((sheet) => sameName(sheet.name, wanted));
    if (!found) throw new HostError('sheet.not-found', { sheet: wanted });
    return found;
  });
}

function sameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function loadArea(range: Excel.Range): Excel.Range {
  return range.load('rowIndex,columnIndex,rowCount,columnCount').untrack();
}

function toArea(range: Excel.Range): CellArea {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

function toTable(table: Excel.Table, area: CellArea): TableSnapshot {
  return { name: table.name, area, columns: table.columns.items.map((column) => column.name) };
}
