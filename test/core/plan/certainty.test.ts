import { CERTAIN, type FieldName } from '../../../src/core/plan/field-certainty';
import { targetReasons } from '../../../src/core/plan/field-certainties';
import { readWorkbook } from '../../../src/core/read-workbook';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { drawn } from './layouts/drawn-sheet';

const read = (picture: string, merges: readonly string[] = []) =>
  readWorkbook(workbookOf(sheetOf({ rows: drawn(picture), merges }))).assignments;

/** Why a field is not certain, one string for each assignment. */
const reasons = (picture: string, field: FieldName, merges: readonly string[] = []) =>
  read(picture, merges).map(({ certainty }) => certainty[field]?.reasons.join('+') ?? 'absent');

const HEAD = `
KẾ HOẠCH NĂM 2026||||
TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời hạn`;

test('words under their own heading, read whole, share one certainty', () => {
  const [first] = read(`${HEAD}\n1|Rà soát quy chế làm việc|Văn phòng|Phòng Kinh tế|Tháng 3/2026\n`);
  expect(first!.confidence).toBe(1);
  for (const field of ['task', 'lead', 'support', 'due'] as const) expect(first!.certainty[field]).toBe(CERTAIN);
  expect(Object.keys(first!.certainty).sort()).toEqual(['due', 'lead', 'support', 'task']);
});

test.each<[string, FieldName, string, readonly string[], readonly string[]]>([
  [
    'a merged cell',
    'lead',
    '1|Việc một|Văn phòng||Tháng 3/2026\n2|Việc hai|||Tháng 4/2026',
    ['C3:C4'],
    ['', 'from-merge'],
  ],
  ['a ditto mark', 'lead', '1|Việc một|Văn phòng||Tháng 3/2026\n2|Việc hai|nt||Tháng 4/2026', [], ['', 'ditto']],
  [
    'a numbered row above',
    'lead',
    '1|Việc một|Văn phòng||Tháng 3/2026\n|Việc hai|||Tháng 4/2026\n2|Việc ba|Công an||Tháng 5/2026',
    [],
    ['', 'from-above', ''],
  ],
  [
    'a group',
    'lead',
    'I|Thủ tục hành chính|Văn phòng||\n1|Việc một|||Tháng 3/2026\n2|Việc hai|Công an||Tháng 4/2026',
    [],
    ['from-group', ''],
  ],
  [
    'a year that is not named',
    'due',
    '1|Việc một|Văn phòng||Quý II\n2|Việc hai|Văn phòng||Quý II/2026',
    [],
    ['year-assumed', ''],
  ],
  ['a rough time', 'due', '1|Việc một|Văn phòng||Khoảng tháng 3/2026', [], ['approximate']],
  ['words nobody reads', 'due', '1|Việc một|Văn phòng||Tháng 3/2026 lúc nào rảnh', [], ['words-unread']],
  ['a label', 'support', '1|Việc một|Chủ trì: Văn phòng; phối hợp: Công an||Tháng 3/2026', [], ['label']],
  ['an empty due cell', 'due', '1|Việc một|Văn phòng||\n2|Việc hai|Văn phòng||Tháng 3/2026', [], ['missing', '']],
  ['nobody in charge', 'lead', '1|Việc một|||Tháng 3/2026\n2|Việc hai|Văn phòng||Tháng 3/2026', [], ['missing', '']],
  [
    'a person among units',
    'lead',
    '1|Việc một|Nguyễn Văn An||Tháng 3/2026\n2|Việc hai|Văn phòng||Tháng 3/2026',
    [],
    ['person-in-unit', ''],
  ],
])('%s', (_, field, rows, merges, expected) => {
  expect(reasons(`${HEAD}\n${rows}\n`, field, merges)).toEqual(expected);
});

test('the task itself is not certain where a row goes on below', () => {
  const rows =
    '1|Rà soát, công bố thủ tục hành chính thuộc thẩm quyền của|Văn phòng||Tháng 3/2026\n|ủy ban nhân dân xã|||';
  expect(reasons(`${HEAD}\n${rows}\n2|Việc hai|Công an||Tháng 4/2026\n`, 'task')).toEqual(['continued', '']);
});

test('a plan without a column of dates leaves the due field out: there is no place for it', () => {
  const picture = 'TT|Nhiệm vụ|Chủ trì\n1|Rà soát thủ tục|Văn phòng\n2|Số hóa hồ sơ|Công an\n';
  expect(reasons(picture, 'due')).toEqual(['absent', 'absent']);
});

test('a column known only by what stands in it', () => {
  const picture = `TT|Nhiệm vụ||Thời hạn
1|Rà soát thủ tục hành chính|Văn phòng UBND xã|Tháng 3/2026
2|Số hóa hồ sơ lưu trữ|Phòng Kinh tế|Tháng 4/2026
3|Tập huấn kỹ năng số|Công an xã|Tháng 5/2026`;
  expect(reasons(picture, 'lead')).toEqual(['column-by-content', 'column-by-content', 'column-by-content']);
  expect(read(picture)[0]!.confidence).toBeLessThan(0.8);
});

test('an assignment is as sure as the least of its fields and targets', () => {
  const assignments = read(
    `${HEAD}\n1|Khoảng 90 lượt tập huấn|Văn phòng||Quý II\n2|100% hồ sơ đúng hạn|Nguyễn Văn An||Tháng 5/2026\n`,
  );
  for (const { certainty, targets, confidence } of assignments) {
    const all = [...Object.values(certainty), ...targets].map((one) => one.confidence);
    expect(confidence).toBe(Math.min(...all));
  }
  expect(assignments.map(({ targets }) => targets.map(targetReasons))).toEqual([
    [['approximate']],
    [['comparison-assumed']],
  ]);
});
