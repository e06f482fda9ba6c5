import type { Steps } from '../sheet/steps';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import { cutWorkbook, type CutSheet } from './cut-workbook';
import type { CellTrace, TraceStep } from './cell-trace';
import { cellSteps } from './explain-content';
import { placeOf, placeSteps, type Place } from './explain-place';
import { explainProse } from './explain-prose';
import { explainTableWords } from './explain-table-words';
import { headerSteps, issuesOn, usesOf } from './explain-uses';
import { joinedWords, NO_WORDS, type WordsTrace } from './explain-words';
import type { KeptCorrection } from './correction';
import { correctedSteps } from './explain-corrections';
import type { GivenValues } from './given-values';
import { phraseReaders, type PhraseReaders } from './phrase-readers';
import type { PlanReading } from './plan-reading';
import { spannedYears } from './plan-years';
import { mergeHeaders } from './read-plan-header';
import { sheetHeader, sheetYear } from './sheet-year';
import { sourceOf, type CellPlace } from './trace-step';

/**
 * Why a cell was read as it was: the cell, its table, its column, its row, what uses it, and which small reader took
 * which words. Nothing of this is kept while reading; the readers run again on this one cell.
 */
export function* explainCellInSteps(
  workbook: WorkbookSnapshot,
  asked: CellPlace,
  reading: PlanReading,
  kept: readonly KeptCorrection[] = [],
): Steps<CellTrace> {
  const snapshot = workbook.sheets.find((sheet) => sheet.name === asked.sheet);
  const { cut: sheets, corrections } = yield* cutWorkbook(workbook, {
    sheets: reading.sheets.map(({ sheet }) => sheet),
    corrections: kept,
    hasUnread: true,
  });
  const given = corrections.sheet(asked.sheet);
  const cut = sheets.find(({ grid }) => grid.name === asked.sheet);
  const dates = workbook.date1904 ? '1904' : '1900';
  const content = cellSteps(snapshot, asked, dates);
  if (!cut) return trace(content.at, content.text, [...content.steps, notRead(asked)], NO_WORDS, [], reading);
  const place = placeOf(cut, content.at);
  const readers = readersOf(cut, sheets, reading);
  const words = joinedWords(yield* wordsOf(cut, place, content.at, { readers, given }), content.at, reading);
  const uses = usesOf(reading, { ...content, asked });
  const steps = [
    ...content.steps,
    ...placeSteps(cut, place, content.at),
    ...correctedSteps(given, place, content.at),
    ...words.rowSteps,
    ...(place.kind === 'line' ? headerSteps(reading.plan, content.text, content.at) : []),
    ...uses.steps,
    ...words.steps,
  ];
  return trace(content.at, content.text, steps, words, uses.ids, reading);
}

/** The year that the sheet was read for; a plan's year that its sheets do not say was given by the user. */
function readersOf(cut: CutSheet, sheets: readonly CutSheet[], { plan }: PlanReading): PhraseReaders {
  const header = sheetHeader(cut);
  const isGiven = mergeHeaders(sheets.map(sheetHeader)).year !== plan.year;
  const year = sheetYear(header, plan, isGiven ? plan.year : null);
  return phraseReaders(year, spannedYears(header.title ?? plan.title, year));
}

function* wordsOf(
  cut: CutSheet,
  place: Place,
  at: CellPlace,
  { readers, given }: { readonly readers: PhraseReaders; readonly given: GivenValues | null },
): Steps<WordsTrace> {
  if (place.kind === 'line') return yield* explainProse(cut, place.rows, at, readers);
  return place.kind === 'table' && place.table.isPlan && place.part !== 'header'
    ? explainTableWords(place.table, at, { readers, given })
    : NO_WORDS;
}

const notRead = (asked: CellPlace): TraceStep => ({
  stage: 'table',
  rule: 'sheet-not-read',
  words: '',
  source: null,
  result: '',
  params: { sheet: asked.sheet },
});

function trace(
  at: CellPlace,
  text: string,
  steps: readonly TraceStep[],
  words: WordsTrace,
  usedBy: readonly string[],
  reading: PlanReading,
): CellTrace {
  return { source: sourceOf(at), text, steps, usedBy, unread: words.unread, issues: issuesOn(reading.issues, at) };
}
