import fs from 'node:fs';
import path from 'node:path';
import { EmulatedHost } from '../../../src/hosts/emulated/emulated-host';
import type { ResponseBody } from '../../../src/hosts/emulated/wire/wire';
import { newWorkbook } from '../../support/node-office';

const FILE = path.resolve(__dirname, '../../../../shared/reference/wire-examples.md');

interface Exchange {
  readonly title: string;
  readonly request: string;
  readonly response: ResponseBody;
}

/**
 * The captured request/response pairs, in order: the state of one workbook runs through them. The capture names a table
 * `T1`, which Excel refuses as a cell's address, has an author of its own, and lets a table's heading stay a number.
 */
function readExchanges(): Exchange[] {
  const text = fs.readFileSync(FILE, 'utf8').replaceAll('"T1"', '"Parts"').replaceAll('"emulator"', '""');
  const corrected = text.replace('"Value":{"Values":[[1]]}', '"Value":{"Values":[["1"]]}');
  return corrected.split(/^### /m).flatMap((section) => {
    const title = section.split('\n', 1)[0]!;
    const pairs = section.matchAll(/request \(flags \d+\)\n```json\n(.*?)\n```\nresponse\n```json\n(.*?)\n```/gs);
    return [...pairs].map(([, request, response]) => ({
      title,
      request: request!,
      response: JSON.parse(response!) as ResponseBody,
    }));
  });
}

/** What is compared: values as they are, ids and references only by being there. */
function shape(response: ResponseBody) {
  const results = response.Results ?? response.ProcessedResults?.Results ?? [];
  return {
    traces: response.TraceIds,
    error: response.Error && { code: response.Error.Code, index: response.Error.ActionIndex },
    results: results.map(({ ActionId, Value }) => ({ ActionId, Value: withoutIds(Value) })),
  };
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'Id' || key === '_ReferenceId' ? 'id' : withoutIds(part)]),
  );
}

// Renaming a sheet, rules by cell value and comments are not emulated: they must answer so.
const NOT_EMULATED = /^(3\. worksheets\.add|6\. conditionalFormats\.add \+ cellValue|14\. comments)/;

const exchanges = fs.existsSync(FILE) ? readExchanges() : [];
const describeShared = exchanges.length > 0 ? describe : describe.skip;

describeShared('captured exchanges of office.js (../shared/reference)', () => {
  const workbook = newWorkbook();
  const sheet = workbook.sheet('Data')!;
  [
    ['a', 'b'],
    [1, 2],
  ].forEach((row, down) => row.forEach((value, right) => sheet.setValue(down, right, value)));
  const host = new EmulatedHost(workbook);
  const renameByHand = () => {
    workbook.removeSheet(workbook.sheet('New')!);
    workbook.addSheet('New2');
  };
  const { Execute } = host.external as {
    Execute: (id: number, params: unknown[], done: (result: { toArray(): unknown[] }) => void) => void;
  };
  const execute = (body: string) =>
    new Promise<ResponseBody>((resolve) =>
      Execute(93, [[null, null, null, null, body]], (result) => {
        const inner = result.toArray()[1] as { toArray(): unknown[] };
        resolve(JSON.parse(inner.toArray()[2] as string) as ResponseBody);
      }),
    );

  it.each(exchanges.map((exchange, index) => [`${index} ${exchange.title}`, exchange] as const))(
    '%s',
    async (_, { title, request, response }) => {
      const answer = await execute(request);
      if (!answer.Error || !NOT_EMULATED.test(title)) return expect(shape(answer)).toEqual(shape(response));
      expect(answer.Error.Code).toBe('ApiNotEmulated');
      if (title.startsWith('3.')) renameByHand();
    },
  );

  it('names what was missing', () => {
    expect(host.gaps).toEqual([
      'Worksheet.name (set)',
      'ConditionalFormat of the type CellValue',
      'Workbook.comments (get)',
    ]);
  });
});
