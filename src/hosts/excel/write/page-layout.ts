import type { PageLayout } from '../../../core/sheet/workbook-edit';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

export function setPageLayout(target: Excel.PageLayout, layout: PageLayout): void {
  target.orientation = layout.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  target.paperSize = Excel.PaperType.a4;
  target.topMargin = layout.margins.top * POINTS_PER_MILLIMETRE;
  target.bottomMargin = layout.margins.bottom * POINTS_PER_MILLIMETRE;
  target.leftMargin = layout.margins.left * POINTS_PER_MILLIMETRE;
  target.rightMargin = layout.margins.right * POINTS_PER_MILLIMETRE;
  target.zoom = layout.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  if (layout.repeatRows) target.setPrintTitleRows(`$${layout.repeatRows.first + 1}:$${layout.repeatRows.last + 1}`);
}
