import type { TraceStage, TraceStep } from '../core/plan/cell-trace';
import type { ReaderGroup, TraceRule } from '../core/plan/explain-rules';
import type { FieldName } from '../core/plan/field-certainty';
import type { ColumnRole } from '../core/readers/column-role';

/** What a sentence of a trace is made of: the step with its roles and fields already in words. */
export interface StepWords {
  readonly words: string;
  readonly result: string;
  readonly params: TraceStep['params'];
  /** Names of the roles in `result`. */
  readonly roles: string;
  /** Name of the field or role that the step is about. */
  readonly field: string;
}

type Sentence = (step: StepWords) => string;

/** Words for a cell's trace. */
export interface TraceTexts {
  readonly stages: Readonly<Record<TraceStage, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  /** Sentences of rules; a small reader without its own has its group's. */
  readonly rules: Readonly<Record<TraceRule | `${ReaderGroup}/*`, Sentence>> & Readonly<Record<string, Sentence>>;
  readonly usedBy: string;
  readonly unread: string;
  readonly issues: string;
  readonly nothing: string;
}

/** The sentence of one step. */
export function traceSentence(step: TraceStep, texts: TraceTexts): string {
  const sentence = ruleText(step.rule, texts);
  const roles = step.result
    .split('+')
    .map((role) => texts.roles[role as ColumnRole] ?? role)
    .join(' + ');
  const about = String(step.params['field'] ?? step.params['role'] ?? '');
  const field = texts.fields[about as FieldName] ?? texts.roles[about as ColumnRole] ?? about;
  return sentence({ words: step.words, result: step.result, params: step.params, roles, field });
}

/** A rule's own text, else its group's. */
function ruleText(rule: string, texts: TraceTexts): Sentence {
  const known = Object.hasOwn(texts.rules, rule) ? rule : groupOf(rule);
  return texts.rules[known] ?? (({ result }) => `${rule} ${result}`.trim());
}

const groupOf = (rule: string) => `${rule.split('/')[0]!}/*`;

/** Whether a rule has words: its own or its group's. */
export const hasText = (rule: string, texts: TraceTexts): boolean =>
  [rule, groupOf(rule)].some((name) => Object.hasOwn(texts.rules, name));
