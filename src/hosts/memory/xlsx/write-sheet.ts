import { toA1 } from '../../../core/sheet/a1';
import type { MemorySheet } from '../model/memory-sheet';
import { ByteScanner } from './byte-scanner';
import type { SheetSource } from './file-source';
import type { PackageWriter, XmlParts } from './package-writer';
import { closeRoot, openRoot, RelationWriter, replaceChildren } from './package-writer';
import type { CellWriting } from './write-sheet-data';
import { writeSheetData } from './write-sheet-data';
import { shiftExtensionPriorities, writeConditionalFormats, writeValidations } from './write-rules';
import type { TableNumbers } from './write-tables';
import { writeTables } from './write-tables';
import { writeMargins, writePageSetup, writeSheetProperties, writeViews } from './write-view';
import { XML_DECLARATION } from './namespaces';
import { attributeList, isOn, parseXml } from './xml';

/** The order of a sheet's children in the file format (CT_Worksheet). */
const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions
pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing
legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

/** What writing sheets shares. */
export interface SheetWriting extends CellWriting {
  readonly writer: PackageWriter;
  readonly tables: TableNumbers;
  /** The original bytes of a part. */
  readonly original: (part: string) => Uint8Array | undefined;
  readonly isActive: (sheet: MemorySheet) => boolean;
}

/** Writes a sheet's part and relations: of an opened sheet only what was touched is written anew. */
export function writeSheet(sheet: MemorySheet, part: string, writing: SheetWriting): void {
  const source = sheet.source as SheetSource | null;
  const relations = new RelationWriter(source?.relations ?? [], writing.writer.flavour);
  const parts: XmlParts = source ?? newSheetParts();
  const replaced = replacedChildren(sheet, source, parts, relations, writing);
  const children = replaceChildren(parts.children, ORDER, replaced);
  writing.writer.put(part, assemble(sheet, parts.rootTag, children, source, writing));
  if (relations.isChanged) writing.writer.putRelations(part, relations.all);
}

function newSheetParts(): XmlParts {
  const raw = (name: string, attributes: string) => ({ name, raw: `<${name}${attributes}/>` });
  return { rootTag: '<worksheet>', children: [raw('sheetFormatPr', ' defaultRowHeight="15"'), raw('sheetData', '')] };
}

/** The children to write anew; an aspect that was not touched stays as the file has it. */
function replacedChildren(
  sheet: MemorySheet,
  source: SheetSource | null,
  parts: XmlParts,
  relations: RelationWriter,
  writing: SheetWriting,
): ReadonlyMap<string, string | null> {
  const old = (name: string) => parts.children.find((each) => each.name === name)?.raw;
  const touched = (aspect: Parameters<typeof sheet.touched.has>[0]) => !source || sheet.touched.has(aspect);
  const replaced = new Map<string, string | null>();
  if (touched('cells')) replaced.set('dimension', dimension(sheet));
  replaced.set('sheetViews', writeViews(sheet, old('sheetViews'), writing.isActive(sheet)));
  const wasProtected = isOn(parseOld(old('sheetProtection'))?.attributes.sheet);
  if (sheet.isProtected !== wasProtected) replaced.set('sheetProtection', sheet.isProtected ? PROTECTION : null);
  if (touched('columns')) replaced.set('cols', writeColumns(sheet, writing));
  if (touched('merges')) replaced.set('mergeCells', writeMerges(sheet));
  if (touched('conditional-formats')) {
    replaced.set('conditionalFormatting', writeConditionalFormats(sheet, writing.styles));
    if (old('extLst') !== undefined) replaced.set('extLst', shiftExtensionPriorities(sheet, old('extLst')!));
  }
  if (touched('validations')) replaced.set('dataValidations', writeValidations(sheet, old('dataValidations')));
  if (touched('hyperlinks')) replaced.set('hyperlinks', writeHyperlinks(sheet, relations, writing.writer));
  if (touched('page') && sheet.pageLayout) {
    replaced.set('sheetPr', writeSheetProperties(sheet.pageLayout, old('sheetPr')));
    replaced.set('pageMargins', writeMargins(sheet.pageLayout, old('pageMargins')));
    replaced.set('pageSetup', writePageSetup(sheet.pageLayout, old('pageSetup')));
  }
  if (touched('tables'))
    replaced.set('tableParts', writeTables(sheet, source, writing.writer, relations, writing.tables));
  return replaced;
}

