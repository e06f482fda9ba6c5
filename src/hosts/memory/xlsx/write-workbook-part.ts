import { withPrefixes } from '../formula/future-functions';
import { quoteSheet } from '../../../core/sheet/a1';
import type { MemoryName, MemorySheet, MemoryWorkbook } from '../memory-workbook';
import type { FileSource, SheetSource } from './file-source';
import type { PackageWriter, RelationWriter } from './package-writer';
import { joinXml, replaceChildren } from './package-writer';
import { attributeList, childrenOf, escapeText, parseXml } from './xml';

/** The order of the workbook part's children (CT_Workbook). */
const ORDER =
  `fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups
externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** Writes the part of the workbook: its sheets, names, the sheet in front and that formulas are to be calculated. */
export function writeWorkbookPart(
  workbook: MemoryWorkbook,
  source: FileSource,
  parts: ReadonlyMap<MemorySheet, string>,
  writer: PackageWriter,
  relations: RelationWriter,
): void {
  const { children } = source.workbook;
  const old = (name: string) => children.find((each) => each.name === name)?.raw;
  const replaced = new Map<string, string | null>();
  replaced.set('sheets', writeSheetList(workbook, parts, writer, relations));
  replaced.set('definedNames', writeNames(workbook));
  replaced.set('bookViews', writeBookViews(workbook, old('bookViews')));
  if (workbook.structureProtected && old('workbookProtection') === undefined) {
    replaced.set('workbookProtection', '<workbookProtection lockStructure="1"/>');
  }
  const properties = old('workbookPr');
  if (workbook.date1904 && !/\sdate1904\s*=/.test(properties ?? ''))
    replaced.set('workbookPr', '<workbookPr date1904="1"/>');
  if (hasNewFormulas(workbook)) replaced.set('calcPr', writeCalculation(old('calcPr')));
  writer.put(
    source.workbookPart,
    joinXml(source.workbook.tag, replaceChildren(children, ORDER, replaced), writer.flavour),
  );
}

function writeSheetList(
  workbook: MemoryWorkbook,
  parts: ReadonlyMap<MemorySheet, string>,
  writer: PackageWriter,
  relations: RelationWriter,
): string {
  let last = Math.max(0, ...workbook.sheets.map((sheet) => Number(elementOf(sheet)?.attributes.sheetId ?? 0)));
  const items = workbook.sheets.map((sheet) => {
    const state = sheet.visibility === 'visible' ? undefined : sheet.visibility;
    const element = elementOf(sheet);
    if (element) {
      const { state: _, ...kept } = element.attributes;
      return `<sheet${attributeList({ ...kept, state })}/>`;
    }
    last += 1;
    const id = relations.add('worksheet', parts.get(sheet)!);
    return `<sheet${attributeList({ name: sheet.name, sheetId: last, state, 'xmlns:r': writer.flavour.relations, 'r:id': id })}/>`;
  });
  return `<sheets>${items.join('')}</sheets>`;
}

function elementOf(sheet: MemorySheet) {
  return (sheet.source as SheetSource | null)?.element;
}

function writeNames(workbook: MemoryWorkbook): string | null {
  const all = [...workbook.names, ...workbook.sheets.flatMap((sheet) => printTitles(workbook, sheet))];
  if (all.length === 0) return null;
  const names = all.map((name) => {
    const index = workbook.sheets.findIndex((sheet) => sheet.id === name.sheetId);
    const attributes = attributeList({
      name: name.name,
      ...name.attributes,
      localSheetId: index < 0 ? undefined : index,
      hidden: name.visible ? undefined : 1,
    });
    return `<definedName${attributes}>${escapeText(withPrefixes(name.formula.slice(1)))}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

const PRINT_TITLES = '_xlnm.Print_Titles';

/** Rows repeated on every printed page are a name of the sheet, not a part of its page set-up. */
function printTitles(workbook: MemoryWorkbook, sheet: MemorySheet): MemoryName[] {
  const rows = sheet.pageLayout?.repeatRows;
  const named = workbook.names.some((name) => name.sheetId === sheet.id && name.name === PRINT_TITLES);
  if (!rows || named) return [];
  const formula = `=${quoteSheet(sheet.name)}!$${rows.first + 1}:$${rows.last + 1}`;
  return [{ name: PRINT_TITLES, formula, visible: true, sheetId: sheet.id }];
}

/** The sheet in front; the first tab to show is dropped, it may be gone. */
function writeBookViews(workbook: MemoryWorkbook, raw: string | undefined): string {
  const active = workbook.activeSheet;
  const activeTab = active ? workbook.sheets.indexOf(active) : 0;
  const [first, ...others] = raw === undefined ? [] : childrenOf(parseXml(raw), 'workbookView');
  const { firstSheet: _, ...kept } = first?.attributes ?? {};
  const view = `<workbookView${attributeList({ ...kept, activeTab })}>${first?.children.map((each) => each.raw).join('') ?? ''}</workbookView>`;
  return `<bookViews>${view}${others.map((each) => each.raw).join('')}</bookViews>`;
}

/** Whether cells were touched on a sheet with formulas anywhere in the workbook. */
function hasNewFormulas(workbook: MemoryWorkbook): boolean {
  const touched = workbook.sheets.some((sheet) => !sheet.source || sheet.touched.has('cells'));
  return touched && workbook.sheets.some((sheet) => sheet.rows.some((row) => row?.formulas));
}

/** Excel calculates everything when it opens the file. */
function writeCalculation(raw: string | undefined): string {
  const old = raw === undefined ? {} : parseXml(raw).attributes;
  return `<calcPr${attributeList({ ...old, fullCalcOnLoad: 1 })}/>`;
}
