import { HostError } from '../workbook-host';

/** What this Excel can do beyond the floor. The one place where requirement sets are asked for. */
export interface Capabilities {
  /** ExcelApi 1.13: `getMergedAreasOrNullObject`. */
  readonly mergedAreas: boolean;
  /** ExcelApi 1.13: `Table.resize`. */
  readonly tableResize: boolean;
}

/** Below it the adapter cannot work. */
const FLOOR = '1.9';

/** What this Excel can do; throws `host.not-supported` below the floor, and where office.js is not on the page. */
export function capabilities(): Capabilities {
  checkFloor();
  return { mergedAreas: hasApi('1.13'), tableResize: hasApi('1.13') };
}

/** Throws `host.not-supported` where the adapter cannot work at all. */
export function checkFloor(): void {
  if (typeof Office === 'undefined' || typeof Excel === 'undefined') {
    throw new HostError('host.not-supported', { detail: 'office-js-missing' });
  }
  if (!hasApi(FLOOR)) throw new HostError('host.not-supported', { needs: `ExcelApi ${FLOOR}` });
}

function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
