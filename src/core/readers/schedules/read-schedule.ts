import type { Schedule, ScheduleKind, SchedulePart } from '../schedule';
import type { Basis } from '../target';
import { compactDate } from './compact-date';
import type { Draft } from './draft';
import { lexSchedule } from './lex-schedule';
import { readBounded, readOnward } from './phrases/bounds';
import { readDuration } from './phrases/durations';
import { readEvent } from './phrases/events';
import { readMention } from './phrases/mentions';
import { readOngoing } from './phrases/ongoing';
import type { PhraseReader, PhraseReading } from './phrases/phrase-reader';
import { readRange } from './phrases/ranges';
import { readBeatThenDays, readDaysThenBeat, readUnits, readWeekday } from './phrases/recurrences';
import { readYearlyRange } from './phrases/yearly-ranges';
import { type ScheduleContext, resolverFor } from './resolve-drafts';
import { type ScheduleText, scheduleText } from './schedule-text';
import { type Token, isCue, isJoin, skipFiller } from './token';

export type { ScheduleContext } from './resolve-drafts';

/** In order: the first that reads wins. Each has the name by which a trace knows what it read. */
const READERS: readonly (readonly [name: string, read: PhraseReader])[] = [
  ['ongoing', readOngoing],
  ['yearly-range', readYearlyRange],
  ['days-then-beat', readDaysThenBeat],
  ['beat-then-days', readBeatThenDays],
  ['duration', readDuration],
  ['onward', readOnward],
  ['range', readRange],
  ['bounded', readBounded],
  ['event', readEvent],
  ['mention', readMention],
  ['units', readUnits],
  ['weekday', readWeekday],
];

/** Names of the small readers. */
export const SCHEDULE_READERS: readonly string[] = READERS.map(([name]) => name);

interface Gathered {
  readonly drafts: readonly Draft[];
  /** The reader of each draft. */
  readonly readers: readonly string[];
  readonly unread: readonly Token[];
}

/** What a reading went through, for a trace. */
export interface ScheduleRead {
  readonly text: ScheduleText;
  readonly tokens: readonly Token[];
  /** The reader of each draft. */
  readonly readers: readonly string[];
  readonly resolved: readonly { readonly draft: Draft; readonly part: SchedulePart | null }[];
}

/** Reads a deadline or start cell against the plan's year (design.md §4); `onStep` counts the work for tests. */
export function readSchedule(
  raw: string,
  context: ScheduleContext,
  onStep: () => void = () => {},
  onRead?: (read: ScheduleRead) => void,
): Schedule {
  const text = scheduleText(raw);
  const tokens = compactDate(text, context) ?? lexSchedule(text, onStep);
  const { drafts, readers, unread } = gather(tokens, text, onStep);
  const resolve = resolverFor(drafts, context);
  const resolved = drafts.map((draft) => ({ draft, part: resolve(draft) }));
  onRead?.({ text, tokens, readers, resolved });
  const impossible = resolved.filter(({ draft, part }) => part === null && draft.form !== 'nothing');
  const parts = distinct(resolved.flatMap(({ part }) => part ?? [])).map((part) => ({
    ...part,
    ...rawSpan(text, part),
  }));
  const left = mergeSpans(
    [
      ...(drafts.length > 0 ? unread : [...unread, ...tokens.filter(({ kind }) => kind === 'time')]),
      ...impossible.map(({ draft }) => draft),
    ],
    text,
  );
  const understood = drafts.some(({ form }) => form === 'nothing');
  return {
    canonical: parts.map(({ canonical }) => canonical).join(' | ') || 'none',
    text: text.source.text.trim(),
    kind: kindOf(parts),
    parts,
    unread: left.map((span) => text.source.rawSpan(span.start, span.end)),
    basis: weakest(parts),
    confidence: confidenceOf(parts, left.length > 0, impossible.length > 0, understood),
  };
}

interface NamedReading extends PhraseReading {
  readonly reader: string;
}

