import fs from 'node:fs';
import path from 'node:path';
import { takePicture } from '../support/browser';
import { findTriedTarget } from '../support/find-tried-target';
import { ENGLISH, readAndWrite, VIETNAMESE, type Words } from '../support/pane-words';
import { describeWorkbench, type WorkbenchPage } from '../support/workbench-page';

jest.setTimeout(180_000);

const PLANS = path.resolve(__dirname, '../../../shared/plans');
const plans = fs.existsSync(PLANS) ? fs.readdirSync(PLANS).filter((file) => file.endsWith('.xlsx')) : [];

/** Highlights, types actual values below and above a target, and looks at its cell in the plan. Gives whether the plan has such a target. */
async function seeTheCellFollow(
  workbench: WorkbenchPage,
  { pane, registers }: Words,
  shownAs: 'signed' | 'signed or long',
): Promise<boolean> {
  const target = await findTriedTarget(workbench.page, registers);
  if (!target) return false;
  const { plan } = target;
  const look = () => workbench.cell(plan.sheet, plan.row, plan.column);
  const typeActual = (share: number) => workbench.type(target.sheet, target.row, target.actual, `${share}%`);
  const plain = await look();
  // Excel shows #### for long text under a format with a sign: such columns have the font style alone.
  const shown = (sign: string) => [`${sign} ${plain.text}`, ...(shownAs === 'signed' ? [] : [plain.text])];
  await workbench.press(pane.actions.highlight);
  await workbench.waitForWords(pane.highlight.done);
  await typeActual(Math.max(0, Math.round(target.threshold * 100) - 5));
  const missed = await look();
  expect(shown('✗')).toContain(missed.text);
  expect(missed.fontWeight).toBe('700');
  expect(missed.background).not.toBe(plain.background);
  await typeActual(100);
  const met = await look();
  expect(met.background).not.toBe(missed.background);
  expect(shown('✓')).toContain(met.text);
  expect(met.fontWeight).toBe(plain.fontWeight);
  await workbench.pressInMenu(pane.actions.more, pane.actions.removeHighlights);
  await workbench.waitForWords(pane.highlight.removed);
  expect(await look()).toEqual(plain);
  await workbench.pressInMenu(pane.actions.more, pane.actions.undo);
  await workbench.waitForWords(pane.undo.undone['remove-highlights']);
  expect(await look()).toEqual(met);
  await workbench.pressInMenu(pane.actions.more, pane.actions.undo);
  await workbench.waitForWords(pane.undo.undone.highlight);
  expect(await look()).toEqual(plain);
  return true;
}

describeWorkbench('the main job in the workbench', (open) => {
  const nothingWentWrong = async (workbench: WorkbenchPage) => {
    expect(await workbench.gaps()).toEqual([]);
    expect(workbench.problems).toEqual({ errors: [], outside: [] });
  };

  test.each([
    ['Vietnamese', '1.15', 'vi-VN', VIETNAMESE],
    ['English', '1.9', 'en-US', ENGLISH],
  ] as const)('on the sample, in %s, with ExcelApi %s', async (_, api, language, words) => {
    const workbench = await open(api);
    await workbench.chooseLanguage(language);
    const before = await workbench.sheets();
    await readAndWrite(workbench, words);
    await takePicture(workbench.page, `workbench-${language}`);
    expect(await seeTheCellFollow(workbench, words, 'signed')).toBe(true);
    await workbench.pressInMenu(words.pane.actions.more, words.pane.actions.undo);
    await workbench.waitForWords(words.pane.undo.undone['write-registers']);
    const after = await workbench.sheets();
    expect(after.filter(({ name }) => before.some((sheet) => sheet.name === name))).toEqual(before);
    await nothingWentWrong(workbench);
  });

  if (plans.length === 0) test.skip('on the five plans (../shared/plans is not here)', () => undefined);
  for (const api of ['1.15', '1.9']) {
    for (const plan of plans) {
      test(`on ${plan} with ExcelApi ${api}`, async () => {
        const workbench = await open(api);
        await workbench.openFile(plan, fs.readFileSync(path.join(PLANS, plan)));
        const before = await workbench.sheets();
        await readAndWrite(workbench, VIETNAMESE);
        const hasTargets = await seeTheCellFollow(workbench, VIETNAMESE, 'signed or long');
        expect(hasTargets).toBe(!plan.startsWith('phan-cong-chi-so'));
        const after = await workbench.sheets();
        expect(after.filter(({ name }) => before.some((sheet) => sheet.name === name))).toEqual(before);
        await nothingWentWrong(workbench);
      });
    }
  }
});
