import { isClosedOnTime, isOpenInTime, isSupplementedAgain } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases handled on time (index 766). */
export const ON_TIME_766: CaseIndicator = {
  code: 'on-time-766',
  name: { vi: 'Tỷ lệ hồ sơ xử lý đúng hạn (Bộ chỉ số 766)', en: 'Cases handled on time (index 766)' },
  definition: {
    vi: 'Đã xử lý trước hạn, đúng hạn và đang xử lý còn trong hạn, trên tổng hồ sơ tiếp nhận và kỳ trước chuyển sang',
    en: 'Resolved on time and still open in time, of all cases received or carried over',
  },
  numerator: {
    vi: 'hồ sơ đã xử lý trước hạn, đúng hạn và đang xử lý trong hạn',
    en: 'cases resolved on time or open and not overdue',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ và kỳ trước chuyển sang',
    en: 'cases received in the period or carried over',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: {
    citation: 'Quyết định 766/QĐ-TTg, nhóm II (cách tính theo Cổng Dịch vụ công)',
    sureness: 'S',
    checkedOn: '2026-11',
  },
  needs: ['received', 'due', 'done'],
  isNumerator: (one) => !isSupplementedAgain(one) && (isClosedOnTime(one) || isOpenInTime(one)),
  isDenominator: () => true,
};
