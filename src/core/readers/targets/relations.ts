import { anyPhrase, patternFor, vietnamesePattern } from '../../text/vietnamese-pattern';
import type { Draft } from './draft';
import type { Scan } from './scan';

/** ", phấn đấu đạt" right before the second number, and nothing said of another subject. */
const STRIVING = vietnamesePattern(
  String.raw`^(?: [^.;:,()\n\d]{1,120}(?=,)){0,1}[ ,;(\n]{0,3}(?:và |cố gắng |phấn đấu(?::|) |phản đầu |hướng tới |hướng đến |nỗ lực |quyết tâm ){1,3}(?:đạt |đến |tới |lên |trên |từ |tối đa |đạt mức ){0,3}$`,
);
/** ") hoặc đạt", ", hoặc tỷ lệ … đạt", "hoặc": either of two. */
const OR = vietnamesePattern(
  `^[ ),.;\\n]{0,3}\\({0,1}${anyPhrase(['hoặc', 'hay'])}|[(,;] {0,1}hoặc (?![^\\n]{0,200}[;.\\n])`,
);

/** Joins what belongs together: a floor with the stretch named after it, and alternatives. */
export function relate(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const merged = last
      ? (withAmount(scan, last, draft) ?? withStretch(scan, last, draft) ?? withAlternative(scan, last, draft))
      : null;
    if (merged) joined[joined.length - 1] = merged;
    else joined.push(draft);
  }
  return joined;
}

/** "cao hơn năm 2025 ít nhất 1%": how far above the past. */
function withAmount(scan: Scan, past: Draft, draft: Draft): Draft | null {
  if (past.operator !== 'change' || past.value !== null || !draft.lead || draft.value === null) return null;
  if (draft.lead.level !== null || draft.lead.direction !== null || draft.against !== null) return null;
  if (draft.operator !== 'change' && !/^>=?$/.test(draft.operator)) return null;
  if (!/^[ \n]{0,2}(?:từ |tu ){0,1}$/.test(scan.text.value.slice(past.end, draft.start))) return null;
  const up = past.comparison === '>' || past.comparison === '>=';
  const strict = draft.operator === '>' || draft.comparison === '>';
  const comparison = up ? (strict ? '>' : '>=') : strict ? '<' : '<=';
  const { unit, unitOnBoth, end, to, lead } = draft;
  const sign = up ? 1 : -1;
  const value = sign * Math.abs(draft.value);
  if (draft.upper === null) return { ...past, comparison, value, unit, end, to, lead };
  return { ...past, comparison: null, value, upper: sign * Math.abs(draft.upper), unit, unitOnBoth, end, to, lead };
}

/** "tối thiểu 15%, phấn đấu 20%" is a floor with a stretch. */
function withStretch(scan: Scan, floor: Draft, draft: Draft): Draft | null {
  if (floor.operator !== '>=' || !/^>=?$/.test(draft.operator) || floor.upper !== null || draft.upper !== null)
    return null;
  if (floor.unit !== draft.unit || draft.value! <= floor.value! || !draft.lead || !floor.lead) return null;
  const number = scan.tokens.slice(draft.from, draft.to).find((token) => token.kind === 'number');
  const between = scan.text.value.slice(floor.end, number?.start ?? draft.start);
  const next = scan.tokens[draft.to];
  const closes = !next || next.kind !== 'word';
  if (!closes || !patternFor(STRIVING, scan.text).test(between)) return null;
  const things = between.search(/[,;(]/);
  const subject = things > 1 ? { start: floor.end, end: floor.end + things } : floor.subject;
  return { ...floor, upper: draft.value, unitOnBoth: true, end: draft.end, to: draft.to, subject };
}

/** "đạt từ 25% trở lên (hoặc … đạt từ 45% trở lên)": any one is enough. */
function withAlternative(scan: Scan, first: Draft, draft: Draft): Draft | null {
  if (draft.operator === 'trend' || first.operator === 'trend' || draft.start - first.end > 300) return null;
  const between = scan.text.value.slice(first.end, draft.start + OR_INSIDE);
  const found = patternFor(OR, scan.text).exec(between);
  if (!found) return null;
  const rest = between.slice(found.index + found[0].length, draft.start - first.end);
  if (/[;\n]|\.(?!\d)/.test(rest)) return null;
  return { ...first, alternatives: [...first.alternatives, draft] };
}
/** The lead-in of the second may hold the "hoặc" itself. */
const OR_INSIDE = 0;
