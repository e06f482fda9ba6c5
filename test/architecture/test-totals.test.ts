import { summarize } from '../../tools/steps/test-totals.mjs';

/** A report of jest: some passed tests, and these skipped ones. */
const reportOf = (skipped: readonly string[], { passed = 3, failed = 0, broken = 0 } = {}) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: broken,
  testResults: [{ assertionResults: skipped.map((fullName) => ({ status: 'pending', fullName })) }],
});

const SHARED = 'real plans (../shared is absent) are read';
const OTHER = 'pane (no Chromium found) opens';

describe('totals of npm test', () => {
  it('count what passed, failed and was skipped', () => {
    expect(summarize(reportOf([SHARED, OTHER], { failed: 2 }), { strict: false, code: 1 })).toEqual({
      totals: { passed: 3, failed: 2, skipped: 2 },
      complaints: [],
    });
  });

  it('count a suite that could not run as a failure', () => {
    expect(summarize(reportOf([], { broken: 1 }), { strict: false, code: 1 }).totals.failed).toBe(1);
  });

  it('in CI complain of a skip, but not where the real plans are absent', () => {
    expect(summarize(reportOf([SHARED]), { strict: true, code: 0 }).complaints).toEqual([]);
    expect(summarize(reportOf([SHARED, OTHER]), { strict: true, code: 0 }).complaints).toEqual([
      `Skipped in CI: ${OTHER}`,
    ]);
  });

  it('complain when nothing ran, and when jest failed without a failed test', () => {
    expect(summarize(reportOf([], { passed: 0 }), { strict: false, code: 0 }).complaints).toHaveLength(1);
    expect(summarize(reportOf([]), { strict: false, code: 1 }).complaints).toHaveLength(1);
  });
});
