import type { PageLayout } from '../../../core/sheet/workbook-edit';
import type { MemoryName } from '../model/sheet-parts';
import type { XmlElement } from './xml';
import { child, isOn } from './xml';

const A4 = '9';
const millimetres = (inches: string | undefined, absent: number) =>
  inches === undefined ? absent : Math.round(Number(inches) * 254) / 10;

/** The page set-up of a sheet's part; null where it says nothing of it, or names other paper. */
export function readPageLayout(root: XmlElement): PageLayout | null {
  const setup = child(root, 'pageSetup')?.attributes;
  if (!setup || setup.paperSize !== A4) return null;
  const { top, bottom, left, right } = child(root, 'pageMargins')?.attributes ?? {};
  return {
    orientation: setup.orientation === 'landscape' ? 'landscape' : 'portrait',
    paper: 'A4',
    margins: {
      top: millimetres(top, 19),
      bottom: millimetres(bottom, 19),
      left: millimetres(left, 18),
      right: millimetres(right, 18),
    },
    fitToWidth: isOn(child(child(root, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage) && setup.fitToWidth !== '0',
  };
}

/** The rows repeated on every page, from the sheet's own name that holds them. */
export function withPrintTitles(layout: PageLayout, title: MemoryName | undefined): PageLayout {
  const rows = /\$(\d+):\$(\d+)/.exec(title?.formula ?? '');
  return rows ? { ...layout, repeatRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } } : layout;
}
