import type { SheetVisibility } from '../../core/sheet/workbook-snapshot';
import { HostError } from '../workbook-host';
import { withoutPrefixes } from './formula/future-functions';
import type { MemorySheet } from './memory-workbook';
import { MemoryWorkbook } from './memory-workbook';
import type { FileSource } from './xlsx/file-source';
import type { OpcPackage, Relation } from './xlsx/package';
import { openPackage } from './xlsx/package';
import { withPrintTitles } from './xlsx/read-page-layout';
import { readThemeColors } from './xlsx/read-colors';
import { NO_SHARED_STRINGS, readSharedStrings } from './xlsx/read-shared-strings';
import { readSheetPart, relationId } from './xlsx/read-sheet';
import type { SheetContext } from './xlsx/read-sheet';
import { readStyles } from './xlsx/read-styles';
import type { XmlElement } from './xlsx/xml';
import { child, childrenOf, isOn } from './xlsx/xml';

/** Opens an .xlsx. What it does not understand stays in `source` and survives saving. Throws a HostError that says what is wrong. */
export async function openXlsx(bytes: Uint8Array): Promise<MemoryWorkbook> {
  try {
    return readWorkbook(openPackage(bytes));
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('file.damaged', { detail: String(error) }, { cause: error });
  }
}

function readWorkbook(opened: OpcPackage): MemoryWorkbook {
  const { workbookPart, root } = findWorkbook(opened);
  const relations = opened.relations(workbookPart);
  const context = readContext(opened, relations, root);
  const workbook = new MemoryWorkbook(context.styles.cells[0]);
  const numbers = context.styles.cells.map((style) => workbook.styles.add(style));
  const styleOf = (xf: number) => numbers[xf] ?? 0;
  const sheetParts = readSheets(workbook, root, relations, { ...context, styleOf });
  readNames(workbook, root);
  readFlags(workbook, opened, root);
  const sharedStringCount = context.strings.texts.length;
  const { styles } = context;
  workbook.source = {
    package: opened,
    workbookPart,
    workbook: root,
    relations,
    styles,
    sharedStringCount,
    sheetParts,
  } satisfies FileSource;
  return workbook;
}

/** The part that is the workbook; other Office files have another root, an .xlsb has no XML at all. */
function findWorkbook(opened: OpcPackage): { workbookPart: string; root: XmlElement } {
  const workbookPart = opened.relations('').find((relation) => relation.type === 'officeDocument')?.target;
  if (workbookPart === undefined) throw new HostError('file.not-xlsx');
  if (/\.bin$/i.test(workbookPart)) throw new HostError('file.not-xlsx', { format: '.xlsb' });
  const root = opened.xml(workbookPart);
  if (!root) throw new HostError('file.damaged', { detail: workbookPart });
  if (root.name !== 'workbook') throw new HostError('file.not-xlsx', formatOf(workbookPart));
  if (childrenOf(child(root, 'sheets'), 'sheet').length === 0)
    throw new HostError('file.damaged', { detail: 'no-sheets' });
  return { workbookPart, root };
}

/** Other Office files by the folder that their main part stands in. */
function formatOf(part: string): Readonly<Record<string, string>> {
  if (part.startsWith('word/')) return { format: 'Word (.docx)' };
  return part.startsWith('ppt/') ? { format: 'PowerPoint (.pptx)' } : {};
}

function readContext(opened: OpcPackage, relations: readonly Relation[], root: XmlElement) {
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target ?? '';
  const theme = readThemeColors(opened.xml(partOf('theme')));
  const strings = opened.bytes(partOf('sharedStrings'));
  return {
    package: opened,
    styles: readStyles(opened.xml(partOf('styles')), theme),
    strings: strings ? readSharedStrings(strings) : NO_SHARED_STRINGS,
    date1904: isOn(child(root, 'workbookPr')?.attributes.date1904),
  };
}

function readSheets(
  workbook: MemoryWorkbook,
  root: XmlElement,
  relations: readonly Relation[],
  context: SheetContext,
): string[] {
  return childrenOf(child(root, 'sheets'), 'sheet').map((element) => {
    const relation = relations.find(({ id }) => id === relationId(element));
    const name = element.attributes.name ?? '';
    if (!relation) throw new HostError('file.damaged', { detail: 'sheet-part', sheet: name });
    const sheet = workbook.restoreSheet(name, visibilityOf(element.attributes.state));
    sheet.isWorksheet = relation.type === 'worksheet';
    if (sheet.isWorksheet && !context.package.pathOf(relation.target))
      throw new HostError('file.damaged', { detail: relation.target, sheet: name });
    if (sheet.isWorksheet) readNamedSheet(sheet, relation.target, element, context);
    else sheet.source = { part: relation.target, element, relations: [], rootTag: '', children: [], tables: new Map() };
    return relation.target;
  });
}

/** Says which sheet is damaged. */
function readNamedSheet(sheet: MemorySheet, part: string, element: XmlElement, context: SheetContext): void {
  try {
    readSheetPart(sheet, part, element, context);
  } catch (error) {
    const known = error instanceof HostError ? error : new HostError('file.damaged', { detail: String(error) });
    throw new HostError(known.code, { ...known.params, sheet: sheet.name }, { cause: error });
  }
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readNames(workbook: MemoryWorkbook, root: XmlElement): void {
  workbook.names = childrenOf(child(root, 'definedNames'), 'definedName').map((element) => {
    const { name = '', localSheetId, hidden, ...rest } = element.attributes;
    const sheet = localSheetId === undefined ? undefined : workbook.sheets[Number(localSheetId)];
    return {
      name,
      formula: `=${withoutPrefixes(element.text)}`,
      visible: !isOn(hidden),
      sheetId: sheet?.id ?? null,
      attributes: rest,
    };
  });
  for (const sheet of workbook.sheets) {
    const title = workbook.names.find((name) => name.sheetId === sheet.id && name.name === '_xlnm.Print_Titles');
    if (sheet.pageLayout) sheet.pageLayout = withPrintTitles(sheet.pageLayout, title);
  }
}

function readFlags(workbook: MemoryWorkbook, opened: OpcPackage, root: XmlElement): void {
  workbook.date1904 = isOn(child(root, 'workbookPr')?.attributes.date1904);
  workbook.structureProtected = isOn(child(root, 'workbookProtection')?.attributes.lockStructure);
  const markedFinal = opened.text('docProps/custom.xml')?.includes('_MarkAsFinal') ?? false;
  workbook.readOnly = markedFinal || isOn(child(root, 'fileSharing')?.attributes.readOnlyRecommended);
  const active = Number(child(child(root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
  workbook.activeSheetId = workbook.sheets[active]?.id ?? null;
}
