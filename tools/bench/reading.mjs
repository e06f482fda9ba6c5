import { readXlsx } from 'hucre/xlsx';
import { generateDistinctPlan, generatePlan } from './generate-plan.mjs';
import { loadSource } from './load-source.mjs';
import { collectGarbage, median, medianOfEach, workedSeconds } from './timing.mjs';

const ROWS = 10_000;
const SMALL = 1_000;
const LARGE = 50_000;
const RUNS = 5;
/** No block of the pane may be longer, in seconds. */
const LONGEST = 0.05;

const bytesOf = (workbook) => new Uint8Array(workbook);
const load = ({ openXlsx, createMemoryHost }, bytes) =>
  openXlsx(bytes).then((workbook) => createMemoryHost(workbook).readWorkbook({ sheets: 'all' }));

/** Seconds worked to load a plan's file, to load it with another library, and to read the plan. */
async function measure(subject, bytes, rows) {
  const snapshot = await load(subject, bytes);
  const works = [() => load(subject, bytes), () => subject.readWorkbook(snapshot), () => readXlsx(bytes)];
  const [loading, reading, other] = await medianOfEach(RUNS, works);
  const found = reading.value.assignments.length;
  if (found < rows * 0.95) throw new Error(`${found} assignments were read of ${rows}`);
  return { loading: loading.seconds, reading: reading.seconds, other: other.seconds };
}

/** Seconds worked to read plans of several sizes, for each row; small ones are read often enough to be measured. */
async function secondsARow(subject, sizes) {
  const works = [];
  for (const rows of sizes) {
    const snapshot = await load(subject, bytesOf(generatePlan(rows)));
    const times = Math.max(1, ROWS / rows);
    works.push(() => {
      for (let time = 0; time < times; time++) subject.readWorkbook(snapshot);
    });
  }
  const results = await medianOfEach(RUNS, works);
  return results.map(({ seconds }, at) => seconds / Math.max(ROWS, sizes[at]));
}

/** The longest work between two breaths, as the pane does it: steps until the slice is over. */
function longestBlock({ readWorkbookInSteps, SLICE }, snapshot) {
  const steps = readWorkbookInSteps(snapshot);
  let longest = 0;
  for (let done = false; !done;) {
    const from = workedSeconds();
    let worked = 0;
    do {
      done = steps.next().done;
      worked = workedSeconds() - from;
    } while (!done && worked * 1000 < SLICE);
    longest = Math.max(longest, worked);
  }
  return longest;
}

const heap = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

/** Live memory at the height of reading, and that of the loaded workbook: both beyond what was there before. */
async function memory(subject, bytes) {
  const before = heap();
  // As `parplan read` holds them: the workbook, to be written to later, and what was read from it
  const workbook = await subject.openXlsx(bytes);
  const snapshot = await subject.createMemoryHost(workbook).readWorkbook({ sheets: 'all' });
  const loaded = heap();
  let highest = loaded;
  const steps = subject.readWorkbookInSteps(snapshot);
  let step = steps.next();
  for (let count = 1; !step.done; count++, step = steps.next())
    if (count % 200 === 0) highest = Math.max(highest, heap());
  highest = Math.max(highest, heap());
  if (step.value.assignments.length === 0 || snapshot.sheets.length === 0 || !workbook)
    throw new Error('nothing was read');
  return { reading: highest - loaded, workbook: loaded - before };
}

/** Reading a plan against loading its file, how it grows, how long it blocks and what it holds. */
export async function benchReading() {
  const subject = (await loadSource('tools/bench/reading-subject.ts')).exports;
  await measure(subject, bytesOf(generatePlan(500)), 500);
  const bytes = bytesOf(generatePlan(ROWS));
  const held = await memory(subject, bytes);
  const usual = await measure(subject, bytes, ROWS);
  const snapshot = await load(subject, bytes);
  const blocks = Array.from({ length: RUNS }, () => longestBlock(subject, snapshot));
  const [small, medium, large] = await secondsARow(subject, [SMALL, ROWS, LARGE]);
  const distinct = await measure(subject, bytesOf(generateDistinctPlan(ROWS)), ROWS);
  const ms = (seconds) => `${Math.round(seconds * 1000)} ms`;
  const megabytes = (size) => `${(size / 2 ** 20).toFixed(1)} MB`;
  return [
    {
      name: `Reading a 10,000-row plan ÷ loading its file (${ms(usual.reading)} ÷ ${ms(usual.loading)})`,
      ratio: usual.reading / usual.loading,
      aim: 0.3,
    },
    {
      name: `The same ÷ loading it with hucre, a library for .xlsx (${ms(usual.other)})`,
      ratio: usual.reading / usual.other,
      aim: 0.3,
    },
    {
      name: `Reading 10,000 rows with no text said twice ÷ loading them (${ms(distinct.reading)} ÷ ${ms(distinct.loading)})`,
      ratio: distinct.reading / distinct.loading,
      aim: 5,
    },
    { name: 'Cost of a cell in 10,000 rows ÷ in 1,000', ratio: medium / small, aim: 1.25 },
    { name: 'Cost of a cell in 50,000 rows ÷ in 10,000', ratio: large / medium, aim: 1.25 },
    {
      name: `The pane's longest block while reading 10,000 rows ÷ 50 ms (${ms(median(blocks))})`,
      ratio: median(blocks) / LONGEST,
      aim: 1,
    },
    {
      name: `Memory of reading 10,000 rows ÷ that of the loaded workbook (${megabytes(held.reading)} ÷ ${megabytes(held.workbook)})`,
      ratio: held.reading / held.workbook,
      aim: 3,
    },
  ];
}
