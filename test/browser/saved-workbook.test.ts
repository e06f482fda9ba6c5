import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { findTriedTarget } from '../support/find-tried-target';
import { hasLibreOffice } from '../support/libreoffice';
import { openInOffice } from '../support/office-judge';
import { readAndWrite, VIETNAMESE } from '../support/pane-words';
import { modelOf } from '../support/workbook-model';
import { describeWorkbench } from '../support/workbench-page';

jest.setTimeout(180_000);

const PLANS = path.resolve(__dirname, '../../../shared/plans');
const plans = fs.existsSync(PLANS) ? fs.readdirSync(PLANS).filter((file) => file.endsWith('.xlsx')) : [];
const MISSED_FILL = '#FFCBA4';

describeWorkbench('a workbook saved from the workbench', (open) => {
  const ours = Object.values(VIETNAMESE.registers.sheets);
  const usersSheets = async (bytes: Uint8Array) => {
    const { sheets } = modelOf(await openXlsx(bytes));
    return sheets
      .filter(({ name }) => name !== '_ParPlan' && !ours.some((register) => name.startsWith(register)))
      .map((sheet) => ({ ...sheet, rules: sheet.rules.filter(({ formula }) => !formula?.includes('pp_sheet')) }));
  };

  if (plans.length === 0) test.skip('of the five plans (../shared is not here)', () => undefined);
  for (const plan of plans) {
    (hasLibreOffice ? test : test.skip)(
      `${plan}: LibreOffice opens it, the plan is as it was and the missed target is painted`,
      async () => {
        const original = fs.readFileSync(path.join(PLANS, plan));
        const workbench = await open();
        await workbench.openFile(plan, original);
        await readAndWrite(workbench, VIETNAMESE);
        const target = await findTriedTarget(workbench.page, VIETNAMESE.registers);
        if (target) {
          await workbench.press(VIETNAMESE.pane.actions.highlight);
          await workbench.waitForWords(VIETNAMESE.pane.highlight.done);
          await workbench.type(target.sheet, target.row, target.actual, '1%');
        }
        const saved = await workbench.save();
        expect(await usersSheets(saved)).toEqual(await usersSheets(original));
        const view = openInOffice(saved);
        expect(view.cells(VIETNAMESE.registers.sheets.assignments).length).toBeGreaterThan(5);
        if (!target) return;
        const { missed } = VIETNAMESE.registers.verdicts;
        expect(view.cells(target.sheet)[target.row]).toContain(missed);
        expect(view.shown(target.plan.sheet).filter(({ fill }) => fill === MISSED_FILL)).toHaveLength(1);
      },
    );
  }
});
