import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases paid online. */
export const ONLINE_PAYMENT: CaseIndicator = {
  code: 'online-payment',
  name: { vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến', en: 'Cases paid online' },
  definition: {
    vi: 'Hồ sơ thanh toán trực tuyến trên hồ sơ có phí, lệ phí, nghĩa vụ tài chính',
    en: 'Cases paid online, of those with a fee',
  },
  numerator: {
    vi: 'hồ sơ có phí thanh toán trực tuyến',
    en: 'cases with a fee paid online',
  },
  denominator: {
    vi: 'hồ sơ có phí, lệ phí',
    en: 'cases with a fee',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Quyết định 766/QĐ-TTg, nhóm III', sureness: 'S', checkedOn: '2026-11' },
  needs: ['received', 'fee', 'paidOnline'],
  isNumerator: (one) => one.isNew && has(one, TRAIT_BITS.fee | TRAIT_BITS.paidOnline),
  isDenominator: (one) => one.isNew && has(one, TRAIT_BITS.fee),
};