const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

function parseOld(raw: string | undefined) {
  return raw === undefined ? undefined : parseXml(raw);
}

function dimension(sheet: MemorySheet): string {
  const used = sheet.usedArea(false);
  return `<dimension ref="${used ? toA1(used) : 'A1'}"/>`;
}

function writeColumns(sheet: MemorySheet, { styles }: SheetWriting): string | null {
  const columns = sheet.columns.all.map((run) => {
    const { styles: table } = sheet.workbook;
    const custom = run.width !== null && !/\scustomWidth\s*=/.test(run.attributes);
    const attributes = attributeList({
      min: run.first + 1,
      max: run.last + 1,
      width: run.width ?? undefined,
      style: run.style === null ? undefined : styles.xfOf(table.get(run.style)),
      hidden: run.hidden ? 1 : undefined,
      customWidth: custom ? 1 : undefined,
    });
    return `<col${attributes}${run.attributes}/>`;
  });
  return columns.length === 0 ? null : `<cols>${columns.join('')}</cols>`;
}

function writeMerges(sheet: MemorySheet): string | null {
  if (sheet.merges.length === 0) return null;
  const merges = sheet.merges.map((area) => `<mergeCell ref="${toA1(area)}"/>`).join('');
  return `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`;
}

function writeHyperlinks(sheet: MemorySheet, relations: RelationWriter, writer: PackageWriter): string | null {
  if (sheet.hyperlinks.length === 0) return null;
  const links = sheet.hyperlinks.map((link) => {
    const ref = toA1(link.area);
    if (link.attributes !== undefined) return `<hyperlink ref="${ref}"${link.attributes}/>`;
    const id = link.target === undefined ? undefined : relations.add('hyperlink', link.target, true);
    const attributes = { ref, 'xmlns:r': id && writer.flavour.relations, 'r:id': id };
    return `<hyperlink${attributeList({ ...attributes, location: link.location, tooltip: link.tooltip })}/>`;
  });
  return `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** Puts the rows between the other children: anew, or the very bytes of the file. */
function assemble(
  sheet: MemorySheet,
  rootTag: string,
  children: readonly string[],
  source: SheetSource | null,
  writing: SheetWriting,
): Uint8Array {
  const encoder = new TextEncoder();
  const at = children.findIndex((raw) => /^<(?:[^\s:/>]+:)?sheetData[\s/>]/.test(raw));
  const { flavour } = writing.writer;
  const before = XML_DECLARATION + openRoot(rootTag, flavour) + children.slice(0, at).join('');
  const after = children.slice(at + 1).join('') + closeRoot(rootTag);
  const verbatim = source && !sheet.touched.has('cells') ? originalRows(writing.original(source.part)) : null;
  const rows = verbatim ? [verbatim] : writeSheetData(sheet, writing);
  return concatenate([encoder.encode(before), ...rows, encoder.encode(after)]);
}

/** `<sheetData>` of the opened part, byte by byte. */
function originalRows(bytes: Uint8Array | undefined): Uint8Array | null {
  if (!bytes) return null;
  const scanner = new ByteScanner(bytes);
  let start = -1;
  while (scanner.next()) {
    if (scanner.name !== 'sheetData') continue;
    if (scanner.isEmpty) return bytes.subarray(scanner.tagStart, scanner.at);
    if (scanner.isEnd) return bytes.subarray(start, scanner.at);
    start = scanner.tagStart;
  }
  return null;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
