/** Marks in the page's timeline: a phase begins; a task is the bench's own, or the way to Excel and back. */
const PHASE = 'phase:';
const NOT_OURS = new Set(['bench', 'bridge']);
/** Only a task that runs a script or draws is the page's: the rest is the browser's own housekeeping. */
const WORK = new Set([
  'FunctionCall',
  'TimerFire',
  'EventDispatch',
  'EvaluateScript',
  'v8.callFunction',
  'Layout',
  'Paint',
]);

/**
 * From a trace of Chromium's: for each phase its longest task, in milliseconds that the thread worked (what other programs take
 * from the machine does not count).
 */
export function longestTasks(events) {
  const marks = events.filter(({ name, cat }) => cat?.includes('user_timing') && typeof name === 'string');
  const phases = marks.filter(({ name }) => name.startsWith(PHASE)).sort((one, other) => one.ts - other.ts);
  const [{ pid, tid }] = phases;
  const own = events.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').sort((one, other) => one.ts - other.ts);
  const taskAt = (time) => tasks.findLast(({ ts, dur }) => ts <= time && time < ts + dur);
  const works = new Set();
  const others = new Set(marks.filter(({ name }) => NOT_OURS.has(name)).map(({ ts }) => taskAt(ts)));
  let next = 0;
  for (const event of own.filter(({ name }) => WORK.has(name)).sort((one, other) => one.ts - other.ts)) {
    while (next < tasks.length - 1 && tasks[next + 1].ts <= event.ts) next++;
    works.add(tasks[next]);
  }
  return phases.slice(0, -1).map(({ name, ts }, at) => {
    const during = tasks.filter((task) => task.ts >= ts && task.ts < phases[at + 1].ts);
    const ours = during.filter((task) => works.has(task) && !others.has(task));
    return [name.slice(PHASE.length), Math.max(0, ...ours.map(({ tdur = 0 }) => tdur / 1000))];
  });
}
