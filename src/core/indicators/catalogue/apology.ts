import { TRAIT_BITS } from '../../cases/case-table';
import { has, isLate } from '../case-tests';
import type { CaseIndicator } from '../indicator';

/** Late cases with an apology. */
export const APOLOGY: CaseIndicator = {
  code: 'apology',
  name: { vi: 'Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi', en: 'Late cases with an apology' },
  definition: {
    vi: 'Hồ sơ trễ hạn, quá hạn đã có văn bản xin lỗi, trên hồ sơ trễ hạn, quá hạn',
    en: 'Late or overdue cases for which an apology was sent, of all late or overdue cases',
  },
  numerator: {
    vi: 'hồ sơ trễ hạn có văn bản xin lỗi',
    en: 'late cases with an apology',
  },
  denominator: {
    vi: 'hồ sơ trễ hạn và đang quá hạn',
    en: 'cases resolved late or overdue',
  },
  direction: 'higher-is-better',
  unit: 'share',
  source: { citation: 'Nghị định 61/2018/NĐ-CP Điều 19 khoản 9', sureness: 'V', checkedOn: '2026-11' },
  needs: ['due', 'done', 'apology'],
  isNumerator: (one) => isLate(one) && has(one, TRAIT_BITS.apology),
  isDenominator: isLate,
};
