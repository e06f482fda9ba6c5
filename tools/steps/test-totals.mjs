/** A test that reads the real plans beside the project says so in its name, and is skipped where they are absent. */
const READS_SHARED = /\.\.\/shared\b/;

/**
 * Totals of jest's report. A suite that could not run counts as one failure. Where `strict` (CI), a skip is a complaint,
 * except of tests that need `../shared`.
 */
export function summarize(report, { strict, code }) {
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo' || status === 'disabled');
  const totals = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: skipped.length,
  };
  const complaints = strict
    ? skipped.filter(({ fullName }) => !READS_SHARED.test(fullName)).map(({ fullName }) => `Skipped in CI: ${fullName}`)
    : [];
  if (totals.passed === 0 && totals.failed === 0) complaints.push('No test ran.');
  if (code !== 0 && totals.failed === 0) complaints.push(`jest ended with ${code} although no test failed.`);
  return { totals, complaints };
}
