import type { TraceStep } from '../../core/plan/cell-trace';
import type { PlanReading } from '../../core/plan/plan-reading';
import type { Language } from '../../i18n';
import { traceEn } from '../../i18n/en/trace';
import { traceSentence, type TraceTexts } from '../../i18n/trace-texts';
import { traceVi } from '../../i18n/vi/trace';
import type { PaneWords } from '../pane/pane-context';
import { capital } from '../words/capital';
import { canonicalWords } from '../words/schedule-words';
import { targetWords } from '../words/target-words';
import { nameOf } from './used-by-words';

const TRACE: Readonly<Record<Language, TraceTexts>> = { vi: traceVi, en: traceEn };

/** One step of a trace as a sentence: forms and ids of the reading in words that people know. */
export function stepWords(step: TraceStep, reading: PlanReading, words: PaneWords): string {
  const { id } = step.params;
  const params = typeof id === 'string' ? { ...step.params, id: named(id, reading) } : step.params;
  const result = resultWords(step, reading, words);
  return capital(traceSentence({ ...step, params, result }, TRACE[words.language]));
}

function resultWords({ rule, result }: TraceStep, reading: PlanReading, { pane, language }: PaneWords): string {
  if (rule.startsWith('schedule/')) return canonicalWords(result, pane.schedule) ?? result;
  if (rule.startsWith('target') || rule === 'field-target') return targetWords(result, pane.target, language).mark;
  return named(result, reading);
}

/** `A3` says nothing to people: the task that it is does. */
function named(id: string, reading: PlanReading): string {
  if (!/^[AO]\d+$/.test(id)) return id;
  const name = nameOf(id, reading);
  return name === null ? id : `“${name}”`;
}
