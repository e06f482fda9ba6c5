import { finish } from '../../../src/core/sheet/steps';
import { readCases } from '../../../src/core/cases/read-cases';
import { LEFT_OUT, type QualityCode } from '../../../src/core/cases/case-quality';
import { computeIndicators } from '../../../src/core/indicators/compute-indicators';
import { casesOfClass, type CaseClass, type CaseState } from '../../../src/core/indicators/case-classes';
import { stillReachable } from '../../../src/core/indicators/still-reachable';
import { CASE_INDICATORS } from '../../../src/core/indicators/case-catalogue';
import { isLate } from '../../../src/core/indicators/case-tests';
import { EXPORT_DAY, generateExport, type GeneratedCase } from '../../../tools/bench/generate-export.mjs';
import { sheetOf } from '../../support/plan-workbook';

const LAYOUTS = [0, 1, 2, 3];
/** Found beside the kinds of the generator: how days were written, and what the layout lacks. */
const OF_THE_LAYOUT: readonly QualityCode[] = ['date-as-text', 'done-from-returned'];

const readOnce = (layout: number, count: number, seed: number) => {
  const made = generateExport(count, { layout, seed });
  const sheet = sheetOf({ name: 'Hồ sơ', rows: made.rows, merges: made.merges });
  return { made, reading: finish(readCases(sheet, { dates: '1900', asOf: EXPORT_DAY }))! };
};
const known = new Map<string, ReturnType<typeof readOnce>>();
const read = (layout: number, count: number, seed = 118) => {
  const key = `${layout} ${count} ${seed}`;
  const one = known.get(key) ?? readOnce(layout, count, seed);
  known.set(key, one);
  return one;
};
const isCounted = ({ kind }: GeneratedCase) => kind === null || !LEFT_OUT.has(kind as QualityCode);

describe.each(LAYOUTS)('an export of layout %i', (layout) => {
  const { made, reading } = read(layout, 3000);

  it('is found by its headings', () => {
    const fields = new Set(['ordinal', 'address', 'owner', 'note', 'filed']);
    const expected = made.fields.filter((field) => !fields.has(field));
    expect(new Set(reading.columns.columns.map(({ field }) => field))).toEqual(
      new Set(expected.map((field) => (layout === 2 && field === 'done' ? 'returned' : field))),
    );
    expect(reading.columns.firstRow).toBe(made.firstRow);
  });

  it('tells every dirty row and no other', () => {
    const found = reading.quality.findings
      .filter(({ code }) => !OF_THE_LAYOUT.includes(code))
      .flatMap(({ code, rows }) => rows.map((row) => `${row} ${code}`));
    const spoilt = made.cases.flatMap(({ kind }, index) => (kind ? [`${made.firstRow + index} ${kind}`] : []));
    expect(found.sort()).toEqual(spoilt.sort());
    expect(spoilt.length).toBeGreaterThan(50);
    expect(reading.quality.rowCount).toBe(3000);
  });

  it('keeps the others, value by value', () => {
    const kept = made.cases.map((one, index) => ({ ...one, index })).filter(isCounted);
    const { cases } = reading;
    expect(cases.count).toBe(kept.length);
    expect([...cases.rows]).toEqual(kept.map(({ index }) => made.firstRow + index));
    for (const field of ['received', 'due', 'done'] as const)
      expect([...cases.days[field]]).toEqual(kept.map((one) => one[field]));
    const has = made.fields.includes('unit');
    expect(Array.from(cases.names.unit.of, (index) => cases.names.unit.names[index])).toEqual(
      kept.map(({ unit }) => (has ? unit : '')),
    );
  });
});

/** A second way to the figures: one row at a time, in plain words. */
function plainCounts(cases: readonly GeneratedCase[], from: number, to: number) {
  const counts = {
    received: 0,
    carried: 0,
    resolved: 0,
    early: 0,
    onDay: 0,
    late: 0,
    open: 0,
    overdue: 0,
    waiting: 0,
    ended: 0,
    onlineNew: 0,
  };
  for (const one of cases.filter(isCounted)) {
    const isOpen = one.done === 0 || one.done > to;
    const isNew = one.received >= from && one.received <= to;
    const isCarried = one.received < from && (isOpen || one.done >= from);
    if (!isNew && !isCarried) continue;
    if (isNew) counts.received++;
    else counts.carried++;
    if (isNew && one.channel === 'Nộp trực tuyến') counts.onlineNew++;
    if (isOpen) {
      counts.open++;
      if (one.status === 'Yêu cầu bổ sung giấy tờ') counts.waiting++;
      else if (one.due !== 0 && one.due < to) counts.overdue++;
      continue;
    }
    counts.resolved++;
    const ended = one.status === 'Công dân rút hồ sơ' || one.status === 'Từ chối giải quyết';
    // Layout 2 has no status: there a case that ended is one that was done
    if (ended) counts.ended++;
    else if (one.due === 0) counts.onDay++;
    else if (one.done < one.due) counts.early++;
    else if (one.done === one.due) counts.onDay++;
    else counts.late++;
  }
  return counts;
}

