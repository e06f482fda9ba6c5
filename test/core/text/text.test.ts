import fc from 'fast-check';
import { foldText, matchingText } from '../../../src/core/text/fold-text';
import { normaliseText } from '../../../src/core/text/normalise-text';
import { readDigits, readNumberWords } from '../../../src/core/text/numeral';
import { splitSpans } from '../../../src/core/text/split-list';
import { matchable, patternFor, phrasePattern } from '../../../src/core/text/vietnamese-pattern';

describe('normaliseText', () => {
  test.each([
    ['đạt\u00a0 từ  80 %', 'đạt từ 80 %'],
    ['15% – 20%', '15% - 20%'],
    ['“4 tại chỗ”', '"4 tại chỗ"'],
    ['trực\u00ad tuyến\u200b', 'trực tuyến'],
    ['  a \r\n  b\r c\u2028d ', 'a\nb\nc\nd'],
    ['hồ sơ'.normalize('NFD'), 'hồ sơ'],
    ['１２％', '12%'],
    ['Ðạt', 'Đạt'],
  ])('%j reads %j', (raw, text) => expect(normaliseText(raw).text).toBe(text));

  test('folds unit by unit', () => {
    const { text, folded } = normaliseText('Đạt TỶ LỆ ký số ≥ 97%');
    expect(folded).toBe('dat ty le ky so ≥ 97%');
    expect(folded).toHaveLength(text.length);
  });

  test.each([
    ['Dat tu 80% tro len', false],
    ['Đạt từ 80%', true],
    ['95%', false],
  ])('%s has diacritics: %s', (raw, expected) => expect(normaliseText(raw).hasDiacritics).toBe(expected));

  test('points back into the raw words', () => {
    const raw = '  Tỷ\u00a0 lệ  hồ sơ '.normalize('NFD');
    const read = normaliseText(raw);
    const at = read.text.indexOf('hồ');
    const { start, end } = read.rawSpan(at, at + 2);
    expect(raw.slice(start, end)).toBe('hồ'.normalize('NFD'));
  });

  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aăđ ởỡ\n\t\u00a0\u0301\u200b–"') }),
  );
  test('NFD and NFC read the same; spans stay inside and in order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const read = normaliseText(raw);
        expect(normaliseText(raw.normalize('NFD')).text).toBe(normaliseText(raw.normalize('NFC')).text);
        expect(read.folded).toHaveLength(read.text.length);
        expect(matchable(read).value).toHaveLength(read.text.length);
        for (let i = 0; i < read.text.length; i++) {
          const span = read.rawSpan(i, i + 1);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
        }
      }),
    );
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab ă\u0306\u0301 \n–”') }), (raw) => {
        const once = normaliseText(raw).text;
        expect(normaliseText(once).text).toBe(once);
      }),
    );
  });
});

describe('spelling', () => {
  test.each([
    ['hoà', 'hòa'],
    ['uỷ ban', 'ủy ban'],
    ['thuý', 'thúy'],
    ['quý', 'quí'],
    ['tỷ lệ', 'tỉ lệ'],
    ['định kỳ', 'định kì'],
    ['khoẻ', 'khỏe'],
  ])('%s is %s', (a, b) => expect(matchingText(a)).toBe(matchingText(b)));
  test.each([
    ['quý', 'quy'],
    ['năm', 'nam'],
    ['đạt', 'đất'],
    ['tư', 'từ'],
    ['hoàn', 'hoan'],
  ])('%s is not %s', (a, b) => expect(matchingText(a)).not.toBe(matchingText(b)));
  test('folds đ', () => expect(foldText('Đường ĐI')).toBe('duong di'));
});

describe('phrasePattern', () => {
  const found = (raw: string, phrases: string[]) => {
    const text = matchable(normaliseText(raw));
    return [...text.value.matchAll(patternFor(phrasePattern(phrases), text))].map((m) => m[0]);
  };
  test.each<[string, string[], number]>([
    ['Phấn đấu đạt 80%', ['đạt'], 1],
    ['đất đai', ['đạt'], 0],
    ['dat dai 5 ha, dat 80%', ['đạt'], 2],
    ['chất lượng', ['lượng', 'hất'], 1],
    ['TỐI THIỂU', ['tối thiểu'], 1],
    ['tối\nthiểu', ['tối thiểu'], 1],
    ['uỷ ban', ['ủy ban'], 1],
    ['Ủy ban', ['uỷ ban'], 1],
    ['từ 80% trở lên', ['tư'], 0],
    ['đạt80%', ['đạt'], 1],
  ])('%s with %j: %i', (raw, phrases, count) => expect(found(raw, phrases)).toHaveLength(count));
  test('takes the longest', () => expect(found('không quá hạn', ['không', 'không quá'])).toEqual(['không quá']));
});

describe('numerals', () => {
  test.each<[string, number | null]>([
    ['03', 3],
    ['6.500', 6500],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1234.5],
    ['1 000', 1000],
    ['12.500.000', 12_500_000],
    ['0.125', 0.125],
    ['1,234,567', 1_234_567],
    ['1.2.3', null],
  ])('%s is %s', (words, value) => expect(readDigits(words)).toBe(value));
  test.each<[string, number | null]>([
    ['một', 1],
    ['ba', 3],
    ['mười', 10],
    ['mười hai', 12],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi lăm', 25],
    ['Hai mươi mốt', 21],
    ['một trăm linh năm', 105],
    ['ba trăm', 300],
    ['hai nghìn', 2000],
    ['ba hai', null],
    ['mô hình', null],
  ])('%s is %s', (words, value) => expect(readNumberWords(words)).toBe(value));
  test('words without diacritics', () => expect(readNumberWords('hai muoi lam', false)).toBe(25));
});

test('splitSpans trims and leaves out the empty', () => {
  const text = ' a; b ;; c ';
  expect(splitSpans(text, /;/g).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c']);
});
