import { generatePlan } from './generate-plan.mjs';
import { loadSource } from './load-source.mjs';
import { medianOfEach } from './timing.mjs';

const ROWS = 10_000;
const RUNS = 5;

/** Seconds worked to load a plan's file into a snapshot, and to read the plan from it. */
async function measure({ openXlsx, createMemoryHost, readWorkbook }, rows) {
  const bytes = new Uint8Array(generatePlan(rows));
  const load = async () => createMemoryHost(await openXlsx(bytes)).readWorkbook({ sheets: 'all' });
  const snapshot = await load();
  const [loading, reading] = await medianOfEach(RUNS, [load, () => readWorkbook(snapshot)]);
  const found = reading.value.assignments.length;
  if (found < rows * 0.95) throw new Error(`${found} assignments were read of ${rows}`);
  return { loading: loading.seconds, reading: reading.seconds };
}

/** Reading a plan against loading its file, and how it grows. */
export async function benchReading() {
  const subject = (await loadSource('tools/bench/reading-subject.ts')).exports;
  await measure(subject, 500);
  const once = await measure(subject, ROWS);
  const twice = await measure(subject, 2 * ROWS);
  return [
    { name: 'Reading a 10,000-row plan ÷ loading its file', ratio: once.reading / once.loading, aim: 1 },
    { name: 'Reading 20,000 rows ÷ reading 10,000', ratio: twice.reading / once.reading, aim: 2.3 },
  ];
}
