import { ONTIMERATE_TABLE, PARTARGET_TABLE } from '../corpus/functions';
import { loadOffice, type NodeOffice } from '../support/node-office';
import { ontimerate, partarget } from '../../src/functions/functions';

/* Through office.js's own runtime of custom functions: arguments and results go over the wire as from a cell. */

let office: NodeOffice;

beforeAll(async () => {
  office = await loadOffice();
  const { CustomFunctions, Office } = office;
  Object.assign(globalThis, { CustomFunctions, Office });
  CustomFunctions.associate('PARTARGET', partarget);
  CustomFunctions.associate('ONTIMERATE', ontimerate);
});

afterAll(() => ['CustomFunctions', 'Office'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

/** What a cell shows: a value, spilt rows, or an error. */
async function shownBy(name: string, args: readonly unknown[]): Promise<unknown> {
  const result = await office.host.callFunction(name, args);
  return result.kind === 'error' ? result.error : result.value;
}

const isError = (shown: unknown): boolean => typeof shown === 'string' && shown.startsWith('#');

// The runtime gathers results for half a second: all rows are called at once, as Excel does.
describe('in the real runtime', () => {
  it('PARTARGET gives every row of its table', async () => {
    const shown = PARTARGET_TABLE.map(({ text, part, index }) =>
      shownBy('PARTARGET', [text, part ?? null, index ?? null]),
    );
    const expected = PARTARGET_TABLE.map(({ shows }) =>
      typeof shows === 'object' || isError(shows) ? shows : [[shows]],
    );
    expect(await Promise.all(shown)).toEqual(expected);
  });

  it('ONTIMERATE gives every row of its table', async () => {
    const shown = ONTIMERATE_TABLE.map(({ due, done, asOf, denominator }) =>
      shownBy('ONTIMERATE', [due, done, asOf ?? null, denominator ?? null]),
    );
    expect(await Promise.all(shown)).toEqual(ONTIMERATE_TABLE.map(({ shows }) => shows));
  });

  it('arguments left out at the end may be missing', async () => {
    expect(await shownBy('PARTARGET', ['Tối thiểu 95%'])).toEqual([[0.95]]);
    expect(await shownBy('ONTIMERATE', [[[46183]], [[46183]]])).toBe(1);
  });

  it('an error carries its message in the language of Excel', async () => {
    const result = await office.host.callFunction('PARTARGET', ['']);
    expect(result).toMatchObject({ kind: 'error', error: '#N/A', message: 'No target was found in the text.' });
  });

  it('needs nothing of Excel that is not there', () => expect(office.host.gaps).toEqual([]));
});
