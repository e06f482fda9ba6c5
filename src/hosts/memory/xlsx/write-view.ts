import type { PageLayout } from '../../../core/sheet/workbook-edit';
import type { MemorySheet } from '../model/memory-sheet';
import { printAreas } from './read-areas';
import { toA1 } from '../../../core/sheet/a1';
import type { XmlElement } from './xml';
import { attributeList, child, childrenOf, parseXml } from './xml';

/** The sheet's views: frozen rows and whether its tab is selected; the rest as the file has it. */
export function writeViews(sheet: MemorySheet, raw: string | undefined, isActive: boolean): string {
  const container = raw === undefined ? undefined : parseXml(raw);
  const [first, ...others] = childrenOf(container, 'sheetView');
  const view = writeView(sheet, first, isActive);
  return `<sheetViews>${view}${others.map((other) => other.raw).join('')}${child(container, 'extLst')?.raw ?? ''}</sheetViews>`;
}

function writeView(sheet: MemorySheet, view: XmlElement | undefined, isActive: boolean): string {
  const { tabSelected: _, ...kept } = view?.attributes ?? { workbookViewId: '0' };
  const attributes = attributeList({ tabSelected: isActive ? 1 : undefined, ...kept });
  const changed = sheet.touched.has('view');
  const panes = changed ? frozenPane(sheet, child(view, 'pane')) : (child(view, 'pane')?.raw ?? '');
  const selections = changed
    ? ''
    : childrenOf(view, 'selection')
        .map((each) => each.raw)
        .join('');
  const rest = (view?.children ?? []).filter(({ name }) => name !== 'pane' && name !== 'selection');
  return `<sheetView${attributes}>${panes}${selections || selectionXml(sheet)}${rest.map(({ raw }) => raw).join('')}</sheetView>`;
}

/** Frozen columns of the file stay frozen. */
function frozenPane(sheet: MemorySheet, pane: XmlElement | undefined): string {
  const isFrozen = /^frozen/.test(pane?.attributes.state ?? '');
  const columns = isFrozen ? Number(pane?.attributes.xSplit ?? 0) : 0;
  const rows = sheet.freezeRows;
  if (rows === 0 && columns === 0) return '';
  const attributes = attributeList({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: toA1({ row: rows, column: columns, rowCount: 1, columnCount: 1 }),
    activePane: paneName(rows, columns),
    state: 'frozen',
  });
  return `<pane${attributes}/>`;
}

function paneName(rows: number, columns: number): string {
  if (rows > 0 && columns > 0) return 'bottomRight';
  return rows > 0 ? 'bottomLeft' : 'topRight';
}

function selectionXml(sheet: MemorySheet): string {
  const [first] = sheet.selection;
  if (!first) return '';
  const activeCell = toA1({ ...first, rowCount: 1, columnCount: 1 });
  const pane = sheet.touched.has('view') && sheet.freezeRows > 0 ? 'bottomLeft' : undefined;
  return `<selection${attributeList({ pane, activeCell, sqref: printAreas(sheet.selection) })}/>`;
}

const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 10_000) / 10_000;

/** Margins; header and footer keep their distance. */
export function writeMargins(layout: PageLayout, raw: string | undefined): string {
  const old = raw === undefined ? {} : parseXml(raw).attributes;
  const { left, right, top, bottom } = layout.margins;
  const attributes = { left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) };
  return `<pageMargins${attributeList({ ...attributes, header: old.header ?? 0.3, footer: old.footer ?? 0.3 })}/>`;
}

/** Paper 9 is A4. The printer's own settings of the file stay. */
export function writePageSetup(layout: PageLayout, raw: string | undefined): string {
  const { scale: _, fitToWidth: _w, fitToHeight: _h, ...kept } = raw === undefined ? {} : parseXml(raw).attributes;
  const fit = layout.fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {};
  return `<pageSetup${attributeList({ ...kept, paperSize: 9, ...fit, orientation: layout.orientation })}/>`;
}

/** `<sheetPr>` with the flag that makes fitting count. */
export function writeSheetProperties(layout: PageLayout, raw: string | undefined): string {
  const old = raw === undefined ? undefined : parseXml(raw);
  const { fitToPage: _, ...kept } = child(old, 'pageSetUpPr')?.attributes ?? {};
  const setup = `<pageSetUpPr${attributeList({ ...kept, fitToPage: layout.fitToWidth ? 1 : undefined })}/>`;
  const rest = (old?.children ?? []).filter(({ name }) => name !== 'pageSetUpPr');
  return `<sheetPr${attributeList(old?.attributes ?? {})}>${rest.map(({ raw: each }) => each).join('')}${setup}</sheetPr>`;
}
