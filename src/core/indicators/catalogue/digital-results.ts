import { TRAIT_BITS } from '../../cases/case-table';
import { has, isResolved } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases with an electronic result. */
export const DIGITAL_RESULTS: CaseIndicator = {
  code: 'digital-results',
  name: { vi: 'Tỷ lệ hồ sơ cấp kết quả điện tử', en: 'Cases with an electronic result' },
  definition: {
    vi: 'Hồ sơ đã giải quyết có kết quả điện tử, trên hồ sơ đã giải quyết trong kỳ',
    en: 'Resolved cases with an electronic result, of those resolved in the period',
  },
  numerator: {
    vi: 'hồ sơ có kết quả điện tử',
    en: 'cases with an electronic result',
  },
  denominator: {
    vi: 'hồ sơ đã giải quyết trong kỳ',
    en: 'cases resolved in the period',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Quyết định 766/QĐ-TTg, nhóm IV', sureness: 'S', checkedOn: '2026-11' },
  needs: ['done', 'resultDigital'],
  isNumerator: (one) => isResolved(one) && has(one, TRAIT_BITS.resultDigital),
  isDenominator: isResolved,
};
