import * as functions from '../../src/functions/functions';
import { FORMULA_TABLES, type FormulaArgument } from '../corpus/functions';
import { formulaResult, shownCells } from '../support/formula-result';
import { loadOffice, type NodeOffice } from '../support/node-office';

type Cells = readonly (readonly (string | number)[])[];

/** Arguments as Excel passes them: ORGANISATIONS takes a text, the others ranges; words and numbers after them as they are. */
const RANGES: Readonly<Record<string, readonly number[]>> = {
  TARGETMET: [0, 1],
  DUEDATE: [0, 1],
  ORGANISATIONS: [],
  WORKDAYVN: [0, 1, 2],
  NETWORKDAYSVN: [0, 1, 2],
  LATERATE: [0, 1],
  OVERDUECOUNT: [0, 1],
  ONLINERATE: [0],
  SATISFACTIONRATE: [0],
  SCORE766: [0, 1],
  GRADE766: [],
};
const passed = (name: string, args: readonly FormulaArgument[]) =>
  args.map((argument, index): FormulaArgument | Cells =>
    RANGES[name]!.includes(index) && typeof argument !== 'object' ? [[argument]] : argument,
  );
/** These give one value, not a range. */
const SINGLE = new Set(['LATERATE', 'OVERDUECOUNT', 'ONLINERATE', 'SATISFACTIONRATE', 'GRADE766']);
const asCells = (name: string, shows: unknown) =>
  Array.isArray(shows) || isError(shows) || SINGLE.has(name) ? shows : [[shows]];
const isError = (shown: unknown) => typeof shown === 'string' && shown.startsWith('#');
const rows = Object.entries(FORMULA_TABLES).flatMap(([name, { cases }]) =>
  cases.map((one) => [`${name}(${JSON.stringify(one.args).slice(1, -1)})`, name, one] as const),
);

it.each(rows)('%s', (_, name, { args, shows }) => {
  const call = functions[name.toLowerCase() as 'workdayvn'] as (...args: readonly unknown[]) => unknown;
  expect(shownCells(formulaResult(() => call(...passed(name, args))).shown)).toEqual(asCells(name, shows));
});

describe('in the real runtime', () => {
  let office: NodeOffice;
  let before: unknown;

  beforeAll(async () => {
    before = Reflect.get(globalThis, 'CustomFunctions');
    office = await loadOffice();
    const { CustomFunctions, Office } = office;
    Object.assign(globalThis, { CustomFunctions, Office });
    for (const name of Object.keys(FORMULA_TABLES))
      CustomFunctions.associate(name, functions[name.toLowerCase() as 'workdayvn']);
  });

  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'Office');
    Object.assign(globalThis, { CustomFunctions: before });
  });

  it('every row gives the same through the wire, errors inside spilled ranges too', async () => {
    const shown = rows.map(async ([, name, { args }]) => {
      const result = await office.host.callFunction(name, [...passed(name, args), null, null].slice(0, 4));
      return result.kind === 'error' ? result.error : shownCells(result.value);
    });
    expect(await Promise.all(shown)).toEqual(rows.map(([, name, { shows }]) => asCells(name, shows)));
    expect(office.host.gaps).toEqual([]);
  });
});
