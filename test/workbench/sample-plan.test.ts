import { readWorkbook } from '../../src/core/read-workbook';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { buildSample } from '../../src/workbench/sample/build-sample';

/** The sample is what people see first: its reading, written by hand from the sheets. */
const reading = (async () => {
  const host = createMemoryHost(new MemoryWorkbook());
  await host.applyEdits(buildSample());
  return readWorkbook(await host.readWorkbook({ sheets: 'all' }));
})();

test('the letterhead gives title, number, agency, day and year', async () => {
  expect((await reading).plan).toEqual({
    title: 'KẾ HOẠCH Cải cách hành chính xã An Bình năm 2026',
    number: '05/KH-UBND',
    agency: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
    issued: '2026-01-12',
    year: 2026,
  });
});

test('every row of the plan is one assignment, the one over a page break included', async () => {
  const { assignments } = await reading;
  const plan = assignments.filter(({ sheet }) => sheet === 'Kế hoạch CCHC 2026');
  expect(plan).toHaveLength(21);
  expect(assignments).toHaveLength(27);
  const broken = plan.find(({ task }) => task.startsWith('Số hóa'));
  expect(broken?.rows).toEqual([18, 20]);
  expect(broken?.lead).toEqual(['Trung tâm Phục vụ hành chính công xã']);
  expect(broken?.section.at(-1)).toContain('CẢI CÁCH THỦ TỤC HÀNH CHÍNH');
});

test.each([
  [9, '2026-04-01/2026-06-30', ['>=100%']],
  [11, 'before 2026-11-15', []],
  [14, '2026-12-01/2026-12-31', ['<=2%']],
  [16, 'P5D working', ['>=100%']],
  [17, '2026-06-01/2026-06-30 | 2026-11-01/2026-11-30', ['>90%']],
  [18, '2026-10-01/2026-12-31', ['>=80%..90%']],
  [24, '2026-01-01/2026-12-31', ['=0']],
  [29, 'by 2026-09-30', ['>=3 sáng kiến']],
  [34, 'before FREQ=MONTHLY;BYMONTHDAY=20', []],
  [35, 'FREQ=WEEKLY;BYDAY=MO', []],
  [36, '2026-01-01/2026-12-31', ['change >=+2 bậc vs 2025']],
])('row %d is due %s with the targets %j', async (row, due, targets) => {
  const assignment = (await reading).assignments.find(({ rows }) => rows[0] === row);
  expect(assignment?.due.canonical).toBe(due);
  expect(assignment?.targets.map(({ canonical }) => canonical)).toEqual(targets);
});

test('objectives above the small tables carry their targets', async () => {
  const targets = (await reading).objectives.map((objective) => objective.targets.map(({ canonical }) => canonical));
  expect(targets).toEqual([['>=98%', '>=100%'], ['>90%'], ['>=75%', 'change >=+10% vs 2025']]);
});

test('the sheet of case records is named as no plan, and there is no other doubt', async () => {
  const { issues } = await reading;
  expect(issues.map(({ code, params }) => [code, params['sheet']])).toEqual([['sheet.no-plan', 'Hồ sơ một cửa']]);
});
