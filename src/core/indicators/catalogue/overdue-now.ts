import type { CaseIndicator } from '../indicator';

/** Cases overdue now. */
export const OVERDUE_NOW: CaseIndicator = {
  code: 'overdue-now',
  name: { vi: 'Số hồ sơ đang quá hạn', en: 'Cases overdue now' },
  definition: {
    vi: 'Hồ sơ chưa giải quyết xong đã qua ngày hẹn trả, tính đến ngày báo cáo',
    en: 'Open cases past their due day on the day of the report',
  },
  numerator: {
    vi: 'hồ sơ đang giải quyết quá hạn',
    en: 'open cases past their due day',
  },
  denominator: null,
  direction: 'lower-is-better',
  unit: 'cases',
  source: {
    citation: 'Thông tư 01/2020/TT-VPCP, mẫu II.06a (theo phần mềm một cửa)',
    sureness: 'S',
    checkedOn: '2026-11',
  },
  needs: ['due', 'done'],
  isNumerator: (one) => one.state === 'open-overdue',
  isDenominator: null,
};
