import type { CaseIndicator } from '../indicator';

/** Cases due soon. */
export const DUE_SOON: CaseIndicator = {
  code: 'due-soon',
  name: { vi: 'Số hồ sơ sắp đến hạn', en: 'Cases due soon' },
  definition: {
    vi: 'Hồ sơ chưa xong sẽ đến ngày hẹn trả trong những ngày làm việc tới; thư xin lỗi phải gửi trước hạn ít nhất một ngày',
    en: 'Open cases due within the next working days; an apology is due a day before',
  },
  numerator: {
    vi: 'hồ sơ đang giải quyết sắp đến hạn',
    en: 'open cases due soon',
  },
  denominator: null,
  direction: 'lower-is-better',
  unit: 'cases',
  source: { citation: 'Nghị định 61/2018/NĐ-CP Điều 19 khoản 9', sureness: 'V', checkedOn: '2026-11' },
  needs: ['due', 'done'],
  isNumerator: (one) => one.state === 'open-soon',
  isDenominator: null,
};
