import fs from 'node:fs';
import { takePicture } from '../support/browser';
import { ENGLISH, VIETNAMESE } from '../support/pane-words';
import { describeWorkbench, type WorkbenchPage } from '../support/workbench-page';

jest.setTimeout(120_000);

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds in the pane, colours and contrast included. */
async function violations(workbench: WorkbenchPage): Promise<readonly string[]> {
  const frame = workbench.page.frames().at(-1)!;
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: readonly Violation[] }> };
    };
    // Fluent's focus keeper puts invisible stops into the page; they are nothing that people meet.
    const context = { include: [['body']], exclude: [['[data-tabster-dummy]']] };
    return (await axe.run(context, { runOnly: { type: 'tag', values: rules } })).violations;
  }, RULES);
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Elements of the pane wider than it, which would be cut or give a second scroll bar. */
function overflowing(workbench: WorkbenchPage): Promise<readonly string[]> {
  return workbench.page
    .frames()
    .at(-1)!
    .evaluate(() => {
      const width = document.documentElement.clientWidth;
      const sticksOut = (element: Element) => {
        const { right, width: own } = element.getBoundingClientRect();
        return own > 1 && right > width + 1;
      };
      // What a box of the right width hides on purpose (the search field's button before it is needed) is not cut.
      const isHidden = (element: Element): boolean => {
        const box = element.parentElement;
        if (!box || box === document.body) return false;
        return (getComputedStyle(box).overflowX === 'hidden' && !sticksOut(box)) || isHidden(box);
      };
      return [...document.querySelectorAll('body *')]
        .filter((element) => sticksOut(element) && !isHidden(element))
        .map((element) => element.outerHTML.slice(0, 120));
    });
}

describeWorkbench('the pane as people see it', (open) => {
  const looks = [320, 450].flatMap((width) =>
    (['light', 'dark', 'contrast'] as const).flatMap((theme) => [
      [width, theme, 'vi-VN', VIETNAMESE] as const,
      [width, theme, 'en-US', ENGLISH] as const,
    ]),
  );

  test.each(looks)('%d px, %s, %s: nothing is cut and axe finds nothing', async (width, theme, language, { pane }) => {
    const workbench = await open();
    const settings = workbench.page.locator('.wb-toolbar select');
    await settings.nth(2).selectOption(String(width));
    await settings.nth(1).selectOption(theme);
    await workbench.chooseLanguage(language);
    expect(await violations(workbench)).toEqual([]);
    expect(await overflowing(workbench)).toEqual([]);
    await workbench.press(pane.start.read);
    await workbench.pane.getByRole('tablist', { name: pane.tabs.label }).waitFor();
    await workbench.pane
      .getByRole('listitem')
      .first()
      .waitFor()
      .catch(() => undefined);
    await takePicture(workbench.page, `pane-${width}-${theme}-${language}`);
    expect(await violations(workbench)).toEqual([]);
    expect(await overflowing(workbench)).toEqual([]);
  });
});
