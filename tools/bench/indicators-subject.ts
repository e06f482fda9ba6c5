/** What the indicators bench measures: a sheet of cases read, and every indicator computed from it. */
export { readCases } from '../../src/core/cases/read-cases';
export { computeIndicators } from '../../src/core/indicators/compute-indicators';
export { finish } from '../../src/core/sheet/steps';
