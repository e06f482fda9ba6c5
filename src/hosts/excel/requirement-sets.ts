/** What this Excel can do beyond the floor (ExcelApi 1.9). The one place where requirement sets are asked for. */
export interface Capabilities {
  /** ExcelApi 1.13: `getMergedAreasOrNullObject`. */
  readonly mergedAreas: boolean;
  /** ExcelApi 1.13: `Table.resize`. */
  readonly tableResize: boolean;
}

/** The floor of the adapter; below it nothing works and the add-in says so. */
export const FLOOR = '1.9';

export function capabilities(): Capabilities {
  const from = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  return { mergedAreas: from('1.13'), tableResize: from('1.13') };
}

/** Whether this Excel reaches the floor. */
export function reachesFloor(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR);
}
