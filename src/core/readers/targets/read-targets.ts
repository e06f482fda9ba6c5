import type { TextSpan } from '../../source/source-ref';
import type { AlternativeBound, Target } from '../target';
import { findAgainst } from './against';
import { readBounds } from './bounds';
import { readYears } from './by-year';
import { parted } from './clause';
import { readComparisons } from './comparison';
import type { Draft } from './draft';
import { formatCanonical } from './format-canonical';
import { mayHoldTargets } from './may-hold-targets';
import { findNonTargets } from './non-targets/find-non-targets';
import { withoutQuoted } from './quoted';
import { readRanks } from './rank';
import { readMultiples } from './multiple';
import { relate } from './relations';
import { coverage, prepare, type Claim, type Scan, type TargetContext } from './scan';
import { subjectOf, type Subject } from './subject';
import { readTrends } from './trend';
import { readZeros } from './zero';

export type { TargetContext, TargetPlace } from './scan';

/** What a text says of targets, and the numbers in it that nobody understood. */
export interface TargetReading {
  readonly targets: readonly Target[];
  /** Numbers that are neither a target's nor known to be something else, as spans of the text given. */
  readonly unread: readonly TextSpan[];
}

/** What a reading went through, for a trace. */
export interface TargetsRead {
  readonly scan: Scan;
  /** The small reader of each target. */
  readonly readers: readonly string[];
  readonly targets: readonly Target[];
  /** Stretches whose numbers are known not to be targets. */
  readonly aside: readonly Claim[];
}

/** Reads the targets in a text, in reading order; each small reader takes its words, and what is left over is told. */
export function readTargets(
  text: string,
  context: TargetContext = { place: 'phrase' },
  onRead?: (read: TargetsRead) => void,
): TargetReading {
  if (!mayHoldTargets(text, context.place)) return { targets: [], unread: [] };
  const scan = prepare(text, context);
  const against = findAgainst(scan);
  const ranks = [...readRanks(scan), ...readMultiples(scan)];
  const zeros = readZeros(scan);
  const { length } = scan.text.value;
  const known = findNonTargets(scan, coverage(length, ranks));
  const taken = coverage(length, [...known, ...ranks, ...zeros]);
  const bounds = readBounds(scan, (at) => taken[at] === 1, against);
  const comparisons = readComparisons(scan, against, coverage(length, [...bounds, ...ranks, ...zeros]));
  const trends = readTrends(scan, against, coverage(length, [...bounds, ...ranks, ...comparisons, ...zeros]));
  const drafts = [...ranks, ...zeros, ...bounds, ...comparisons, ...trends].sort((a, b) => a.start - b.start);
  const { drafts: own, quoted } = withoutQuoted(scan, drafts);
  const related = relate(scan, readYears(scan, own, quoted));
  const targets = withSubjects(scan, related);
  onRead?.({ scan, readers: related.map(({ reader }) => reader), targets, aside: [...known, ...quoted] });
  return { targets, unread: leftOver(scan, [...known, ...drafts, ...quoted]) };
}

function leftOver(scan: Scan, stretches: readonly { start: number; end: number }[]): readonly TextSpan[] {
  const taken = coverage(scan.source.text.length, stretches);
  const left: TextSpan[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'number' && !/^\d/.test(token.words)) continue;
    let { start } = token;
    // "24/7 100%": a stretch may take the beginning of what looks like one number
    while (start < token.end && taken[start] === 1) start++;
    const rest = scan.text.value.slice(start, token.end);
    if (!/\d/.test(rest)) continue;
    const span = scan.source.rawSpan(start + rest.search(/\d/), token.end);
    const last = left.at(-1);
    // digits that are too many to be a number are tokens of their own
    if (last?.end === span.start) left[left.length - 1] = { start: last.start, end: span.end };
    else left.push(span);
  }
  return left;
}

/** A target that names no subject of its own measures what the one before it in the statement measures. */
function withSubjects(scan: Scan, drafts: readonly Draft[]): readonly Target[] {
  const targets: Target[] = [];
  drafts.forEach((draft, index) => {
    const last = drafts[index - 1] ?? null;
    const own = subjectOf(scan, draft, last, drafts[index + 1] ?? null);
    const goesOn = own.subject === '' && last !== null && !parted(scan.tokens, last.to, draft.from);
    targets.push(finish(scan, draft, goesOn ? { ...own, subject: targets[index - 1]!.subject } : own));
  });
  return targets;
}

function finish(scan: Scan, draft: Draft, subject: Subject): Target {
  const span = scan.source.rawSpan(draft.start, draft.end);
  const comparison = draft.comparison === null ? {} : { comparison: draft.comparison };
  return {
    ...comparison,
    operator: draft.operator,
    value: draft.value,
    upper: draft.upper,
    unit: draft.unit,
    subject: subject.subject,
    scope: subject.scope,
    canonical: formatCanonical(draft),
    text: scan.source.raw.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    against: draft.against,
    year: draft.year,
    alternatives: draft.alternatives.map((other) => alternativeOf(scan, other)),
    basis: draft.basis,
    confidence: draft.confidence,
    indicatorCode: null,
  };
}

function alternativeOf(scan: Scan, draft: Draft): AlternativeBound {
  const { operator, comparison, value, upper, unit } = draft;
  const span = scan.source.rawSpan(draft.start, draft.end);
  const words = { text: scan.source.raw.slice(span.start, span.end), canonical: formatCanonical(draft) };
  return { operator, value, upper, unit, ...(comparison === null ? {} : { comparison }), ...words, ...span };
}
