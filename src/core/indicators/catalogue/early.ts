import { isResolved } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases resolved early. */
export const EARLY: CaseIndicator = {
  code: 'early',
  name: { vi: 'Tỷ lệ hồ sơ giải quyết trước hạn', en: 'Cases resolved early' },
  definition: {
    vi: 'Trong số hồ sơ đã giải quyết, bao nhiêu xong trước ngày hẹn trả',
    en: 'Of the resolved cases, how many were done before their due day',
  },
  numerator: {
    vi: 'hồ sơ xong trước ngày hẹn trả',
    en: 'cases done before their due day',
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
  isNumerator: (one) => one.state === 'early',
  isDenominator: isResolved,
};
