export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
export function summarize(
  report: JestReport,
  options: { readonly strict: boolean; readonly code: number },
): {
  readonly totals: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly complaints: readonly string[];
};
