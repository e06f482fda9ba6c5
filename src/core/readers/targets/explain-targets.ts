import type { TakenWords, TextTrace } from '../reader-trace';
import { readTargets, type TargetContext, type TargetsRead } from './read-targets';

/** Which small readers took which words of a text as targets, and which numbers are known to be something else. */
export function explainTargets(text: string, context: TargetContext): TextTrace {
  const reads: TargetsRead[] = [];
  const { unread } = readTargets(text, context, (read) => reads.push(read));
  const taken = reads.flatMap(({ targets, readers }) =>
    targets.flatMap((target, i) => [
      { reader: `target/${readers[i]!}`, start: target.start, end: target.end, result: target.canonical },
      ...target.alternatives.map(({ start, end, canonical }) => ({
        reader: `target/${readers[i]!}`,
        start,
        end,
        result: canonical,
      })),
    ]),
  );
  const aside = reads.flatMap(({ scan, aside: claims }) =>
    claims.map(({ start, end, rule }) => ({ reader: asideName(rule), ...scan.source.rawSpan(start, end), result: '' })),
  );
  return { taken, aside: outermost(aside), unread };
}

/** Rules may claim the same number: the longest claim tells most; one that tells of a further number stays beside it. */
function outermost(claims: readonly TakenWords[]): readonly TakenWords[] {
  const longest = claims.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: TakenWords[] = [];
  for (const claim of longest)
    if (!kept.some((other) => other.start <= claim.start && claim.end <= other.end)) kept.push(claim);
  return kept.sort((a, b) => a.start - b.start);
}

/** The name of a rule of numbers that are no targets: `aside/document-number`. */
export const asideName = (rule: string): string => `aside/${rule.replaceAll(' ', '-')}`;
