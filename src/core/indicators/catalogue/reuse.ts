import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases that reuse digitised data. */
export const REUSE: CaseIndicator = {
  code: 'reuse',
  name: { vi: 'Tỷ lệ hồ sơ khai thác, sử dụng lại dữ liệu số hóa', en: 'Cases that reuse digitised data' },
  definition: {
    vi: 'Hồ sơ có ít nhất một thành phần được sử dụng lại, trên tổng hồ sơ tiếp nhận trong kỳ',
    en: 'Cases with at least one paper reused, of all received in the period',
  },
  numerator: {
    vi: 'hồ sơ có sử dụng lại dữ liệu',
    en: 'cases that reuse data',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ',
    en: 'cases received in the period',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Quyết định 766/QĐ-TTg, nhóm IV', sureness: 'S', checkedOn: '2026-11' },
  needs: ['received', 'reused'],
  isNumerator: (one) => one.isNew && has(one, TRAIT_BITS.reused),
  isDenominator: (one) => one.isNew,
};
