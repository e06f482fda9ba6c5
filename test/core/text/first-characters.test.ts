import { firstCharacters } from '../../../src/core/text/first-characters';

const told = (pattern: RegExp): string =>
  [...firstCharacters(pattern)].map((may, code) => (may === 1 ? String.fromCharCode(code) : '')).join('');

describe('firstCharacters', () => {
  it.each([
    [/thang|quy(?: i)?/y, 'qt'],
    [/(?:(?:va|, )?cac|nhung) nam/y, ',cnv'],
    [/[ \n]{0,2}\d{1,2}(?!\d)/y, '\n 0123456789'],
    [/(?<![a-z\d])(iv|i{1,3})(?= x)/y, 'i'],
    [/a{0,1}b|\(x/y, '(ab'],
    [/x+?y|z*w|\n/y, '\nwxz'],
    [/(?<day>[1-3])\/|-[^]/y, '-123'],
  ])('tells what %s can begin with', (pattern, first) => {
    expect(told(pattern)).toBe(first);
  });

  it.each([[/x?/y], [/^|a/y], [/\bx*/y], [/(a)\1|\u0041/y], [/a/iy], [/[^]|a/y], [/\p{L}a/uy]])(
    'never rules out a beginning where it cannot tell: %s',
    (pattern) => {
      expect(firstCharacters(pattern).every((may) => may === 1)).toBe(true);
    },
  );

  it('rules out no beginning of a match, whatever the pattern', () => {
    const texts = ['tháng 5/2026', 'quy ii, 15-20/3', '(2 lần/năm); 24/24', 'trước ngày 10.3', ' \n- a) x'];
    const patterns = [/\s*[-(]?\d+/g, /[^\d\s]{2}/g, /(?:qu[yi]|t(?=h)|\.|\/) ?/g, /(?<=\d)\D|\W\w/g, /[a-f\-]+|x$/g];
    for (const pattern of patterns) {
      const first = firstCharacters(pattern);
      for (const text of texts)
        for (const match of text.matchAll(pattern)) expect(first[match[0].charCodeAt(0)] ?? 1).toBe(1);
    }
  });
});
