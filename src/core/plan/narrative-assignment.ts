import type { ColumnRole } from '../readers/column-role';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { LabelledWords, NarrativeBlock } from '../tables/narrative-blocks';
import type { ProseLine } from '../tables/narrative-lines';
import { assignmentOf, type ReadAssignment } from './assignment-of';
import { correctedTexts, saidField } from './corrected-texts';
import { sliceField, type FieldText } from './field-text';
import { readMembers } from './members';
import { shareDoubts } from './share-doubts';
import type { PhraseReaders } from './phrase-readers';
import type { PlacedValue } from './place-corrections';
import { locateTargets } from './row-targets';
import { whoRole } from './who';

/** Words behind a label. */
export interface NarrativePart {
  readonly role: ColumnRole;
  readonly field: FieldText;
  readonly isLabelled?: boolean;
}

/** The lines of prose around a criterion, what a person said of it, and its id. */
interface Surroundings {
  readonly lines: readonly ProseLine[];
  readonly values: readonly PlacedValue[];
  readonly id: string;
}

/** Reads one criterion of a plan without a table: its heading is the task, its label lines are the fields. */
export function narrativeAssignment(
  sheet: string,
  block: NarrativeBlock,
  { lines, values, id }: Surroundings,
  readers: PhraseReaders,
): ReadAssignment {
  const said = saidWords(block, values);
  const parts = correctedTexts(narrativeParts(block), said.others, said.part);
  const field = fieldByRole(parts);
  const title = said.task ?? titleField(block);
  const goal = said.targets ?? field('objective') ?? field('target') ?? title;
  const place = said.targets ? 'target' : goal === title ? 'task' : 'goal-line';
  const targets = locateTargets(sheet, goal, readers.targets(goal.text, place, null));
  const read = {
    sheet,
    rows: blockRows(block, lines),
    source: blockSource(sheet, block, lines),
    task: title.text.trim() || (field('task')?.text.trim() ?? ''),
    words: {
      task: title,
      measure: field('measure'),
      deliverable: field('deliverable'),
      lead: field('lead'),
      support: field('support'),
      person: field('person'),
      start: field('start'),
      due: field('due'),
    },
    who: readMembers(parts, readers),
    targets,
    doubts: shareDoubts(targets, [{ field: goal }]),
    texts: said.task ? [...parts, { role: 'task' as const, field: title }] : fieldTexts(parts, title),
    wanted: ONE_LEADS,
  };
  const section = block.ancestors.map((line) => line.text.trim());
  return assignmentOf(read, { id, section, objectiveId: null }, readers);
}

/** Its heading is the task: the words behind "Nhiệm vụ:" only where it has none. */
const fieldTexts = (parts: readonly NarrativePart[], title: FieldText) =>
  title.text.trim() === '' ? parts : parts.filter(({ role }) => role !== 'task');

/** What a person said of a criterion: its words stand at its heading. */
function saidWords({ heading }: NarrativeBlock, values: readonly PlacedValue[]) {
  const words = (name: PlacedValue['field']) => {
    const value = values.findLast((each) => each.field === name);
    return value ? saidField(value.text, heading.cell) : null;
  };
  return {
    task: words('task'),
    targets: words('target'),
    others: values.filter(({ field }) => field !== 'task' && field !== 'target'),
    part: (role: ColumnRole, text: string): NarrativePart => ({ role, field: saidField(text, heading.cell) }),
  };
}

/** A criterion says at least who is in charge. */
const ONE_LEADS = { lead: true, due: false };

/** The label lines' words, each with its role among the labels beside it. */
export function narrativeParts(block: NarrativeBlock): readonly NarrativePart[] {
  const labels = block.parts.map((part) => part.label);
  return block.parts.flatMap((part): readonly NarrativePart[] => {
    const field = wordsField(part);
    return field ? [{ role: whoRole(part.label, labels), field, isLabelled: true }] : [];
  });
}

const fieldByRole = (parts: readonly NarrativePart[]) => (role: ColumnRole) =>
  parts
    .filter((part) => part.role === role)
    .reduce<FieldText | null>((all, part) => (all ? onNewLine(all, part.field) : part.field), null);

/** A label's words as one field; lines that a page or a line break cut are put together again. */
function wordsField(part: LabelledWords): FieldText | null {
  let field: FieldText | null = null;
  for (const { line, start, end } of part.pieces) {
    const piece = lineField(line, start, end);
    if (piece.text.trim() === '') continue;
    field = field ? joinLines(field, piece, line.marker !== null) : piece;
  }
  return field;
}

const lineField = (line: ProseLine, start: number, end: number): FieldText =>
  sliceField({ text: line.text, cells: [line.cell], starts: [-line.offset], inherited: false }, start, end);

const joinLines = (first: FieldText, second: FieldText, isItem: boolean): FieldText => {
  const text = `${first.text.trimEnd()}${isItem ? '\n' : ' '}`;
  return {
    text: text + second.text,
    cells: [...first.cells, ...second.cells],
    starts: [...first.starts, ...second.starts.map((start) => start + text.length)],
    inherited: false,
  };
};

const onNewLine = (first: FieldText, second: FieldText) => joinLines(first, second, true);

/** A criterion's own words. */
export const titleField = (block: NarrativeBlock): FieldText =>
  lineField(block.heading, block.title.start, block.title.end);

const blockCells = (block: NarrativeBlock, lines: readonly ProseLine[]) =>
  lines.slice(block.first, block.last + 1).map((line) => line.cell);

function blockRows(block: NarrativeBlock, lines: readonly ProseLine[]): readonly number[] {
  return [...new Set(blockCells(block, lines).map((cell) => cell.row + 1))];
}

function blockSource(sheet: string, block: NarrativeBlock, lines: readonly ProseLine[]): SourceRef {
  const areas: CellArea[] = [];
  for (const { area } of blockCells(block, lines)) {
    const last = areas[areas.length - 1];
    if (last && last.row === area.row && last.column === area.column) continue;
    const adjoins =
      last &&
      last.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (adjoins) areas[areas.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else areas.push(area);
  }
  return { sheet, areas };
}
