import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Full online cases. */
export const FULL_ONLINE_SHARE: CaseIndicator = {
  code: 'full-online-share',
  name: { vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình', en: 'Full online cases' },
  definition: {
    vi: 'Hồ sơ của dịch vụ công toàn trình nộp trực tuyến, trên hồ sơ của dịch vụ công toàn trình',
    en: 'Cases of full online services that were filed online, of all cases of those services',
  },
  numerator: {
    vi: 'hồ sơ toàn trình nộp trực tuyến',
    en: 'cases of full online services filed online',
  },
  denominator: {
    vi: 'hồ sơ của dịch vụ công toàn trình',
    en: 'cases of full online services',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Nghị định 42/2022/NĐ-CP; Quyết định 766/QĐ-TTg, nhóm III', sureness: 'S', checkedOn: '2026-11' },
  needs: ['received', 'channel', 'serviceLevel'],
  isNumerator: (one) => one.isNew && has(one, TRAIT_BITS.fullOnline | TRAIT_BITS.online),
  isDenominator: (one) => one.isNew && has(one, TRAIT_BITS.fullOnline),
};
