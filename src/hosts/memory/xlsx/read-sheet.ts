import { MAX_COLUMNS, parseA1 } from '../../../core/sheet/a1';
import { HostError } from '../../workbook-host';
import type { MemorySheet } from '../model/memory-sheet';
import { ColumnRuns } from '../model/column-runs';
import { ByteScanner } from './byte-scanner';
import type { OpcPackage } from './package';
import type { FileStyles } from './read-styles';
import type { SheetDataContext } from './read-sheet-data';
import { readSheetData } from './read-sheet-data';
import { readAreas } from './read-areas';
import { readConditionalFormats } from './read-conditional-formats';
import { readPageLayout } from './read-page-layout';
import { readValidations } from './read-validations';
import { readTable } from './read-table';
import type { SheetSource } from './file-source';
import type { XmlElement } from './xml';
import { child, childrenOf, isOn, parseXml } from './xml';

/** What a sheet's part refers to. */
export interface SheetContext extends SheetDataContext {
  readonly package: OpcPackage;
  readonly styles: FileStyles;
}

/** Fills a sheet from its part. */
export function readSheetPart(sheet: MemorySheet, part: string, element: XmlElement, context: SheetContext): void {
  const bytes = context.package.bytes(part);
  if (!bytes) return;
  const root = readAround(sheet, bytes, context);
  const relations = context.package.relations(part);
  const tables = new Map<string, string>();
  const targets = new Map(relations.map((relation) => [relation.id, relation.target]));
  readSettings(sheet, root, context);
  readConditionalFormats(sheet, root, context.styles.conditional);
  readValidations(sheet, root);
  readHyperlinks(sheet, root, targets);
  for (const tablePart of childrenOf(child(root, 'tableParts'), 'tablePart')) {
    const path = targets.get(relationId(tablePart) ?? '');
    const text = path === undefined ? undefined : context.package.text(path);
    if (path === undefined || text === undefined) continue;
    tables.set(path, text);
    readTable(sheet, path, parseXml(text));
  }
  const children = root.children.map(({ name, raw }) => ({ name, raw }));
  sheet.source = { part, element, relations, rootTag: root.tag, children, tables } satisfies SheetSource;
}

/** Reads the rows, and gives the part as a tree without them. */
function readAround(sheet: MemorySheet, bytes: Uint8Array, context: SheetContext): XmlElement {
  const scanner = new ByteScanner(bytes);
  while (scanner.next()) {
    if (scanner.name !== 'sheetData' || scanner.isEnd) continue;
    const start = scanner.tagStart;
    const head = scanner.source(0, start);
    if (!scanner.isEmpty) sheet.rows = readSheetData(scanner, context);
    return parseXml(`${head}<sheetData/>${scanner.source(scanner.at, bytes.length)}`);
  }
  return parseXml(scanner.source(0, bytes.length));
}

/** The attribute `r:id`, whatever its prefix. */
export function relationId(element: XmlElement): string | undefined {
  return Object.entries(element.attributes).find(([name]) => /^[^:]+:id$/.test(name))?.[1];
}

function readSettings(sheet: MemorySheet, root: XmlElement, context: SheetContext): void {
  sheet.isProtected = isOn(child(root, 'sheetProtection')?.attributes.sheet);
  sheet.merges = childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseA1(attributes.ref ?? '') ?? [],
  );
  sheet.columns = new ColumnRuns(childrenOf(child(root, 'cols'), 'col').map((column) => readColumn(column, context)));
  sheet.pageLayout = readPageLayout(root);
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane')?.attributes;
  if (pane && /^frozen/.test(pane.state ?? '')) sheet.freezeRows = Math.round(Number(pane.ySplit ?? 0));
  const selected = readAreas(child(view, 'selection')?.attributes.sqref);
  if (selected.length > 0) sheet.selection = selected;
}

const COLUMN_ATTRIBUTES: ReadonlySet<string> = new Set(['min', 'max', 'width', 'hidden', 'style']);

function readColumn({ attributes }: XmlElement, context: SheetContext) {
  const [first, last] = [Number(attributes.min) - 1, Number(attributes.max) - 1];
  if (!(first >= 0 && last >= first && last < MAX_COLUMNS)) throw new HostError('file.damaged', { detail: 'cols' });
  const rest = Object.entries(attributes).filter(([name]) => !COLUMN_ATTRIBUTES.has(name));
  return {
    first,
    last,
    width: attributes.width === undefined ? null : Number(attributes.width),
    hidden: isOn(attributes.hidden),
    style: attributes.style === undefined ? null : context.styleOf(Number(attributes.style)),
    attributes: rest.map(([name, value]) => ` ${name}="${value}"`).join(''),
  };
}

function readHyperlinks(sheet: MemorySheet, root: XmlElement, targets: ReadonlyMap<string, string>): void {
  sheet.hyperlinks = childrenOf(child(root, 'hyperlinks'), 'hyperlink').flatMap((link) => {
    const area = parseA1(link.attributes.ref ?? '');
    if (!area) return [];
    const { location, tooltip } = link.attributes;
    const target = targets.get(relationId(link) ?? '');
    return [
      {
        area,
        ...(target !== undefined && { target }),
        ...(location !== undefined && { location }),
        ...(tooltip !== undefined && { tooltip }),
        attributes: link.tag.replace(/^<\S+|\/?>$/g, '').replace(/(?<!\s)\s+ref\s*=\s*("[^"]*"|'[^']*')/, ''),
      },
    ];
  });
}
