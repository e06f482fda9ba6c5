import { sectionWords } from '../../../src/core/registers/register-row';

test('headings one below the other', () => {
  expect(sectionWords(['II. CHUYỂN ĐỔI SỐ', '1. Hạ tầng'])).toBe('II. CHUYỂN ĐỔI SỐ › 1. Hạ tầng');
});

test('a heading as long as an objective is cut between two words', () => {
  const heading = `Mục tiêu 1: ${'hồ sơ được giải quyết đúng hạn '.repeat(6)}`;
  const words = sectionWords([heading]);
  expect(words.length).toBeLessThanOrEqual(90);
  expect(words.endsWith('…')).toBe(true);
  expect(`${heading} `.startsWith(`${words.slice(0, -1)} `)).toBe(true);
});

test('a long heading without spaces is cut all the same', () => {
  expect(sectionWords(['x'.repeat(200)])).toBe(`${'x'.repeat(89)}…`);
});
