import type { Issue } from '../../core/issues/issue';
import type { MemorySheet, MemoryWorkbook } from './memory-workbook';
import { blankPackage } from './xlsx/blank-package';
import type { ChangeOfKind } from './xlsx/file-kind';
import { applyKind, changeOfKind } from './xlsx/file-kind';
import { findLosses, INVALIDATED } from './xlsx/find-losses';
import type { FileSource, SheetSource } from './xlsx/file-source';
import { CONTENT_TYPE, flavourOf } from './xlsx/namespaces';
import { openPackage } from './xlsx/package';
import { PackageWriter, RelationWriter } from './xlsx/package-writer';
import { pruneParts } from './xlsx/prune-parts';
import { readStyles } from './xlsx/read-styles';
import { TableNumbers } from './xlsx/write-tables';
import type { SheetWriting } from './xlsx/write-sheet';
import { writeSheet } from './xlsx/write-sheet';
import { StringWriter } from './xlsx/write-strings';
import { StyleWriter } from './xlsx/write-styles';
import { writeWorkbookPart } from './xlsx/write-workbook-part';

/** The saved file, and what of the opened one it could not keep. */
export interface SavedXlsx {
  readonly bytes: Uint8Array;
  readonly lost: readonly Issue[];
}

export interface SaveOptions {
  /** Whether the file is to be an .xlsm; without it the file stays of the kind that was opened. */
  readonly macros?: boolean;
}

/** Saves a workbook. Of an opened file every part that was not touched is copied as it is stored. */
export async function saveXlsx(workbook: MemoryWorkbook, options: SaveOptions = {}): Promise<SavedXlsx> {
  const source = (workbook.source as FileSource | null) ?? blankSource();
  const flavour = flavourOf(source.workbook.tag);
  const writer = new PackageWriter(source.package, flavour);
  const kind = options.macros === undefined ? null : changeOfKind(source, options.macros);
  const lost = [...findLosses(workbook, source), ...(kind?.lost ?? [])];
  if (isTouched(workbook) || kind) write(workbook, source, writer, kind);
  return { bytes: writer.bytes(), lost };
}

function isTouched(workbook: MemoryWorkbook): boolean {
  return !workbook.source || workbook.touched.size > 0 || workbook.sheets.some((sheet) => sheet.touched.size > 0);
}

function blankSource(): FileSource {
  const opened = openPackage(blankPackage());
  const workbookPart = 'xl/workbook.xml';
  const styles = readStyles(opened.xml('xl/styles.xml'), []);
  const workbook = opened.xml(workbookPart)!;
  const relations = opened.relations(workbookPart);
  return { package: opened, workbookPart, workbook, relations, styles, sharedStringCount: 0, sheetParts: [] };
}

function write(workbook: MemoryWorkbook, source: FileSource, writer: PackageWriter, kind: ChangeOfKind | null): void {
  const relations = new RelationWriter(source.relations, writer.flavour);
  const partOf = (type: string) => source.relations.find((relation) => relation.type === type)?.target;
  const stylesXml = source.package.text(partOf('styles') ?? '') ?? openPackage(blankPackage()).text('xl/styles.xml')!;
  const styles = new StyleWriter(stylesXml, source.styles, writer.flavour);
  const strings = new StringWriter(source.package, partOf('sharedStrings'), writer.flavour);
  const writing: SheetWriting = {
    styles,
    strings,
    writer,
    tables: tableNumbers(workbook),
    original: (part) => source.package.bytes(part),
    isActive: (sheet) => sheet === workbook.activeSheet,
  };
  const parts = writeSheets(workbook, writing);
  if (styles.isChanged) putPart('styles', 'xl/styles.xml', styles.toXml());
  if (strings.isChanged) putPart('sharedStrings', 'xl/sharedStrings.xml', strings.toXml());
  dropInvalidated(workbook, source, writer, relations);
  dropSheets(workbook, source, writer, relations);
  dropSignatures(source, writer);
  if (kind) applyKind(kind, source, writer, relations);
  writeWorkbookPart(workbook, source, parts, writer, relations);
  if (relations.isChanged) writer.putRelations(source.workbookPart, relations.all);

  function putPart(type: 'styles' | 'sharedStrings', fallback: string, xml: string): void {
    const part = partOf(type);
    if (part !== undefined && writer.has(part)) writer.put(part, xml);
    else {
      writer.add(fallback, CONTENT_TYPE[type], xml);
      relations.add(type, fallback);
    }
  }
}

function tableNumbers(workbook: MemoryWorkbook): TableNumbers {
  const numbers = new TableNumbers();
  for (const sheet of workbook.sheets) {
    for (const xml of (sheet.source as SheetSource | null)?.tables.values() ?? []) numbers.see(xml);
  }
  return numbers;
}

/** Writes new and touched sheets; gives the parts of the new ones. */
function writeSheets(workbook: MemoryWorkbook, writing: SheetWriting): ReadonlyMap<MemorySheet, string> {
  const parts = new Map<MemorySheet, string>();
  const selectionMoved = workbook.touched.has('view') || workbook.touched.has('sheets');
  for (const sheet of workbook.sheets) {
    const source = sheet.source as SheetSource | null;
    if (!source) {
      const part = writing.writer.freePart('xl/worksheets/sheet');
      writing.writer.add(part, CONTENT_TYPE.worksheet, '');
      parts.set(sheet, part);
      writeSheet(sheet, part, writing);
    } else if (
      sheet.isWorksheet &&
      (sheet.touched.size > 0 || (selectionMoved && tabChanged(sheet, source, writing)))
    ) {
      writeSheet(sheet, source.part, writing);
    }
  }
  return parts;
}

/** Two selected tabs are a group in Excel: typing into one types into both. */
function tabChanged(sheet: MemorySheet, source: SheetSource, writing: SheetWriting): boolean {
  const views = source.children.find((each) => each.name === 'sheetViews')?.raw ?? '';
  return /\stabSelected\s*=\s*["'](?:1|true)/.test(views) !== writing.isActive(sheet);
}

/** The chain of calculation names cells that may have no formula any more; Excel makes a new one. */
function dropInvalidated(
  workbook: MemoryWorkbook,
  source: FileSource,
  writer: PackageWriter,
  relations: RelationWriter,
): void {
  const removed = source.sheetParts.length !== workbook.sheets.filter((sheet) => sheet.source).length;
  if (!removed && !workbook.sheets.some((sheet) => sheet.source && sheet.touched.has('cells'))) return;
  for (const relation of source.relations) {
    if (relation.type !== 'calcChain') continue;
    writer.remove(relation.target);
    relations.remove(relation.id);
  }
}

function dropSheets(
  workbook: MemoryWorkbook,
  source: FileSource,
  writer: PackageWriter,
  relations: RelationWriter,
): void {
  const kept = new Set(workbook.sheets.map((sheet) => (sheet.source as SheetSource | null)?.part));
  for (const part of source.sheetParts) {
    if (kept.has(part)) continue;
    for (const relation of source.relations) if (relation.target === part) relations.remove(relation.id);
    pruneParts(part, source.package, writer);
  }
}

/** A signature does not fit a changed file. */
function dropSignatures(source: FileSource, writer: PackageWriter): void {
  const own = source.package.relations('');
  const signatures = own.filter((relation) => INVALIDATED.has(relation.type));
  if (signatures.length === 0) return;
  for (const relation of signatures) pruneParts(relation.target, source.package, writer);
  const rest = own.filter((relation) => !INVALIDATED.has(relation.type));
  writer.putRelations(
    '',
    rest.map((relation) => relation.raw),
  );
}
