import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { openXlsx } from '../../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../../src/hosts/memory/save-xlsx';
import { describeHostContract } from '../../support/contract/host-contract';

describeHostContract('memory', async (workbook) => ({ host: createMemoryHost(workbook), workbook }));

describeHostContract('memory over a saved and opened file', async (made) => {
  const workbook = await openXlsx((await saveXlsx(made)).bytes);
  return { host: createMemoryHost(workbook), workbook };
});
