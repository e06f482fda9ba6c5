import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Digitised cases. */
export const DIGITISED_RECORDS: CaseIndicator = {
  code: 'digitised-records',
  name: { vi: 'Tỷ lệ hồ sơ được số hóa', en: 'Digitised cases' },
  definition: {
    vi: 'Hồ sơ được số hóa thành phần, trên tổng hồ sơ tiếp nhận trong kỳ',
    en: 'Cases whose papers were digitised, of all received in the period',
  },
  numerator: {
    vi: 'hồ sơ được số hóa',
    en: 'digitised cases',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ',
    en: 'cases received in the period',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Quyết định 766/QĐ-TTg, nhóm IV', sureness: 'S', checkedOn: '2026-11' },
  needs: ['received', 'digitised'],
  isNumerator: (one) => one.isNew && has(one, TRAIT_BITS.digitised),
  isDenominator: (one) => one.isNew,
};
