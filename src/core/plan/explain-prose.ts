import type { Steps } from '../sheet/steps';
import type { CutSheet } from './cut-workbook';
import { narrativeBlocks, type NarrativeBlock } from '../tables/narrative-blocks';
import { proseLines, type ProseLine } from '../tables/narrative-lines';
import type { GridRow } from '../tables/sheet-grid';
import { isSignature } from '../tables/signature';
import type { TraceStep } from './cell-trace';
import { explainWords, NO_WORDS, type WordsOfRole, type WordsTrace } from './explain-words';
import { narrativeParts, titleField } from './narrative-assignment';
import type { PhraseReaders } from './phrase-readers';
import { step, type CellPlace } from './trace-step';

/** What the readers make of a line of prose: part of a criterion, an objective, or only words. */
export function* explainProse(
  { grid }: CutSheet,
  rows: readonly GridRow[],
  at: CellPlace,
  readers: PhraseReaders,
): Steps<WordsTrace> {
  const end = rows.findIndex(isSignature);
  if (end >= 0 && at.row >= rows[end]!.row) return { ...NO_WORDS, rowSteps: [step('row', 'row-signature', '')] };
  const lines = yield* proseLines(end < 0 ? rows : rows.slice(0, end));
  const blocks = yield* narrativeBlocks(lines);
  const block = blocks.find((one) => lines.slice(one.first, one.last + 1).some((line) => isOn(line, at)));
  const own = lines.filter((line) => isOn(line, at));
  const words = block ? wordsOfBlock(block) : own.map(objectiveWords);
  const traces = words.map((one) => explainWords(grid.name, one, at, readers));
  return {
    rowSteps: lineSteps(own, block),
    steps: traces.flatMap(({ steps }) => steps),
    unread: traces.flatMap(({ unread }) => unread),
  };
}

const isOn = ({ cell }: ProseLine, at: CellPlace) => cell.row === at.row && cell.column === at.column;

/** The words of a criterion by role; its targets stand in its aim, else in its name. */
function wordsOfBlock(block: NarrativeBlock): readonly WordsOfRole[] {
  const parts = narrativeParts(block);
  const goal = parts.find(({ role }) => role === 'objective') ?? parts.find(({ role }) => role === 'target');
  const title: WordsOfRole = { role: 'task', field: titleField(block), place: goal ? null : 'task' };
  const isGoal = (role: WordsOfRole['role']) => role === goal?.role;
  return [title, ...parts.map((part): WordsOfRole => ({ ...part, place: isGoal(part.role) ? 'goal-line' : null }))];
}

const objectiveWords = ({ cell, text, offset }: ProseLine): WordsOfRole => ({
  role: 'objective',
  field: { text, cells: [cell], starts: [-offset], inherited: false },
  place: 'objective',
});

/** What each line of the cell is. */
function lineSteps(own: readonly ProseLine[], block: NarrativeBlock | undefined): readonly TraceStep[] {
  return own.slice(0, MOST_LINES).map((line) => {
    const words = line.text.trim().slice(0, SHOWN);
    if (line.label) return step('row', 'line-label', line.label.roles.join('+'), { words: line.label.text });
    if (line === block?.heading || isHeadingOf(block, line)) return step('row', 'line-criterion', '', { words });
    if (block) return step('row', 'line-of-criterion', '', { words, params: { row: block.heading.cell.row + 1 } });
    return step('row', line.marker && line.marker.kind !== 'bullet' ? 'line-heading' : 'line-prose', '', { words });
  });
}

const isHeadingOf = (block: NarrativeBlock | undefined, { cell, offset }: ProseLine) =>
  block !== undefined && block.heading.cell.row === cell.row && block.heading.offset === offset;

const MOST_LINES = 8;
const SHOWN = 80;
