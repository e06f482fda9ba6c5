import { onTimeRate, type CaseCounts } from '../../src/core/indicators/on-time-rate';
import { generateCases } from '../../tools/bench/generate-cases.mjs';
import { openLibreOffice } from '../../tools/bench/libreoffice.mjs';
import { plainXlsx, type PlainCell } from '../../tools/bench/plain-xlsx.mjs';

/*
 * LibreOffice counts the same cases with COUNTIFS. It gets the cells as they are; native formulas turn them into days
 * (text dd/mm/yyyy by LEFT and MID), so that nothing of ours stands between the cells and its figure.
 */

const CASES = 100_000;
const generated = generateCases(CASES, { seed: 61, texts: 0.3 });
const today = generated.asOf;

/** Edge rows counted by hand: [due, done, kind as of today]. */
const EDGES: readonly (readonly [number | string, number | string, 'on time' | 'late' | 'overdue' | 'left out'])[] = [
  [today, today, 'on time'],
  [today + 0.25, today + 0.99, 'on time'],
  [today - 1, today, 'late'],
  [today - 1, today + 1, 'overdue'],
  [today + 1, today + 1, 'left out'],
  [today, '', 'left out'],
  [today - 1, '', 'overdue'],
  ['', today, 'left out'],
  ['', '', 'left out'],
];
const byHand = (kind: string): number => EDGES.filter(([, , found]) => found === kind).length;

const due = [...EDGES.map(([cell]) => [cell]), ...generated.due];
const done = [...EDGES.map(([, cell]) => [cell]), ...generated.done];

/** The day of a cell in LibreOffice's own words. */
const dayOf = (cell: string): string =>
  `IF(${cell}="","",IF(ISNUMBER(${cell}),INT(${cell}),DATE(VALUE(MID(${cell},7,4)),VALUE(MID(${cell},4,2)),VALUE(LEFT(${cell},2)))))`;

const range = (column: string): string => `${column}$1:${column}$${due.length}`;
const [DUE, DONE, LATE] = ['C', 'D', 'E'].map(range);
const RESOLVED = `${DUE},">0",${DONE},">0",${DONE},"<=${today}"`;

const FIGURES: readonly string[] = [
  `COUNTIFS(${RESOLVED},${LATE},"<=0")`,
  `COUNTIFS(${RESOLVED})`,
  `COUNTIFS(${DUE},">0",${DUE},"<${today}")-COUNTIFS(${DUE},">0",${DUE},"<${today}",${DONE},">0",${DONE},"<=${today}")`,
  `COUNTIFS(${DUE},">0")+COUNTIFS(${DONE},">0")-COUNTIFS(${DUE},">0",${DONE},">0")`,
  `COUNTIFS(${DUE},">0",${DONE},">0",${LATE},"<=0")/COUNTIFS(${DUE},">0",${DONE},">0")`,
];

function* worksheet(): Generator<PlainCell[]> {
  for (let index = 0; index < due.length; index++) {
    const row = index + 1;
    const late = { formula: `IF(OR(C${row}="",D${row}=""),"",D${row}-C${row})` };
    const figure = FIGURES[index];
    yield [
      due[index]![0]!,
      done[index]![0]!,
      { formula: dayOf(`A${row}`) },
      { formula: dayOf(`B${row}`) },
      late,
      figure ? { formula: figure } : null,
    ];
  }
}

const office = openLibreOffice();
const describeWithOffice = office ? describe : describe.skip;

describeWithOffice(`ONTIMERATE and LibreOffice${office ? '' : ' (LibreOffice is not installed)'}`, () => {
  let figures: number[];
  let counts: CaseCounts;

  beforeAll(() => {
    const { csv } = office!.toCsv('cases.xlsx', plainXlsx(worksheet()));
    figures = csv.split('\n', FIGURES.length).map((line) => Number(line.split(',').pop()));
    const result = onTimeRate(due, done, today, 'due');
    if (!result.ok) throw new Error(result.problem.code);
    counts = result.counts;
  }, 180_000);

  afterAll(() => office?.close());

  it('count the same cases as of a day', () => {
    const [onTime, resolved, overdue, received] = figures;
    expect(counts).toEqual({ onTime, resolved, overdue, received });
  });

  it('give the same rate without an as-of day', () => {
    const result = onTimeRate(due, done, null, 'due');
    expect(result.ok && result.rate).toBeCloseTo(figures[4]!, 12);
  });

  it('have cases of every kind to count, the edges as counted by hand', () => {
    const edges = onTimeRate(due.slice(0, EDGES.length), done.slice(0, EDGES.length), today, 'due');
    expect(edges.ok && edges.counts).toEqual({
      onTime: byHand('on time'),
      resolved: byHand('on time') + byHand('late'),
      overdue: byHand('overdue'),
      received: EDGES.length - 1,
    });
    expect(Math.min(counts.onTime, counts.resolved - counts.onTime, counts.overdue)).toBeGreaterThan(1000);
  });
});
