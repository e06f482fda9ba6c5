import { quoteSheet } from '../../../core/sheet/a1';
import type { PageLayout as PageModel } from '../../../core/sheet/workbook-edit';
import type { MemorySheet, MemoryWorkbook } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { NotEmulated, invalidArgument, oneOf, wantNumber } from '../wire/office-fault';
import { checkUnprotected } from './emulation';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
// Excel's own margins for a new sheet.
const NEW_PAGE: PageModel = {
  orientation: 'portrait',
  paper: 'A4',
  margins: { top: 19.1, bottom: 19.1, left: 17.8, right: 17.8 },
  fitToWidth: false,
};

type Side = keyof PageModel['margins'];

/** Page set-up for printing, margins in points. */
export class PageLayout extends HostObject {
  readonly typeName = 'PageLayout';
  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly sheet: MemorySheet,
  ) {
    super();
  }

  get orientation(): string {
    return this.model.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  }
  set orientation(value: unknown) {
    const word = oneOf(['Portrait', 'Landscape'] as const, value, 'PageLayout.orientation');
    this.set({ orientation: word === 'Portrait' ? 'portrait' : 'landscape' });
  }
  get paperSize(): string {
    return this.model.paper;
  }
  set paperSize(value: unknown) {
    if (value !== 'A4') throw new NotEmulated(`PageLayout.paperSize ${String(value)}`);
    this.set({ paper: 'A4' });
  }
  get topMargin(): number {
    return this.margin('top');
  }
  set topMargin(points: unknown) {
    this.setMargin('top', points);
  }
  get bottomMargin(): number {
    return this.margin('bottom');
  }
  set bottomMargin(points: unknown) {
    this.setMargin('bottom', points);
  }
  get leftMargin(): number {
    return this.margin('left');
  }
  set leftMargin(points: unknown) {
    this.setMargin('left', points);
  }
  get rightMargin(): number {
    return this.margin('right');
  }
  set rightMargin(points: unknown) {
    this.setMargin('right', points);
  }
  get zoom(): unknown {
    return this.model.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  }
  set zoom(value: unknown) {
    const zoom = Object(value) as Record<string, unknown>;
    if (zoom['horizontalFitToPages'] === 1 && zoom['verticalFitToPages'] === undefined) {
      this.set({ fitToWidth: true });
      return;
    }
    if (zoom['scale'] !== 100) throw new NotEmulated('PageLayout.zoom other than 100 % or one page wide');
    this.set({ fitToWidth: false });
  }

  setPrintTitleRows(rows: unknown): void {
    const found = typeof rows === 'string' ? /^\$?(\d+):\$?(\d+)$/.exec(rows) : null;
    if (!found) throw invalidArgument('PageLayout.setPrintTitleRows');
    this.set({ repeatRows: { first: Number(found[1]) - 1, last: Number(found[2]) - 1 } });
    const formula = `=${quoteSheet(this.sheet.name)}!$${found[1]}:$${found[2]}`;
    this.workbook.setName('_xlnm.Print_Titles', formula, true, this.sheet.id);
  }

  private get model(): PageModel {
    return this.sheet.pageLayout ?? NEW_PAGE;
  }

  private set(change: Partial<PageModel>): void {
    checkUnprotected(this.sheet, 'PageLayout');
    this.sheet.setPageLayout({ ...this.model, ...change });
  }

  private margin(side: Side): number {
    return this.model.margins[side] * POINTS_PER_MILLIMETRE;
  }

  private setMargin(side: Side, points: unknown): void {
    const millimetres = wantNumber(points, `PageLayout.${side}Margin`) / POINTS_PER_MILLIMETRE;
    // The file format keeps inches; a thousandth of a millimetre is beyond it.
    const margins = { ...this.model.margins, [side]: Math.round(millimetres * 1000) / 1000 };
    this.set({ margins });
  }
}
