import { generateCases } from './generate-cases.mjs';
import { openLibreOffice } from './libreoffice.mjs';
import { loadSource } from './load-source.mjs';
import { plainXlsx } from './plain-xlsx.mjs';
import { bestOfEach } from './timing.mjs';

const ROWS = 1_000_000;
/** Formulas of one worksheet, so that their time stands out from the time of opening the file. */
const FORMULAS = 20;

/** The least that any program must do for the figure: one pass over two columns of numbers. */
function bareLoop(due, done, asOf) {
  let onTime = 0;
  let resolved = 0;
  let overdue = 0;
  for (let row = 0; row < due.length; row++) {
    const dueDay = Math.floor(due[row]);
    const doneDay = Math.floor(done[row]);
    if (dueDay === 0) continue;
    if (doneDay !== 0 && doneDay <= asOf) {
      resolved++;
      if (doneDay <= dueDay) onTime++;
    } else if (dueDay < asOf) overdue++;
  }
  return onTime / (resolved + overdue);
}

/** Rows of a worksheet: due, done, and their difference in days, which COUNTIFS cannot take itself. */
function* worksheet({ due, done }, formulas) {
  for (let row = 0; row < due.length; row++) {
    const [dueDay, doneDay] = [due[row][0], done[row][0]].map((cell) => (cell === '' ? '' : Math.floor(cell)));
    const cells = [dueDay, doneDay, dueDay === '' || doneDay === '' ? '' : doneDay - dueDay];
    yield row < formulas.length ? [...cells, ...formulas[row]] : cells;
  }
}

/** On time, resolved and overdue on a day, by COUNTIFS. */
function countifs(asOf) {
  const [due, done, late] = ['A', 'B', 'C'].map((name) => `${name}$1:${name}$${ROWS}`);
  const resolved = `COUNTIFS(${due},">0",${done},">0",${done},"<=${asOf}"`;
  const open = `COUNTIFS(${due},">0",${due},"<${asOf}")-COUNTIFS(${due},">0",${due},"<${asOf}",${done},">0",${done},"<=${asOf}")`;
  return { formula: `${resolved},${late},"<=0")/(${resolved})+${open})` };
}

function sheetSeconds(cases) {
  const office = openLibreOffice();
  if (!office) return null;
  try {
    office.toCsv('warm-up.xlsx', plainXlsx([[1]]));
    const formulas = Array.from({ length: FORMULAS }, (_, index) => [countifs(cases.asOf + index)]);
    const without = office.toCsv('without.xlsx', plainXlsx(worksheet(cases, [])));
    const withFormulas = office.toCsv('with.xlsx', plainXlsx(worksheet(cases, formulas)));
    const rate = Number(withFormulas.csv.slice(0, withFormulas.csv.indexOf('\n')).split(',').pop());
    return { rate, seconds: (withFormulas.seconds - without.seconds) / FORMULAS };
  } finally {
    office.close();
  }
}

/** ONTIMERATE on a million rows as office.js gives them, against a bare loop and against a worksheet's COUNTIFS. */
export async function benchOnTimeRate() {
  const { onTimeRate } = (await loadSource('src/core/indicators/on-time-rate.ts')).exports;
  const cases = generateCases(ROWS);
  const [due, done] = [cases.due, cases.done].map((column) => Float64Array.from(column, ([cell]) => cell || 0));
  const [ours, bare] = await bestOfEach(15, [
    () => onTimeRate(cases.due, cases.done, cases.asOf, 'due').rate,
    () => bareLoop(due, done, cases.asOf),
  ]);
  if (ours.value !== bare.value) throw new Error(`ONTIMERATE gives ${ours.value}, the bare loop ${bare.value}`);
  const sheet = sheetSeconds(cases);
  if (sheet && Math.abs(sheet.rate - ours.value) > 1e-9)
    throw new Error(`COUNTIFS gives ${sheet.rate}, ONTIMERATE ${ours.value}`);
  return [
    { name: 'ONTIMERATE, 1,000,000 rows ÷ bare loop over typed arrays', ratio: ours.seconds / bare.seconds, aim: 3 },
    sheet
      ? { name: "ONTIMERATE, 1,000,000 rows ÷ LibreOffice's COUNTIFS", ratio: ours.seconds / sheet.seconds, aim: 1 }
      : { name: "ONTIMERATE ÷ LibreOffice's COUNTIFS", skipped: 'LibreOffice was not found' },
  ];
}
