import fc from 'fast-check';
import { assignIds } from '../../../src/core/merge/assign-ids';
import { matchFingerprints } from '../../../src/core/merge/match-fingerprints';
import { withNeighbours } from '../../../src/core/registers/fingerprint';
import { comparableWords } from '../../../src/core/text/comparable-words';
import type { Fingerprint } from '../../../src/core/registers/fingerprint';
import { finish } from '../../../src/core/sheet/steps';

const prints = (tasks: readonly string[], section = 'I'): readonly Fingerprint[] =>
  withNeighbours(
    tasks.map((task, ordinal) => ({
      kind: 'assignment',
      sheet: 'Kế hoạch',
      section,
      ordinal,
      words: comparableWords(task),
    })),
  );
const pairs = (old: readonly string[], fresh: readonly string[]) => {
  const { oldOf, ambiguous } = finish(matchFingerprints(prints(old), prints(fresh)));
  return { matched: Object.fromEntries(oldOf), ambiguous };
};

test('the same list matches itself, also where rows say the same', () => {
  expect(pairs(['a b', 'nt', 'nt', 'c d'], ['a b', 'nt', 'nt', 'c d']).matched).toEqual({ 0: 0, 1: 1, 2: 2, 3: 3 });
});

test('rows that moved, were corrected or were added are told apart', () => {
  const old = ['Rà soát quy trình một cửa', 'Tổ chức tập huấn cho công chức', 'Kiểm tra công vụ'];
  const fresh = ['Kiểm tra công vụ', 'Mua sắm thiết bị', 'Tổ chức tập huấn cho toàn thể công chức'];
  expect(pairs(old, fresh)).toEqual({ matched: { 0: 2, 2: 1 }, ambiguous: [] });
});

test('one of several equal rows that went is found by its neighbours', () => {
  expect(pairs(['một', 'nt', 'hai', 'nt', 'ba'], ['một', 'hai', 'nt', 'ba']).matched).toEqual({
    0: 0,
    1: 2,
    2: 3,
    3: 4,
  });
});

test('two that are about as alike are not guessed', () => {
  const old = ['Báo cáo kết quả thực hiện quý một', 'Báo cáo kết quả thực hiện quý hai'];
  const result = pairs(old, ['Báo cáo kết quả thực hiện quý ba']);
  expect(result.matched).toEqual({});
  expect(result.ambiguous).toHaveLength(1);
});

test('matching is one to one, and ids are never given twice', () => {
  const task = fc.constantFrom(
    'nt',
    'rà soát thủ tục',
    'rà soát thủ tục nội bộ',
    'tập huấn',
    'báo cáo quý',
    'báo cáo năm',
  );
  fc.assert(
    fc.property(fc.array(task, { maxLength: 12 }), fc.array(task, { maxLength: 12 }), (old, fresh) => {
      const first = finish(assignIds([], prints(old), 'NV', 0));
      const records = prints(old).map((fingerprint, index) => ({
        id: first.ids[index]!,
        fingerprint,
        written: '',
        gone: false,
      }));
      const second = finish(assignIds(records, prints(fresh), 'NV', first.counter));
      expect(new Set(second.ids).size).toBe(fresh.length);
      const kept = second.ids.filter((id) => first.ids.includes(id));
      expect(kept.length + second.gone.length).toBe(old.length);
    }),
  );
});
