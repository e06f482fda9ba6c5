/** `npm run bench [-- name …]`: how ParPlan stands against its peers, as ratios taken in one run. Smaller is better. */
import { ensureInstalled } from './steps/install.mjs';

const BENCHES = {
  'on-time-rate': async () => (await import('./bench/on-time-rate.mjs')).benchOnTimeRate(),
  reading: async () => (await import('./bench/reading.mjs')).benchReading(),
  indicators: async () => (await import('./bench/indicators.mjs')).benchIndicators(),
  memory: async () => (await import('./bench/memory.mjs')).benchMemory(),
  pane: async () => (await import('./bench/pane.mjs')).benchPane(),
  'round-trips': async () => (await import('./bench/round-trips.mjs')).benchRoundTrips(),
};

ensureInstalled();
const wanted = process.argv.slice(2);
const names = Object.keys(BENCHES).filter((name) => wanted.length === 0 || wanted.includes(name));
let missed = 0;
for (const name of names)
  for (const { name: what, ratio, aim, inclusive = false, skipped } of await BENCHES[name]()) {
    const reached = skipped !== undefined || ratio < aim || (inclusive && ratio === aim);
    if (!reached) missed++;
    console.log(
      skipped
        ? `– ${what}: ${skipped}`
        : `${reached ? '✓' : '✗'} ${what}: ${ratio.toPrecision(3)} (aim ${inclusive ? 'at most' : 'below'} ${aim})`,
    );
  }
process.exitCode = missed > 0 ? 1 : 0;
