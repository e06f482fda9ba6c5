import { generatePlan } from './generate-plan.mjs';
import { requireTypescript } from './require-typescript.mjs';

const SIZES = [300, 3_000];
/** Cells that one request may carry. */
const BLOCK = 20_000;

const orThrow = (result) => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(', '));
  return result.value;
};

/** A host that books each request, with its cells, under reading or writing: a write looks at ParPlan's own sheets first. */
function booked(office, host) {
  const books = { read: { trips: 0, cells: 0 }, write: { trips: 0, cells: 0 } };
  const book =
    (name, call) =>
    async (...given) => {
      const before = office.host.roundTrips.length;
      const result = await call(...given);
      const own = office.host.roundTrips.slice(before);
      books[name].trips += own.length;
      books[name].cells += own.reduce((sum, trip) => sum + trip.cells, 0);
      return result;
    };
  return {
    books,
    host: { ...host, readWorkbook: book('read', host.readWorkbook), applyEdits: book('write', host.applyEdits) },
  };
}

async function measure(subject, rows) {
  const { readPlan, writeRegisters, createExcelHost, openXlsx, TEXTS, loadOffice, useOffice } = subject;
  const office = await loadOffice(await openXlsx(new Uint8Array(generatePlan(rows))));
  useOffice(office);
  const reader = booked(office, createExcelHost());
  const { reading, snapshot } = orThrow(await readPlan(reader.host, { scope: { sheets: 'all' } }));
  const writer = booked(office, createExcelHost());
  orThrow(await writeRegisters(writer.host, reading, { texts: TEXTS.vi.registers, snapshot, withoutUndo: true }));
  if (office.host.gaps.length > 0) throw new Error(`not emulated: ${office.host.gaps.join(', ')}`);
  const limit = ({ trips, cells }, fixed) => ({ trips, limit: fixed + Math.floor(cells / BLOCK) });
  return {
    read: limit(reader.books.read, 3),
    'look before writing': limit(writer.books.read, 3),
    write: limit(writer.books.write, 2),
  };
}

/** Requests to Excel for reading a plan and for writing its registers, as a share of what they may be. */
export async function benchRoundTrips() {
  const subject = requireTypescript('tools/bench/round-trips-subject.ts');
  const results = [];
  for (const rows of SIZES) {
    const books = await measure(subject, rows);
    for (const [name, { trips, limit }] of Object.entries(books))
      results.push({
        name: `Round trips to ${name} ${rows.toLocaleString('en')} assignments ÷ the most allowed (${trips} ÷ ${limit})`,
        ratio: trips / limit,
        aim: 1,
        inclusive: true,
      });
  }
  return results;
}
