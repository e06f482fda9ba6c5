import { lineMarker, ordinalMarker } from '../../../src/core/tables/marker';
import { outline } from '../../../src/core/tables/outline';

const seen = (marker: ReturnType<typeof lineMarker>) =>
  marker ? `${marker.kind} ${marker.prefix}${marker.path.join('.')}`.trim() : null;

test.each([
  ['I. MỤC TIÊU', 'roman 1'],
  ['III.1 Thanh toán', 'roman 3.1'],
  ['A. Chung', 'upper 1'],
  ['Phần II: Nhiệm vụ', 'roman 2'],
  ['1.10. Tiêu chí', 'decimal 1.10'],
  ['2.. Xây dựng', 'decimal 2'],
  ['1) Mục tiêu', 'decimal )1'],
  ['a) Mục tiêu', 'lower 1'],
  ['- Tăng cường', 'bullet -'],
  ['+ Rà soát', 'bullet +'],
  ['Mục tiêu 3: Tối thiểu', 'decimal 3'],
])('a line begins with a marker: %s', (text, expected) => {
  expect(seen(lineMarker(text))).toBe(expected);
});

test.each([
  '100% hồ sơ',
  '12,5 triệu lượt',
  '30/6/2026 hoàn thành',
  '5 mô hình',
  '2023, đạt từ 80%',
  'Văn phòng',
  'TM. ỦY BAN',
  '',
])('no marker: %s', (text) => {
  expect(lineMarker(text)).toBeNull();
});

test.each([
  ['1', 'decimal 1'],
  ['2..', 'decimal 2'],
  ['13.10', 'decimal 13.10'],
  ['(3)', 'decimal 3'],
  ['IV', 'roman 4'],
  ['III.2', 'roman 3.2'],
  ['B', 'upper 2'],
  ['b)', 'lower 2'],
  ['NV_02.1.3', 'code NV2.1.3'],
  ['-', 'bullet -'],
])('an ordinal cell: %s', (text, expected) => {
  expect(seen(ordinalMarker(text))).toBe(expected);
});

test.each(['CẢI CÁCH THỂ CHẾ', 'Quý I', '95%', 'Văn phòng UBND', ''])('no ordinal: %s', (text) => {
  expect(ordinalMarker(text)).toBeNull();
});

test.each([
  ['I 1 2 II 1', [0, 1, 1, 0, 1]],
  ['A I 1 II 1 B I', [0, 1, 2, 1, 2, 0, 1]],
  ['I 1 2 II.1 3 II.2 4 III', [0, 1, 1, 0, 1, 0, 1, 0]],
  ['1 1.1 1.2 2 2.1', [0, 1, 1, 0, 1]],
  ['1 a b 2 a', [0, 1, 1, 0, 1]],
  ['1 2 I 1', [0, 0, 0, 1]],
])('depths of %s', (ordinals, depths) => {
  const levels = outline();
  expect(ordinals.split(' ').map((ordinal) => levels.enter(ordinalMarker(ordinal)!))).toEqual(depths);
});
