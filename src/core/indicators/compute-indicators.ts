import type { CaseField } from '../cases/case-field';
import { CHANNELS } from '../cases/case-status';
import type { CaseTable } from '../cases/case-table';
import { dateFields } from '../calendar/local-date';
import { dateFromSerial } from '../calendar/serial-date';
import { CASE_INDICATORS } from './case-catalogue';
import { caseClasses, caseClassesBy, type CaseClass, type CaseWindow } from './case-classes';
import { indicatorValue, type CaseIndicator, type IndicatorValue } from './indicator';

/** What cases can be told apart by. */
export const CASE_GROUPINGS = ['unit', 'field', 'procedure', 'officer', 'channel', 'month', 'quarter'] as const;
export type CaseGrouping = (typeof CASE_GROUPINGS)[number];

/** An indicator that the sheet has no column for. */
export interface NotComputed {
  readonly code: string;
  readonly missing: readonly CaseField[];
}

/** The figures of one group; the name is '' for cases that name none, a month `2026-03`, a quarter `2026-Q1`. */
export interface GroupFigures {
  readonly name: string;
  readonly values: readonly IndicatorValue[];
}

/** All figures of a sheet of cases in a window. */
export interface CaseFigures {
  readonly values: readonly IndicatorValue[];
  readonly notComputed: readonly NotComputed[];
  readonly groups: readonly GroupFigures[];
  /** The cases that the figures are about, by class. */
  readonly classes: readonly CaseClass[];
}

/** Computes every indicator that the sheet has the columns for: one pass over the cases, one more where they are grouped. */
export function computeIndicators(cases: CaseTable, window: CaseWindow, by: CaseGrouping | null): CaseFigures {
  const computable = CASE_INDICATORS.filter((indicator) => missingFor(indicator, cases).length === 0);
  const valuesOf = (classes: readonly CaseClass[]) => computable.map((indicator) => indicatorValue(indicator, classes));
  const classes = caseClasses(cases, window);
  return {
    values: valuesOf(classes),
    notComputed: CASE_INDICATORS.map((indicator) => ({
      code: indicator.code,
      missing: missingFor(indicator, cases),
    })).filter(({ missing }) => missing.length > 0),
    groups:
      by === null
        ? []
        : groupedClasses(cases, window, by).map(({ name, classes: own }) => ({ name, values: valuesOf(own) })),
    classes,
  };
}

const missingFor = ({ needs }: CaseIndicator, { has }: CaseTable): readonly CaseField[] =>
  needs.filter((field) => !has.has(field) && !(field === 'done' && has.has('returned')));

/** The cases of one group by class. */
export interface ClassGroup {
  readonly name: string;
  readonly classes: readonly CaseClass[];
}

/** The cases of a window by class, group by group; groups without a case are left out. */
export function groupedClasses(cases: CaseTable, window: CaseWindow, by: CaseGrouping): readonly ClassGroup[] {
  const { names, of } = groupNames(cases, by);
  const classes = caseClassesBy(cases, window, of, names.length);
  return names.map((name, index) => ({ name, classes: classes[index]! })).filter((group) => group.classes.length > 0);
}

interface Groups {
  readonly names: readonly string[];
  readonly of: (at: number) => number;
}

function groupNames(cases: CaseTable, by: CaseGrouping): Groups {
  if (by === 'channel') return { names: CHANNELS, of: (at) => cases.channel[at]! };
  if (by === 'month' || by === 'quarter') return periodGroups(cases, by);
  const column = cases.names[by];
  return { names: column.names, of: (at) => column.of[at]! };
}

/** By the month or quarter of receipt. */
function periodGroups({ days, count }: CaseTable, by: 'month' | 'quarter'): Groups {
  const places = new Map<string, number>();
  const ofDay = new Map<number, number>();
  const placeOf = (serial: number): number => {
    const known = ofDay.get(serial);
    if (known !== undefined) return known;
    const name = periodName(serial, by);
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    ofDay.set(serial, place);
    return place;
  };
  const of = Uint32Array.from({ length: count }, (_, at) => placeOf(days.received[at]!));
  return inOrder([...places.keys()], (at) => of[at]!);
}

function periodName(serial: number, by: 'month' | 'quarter'): string {
  const date = serial > 0 ? dateFromSerial(serial) : null;
  if (!date) return '';
  const { year, month } = dateFields(date);
  return by === 'month' ? `${year}-${String(month).padStart(2, '0')}` : `${year}-Q${Math.ceil(month / 3)}`;
}

/** Groups by name, earliest first. */
function inOrder(names: readonly string[], of: (at: number) => number): Groups {
  const sorted = [...names].sort();
  const places = names.map((name) => sorted.indexOf(name));
  return { names: sorted, of: (at) => places[of(at)]! };
}
