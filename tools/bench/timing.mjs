import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The best time of several runs of each piece of work, taken in turns so that a busy machine slows all alike. */
export async function bestOfEach(runs, works) {
  const results = works.map(() => ({ seconds: Infinity, value: undefined }));
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      const value = await work();
      const seconds = (performance.now() - start) / 1000;
      results[index] = { seconds: Math.min(results[index].seconds, seconds), value };
    }
  return results;
}

/** Seconds that this process has worked: another busy program does not count. */
export function workedSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

setFlagsFromString('--expose-gc');
export const collectGarbage = runInNewContext('gc');

/** The middle one. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The median of the seconds worked in several runs of each piece of work, taken in turns. */
export async function medianOfEach(runs, works) {
  const results = works.map(() => ({ all: [], value: undefined }));
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) {
      // What earlier work left behind is not this work's to clear away
      collectGarbage();
      const start = workedSeconds();
      results[index].value = await work();
      results[index].all.push(workedSeconds() - start);
    }
  return results.map(({ all, value }) => ({ seconds: median(all), value }));
}
