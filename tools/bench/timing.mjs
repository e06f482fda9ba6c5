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
