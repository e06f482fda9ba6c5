import { isLate } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Late and overdue cases of all. */
export const LATE_OF_RECEIVED: CaseIndicator = {
  code: 'late-of-received',
  name: { vi: 'Tỷ lệ hồ sơ quá hạn trên tổng số', en: 'Late and overdue cases of all' },
  definition: {
    vi: 'Hồ sơ đã giải quyết trễ và đang quá hạn, trên tổng hồ sơ tiếp nhận và kỳ trước chuyển sang',
    en: 'Cases resolved late or open and overdue, of all received or carried over',
  },
  numerator: {
    vi: 'hồ sơ giải quyết trễ và đang quá hạn',
    en: 'cases resolved late or overdue',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ và kỳ trước chuyển sang',
    en: 'cases received in the period or carried over',
  },
  direction: 'lower-is-better',
  unit: 'share',
  source: {
    citation: 'Thông tư 01/2020/TT-VPCP, mẫu II.06a (theo phần mềm một cửa)',
    sureness: 'S',
    checkedOn: '2026-11',
  },
  needs: ['received', 'due', 'done'],
  isNumerator: isLate,
  isDenominator: () => true,
};