describe.each([
  ['the third quarter', 46204, 46295],
  ['one month', 46082, 46112],
  ['one day', 46150, 46150],
  ['the whole year to the export', 46023, EXPORT_DAY],
])('figures of %s', (_, from, to) => {
  it.each([0, 1, 3])('equal a count row by row, layout %i', (layout) => {
    const { made, reading } = read(layout, 4000, 7);
    const plain = plainCounts(made.cases, from, to);
    const figures = computeIndicators(reading.cases, { from, to, asOf: to, soonUntil: to + 3 }, null);
    const value = (code: string) => figures.values.find((one) => one.code === code)!;
    const resolvedOnTime = plain.early + plain.onDay + plain.ended;
    expect(value('on-time-resolved')).toMatchObject({ numerator: resolvedOnTime, denominator: plain.resolved });
    expect(value('early')).toMatchObject({ numerator: plain.early, denominator: plain.resolved });
    expect(value('late')).toMatchObject({ numerator: plain.late, denominator: plain.resolved });
    expect(value('on-time-766')).toMatchObject({
      numerator: resolvedOnTime + plain.open - plain.overdue,
      denominator: plain.received + plain.carried,
    });
    expect(value('overdue-now').value).toBe(plain.overdue);
    expect(value('online-share')).toMatchObject({ numerator: plain.onlineNew, denominator: plain.received });
  });

  it('hold together as form II.06a asks: 3 = 4+5+6, 7 = 8+9+10, 11 = 12+13, 3 = 7+11', () => {
    const { reading } = read(0, 4000, 7);
    const { classes } = computeIndicators(reading.cases, { from, to, asOf: to, soonUntil: to + 3 }, null);
    const sum = (...states: string[]) =>
      classes.filter(({ state }) => states.includes(state)).reduce((all, { count }) => all + count, 0);
    const total = classes.reduce((all, { count }) => all + count, 0);
    const resolved = sum('early', 'on-day', 'late', 'no-due', 'withdrawn');
    const open = sum('open', 'open-soon', 'open-overdue', 'waiting');
    expect(resolved + open).toBe(total);
    const late = casesOfClass(reading.cases, { from, to, asOf: to, soonUntil: to + 3 }, isLate);
    expect(late).toHaveLength(sum('late', 'open-overdue'));
  });

  it('by unit, channel and month add up to the whole', () => {
    const { reading } = read(0, 4000, 7);
    const window = { from, to, asOf: to, soonUntil: to + 3 };
    for (const by of ['unit', 'field', 'procedure', 'officer', 'channel', 'month', 'quarter'] as const) {
      const { values, groups } = computeIndicators(reading.cases, window, by);
      values.forEach(({ numerator, denominator }, index) => {
        const sum = (part: 'numerator' | 'denominator') =>
          groups.reduce((all, group) => all + (group.values[index]![part] ?? 0), 0);
        expect([by, sum('numerator'), sum('denominator')]).toEqual([by, numerator, denominator ?? 0]);
      });
    }
  });
});

describe('the catalogue', () => {
  it('has a name, a definition and a source in both languages for every indicator, each code once', () => {
    const codes = CASE_INDICATORS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { name, definition, numerator, denominator, isDenominator, unit, source } of CASE_INDICATORS) {
      for (const text of [name, definition, numerator, ...(denominator ? [denominator] : [])])
        expect(text.vi !== text.en && text.vi.length > 5 && text.en.length > 3).toBe(true);
      expect((unit === 'share') === (isDenominator !== null)).toBe(true);
      expect(source.citation).not.toBe('');
    }
  });
});

describe('what is still reachable', () => {
  const cases = (state: CaseState, count: number): CaseClass => ({ state, count, isNew: true, traits: 0 });

  it.each([
    // 90 on time, 2 late, 8 open in time: at best 98 of 100
    [[cases('early', 90), cases('late', 2), cases('open', 8)], 0.95, 0.98, 3],
    [[cases('early', 90), cases('late', 2), cases('open', 8)], 0.98, 0.98, 0],
    [[cases('early', 90), cases('late', 2), cases('open', 8)], 0.99, 0.98, null],
    // Overdue ones are lost already
    [[cases('on-day', 9), cases('open-overdue', 1)], 0.9, 0.9, 0],
    [[cases('on-day', 9), cases('open-overdue', 1)], 0.91, 0.9, null],
    // No more can be late than are open
    [[cases('early', 99), cases('waiting', 1)], 0.5, 1, 1],
    [[], 0.95, null, null],
  ])('%j at %s', (classes, threshold, best, lateAllowed) => {
    expect(stillReachable(classes, threshold)).toEqual({ best, lateAllowed });
  });
});
