import { isClosedOnTime, isResolved } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases resolved on time. */
export const ON_TIME_RESOLVED: CaseIndicator = {
  code: 'on-time-resolved',
  name: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Cases resolved on time' },
  definition: {
    vi: 'Trong số hồ sơ đã giải quyết trong kỳ, bao nhiêu xong trước hoặc đúng ngày hẹn trả, so theo ngày',
    en: 'Of the cases resolved in the period, how many were done before or on the due day, compared by day',
  },
  numerator: {
    vi: 'hồ sơ đã giải quyết trước hạn và đúng hạn',
    en: 'cases resolved before or on their due day',
  },
  denominator: {
    vi: 'hồ sơ đã giải quyết trong kỳ',
    en: 'cases resolved in the period',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: {
    citation: 'Thông tư 01/2020/TT-VPCP, mẫu II.06a (theo phần mềm một cửa)',
    sureness: 'S',
    checkedOn: '2026-11',
  },
  needs: ['due', 'done'],
  isNumerator: isClosedOnTime,
  isDenominator: isResolved,
};
