import fs from 'node:fs';
import path from 'node:path';
import { listenToRibbon, sendRibbonRequest, type RibbonRequest } from '../../src/commands/ribbon-requests';
import { loadOffice, type NodeOffice } from '../support/node-office';
import { ROOT } from '../support/source-files';

/* The ribbon's buttons through the real office.js: pressed by the names that manifest.xml gives them. */

const manifest = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const buttons = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name!);

describe('ribbon buttons', () => {
  let office: NodeOffice;
  const shown = jest.fn(async () => undefined);

  beforeAll(async () => {
    office = await loadOffice();
    const { Office } = office;
    Object.assign(globalThis, { Office });
    Object.assign(Office.addin, { showAsTaskpane: shown });
    await import('../../src/commands/commands');
  });

  afterAll(() => Reflect.deleteProperty(globalThis, 'Office'));

  it.each(buttons)('%s opens the pane and is heard there', async (button) => {
    const heard: RibbonRequest[] = [];
    const stop = listenToRibbon((request) => heard.push(request));
    await office.host.invokeCommand(button);
    stop();
    expect(shown).toHaveBeenCalled();
    expect(heard).toHaveLength(1);
  });

  it('ask for different things', async () => {
    const heard: RibbonRequest[] = [];
    const stop = listenToRibbon((request) => heard.push(request));
    for (const button of buttons) await office.host.invokeCommand(button);
    stop();
    expect(new Set(heard).size).toBe(buttons.length);
  });

  it('give the button back to Excel even when the pane cannot be shown', async () => {
    shown.mockRejectedValueOnce(new Error('no pane'));
    await expect(office.host.invokeCommand(buttons[0]!)).resolves.toBeDefined();
  });
});

describe('a request', () => {
  it('made before the pane is there waits for it, once', () => {
    const heard: RibbonRequest[] = [];
    sendRibbonRequest('read-plan');
    sendRibbonRequest('highlight-targets');
    listenToRibbon((request) => heard.push(request))();
    listenToRibbon((request) => heard.push(request))();
    expect(heard).toEqual(['highlight-targets']);
  });
});
