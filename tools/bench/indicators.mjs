import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { EXPORT_DAY, generateExport } from './generate-export.mjs';
import { loadSource } from './load-source.mjs';
import { bestOfEach } from './timing.mjs';

const ROWS = 1_000_000;
/** Cases generated once, and repeated with codes of their own. */
const PATTERN = 20_000;
const RUNS = 15;
const BYTES_ALLOWED = 200;

/** The least that any program must do for one figure of a period: one pass over the columns. */
function bareLoop({ days: { received, due, done }, count }, { from, to }) {
  let onTime = 0;
  let resolved = 0;
  for (let at = 0; at < count; at++) {
    const day = done[at];
    if (received[at] > to || day === 0 || day < from || day > to) continue;
    resolved++;
    if (day <= due[at]) onTime++;
  }
  return onTime / resolved;
}

/** A sheet of a million cases as a host gives it. */
function largeSheet() {
  const { rows, firstRow, fields } = generateExport(PATTERN, { layout: 0, dirty: 0 });
  const code = fields.indexOf('code');
  const body = rows.slice(firstRow);
  const values = rows.slice(0, firstRow);
  for (let at = 0; at < ROWS; at++) {
    const row = [...body[at % PATTERN]];
    row[code] = `${row[code]}${at}`;
    values.push(row.map((cell) => (cell === '' ? null : cell)));
  }
  const used = { row: 0, column: 0, rowCount: values.length, columnCount: fields.length };
  return {
    name: 'Hồ sơ',
    visibility: 'visible',
    isProtected: false,
    used,
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Bytes held in arrays and on the heap. */
function held() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Every indicator over a million cases, against one bare pass; and what a case takes in memory. */
export async function benchIndicators() {
  const { readCases, computeIndicators, finish } = (await loadSource('tools/bench/indicators-subject.ts')).exports;
  const sheet = largeSheet();
  const before = held();
  const { cases } = finish(readCases(sheet, { dates: '1900', asOf: EXPORT_DAY }));
  const bytes = (held() - before) / ROWS;
  const window = { from: EXPORT_DAY - 90, to: EXPORT_DAY, asOf: EXPORT_DAY, soonUntil: EXPORT_DAY + 3 };
  const [bare, all] = await bestOfEach(RUNS, [
    () => bareLoop(cases, window),
    () => computeIndicators(cases, window, null).values,
  ]);
  const rate = all.value.find(({ code }) => code === 'on-time-resolved').value;
  if (!(rate > 0.1 && bare.value > 0.1)) throw new Error(`rates ${rate} and ${bare.value}`);
  return [
    {
      name: `All ${all.value.length} indicators of ${ROWS.toLocaleString('en')} cases ÷ one bare pass over their columns`,
      ratio: all.seconds / bare.seconds,
      aim: 10,
    },
    {
      name: `Memory of a case, once read ÷ ${BYTES_ALLOWED} bytes (${Math.round(bytes)} bytes)`,
      ratio: bytes / BYTES_ALLOWED,
      aim: 1,
    },
  ];
}
