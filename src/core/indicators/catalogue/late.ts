import { isResolved } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases resolved late. */
export const LATE: CaseIndicator = {
  code: 'late',
  name: { vi: 'Tỷ lệ hồ sơ giải quyết trễ hạn', en: 'Cases resolved late' },
  definition: {
    vi: 'Trong số hồ sơ đã giải quyết, bao nhiêu xong sau ngày hẹn trả',
    en: 'Of the resolved cases, how many were done after their due day',
  },
  numerator: {
    vi: 'hồ sơ xong sau ngày hẹn trả',
    en: 'cases done after their due day',
  },
  denominator: {
    vi: 'hồ sơ đã giải quyết trong kỳ',
    en: 'cases resolved in the period',
  },
  direction: 'lower-is-better',
  unit: 'share',
  source: {
    citation: 'Thông tư 01/2020/TT-VPCP, mẫu II.06a (theo phần mềm một cửa)',
    sureness: 'S',
    checkedOn: '2026-11',
  },
  needs: ['due', 'done'],
  isNumerator: (one) => one.state === 'late',
  isDenominator: isResolved,
};
