import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases with a moved appointment. */
export const REAPPOINTED: CaseIndicator = {
  code: 'reappointed',
  name: { vi: 'Tỷ lệ hồ sơ phải hẹn lại', en: 'Cases with a moved appointment' },
  definition: {
    vi: 'Hồ sơ đã hẹn lại ngày trả kết quả, trên tổng hồ sơ tiếp nhận và kỳ trước chuyển sang',
    en: 'Cases whose due day was moved, of all received or carried over',
  },
  numerator: {
    vi: 'hồ sơ đã hẹn lại',
    en: 'cases with a moved due day',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ và kỳ trước chuyển sang',
    en: 'cases received in the period or carried over',
  },
  direction: 'lower-is-better',
  unit: 'share',
  source: { citation: 'Nghị định 61/2018/NĐ-CP Điều 19 khoản 9', sureness: 'V', checkedOn: '2026-11' },
  needs: ['received', 'reappointments'],
  isNumerator: (one) => has(one, TRAIT_BITS.reappointed),
  isDenominator: () => true,
};
