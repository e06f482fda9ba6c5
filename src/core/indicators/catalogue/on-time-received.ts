import { isClosedOnTime } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** On-time cases of those received. */
export const ON_TIME_RECEIVED: CaseIndicator = {
  code: 'on-time-received',
  name: { vi: 'Tỷ lệ hồ sơ đúng hạn trên số tiếp nhận', en: 'On-time cases of those received' },
  definition: {
    vi: 'Trong số hồ sơ tiếp nhận trong kỳ, bao nhiêu đã giải quyết trước hoặc đúng hạn',
    en: 'Of the cases received in the period, how many were resolved before or on their due day',
  },
  numerator: {
    vi: 'hồ sơ tiếp nhận trong kỳ đã giải quyết trước hạn và đúng hạn',
    en: 'cases received in the period and resolved on time',
  },
  denominator: {
    vi: 'hồ sơ tiếp nhận trong kỳ',
    en: 'cases received in the period',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Nghị định 61/2018/NĐ-CP Điều 30 khoản 2c', sureness: 'V', checkedOn: '2026-11' },
  needs: ['received', 'due', 'done'],
  isNumerator: (one) => one.isNew && isClosedOnTime(one),
  isDenominator: (one) => one.isNew,
};
