import { ANNEX_LAYOUTS } from './annexes';
import { CONTINUOUS_LAYOUTS } from './continuous';
import { DISTRICT_LAYOUTS } from './districts';
import { GROUP_LAYOUTS } from './groups';
import { HEADER_LAYOUTS } from './headers';
import type { Layout } from './layout';
import { MIXED_LAYOUTS } from './mixed';
import { NARRATIVE_LAYOUTS } from './narrative';
import { OFFICE_LAYOUTS } from './offices';
import { PROGRAMME_LAYOUTS } from './programmes';
import { WORKBOOK_LAYOUTS } from './workbooks';

/** Every layout. */
export const LAYOUTS: readonly Layout[] = [
  ...HEADER_LAYOUTS,
  ...GROUP_LAYOUTS,
  ...MIXED_LAYOUTS,
  ...OFFICE_LAYOUTS,
  ...NARRATIVE_LAYOUTS,
  ...ANNEX_LAYOUTS,
  ...PROGRAMME_LAYOUTS,
  ...WORKBOOK_LAYOUTS,
  ...DISTRICT_LAYOUTS,
  ...CONTINUOUS_LAYOUTS,
];
