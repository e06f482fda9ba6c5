import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { describeWorkbench, type WorkbenchPage } from '../support/workbench-page';

jest.setTimeout(120_000);

const PLAN = 'Kế hoạch CCHC 2026';
const CASES = 'Hồ sơ một cửa';
/** Column J: to the right of the plan. */
const FREE = 9;
/** Column W of the case records: the figures of the small block beside them. */
const SHARE = 22;

describeWorkbench("ParPlan's functions in cells", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
    await workbench.functionsHaveAnswered();
  });

  const shown = async (sheet: string, row: number, column: number) => {
    await workbench.functionsHaveAnswered();
    return (await workbench.cell(sheet, row, column)).text;
  };
  const bar = (part: string) => workbench.page.locator(`.wb-bar .${part}`).innerText();

  test('the sample shows the share of cases on time as COUNTIFS gives it, against the target of the plan', async () => {
    const byFunction = await shown(CASES, 1, SHARE);
    expect(byFunction).toMatch(/^9\d,\d%$/);
    expect(await shown(CASES, 2, SHARE)).toBe(byFunction);
    expect(await shown(CASES, 4, SHARE)).toBe('98,0%');
    expect(await shown(CASES, 5, SHARE)).toBe('Chưa đạt');
    expect(await shown(CASES, 3, SHARE)).not.toBe(byFunction);
  });

  test('typed with Vietnamese signs: value, part, spill, block, recalculation', async () => {
    await workbench.type(PLAN, 0, FREE, 'Tối thiểu 60% năm 2027, 90% năm 2029');
    await workbench.type(PLAN, 1, FREE, '=cchc.partarget(j1)');
    expect(await shown(PLAN, 1, FREE)).toBe('0,6');
    expect(await bar('wb-content')).toBe('=CCHC.PARTARGET(J1)');
    await workbench.type(PLAN, 2, FREE, '=CCHC.PARTARGET(J1;"value";2)*0,5');
    expect(await shown(PLAN, 2, FREE)).toBe('0,45');
    expect(await bar('wb-content')).toBe('=CCHC.PARTARGET(J1;"value";2)*0,5');
    await workbench.type(PLAN, 4, FREE, '=CCHC.PARTARGET(J1;"all")');
    expect([await shown(PLAN, 4, FREE), await shown(PLAN, 5, FREE), await shown(PLAN, 5, FREE + 1)]).toEqual([
      '0,6',
      '0,9',
      '>=',
    ]);
    await workbench.type(PLAN, 5, FREE + 1, 'vướng');
    expect([await shown(PLAN, 4, FREE), await shown(PLAN, 5, FREE)]).toEqual(['#SPILL!', '']);
    await workbench.type(PLAN, 0, FREE, 'Tối thiểu 70%');
    expect([await shown(PLAN, 1, FREE), await shown(PLAN, 4, FREE)]).toEqual(['0,7', '0,7']);
    await workbench.type(PLAN, 7, FREE, '=IF(CCHC.PARTARGET(J1)>0,6;9;1)');
    expect(await shown(PLAN, 7, FREE)).toBe('9');
    await nothingWentWrong();
  });

  test('with English signs, and errors with their message in the language of Excel', async () => {
    await workbench.chooseLanguage('en-US');
    await workbench.type(PLAN, 0, FREE, "=CCHC.ONTIMERATE('Hồ sơ một cửa'!G2:G101,'Hồ sơ một cửa'!H2:H101)>0.5");
    expect(await shown(PLAN, 0, FREE)).toBe('TRUE');
    await workbench.type(PLAN, 1, FREE, '=CCHC.PARTARGET("no number")');
    expect(await shown(PLAN, 1, FREE)).toBe('#N/A');
    expect(await bar('wb-error')).toBe('No target was found in the text.');
    await workbench.type(PLAN, 2, FREE, '=CCHC.ONTIMERATE(J10:J11,J10:J12)');
    expect(await shown(PLAN, 2, FREE)).toBe('#VALUE!');
    await workbench.type(PLAN, 3, FREE, '=CCHC.ONTIMERATE(J10:J11,J12:J13)');
    expect(await shown(PLAN, 3, FREE)).toBe('#DIV/0!');
    await workbench.chooseLanguage('vi-VN');
    await workbench.goTo(PLAN, 1, FREE);
    await workbench.functionsHaveAnswered();
    await workbench.page.locator('.wb-error', { hasText: 'chỉ tiêu' }).waitFor();
    await nothingWentWrong();
  });

  test('saved as Excel stores them, and shown again when the file is opened', async () => {
    await workbench.type(PLAN, 0, FREE, '=CCHC.PARTARGET("đạt 90%";"all")');
    await workbench.functionsHaveAnswered();
    const bytes = await workbench.save();
    const saved = await openXlsx(bytes);
    expect(saved.sheets[0]!.formula(0, FREE)).toBe('=CCHC.PARTARGET("đạt 90%","all")');
    await workbench.openFile('lai.xlsx', Buffer.from(bytes));
    expect(await shown(PLAN, 0, FREE)).toBe('0,9');
    expect(await bar('wb-content')).toBe('=CCHC.PARTARGET("đạt 90%";"all")');
    await nothingWentWrong();
  });

  async function nothingWentWrong(): Promise<void> {
    expect(await workbench.gaps()).toEqual([]);
    expect(workbench.problems).toEqual({ errors: [], outside: [] });
  }
});
