import { TRAIT_BITS } from '../../cases/case-table';
import { has } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Cases moved more than once. */
export const REAPPOINTED_AGAIN: CaseIndicator = {
  code: 'reappointed-again',
  name: { vi: 'Số hồ sơ hẹn lại quá một lần', en: 'Cases moved more than once' },
  definition: {
    vi: 'Hồ sơ hẹn lại ngày trả kết quả từ hai lần trở lên; quy định cho hẹn lại không quá một lần',
    en: 'Cases whose due day was moved twice or more; once is allowed',
  },
  numerator: {
    vi: 'hồ sơ hẹn lại từ hai lần',
    en: 'cases moved twice or more',
  },
  denominator: null,
  direction: 'lower-is-better',
  unit: 'cases',
  source: { citation: 'Nghị định 61/2018/NĐ-CP Điều 19 khoản 9', sureness: 'V', checkedOn: '2026-11' },
  needs: ['reappointments'],
  isNumerator: (one) => has(one, TRAIT_BITS.reappointedAgain),
  isDenominator: null,
};
