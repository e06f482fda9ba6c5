import fc from 'fast-check';
import { readTargets, type TargetContext } from '../../../src/core/readers/targets/read-targets';
import { OTHER_NUMBERS } from '../../../src/core/readers/targets/non-targets/other-numbers';
import { REFERENCES } from '../../../src/core/readers/targets/non-targets/references';
import { TIMES } from '../../../src/core/readers/targets/non-targets/times';
import { isSameTarget } from '../../../src/core/readers/targets/same-target';
import { comparable, PHRASE_VARIANTS, variantCases } from '../../support/phrase-variants';
import { TARGET_FIELDS } from '../../corpus/target-fields';
import { TARGET_PHRASES, type TargetPhrase } from '../../corpus/targets';

const contextOf = ({ place, planYear, unit }: TargetPhrase): TargetContext => ({
  place,
  ...(planYear === undefined ? {} : { planYear }),
  ...(unit === undefined ? {} : { unit }),
});
const read = (text: string, phrase: TargetPhrase) =>
  readTargets(text, contextOf(phrase)).targets.map((target) => target.canonical);

describe.each(PHRASE_VARIANTS.map((variant) => [variant.name, variant] as const))(
  'targets of the corpus %s',
  (_name, variant) => {
    test.each(variantCases(TARGET_PHRASES, variant))('%j', (text, phrase) => {
      const like = (canonical: string) => comparable(variant, canonical);
      expect(read(text, phrase).map(like)).toEqual(phrase.canonical.map(like));
    });
  },
);

describe('the corpus', () => {
  test('is large, with many that are no targets, and says nothing twice', () => {
    expect(TARGET_PHRASES.length).toBeGreaterThanOrEqual(900);
    expect(TARGET_PHRASES.filter(({ canonical }) => canonical.length === 0).length).toBeGreaterThanOrEqual(300);
    expect(new Set(TARGET_PHRASES.map(({ text, place, unit }) => `${place} ${unit ?? ''}: ${text}`)).size).toBe(
      TARGET_PHRASES.length,
    );
  });
});

describe('what a reading tells beside its canonical form', () => {
  const first = (text: string, context: TargetContext = { place: 'phrase' }) => readTargets(text, context).targets[0]!;

  test.each<[string, string, string | null]>([
    ['Tối thiểu 30% buổi họp được tổ chức trực tuyến', 'buổi họp', 'được tổ chức trực tuyến'],
    ['Tỷ lệ hồ sơ nộp trực tuyến đạt 80%', 'Tỷ lệ hồ sơ nộp trực tuyến', null],
    ['Đối với lĩnh vực đất đai, tỷ lệ trễ hạn không quá 2%', 'tỷ lệ trễ hạn', 'Đối với lĩnh vực đất đai'],
    ['Chỉ số hài lòng tăng 2 bậc', 'Chỉ số hài lòng', null],
    ['a) Mục tiêu: Phấn đấu mức độ hài lòng đạt 90%', 'mức độ hài lòng', null],
    ['Ít nhất 12 mô hình tự quản', 'mô hình tự quản', null],
  ])('%s measures %s', (text, subject, scope) => expect(first(text)).toMatchObject({ subject, scope }));

  test('listed targets have subjects of their own', () => {
    const { targets } = readTargets('Không quá 6% tập thể, 2% cá nhân', { place: 'phrase' });
    expect(targets.map(({ subject }) => subject)).toEqual(['tập thể', 'cá nhân']);
  });

  test.each<[string, string]>([
    ['Khoảng 40 tỷ đồng', 'approximate'],
    ['Tối thiểu 40%', 'stated'],
    ['40% hộ', 'inferred'],
  ])('%s is %s', (text, basis) => expect(first(text).basis).toBe(basis));

  test('points at its words in the text as typed, NFD and all', () => {
    const text = '  Tỷ lệ\u00a0 hồ sơ  đạt tối thiểu 80 %.'.normalize('NFD');
    const target = first(text);
    expect(text.slice(target.start, target.end)).toBe(target.text);
    expect(target.text.normalize('NFC')).toBe('đạt tối thiểu 80 %');
  });

  test('gives the parts of a change, an alternative, a ratio, a year', () => {
    expect(first('Giảm trên 10% so với năm 2024')).toMatchObject({
      operator: 'change',
      comparison: '<',
      value: -10,
      against: '2024',
    });
    expect(first('Đạt từ 30% trở lên (hoặc đạt từ 55% trở lên)').alternatives).toMatchObject([
      { operator: '>=', value: 55 },
    ]);
    expect(first('Dưới 9/10.000 trẻ')).toMatchObject({ operator: '<', value: 9, unit: '/10000 trẻ' });
    expect(first('Đạt 40% vào năm 2027')).toMatchObject({ value: 40, year: 2027 });
    expect(first('Tối thiểu 40%, phấn đấu 45%')).toMatchObject({ value: 40, upper: 45, unit: '%' });
  });

  test.each<[string, TargetContext['place'], string[]]>([
    ['Triển khai tới 12 thôn', 'task', ['12']],
    ['Gồm 3 chương và 14 biểu', 'phrase', ['3', '14']],
    ['Theo Nghị định 61/2018/NĐ-CP ngày 23/4/2018, mức độ 3, 4, Điều 5', 'task', []],
    ['Đạt 80% vào quý II năm 2026', 'task', []],
  ])('%s in a %s leaves %j unread', (text, place, unread) =>
    expect(readTargets(text, { place }).unread.map(({ start, end }) => text.slice(start, end))).toEqual(unread),
  );
});

