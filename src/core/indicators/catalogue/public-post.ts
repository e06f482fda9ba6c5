import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases filed by public post. */
export const PUBLIC_POST: CaseIndicator = {
  code: 'public-post',
  name: { vi: 'Tỷ lệ hồ sơ tiếp nhận qua bưu chính công ích', en: 'Cases filed by public post' },
  definition: {
    vi: 'Hồ sơ nhận qua dịch vụ bưu chính công ích, trên tổng hồ sơ tiếp nhận trong kỳ',
    en: 'Cases that came by public post, of all received in the period',
  },
  numerator: {
    vi: 'hồ sơ nhận qua bưu chính công ích',
    en: 'cases by public post',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ',
    en: 'cases received in the period',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Kế hoạch của địa phương', sureness: 'U', checkedOn: '2026-11' },
  needs: ['received', 'channel'],
  isNumerator: (one) => one.isNew && has(one, TRAIT_BITS.post),
  isDenominator: (one) => one.isNew,
};
