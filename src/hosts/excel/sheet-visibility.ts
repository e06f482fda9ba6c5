import type { SheetVisibility } from '../../core/sheet/workbook-snapshot';

/** Excel's word for a sheet's visibility. */
export function toExcelVisibility(visibility: SheetVisibility): Excel.SheetVisibility {
  const words = {
    visible: Excel.SheetVisibility.visible,
    hidden: Excel.SheetVisibility.hidden,
    veryHidden: Excel.SheetVisibility.veryHidden,
  };
  return words[visibility];
}

/** ParPlan's word for a sheet's visibility. */
export function toSheetVisibility(visibility: string): SheetVisibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
