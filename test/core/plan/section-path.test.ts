import { sectionPaths } from '../../../src/core/plan/section-path';

const ABOVE = ['I. MỤC TIÊU', '1. Mục tiêu 1: họp không giấy'];

test('rows without a group stand under the headings above the table', () => {
  expect(sectionPaths(ABOVE)([])).toEqual(ABOVE);
});

test('groups that go on with the numbering of a heading stand beside it', () => {
  const pathOf = sectionPaths(ABOVE);
  expect(pathOf(['2. Mục tiêu 2: ký số'])).toEqual(['I. MỤC TIÊU', '2. Mục tiêu 2: ký số']);
  expect(pathOf(['3. Mục tiêu 3: số hóa', 'a) Trong năm'])).toEqual([
    'I. MỤC TIÊU',
    '3. Mục tiêu 3: số hóa',
    'a) Trong năm',
  ]);
  expect(pathOf([])).toEqual(ABOVE);
});

test('groups that begin a numbering of their own stand under the headings', () => {
  const pathOf = sectionPaths(ABOVE);
  expect(pathOf(['1. Nhóm nhiệm vụ chung'])).toEqual([...ABOVE, '1. Nhóm nhiệm vụ chung']);
  expect(pathOf(['2. Nhóm nhiệm vụ riêng'])).toEqual([...ABOVE, '2. Nhóm nhiệm vụ riêng']);
});

test('going on with an outer heading closes the inner ones; another kind of numbering goes on with none', () => {
  expect(sectionPaths(ABOVE)(['II. Giải pháp'])).toEqual(['II. Giải pháp']);
  expect(sectionPaths(['1. Mục tiêu'])(['II. Giải pháp'])).toEqual(['1. Mục tiêu', 'II. Giải pháp']);
});