/** Runs the readers along the tokens; what none reads and is not filler is left over. */
function gather(tokens: readonly Token[], text: ScheduleText, onStep: () => void): Gathered {
  const drafts: Draft[] = [];
  const readers: string[] = [];
  const unread: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    onStep();
    const reading = readAt(tokens, at);
    if (reading) {
      drafts.push(...approximated(reading, tokens, at));
      while (readers.length < drafts.length) readers.push(reading.reader);
      at = Math.max(reading.next, at + 1);
      continue;
    }
    const label = isLeftover(tokens[at]!) && mayName(text, tokens[at]!) ? labelEnd(tokens, at) : null;
    if (label === null && isLeftover(tokens[at]!)) unread.push(tokens[at]!);
    at = label ?? at + 1;
  }
  return { drafts, readers, unread };
}

function readAt(tokens: readonly Token[], at: number): NamedReading | null {
  if (tokens[at]!.kind === 'filler' || tokens[at]!.kind === 'join') {
    // "đến 30/6" and "hết năm" begin with a sign that elsewhere only joins
    const reading = isJoin(tokens[at], 'to') ? readBounded(tokens, at) : null;
    return reading && { ...reading, reader: 'bounded' };
  }
  for (const [reader, read] of READERS) {
    const reading = read(tokens, at);
    if (reading) return { ...reading, reader };
  }
  return null;
}

/** "khoảng tháng 3", "dự kiến quý II" */
function approximated(reading: PhraseReading, tokens: readonly Token[], at: number): readonly Draft[] {
  const said = [tokens[at - 1], tokens[at], tokens[at + 1]].some((token) => isCue(token, 'approximate'));
  return said ? reading.drafts.map((draft) => ({ ...draft, approximate: true })) : reading.drafts;
}

const isLeftover = ({ kind }: Token): boolean =>
  kind === 'word' || kind === 'impossible' || kind === 'mention' || kind === 'weekday' || kind === 'unit';

/** A milestone's name begins with a word or a number of a list; "31209:" is none. */
const mayName = ({ folded }: ScheduleText, { start, end }: Token): boolean =>
  end - start < 3 || !/\d/.test(folded.slice(start, end));

/** "Hoàn thiện hồ sơ: tháng 5": the words before a colon name the milestone; where they end. */
function labelEnd(tokens: readonly Token[], at: number): number | null {
  for (let cursor = at; cursor < Math.min(tokens.length, at + 24); cursor++) {
    const token = tokens[cursor]!;
    if (isJoin(token, 'colon')) return skipFiller(tokens, cursor + 1);
    const plain = token.kind === 'word' || token.kind === 'filler' || isJoin(token, 'and', 'comma', 'slash');
    if (!plain && token.kind !== 'document') return null;
  }
  return null;
}

function distinct(parts: readonly SchedulePart[]): readonly SchedulePart[] {
  const seen = new Set<string>();
  return parts.filter(({ canonical }) => !seen.has(canonical) && seen.add(canonical));
}

const rawSpan = (text: ScheduleText, { start, end }: { start: number; end: number }) => text.source.rawSpan(start, end);
const kindOf = (parts: readonly SchedulePart[]): ScheduleKind => parts[0]?.kind ?? 'none';

/** Neighbouring leftovers as one span. */
function mergeSpans(spans: readonly { start: number; end: number }[], text: ScheduleText) {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && text.folded.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function weakest(parts: readonly SchedulePart[]): Basis {
  if (parts.some(({ basis }) => basis === 'approximate')) return 'approximate';
  return parts.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated';
}

const CONFIDENCE: Readonly<Record<Basis, number>> = { stated: 1, inferred: 0.9, approximate: 0.7 };
function confidenceOf(parts: readonly SchedulePart[], leftover: boolean, impossible: boolean, understood: boolean) {
  if (impossible) return 0.3;
  if (parts.length > 0) return CONFIDENCE[weakest(parts)] * (leftover ? 0.7 : 1);
  if (leftover) return 0.2;
  return understood ? 0.9 : 1;
}
