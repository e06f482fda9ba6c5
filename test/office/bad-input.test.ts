import { readPlan } from '../../src/actions/read-plan';
import { writeRegisters } from '../../src/actions/write-registers';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';
import { TEXTS } from '../../src/i18n';
import { describeWithLibreOffice } from '../support/libreoffice';
import { openInOffice } from '../support/office-judge';
import { UNUSUAL } from '../support/unusual-workbooks';

jest.setTimeout(120_000);

/** The workbook after its registers were written, as LibreOffice opens it. */
async function judge(what: string) {
  const found = UNUSUAL.find((each) => each.what === what)!;
  const host = createMemoryHost(await openXlsx(found.bytes()));
  const read = await readPlan(host, { scope: { sheets: 'all' } });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { reading, snapshot } = read.value;
  const written = await writeRegisters(host, reading, { texts: TEXTS.vi.registers, snapshot });
  expect(written.ok).toBe(true);
  return { view: openInOffice((await saveXlsx(host.workbook, { macros: false })).bytes), tasks: reading.assignments };
}

describeWithLibreOffice(
  'files out of the ordinary, written and opened by LibreOffice (visibly skipped where it is absent)',
  () => {
    it.each([
      ['text of 32,767 characters', (task: string) => task.length === 32_767],
      ['text that looks like a formula', (task: string) => task === "=cmd|' /C calc'!A1"],
      ['control characters and halves of emoji', (task: string) => task.startsWith('A') && task.includes('[2J')],
      ['unusual ends of lines', (task: string) => task.startsWith('Rà\u2028soát') || task.startsWith('Rà soát')],
    ] as const)('%s', async (what, isRight) => {
      const { view } = await judge(what);
      const row = view.cells('Phân công').find(([id]) => id === 'NV003')!;
      expect(isRight(row[2]!)).toBe(true);
      expect(view.cells('KH 2026').flat().filter(isRight)).toHaveLength(1);
    });

    it.each([
      'Strict Open XML',
      'a workbook with macros',
      'a template',
      'no sheet that shows',
      'a sheet named with quotes',
      'a sheet named with marks of formulas',
      'relations in a circle',
      'parts under odd names',
      'prefixes of another name',
      'a sheet in UTF-16',
    ])('%s', async (what) => {
      const { view, tasks } = await judge(what);
      const written = view.cells('Phân công').flat();
      for (const { task } of tasks) expect(written).toContain(task);
    });

    it('beside sheets of the user’s named like ours', async () => {
      const { view } = await judge('sheets of the user’s named like ours');
      expect(view.cells('Phân công').flat()).toEqual(['của tôi']);
      expect(view.cells('Phân công (2)').flat()).toContain('Tập huấn nghiệp vụ một cửa');
    });
  },
);
