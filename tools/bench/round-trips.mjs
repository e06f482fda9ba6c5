import { generatePlan } from './generate-plan.mjs';
import { requireTypescript } from './require-typescript.mjs';

const SIZES = [300, 3_000];
/** Cells that one request may carry. */
const BLOCK = 20_000;

const orThrow = (result) => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(', '));
  return result.value;
};

/** The requests of one piece of work, and how many it may make: so many and one for each block of cells. */
async function count(office, fixed, work) {
  office.host.forgetRoundTrips();
  const value = orThrow(await work());
  const trips = office.host.roundTrips;
  const cells = trips.reduce((sum, trip) => sum + trip.cells, 0);
  return { value, trips: trips.length, limit: fixed + Math.floor(cells / BLOCK) };
}

async function measure(subject, rows) {
  const { readPlan, writeRegisters, createExcelHost, openXlsx, TEXTS, loadOffice, useOffice } = subject;
  const office = await loadOffice(await openXlsx(new Uint8Array(generatePlan(rows))));
  useOffice(office);
  const host = createExcelHost();
  const read = await count(office, 3, () => readPlan(host, { scope: { sheets: 'all' } }));
  const { reading, snapshot } = read.value;
  const options = { texts: TEXTS.vi.registers, snapshot, withoutUndo: true };
  const write = await count(office, 2, () => writeRegisters(host, reading, options));
  if (office.host.gaps.length > 0) throw new Error(`not emulated: ${office.host.gaps.join(', ')}`);
  return { read, write };
}

/** Requests to Excel for reading a plan and for writing its registers, as a share of what they may be. */
export async function benchRoundTrips() {
  const subject = requireTypescript('tools/bench/round-trips-subject.ts');
  const results = [];
  for (const rows of SIZES) {
    const { read, write } = await measure(subject, rows);
    for (const [name, { trips, limit }] of Object.entries({ read, write }))
      results.push({
        name: `Round trips to ${name} ${rows.toLocaleString('en')} assignments ÷ the most allowed (${trips} ÷ ${limit})`,
        ratio: trips / limit,
        aim: 1,
        inclusive: true,
      });
  }
  return results;
}
