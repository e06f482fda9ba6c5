import type { Steps } from '../sheet/steps';
import type { Label } from '../readers/headers/read-labels';
import { splitLabels } from '../readers/headers/read-labels';
import type { ProseLine } from './narrative-lines';
import { isFragment } from './row-shape';

/** Words of a criterion behind one label: stretches of its lines, in order. */
export interface LabelledWords {
  readonly label: Label;
  readonly pieces: readonly { readonly line: ProseLine; readonly start: number; readonly end: number }[];
}

/** A criterion of a plan without a table: its heading and what the label lines below say. */
export interface NarrativeBlock {
  /** Indexes of the first and the last line. */
  readonly first: number;
  readonly last: number;
  readonly heading: ProseLine;
  /** The heading's own words, without its number and the labels in it. */
  readonly title: { readonly start: number; readonly end: number };
  /** The headings above, the highest first. */
  readonly ancestors: readonly ProseLine[];
  readonly parts: readonly LabelledWords[];
}

/** Finds the criteria in lines of prose: a heading under which label lines name who, and when or what. */
export function* narrativeBlocks(all: readonly ProseLine[]): Steps<readonly NarrativeBlock[]> {
  const lines = withTitles(all);
  const owned = new Map<number, { at: number; part: LabelledWords }[]>();
  const own = (owner: number, at: number, part: LabelledWords) => {
    const parts = owned.get(owner);
    if (parts) parts.push({ at, part });
    else owned.set(owner, [{ at, part }]);
  };
  const bulleted = bulletOwners(lines);
  for (const [at, line] of lines.entries()) {
    yield;
    if (line.label) {
      const owner = ownerOf(lines, at, bulleted);
      if (owner >= 0) for (const part of labelledParts(lines, at)) own(owner, at, part);
    } else for (const part of inlineParts(line)) own(at, at, part);
  }
  return [...owned]
    .sort(([a], [b]) => a - b)
    .filter(([, parts]) => isCriterion(parts.map(({ part }) => part)))
    .map(([first, parts]) => makeBlock(lines, first, parts));
}

/** "1.1. Tiêu chí: …" over label lines of its own is a criterion's name, not a label. */
function withTitles(lines: readonly ProseLine[]): readonly ProseLine[] {
  const owners = new Set(lines.filter(isWhoOrWhen).map((line) => line.parent));
  return lines.map((line, at) =>
    isNumbered(line) && !isWhoOrWhen(line) && owners.has(at) ? { ...line, label: null } : line,
  );
}

const isWhoOrWhen = ({ label }: ProseLine) =>
  label !== null && label.roles.some((role) => /^(?:lead|support|person|start|due)$/.test(role));
const isNumbered = ({ marker }: ProseLine) =>
  marker?.kind === 'decimal' || marker?.kind === 'roman' || marker?.kind === 'upper';

const isBullet = (line: ProseLine) => line.marker?.kind === 'bullet';

/** The nearest line above in the outline that is no label; an unmarked label belongs to a numbered one where it can. */
function ownerOf(lines: readonly ProseLine[], at: number, bulleted: ReadonlySet<number>): number {
  let owner = lines[at]!.parent;
  while (owner >= 0 && lines[owner]!.label) owner = lines[owner]!.parent;
  if (lines[at]!.marker || owner < 0 || !isBullet(lines[owner]!)) return owner;
  const numbered = numberedAbove(lines, owner);
  return numbered >= 0 && !bulleted.has(numbered) ? numbered : owner;
}

function numberedAbove(lines: readonly ProseLine[], from: number): number {
  let at = from;
  while (at >= 0 && (lines[at]!.label || isBullet(lines[at]!))) at = lines[at]!.parent;
  return at;
}

/** Numbered headings under which several bullets have unmarked label lines of their own. */
function bulletOwners(lines: readonly ProseLine[]): ReadonlySet<number> {
  const leads = new Map<number, number>();
  lines.forEach((line) => {
    if (line.marker || !line.label?.roles.includes('lead')) return;
    const numbered = numberedAbove(lines, line.parent);
    leads.set(numbered, (leads.get(numbered) ?? 0) + 1);
  });
  return new Set([...leads].filter(([, count]) => count > 1).map(([at]) => at));
}

