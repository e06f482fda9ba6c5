import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import type { SheetVisibility } from '../../../core/sheet/workbook-snapshot';
import { toSheetVisibility } from '../sheet-visibility';
import type { KnownTable } from './known-table';
import { findMarkedRules, queueRules, type MarkedRules } from './marked-rules';

export interface KnownSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

/** What a write must know of the workbook before it begins; asked in one request. */
export interface KnownWorkbook {
  readonly sheets: readonly KnownSheet[];
  readonly structureProtected: boolean;
  /** Sheets of the tables, and their styles, by the table's name in lower case. */
  readonly tables: ReadonlyMap<string, KnownTable>;
  /** Workbook names in lower case. */
  readonly names: ReadonlySet<string>;
  readonly rules: MarkedRules;
}

/** Asks for it. */
export async function learnWorkbook(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
): Promise<KnownWorkbook> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load({ name: true, visibility: true, protection: { protected: true } });
  const protection = workbook.protection.load('protected');
  const tables = workbook.tables.load({ name: true, style: true, worksheet: { name: true } });
  const names = workbook.names.load({ name: true });
  const rules = queueRules(context, edits);
  await context.sync();
  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: toSheetVisibility(sheet.visibility),
      isProtected: sheet.protection.protected,
    })),
    structureProtected: protection.protected,
    tables: new Map(
      tables.items.map((table) => [table.name.toLowerCase(), { sheet: table.worksheet.name, style: table.style }]),
    ),
    names: new Set(names.items.map((item) => item.name.toLowerCase())),
    rules: findMarkedRules(rules),
  };
}
