import { paneCasesEn } from '../../src/i18n/en/pane-cases';
import { paneCasesVi } from '../../src/i18n/vi/pane-cases';
import { takePicture } from '../support/browser';
import { ENGLISH, VIETNAMESE } from '../support/pane-words';
import { describeWorkbench } from '../support/workbench-page';

jest.setTimeout(120_000);

const CASES = 'Hồ sơ một cửa';

describeWorkbench('case records in the workbench', (open) => {
  test.each([
    ['vi-VN', VIETNAMESE, paneCasesVi],
    ['en-US', ENGLISH, paneCasesEn],
  ] as const)(
    '%s: by keyboard to the records, computed, and from a late case to its row',
    async (language, { pane }, texts) => {
      const workbench = await open();
      await workbench.chooseLanguage(language);
      await workbench.pane.getByRole('tab', { name: pane.views.plan }).focus();
      await workbench.page.keyboard.press('ArrowRight');
      await workbench.page.keyboard.press('Enter');
      await workbench.press(texts.compute);
      const indicators = workbench.pane.getByRole('list', { name: texts.indicators.heading });
      const onTime = indicators.getByRole('listitem').first();
      await onTime.getByRole('button', { name: texts.indicators.more }).click();
      await onTime.getByRole('button', { name: texts.indicators.restRows('5') }).click();
      await takePicture(workbench.page, `cases-${language}`);
      // The eighth record of the sample is the first late one.
      await onTime.getByRole('button', { name: texts.rowButton('9'), exact: true }).click();
      await workbench.page.waitForFunction((name) => parplanExcel.workbook.activeSheet?.name === name, CASES);
      expect(await workbench.gaps()).toEqual([]);
      expect(workbench.problems).toEqual({ errors: [], outside: [] });
    },
  );
});