describe.each(
  PHRASE_VARIANTS.filter(({ loses }) => loses === 'nothing').map((variant) => [variant.name, variant] as const),
)('the fields of targets %s', (_name, variant) => {
  test.each(TARGET_FIELDS.map(([text, ...fields]) => [variant.change(text), fields] as const))('%j', (text, fields) => {
    const { targets } = readTargets(text, { place: 'phrase', planYear: 2026 });
    // a text of several lines, or with other signs, is given back as it was normalised
    const read = targets.map((t) => [t.subject, t.scope, t.operator, t.value, t.upper, t.unit, t.basis]);
    expect(read).toEqual(fields);
  });
});

describe('isSameTarget', () => {
  test.each<[string, string, boolean]>([
    ['100% hồ sơ tiếp nhận được cập nhật', '100% hồ sơ tiếp nhận', true],
    ['Tỷ lệ hồ sơ số hóa/tổng số hồ sơ đạt 50%', 'Tỷ lệ hồ sơ số hóa trên tổng số hồ sơ đạt 50%', true],
    ['100% hồ sơ tiếp nhận', 'Đạt 100%', true],
    ['100% hồ sơ tiếp nhận', '100% văn bản đi', false],
    ['100% hồ sơ tiếp nhận', '90% hồ sơ tiếp nhận', false],
  ])('%s — %s: %s', (a, b, same) => {
    const [first, second] = [a, b].map((text) => readTargets(text, { place: 'phrase' }).targets[0]!);
    expect(isSameTarget(first!, second!)).toBe(same);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'tối thiểu,không quá,từ,đến,trở lên,đạt,giảm,tăng,so với,năm,2026,%,80,12,5,1.000,hồ sơ,mô hình,hoặc,và,(,),.,;,-,\n,/,Điều,mức độ 3,không có,"'.split(
      ',',
    ),
    ',',
  );
  const sentence = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
  const anyText = fc.oneof(sentence, fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const place = fc.constantFrom<TargetContext['place']>(
    'objective',
    'goal-line',
    'task',
    'target',
    'deliverable',
    'measure',
    'phrase',
  );

  test('never throws; spans are inside the text, in order; every number is read, known or told', () => {
    fc.assert(
      fc.property(anyText, place, (text, where) => {
        const { targets, unread } = readTargets(text, { place: where, planYear: 2026 });
        for (const { start, end } of [...targets, ...unread]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const starts = targets.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { start, end } of unread)
          expect(targets.some((target) => target.start < end && start < target.end)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('NFD reads like NFC', () => {
    fc.assert(
      fc.property(anyText, place, (text, where) => {
        const canonical = (form: 'NFC' | 'NFD') =>
          readTargets(text.normalize(form), { place: where }).targets.map((target) => target.canonical);
        expect(canonical('NFD')).toEqual(canonical('NFC'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the cost', () => {
  test.each([...REFERENCES, ...TIMES, ...OTHER_NUMBERS].map(({ rule, pattern }) => [rule, pattern] as const))(
    'the pattern of a %s repeats nothing without bound',
    (_rule, pattern) => {
      for (const { source } of [pattern.marked, pattern.bare])
        expect(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).not.toMatch(/[*+]|\{\d+,\}/);
    },
  );

  test.each([
    'tối thiểu ',
    '80% ',
    '80% hồ sơ, ',
    '1.1.1.1.1.',
    'từ 1 đến 2 đến ',
    'không có hồ sơ; ',
    'giảm tỷ lệ hồ sơ ',
    'so với năm 2023 ',
    'trong nhóm 5 tỉnh ',
    'mức độ 3, 4, ',
    'năm 2026, ',
    'hoặc (',
    '0912 345 ',
    'a/b-c/',
    '"1 ',
    'x'.repeat(50),
    '\n- ',
  ])('of %j repeated grows with the text only', (piece) => {
    const steps = (times: number) => {
      const meter = { steps: 0 };
      readTargets(piece.repeat(times), { place: 'phrase', meter });
      return meter.steps;
    };
    const small = steps(200);
    expect(steps(1600)).toBeLessThanOrEqual(small * 8 * 1.2 + 200);
  });

  test('a cell as long as Excel allows is read', () => {
    const text = 'Tối thiểu 80% hồ sơ được giải quyết đúng hạn; '.repeat(700).slice(0, 32_767);
    expect(readTargets(text, { place: 'objective' }).targets.length).toBeGreaterThan(690);
  });
});