/** The parts of a label line: its own words with the lines that go on from it, and further labels in the same line. */
function labelledParts(lines: readonly ProseLine[], at: number): readonly LabelledWords[] {
  const line = lines[at]!;
  const inline = splitLabels(line.text.slice(line.label!.start)).parts;
  const shift = line.label!.start;
  const end = inline[0] ? shift + inline[0].from : line.text.length;
  const own: LabelledWords = { label: line.label!, pieces: [{ line, start: shift, end }, ...followers(lines, at)] };
  const others = inline.map((part) => ({
    label: part,
    pieces: [{ line, start: shift + part.start, end: shift + part.end }],
  }));
  return [own, ...others];
}

/** Lines that belong to a label's words: those that go on from it, and what stands under it without a label. */
function followers(lines: readonly ProseLine[], at: number): LabelledWords['pieces'] {
  const pieces: { line: ProseLine; start: number; end: number }[] = [];
  const empty = lines[at]!.label!.start >= lines[at]!.text.trimEnd().length;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.label) break;
    const under = isUnder(lines, i, at);
    const goesOn = line.marker === null && (isFragment(line.text) || empty || /^\d/.test(line.text.trim()));
    if (!under && !goesOn) break;
    if (under && line.marker === null && !goesOn) break;
    pieces.push({ line, start: 0, end: line.text.length });
  }
  return pieces;
}

function isUnder(lines: readonly ProseLine[], at: number, above: number): boolean {
  let parent = lines[at]!.parent;
  while (parent > above) parent = lines[parent]!.parent;
  return parent === above;
}

/** Labels inside a line that begins with other words: "1. Xây dựng … . Đơn vị chủ trì: …". */
function inlineParts(line: ProseLine): readonly LabelledWords[] {
  if (!line.text.includes(':')) return [];
  const from = line.marker?.length ?? 0;
  const { before, parts } = splitLabels(line.text.slice(from));
  if (before.end - before.start < 10) return [];
  return parts.map((part) => ({ label: part, pieces: [{ line, start: from + part.start, end: from + part.end }] }));
}

/** Someone is named to lead; or someone supports, or something is wanted, by a date. */
function isCriterion(parts: readonly LabelledWords[]): boolean {
  const roles = new Set(parts.flatMap((part) => part.label.roles));
  const who = parts.some(
    ({ label }) => label.namesLead || (label.roles[0] === 'lead' && !/^(?:tổ chức|trách nhiệm của)/iu.test(label.text)),
  );
  const others =
    roles.has('due') &&
    (roles.has('support') || roles.has('person') || roles.has('objective') || roles.has('deliverable'));
  const words = parts.some((part) =>
    part.pieces.some((piece) => piece.line.text.slice(piece.start, piece.end).trim() !== ''),
  );
  return words && ((who && roles.size > 0) || others);
}

function makeBlock(
  lines: readonly ProseLine[],
  first: number,
  owned: readonly { at: number; part: LabelledWords }[],
): NarrativeBlock {
  const heading = lines[first]!;
  const from = heading.marker?.length ?? 0;
  const { before: own } = splitLabels(heading.text.slice(from));
  const before = own.end > own.start ? own : { start: 0, end: heading.text.slice(from).trimEnd().length };
  const ancestors: ProseLine[] = [];
  for (let at = heading.parent; at >= 0; at = lines[at]!.parent) ancestors.unshift(lines[at]!);
  const parts = owned.toSorted((a, b) => a.at - b.at).map(({ part }) => part);
  return {
    first,
    last: lastLine(lines, first, parts),
    heading,
    title: { start: from + before.start, end: from + before.end },
    ancestors,
    parts,
  };
}

/** The last line that stands under the heading with a mark, or that a label's words take. */
function lastLine(lines: readonly ProseLine[], first: number, parts: readonly LabelledWords[]): number {
  const taken = new Set(parts.flatMap((part) => part.pieces.map((piece) => piece.line)));
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const under = isUnder(lines, i, first) && (line.marker !== null || line.label !== null);
    if (line.marker !== null && !isUnder(lines, i, first)) break;
    if (under || taken.has(line)) last = i;
  }
  return last;
}
