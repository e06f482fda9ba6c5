import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases filed online. */
export const ONLINE_SHARE: CaseIndicator = {
  code: 'online-share',
  name: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Cases filed online' },
  definition: {
    vi: 'Hồ sơ nộp trực tuyến trên tổng hồ sơ tiếp nhận trong kỳ',
    en: 'Cases filed online, of all received in the period',
  },
  numerator: {
    vi: 'hồ sơ nộp trực tuyến',
    en: 'cases filed online',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ',
    en: 'cases received in the period',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Quyết định 766/QĐ-TTg, nhóm III', sureness: 'S', checkedOn: '2026-11' },
  needs: ['received', 'channel'],
  isNumerator: (one) => one.isNew && has(one, TRAIT_BITS.online),
  isDenominator: (one) => one.isNew,
};
