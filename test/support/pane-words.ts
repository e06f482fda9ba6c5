import type { PaneTexts } from '../../src/i18n/vi/pane';
import type { RegisterTexts } from '../../src/core/registers/register-texts';
import { paneEn } from '../../src/i18n/en/pane';
import { registersEn } from '../../src/i18n/en/registers';
import { paneVi } from '../../src/i18n/vi/pane';
import { registersVi } from '../../src/i18n/vi/registers';
import type { WorkbenchPage } from './workbench-page';

/** The words of one language that a person sees in the pane and on the registers. */
export interface Words {
  readonly pane: PaneTexts;
  readonly registers: RegisterTexts;
}
export const VIETNAMESE: Words = { pane: paneVi, registers: registersVi };
export const ENGLISH: Words = { pane: paneEn, registers: registersEn };

/** Reads all sheets and writes both registers, by the pane's buttons. */
export async function readAndWrite(workbench: WorkbenchPage, { pane, registers }: Words): Promise<void> {
  await workbench.pane.getByRole('radio', { name: pane.start.scopeAll }).check();
  await workbench.press(pane.start.read);
  await workbench.pane.getByRole('tablist', { name: pane.tabs.label }).waitFor();
  await workbench.press(pane.actions.write);
  const dialog = workbench.pane.getByRole('dialog');
  await dialog.getByRole('button', { name: pane.write.confirm, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await workbench.page.locator('.wb-tabs').getByText(registers.sheets.assignments, { exact: false }).last().waitFor();
}
