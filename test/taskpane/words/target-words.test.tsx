import { paneEn } from '../../../src/i18n/en/pane';
import { paneVi } from '../../../src/i18n/vi/pane';
import { targetWords } from '../../../src/taskpane/words/target-words';

/** Canonical form, mark in Vietnamese, spoken in Vietnamese, mark in English. */
const TARGETS: readonly (readonly [string, string, string, string])[] = [
  ['>=95%', '≥ 95%', 'ít nhất 95%', '≥ 95%'],
  ['>45%', '> 45%', 'trên 45%', '> 45%'],
  ['<=4.5%', '≤ 4,5%', 'không quá 4,5%', '≤ 4.5%'],
  ['<1.5%', '< 1,5%', 'dưới 1,5%', '< 1.5%'],
  ['=0', '= 0', 'bằng 0', '= 0'],
  ['>=3 sáng kiến', '≥ 3 sáng kiến', 'ít nhất 3 sáng kiến', '≥ 3 sáng kiến'],
  ['>=6500 lượt', '≥ 6.500 lượt', 'ít nhất 6.500 lượt', '≥ 6,500 lượt'],
  ['>=1.2 triệu lượt', '≥ 1,2 triệu lượt', 'ít nhất 1,2 triệu lượt', '≥ 1.2 triệu lượt'],
  ['>=15%..20%', '15–20%', 'từ 15 đến 20%', '15–20%'],
  ['>=15..25%', '15–25%', 'từ 15 đến 25%', '15–25%'],
  ['>=15..25 dự án', '15–25 dự án', 'từ 15 đến 25 dự án', '15–25 dự án'],
  ['<7/10000 trẻ', '< 7/10.000 trẻ', 'dưới 7/10.000 trẻ', '< 7/10,000 trẻ'],
  ['>=25% or >=45%', '≥ 25% hoặc ≥ 45%', 'ít nhất 25% hoặc ít nhất 45%', '≥ 25% or ≥ 45%'],
  ['>=60% @2027', '≥ 60% năm 2027', 'ít nhất 60% năm 2027', '≥ 60% in 2027'],
  ['change >0 vs 2023', '↑ Tăng so với 2023', 'Tăng so với 2023', '↑ Increase against 2023'],
  ['change <0', '↓ Giảm', 'Giảm', '↓ Decrease'],
  ['change >+4%', '↑ Tăng > 4%', 'Tăng trên 4%', '↑ Increase > 4%'],
  ['change >=+20%', '↑ Tăng ≥ 20%', 'Tăng ít nhất 20%', '↑ Increase ≥ 20%'],
  ['change <=-4% vs 2024', '↓ Giảm ≥ 4% so với 2024', 'Giảm ít nhất 4% so với 2024', '↓ Decrease ≥ 4% against 2024'],
  [
    'change +1..2 bậc vs 2023',
    '↑ Tăng 1–2 bậc so với 2023',
    'Tăng từ 1 đến 2 bậc so với 2023',
    '↑ Increase 1–2 bậc against 2023',
  ],
  ['change +4..6%/năm', '↑ Tăng 4–6%/năm', 'Tăng từ 4 đến 6%/năm', '↑ Increase 4–6%/năm'],
  ['trend up', '↑ Tăng', 'Tăng', '↑ Increase'],
  ['trend down', '↓ Giảm', 'Giảm', '↓ Decrease'],
  ['a form to come', 'a form to come', 'a form to come', 'a form to come'],
];

describe('targets in words', () => {
  test.each(TARGETS)('%s', (canonical, mark, spoken, english) => {
    expect(targetWords(canonical, paneVi.target, 'vi')).toEqual({ mark, spoken });
    expect(targetWords(canonical, paneEn.target, 'en').mark).toBe(english);
  });
});
