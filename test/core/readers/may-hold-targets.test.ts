import { mayHoldTargets, mayStateTargets } from '../../../src/core/readers/targets/may-hold-targets';
import { readTargets } from '../../../src/core/readers/targets/read-targets';

/** References as tasks name them; none of their numbers is a target. */
const REFERENCES = [
  'theo Kế hoạch số 85/KH-UBND ngày 12/3/2026',
  'theo Quyết định số 468/QĐ-TTg ngày 27/3/2021 và Nghị quyết số 57/NQ-CP',
  'thực hiện Công văn số 1203/2025/CV-UBND',
  'tại bộ phận một cửa',
  'theo cơ chế một cửa, hoàn thành ngày 30/6/2026',
];
const TASKS = [
  (words: string) => `Rà soát quy trình nội bộ ${words}`,
  (words: string) => `Tổ chức tập huấn (${words}), báo cáo kết quả`,
  (words: string) => `${words}; gửi văn phòng tổng hợp.`,
];

test('what is passed over at a glance states no target and leaves no number unread', () => {
  for (const words of REFERENCES)
    for (const task of TASKS) {
      const text = task(words);
      expect([text, mayHoldTargets(text, 'task'), mayStateTargets(text, 'task')]).toEqual([text, true, false]);
      expect(readTargets(text, { place: 'task', planYear: 2026 })).toEqual({ targets: [], unread: [] });
    }
});

test.each([
  'Số hóa tối thiểu 90% hồ sơ theo Kế hoạch số 85/KH-UBND',
  'Ban hành 12/KH-UBND',
  'Xây dựng một mô hình tại bộ phận một cửa',
  'Hoàn thành ngày 30/6/2026, 15/7/2026',
])('%s: more than a reference, so the reader is asked', (text) => {
  expect(mayStateTargets(text, 'task')).toBe(true);
});

test('where targets are to be stated every text is read', () => {
  expect(mayStateTargets('theo Kế hoạch số 85/KH-UBND', 'target')).toBe(true);
});
