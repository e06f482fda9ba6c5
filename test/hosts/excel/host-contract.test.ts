import { describeHostContract } from '../../support/contract/host-contract';
import { excelUnderTest } from './support';

describeHostContract('excel over office.js in Node', async (workbook) => {
  const { excel, emulated } = await excelUnderTest(workbook);
  hosts.push(emulated);
  return { host: excel, workbook };
});

describeHostContract('excel over office.js in Node, ExcelApi 1.13', async (workbook) => {
  const { excel, emulated } = await excelUnderTest(workbook, { requirementSets: { ExcelApi: '1.13' } });
  hosts.push(emulated);
  return { host: excel, workbook };
});

const hosts: { readonly gaps: readonly string[] }[] = [];

afterEach(() => {
  expect(hosts.flatMap((host) => host.gaps)).toEqual([]);
  hosts.length = 0;
});
