import { generatePlan } from '../../support/generated-plan';
import { trueAndRead } from '../../support/generated-plan/compare';
test('seeds', () => {
  const from = Number(process.env.FROM ?? 1),
    to = Number(process.env.TO ?? 200),
    show = Number(process.env.SHOW ?? 5);
  let bad = 0;
  const out: string[] = [];
  const byTrait = new Map<string, number[]>();
  for (let seed = from; seed <= to; seed++) {
    const plan = generatePlan(seed, Number(process.env.SIZE ?? 24));
    const { truth, read } = trueAndRead(plan);
    const diffs: string[] = [];
    const n = Math.max(truth.assignments.length, read.assignments.length);
    for (let i = 0; i < n && diffs.length < 4; i++) {
      const a = truth.assignments[i],
        b = read.assignments[i];
      for (const key of [
        'rows',
        'task',
        'lead',
        'support',
        'person',
        'start',
        'due',
        'targets',
        'groups',
        'sheet',
      ] as const)
        if (JSON.stringify(a?.[key]) !== JSON.stringify(b?.[key]))
          diffs.push(`#${i} row ${a?.rows} ${key}: true ${JSON.stringify(a?.[key])} read ${JSON.stringify(b?.[key])}`);
    }
    const cols = truth.columns.filter((c) => !read.columns.includes(c));
    if (cols.length) diffs.unshift(`columns ${cols.join('; ')} | read ${read.columns.join('; ')}`);
    const ok = diffs.length === 0;
    for (const t of plan.traits) {
      const k = t.replace(/page \d+/, 'page');
      const v = byTrait.get(k) ?? [0, 0];
      v[ok ? 0 : 1]!++;
      byTrait.set(k, v);
    }
    if (!ok) {
      bad++;
      if (out.length < show) {
        let text = `seed ${seed} ${plan.traits.join(', ')} (${diffs.length})\n  ` + diffs.slice(0, 5).join('\n  ');
        if (process.env.GRID)
          text +=
            '\n' +
            plan.sheets
              .map(
                (s) =>
                  s.name +
                  ' ' +
                  s.merges.join(' ') +
                  '\n' +
                  s.rows
                    .map(
                      (r, i) =>
                        `${i + 1}: ` +
                        r.map((c) => (c === null ? '' : String(c).replace(/\n/g, '⏎').slice(0, 40))).join(' | '),
                    )
                    .slice(0, 45)
                    .join('\n'),
              )
              .join('\n');
        out.push(text);
      }
    }
  }
  console.log(
    `bad ${bad} of ${to - from + 1}\n` +
      out.join('\n') +
      '\n' +
      [...byTrait].map(([k, v]) => `${k}: ok ${v[0]} bad ${v[1]}`).join('\n'),
  );
});
