import { takePicture } from '../support/browser';
import { ENGLISH, VIETNAMESE, type Words } from '../support/pane-words';
import { describeWorkbench, type WorkbenchPage } from '../support/workbench-page';

jest.setTimeout(180_000);

const PLAN = 'Kế hoạch CCHC 2026';
/** The first task of the sample, in row 10 of its sheet. */
const TASK = 'Rà soát văn bản quy phạm pháp luật do xã ban hành';

async function read(workbench: WorkbenchPage, { pane }: Words): Promise<void> {
  await workbench.press(pane.start.read);
  await workbench.pane.getByRole('tablist', { name: pane.tabs.label }).waitFor();
}

/** The card of a task, open. */
async function openCard(workbench: WorkbenchPage, { pane }: Words, task: string) {
  const item = workbench.pane.locator('li[data-item]', { hasText: task }).first();
  await item.getByRole('button', { name: pane.card.more }).click();
  return item;
}

describeWorkbench('putting a reading right in the workbench', (open) => {
  test.each([
    ['Vietnamese', 'vi-VN', '1.15', VIETNAMESE],
    ['English', 'en-US', '1.9', ENGLISH],
  ] as const)(
    'a value, in %s: read again at once, shown in the register, taken back',
    async (_, language, api, words) => {
      const { pane, registers } = words;
      const workbench = await open(api);
      await workbench.chooseLanguage(language);
      const before = await workbench.sheets();
      await read(workbench, words);
      const item = await openCard(workbench, words, TASK);
      const lead = item.getByRole('group', { name: pane.fields.lead, exact: true });
      await lead.getByRole('button', { name: pane.correct.editOf(pane.fields.lead) }).click();
      await lead.getByRole('textbox').fill('Công an xã; Phòng Kinh tế');
      await lead.getByText('Công an xã · Phòng Kinh tế').waitFor();
      await takePicture(workbench.page, `correcting-${language}`);
      await lead.getByRole('button', { name: pane.correct.value.keep }).click();
      await workbench.waitForWords(pane.correct.done.kept);
      await lead.getByText('Công an xã; Phòng Kinh tế').waitFor();
      await expectFocus(workbench, pane.correct.editOf(pane.fields.lead));
      // The plan itself stays as it was.
      expect((await workbench.sheets()).filter(({ name }) => name !== '_ParPlan')).toEqual(before);
      await workbench.press(pane.actions.write);
      const dialog = workbench.pane.getByRole('dialog');
      await dialog.getByRole('button', { name: pane.write.confirm, exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
      await workbench.waitForWords(pane.write.done(registers.sheets.assignments, registers.sheets.targets));
      expect(await registerText(workbench, registers.sheets.assignments)).toContain('Công an xã\nPhòng Kinh tế');
      await workbench.press(new RegExp(`^${pane.correct.view.open}`));
      await workbench.press(pane.correct.kept.removeOf(`${pane.fields.lead}: Công an xã; Phòng Kinh tế`));
      await workbench.waitForWords(pane.correct.done.removed);
      await workbench.press(pane.correct.view.back);
      await lead.getByText('Văn phòng HĐND và UBND xã').waitFor();
      await nothingWentWrong(workbench);
    },
  );

  test('a column’s role: what stands in it is read as something else, also by the next reading', async () => {
    const { pane } = VIETNAMESE;
    const workbench = await open();
    await read(workbench, VIETNAMESE);
    await workbench.press(new RegExp(`^${pane.correct.view.open}`));
    await workbench.press(pane.correct.table.roleOf('E', pane.correct.roles.support));
    await workbench.pane.getByRole('menuitemradio', { name: pane.correct.roles.note }).click();
    await workbench.waitForWords(pane.correct.done.kept);
    await takePicture(workbench.page, 'correcting-tables');
    await workbench.press(pane.correct.view.back);
    const item = workbench.pane.locator('li[data-item]', { hasText: TASK }).first();
    await item.getByText(pane.fields.lead).waitFor();
    expect(await item.textContent()).not.toContain(pane.fields.support);
    await workbench.press(pane.plan.readAgain);
    await workbench.pane.getByRole('button', { name: new RegExp(pane.correct.kept.open(1, '1')) }).waitFor();
    expect(await item.textContent()).not.toContain(pane.fields.support);
    await nothingWentWrong(workbench);
  });

  test('a plan that was edited: what is new and what changes is shown before it is written', async () => {
    const { pane } = VIETNAMESE;
    const workbench = await open();
    await read(workbench, VIETNAMESE);
    await workbench.press(pane.actions.write);
    const dialog = workbench.pane.getByRole('dialog');
    await dialog.getByRole('button', { name: pane.write.confirm, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const row = await rowOf(workbench, TASK);
    await workbench.type(PLAN, row, 5, 'Quý III/2026');
    await workbench.press(pane.plan.readAgain);
    await workbench.pane.getByRole('tablist', { name: pane.tabs.label }).waitFor();
    await workbench.press(pane.actions.write);
    await dialog.getByRole('button', { name: pane.write.differences.changed(1, '1') }).waitFor();
    await takePicture(workbench.page, 'correcting-differences');
    const changed = dialog.getByRole('listitem').first();
    expect(await changed.textContent()).toContain(TASK);
    expect(await changed.textContent()).toContain('Quý III/2026');
    await changed.getByRole('button', { name: /^Xem ô/ }).click();
    await workbench.page.waitForFunction(() => parplanExcel.workbook.activeSheet?.name === 'Kế hoạch CCHC 2026');
    await nothingWentWrong(workbench);
  });
});

async function nothingWentWrong(workbench: WorkbenchPage): Promise<void> {
  expect(await workbench.gaps()).toEqual([]);
  expect(workbench.problems).toEqual({ errors: [], outside: [] });
}

async function expectFocus(workbench: WorkbenchPage, name: string): Promise<void> {
  const frame = workbench.page.frames().at(-1)!;
  await frame.waitForFunction((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name);
}

/** Every word on a sheet. */
const registerText = (workbench: WorkbenchPage, sheet: string): Promise<string> =>
  workbench.page.evaluate(
    (name) =>
      parplanExcel.workbook.sheets
        .filter((each) => each.name.startsWith(name))
        .flatMap((each) => each.rows.flatMap((row) => (row?.values ?? []).map(String)))
        .join('\n'),
    sheet,
  );

/** The row (zero-based) of the plan in which a task stands. */
async function rowOf(workbench: WorkbenchPage, task: string): Promise<number> {
  const row = await workbench.page.evaluate(
    ([sheet, words]) =>
      parplanExcel.workbook.sheets
        .find(({ name }) => name === sheet)!
        .rows.findIndex((each) => each?.values?.some((value) => value === words)),
    [PLAN, task] as const,
  );
  expect(row).toBeGreaterThan(0);
  return row;
}
