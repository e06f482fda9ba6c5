import fc from 'fast-check';
import type { TargetPlace } from '../../src/core/readers/targets/read-targets';

/** Any place that targets are looked for in. */
export const anyPlace = fc.constantFrom<TargetPlace>(
  ...(['objective', 'goal-line', 'task', 'target', 'deliverable', 'measure', 'phrase'] as const),
);
/** Words that readers of targets look for. */
export const fragments = fc.constantFrom(
  ...['tối thiểu', 'không quá', 'từ', 'đến', 'trở lên', 'đạt', 'giảm', 'tăng', 'so với', 'năm 2025', 'gấp đôi', '%o'],
  ...[
    'tỷ',
    'triệu đồng',
    'hồ sơ',
    '/năm',
    'mỗi suất',
    'trong đó',
    'hoặc',
    'và',
    '(',
    ')',
    ',',
    '.',
    ';',
    ':',
    '-',
    '\n',
  ],
  ...['Điều', 'mức độ', 'không có', '"', 'tỷ lệ', 'xuống còn', 'Thành phần hồ sơ:', 'điểm', 'lên trên', 'phấn đấu'],
);
const junkNumbers = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom(
    '1.2.3',
    '007',
    '12,5',
    '1.000',
    '3/4',
    '9O%',
    '100%',
    '１２',
    '2026',
    '1,2,3',
    '15-20',
    '24/7',
    '5K',
  ),
);
/** Such words and numbers of all kinds, in any order. */
export const sentence = fc
  .array(fc.oneof({ weight: 2, arbitrary: fragments }, junkNumbers), { maxLength: 30 })
  .map((list) => list.join(' '));
