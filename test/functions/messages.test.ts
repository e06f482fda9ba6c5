import { formulaResult } from '../support/formula-result';
import {
  duedate,
  grade766,
  networkdaysvn,
  onlinerate,
  ontimerate,
  organisations,
  partarget,
  satisfactionrate,
  score766,
  targetmet,
  workdayvn,
} from '../../src/functions/functions';

const FAILURES: readonly [string, () => unknown][] = [
  ['no target', () => partarget('')],
  ['no such target', () => partarget('Tối thiểu 95%', '', 2)],
  ['no threshold', () => partarget('Tăng trên 4% so với năm 2024')],
  ['no upper', () => partarget('Tối thiểu 95%', 'upper')],
  ['bad index', () => partarget('Tối thiểu 95%', 'value', -1)],
  ['unknown choice', () => partarget('Tối thiểu 95%', 'giá')],
  ['no cases', () => ontimerate([['']], [['']])],
  ['unequal shapes', () => ontimerate([[1], [2]], [[1]])],
  ['unreadable date', () => ontimerate([[46183], ['31/02/2026']], [[46183], [46183]])],
  ['unreadable as-of', () => ontimerate([[46183]], [[46183]], 'hôm nay')],
  ['several targets', () => targetmet([[1]], [['Trễ hạn dưới 1,5%; hài lòng trên 84%']])],
  ['no actual', () => targetmet([['ít']], [['Tối thiểu 95%']])],
  ['no baseline', () => targetmet([[1]], [['Tăng trên 4% so với năm 2024']])],
  ['unequal ranges', () => targetmet([[1], [2]], [['Tối thiểu 95%'], ['A'], ['B']])],
  ['bad days', () => workdayvn([[46183]], [['năm']])],
  ['bad year', () => duedate([['Quý II']], [['nay']])],
  ['unreadable day', () => networkdaysvn([['hôm nay']], [[46183]])],
  ['unreadable calendar', () => workdayvn([[46183]], [[1]], [[46184, 'đi chơi']])],
  ['no calendar', () => workdayvn([[1000]], [[1]])],
  ['no schedule', () => duedate([['Theo kế hoạch']], [[2026]])],
  ['no day', () => duedate([['Hằng tháng']], [[2026]])],
  ['unknown indicator', () => score766([['9.9']], [[1]])],
  ['bad rate', () => score766([['2.1']], [[95]])],
  ['bad points', () => grade766(-1)],
  ['unknown answer', () => satisfactionrate([[4], ['màu xanh']])],
  ['unknown channel', () => onlinerate([['Khác']])],
  ['no organisation', () => organisations('')],
];

describe.each([
  ['vi-VN', /[ăâđêôơưạảấầẩậắằẳặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹáàãéèíìóòõúùýỗữ]/],
  ['en-US', /\b(the|there|no|use|row|both)\b/i],
])('messages in %s', (displayLanguage, looksRight) => {
  beforeEach(() => Object.assign(globalThis, { Office: { context: { displayLanguage } } }));
  afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

  it.each(FAILURES)('%s says what is wrong', (_, call) => {
    expect(formulaResult(call).message).toMatch(looksRight);
  });
});

it('an unreadable date is named with its place', () => {
  const { message } = formulaResult(() => ontimerate([[46183], ['31/02/2026']], [[46183], [46183]]));
  expect(message).toContain('31/02/2026');
  expect(message).toContain('2');
});
