/** A column of cells as Excel gives them: serial numbers, text dd/mm/yyyy with or without a time, or blanks. */
export type DateColumn = [number | string][];
export function generateCases(
  count: number,
  options?: { readonly seed?: number; readonly texts?: number },
): { readonly due: DateColumn; readonly done: DateColumn; readonly asOf: number };
