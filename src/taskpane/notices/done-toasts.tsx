import {
  Toast,
  ToastBody,
  ToastFooter,
  Toaster,
  ToastTitle,
  Link,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CorrectionChange, PlanRead } from '../../actions/results';
import { correctionWords } from '../correct/correction-words';
import { useWords, type PaneWords } from '../pane/pane-context';
import type { Done } from '../pane/pane-state';
import { countsWords } from './counts-words';

const READING_TIME = 9000;

interface DoneToastsProps {
  readonly done: Done | null;
  readonly plan: PlanRead | null;
  readonly onUndo: () => void;
  readonly onTakeBack: (change: CorrectionChange) => void;
}

/** Tells what was done, once, with the way to take it back. */
export default function DoneToasts({ done, plan, onUndo, onTakeBack }: DoneToastsProps) {
  const toasterId = useId('done');
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  const words = useWords();
  const told = useRef<Done | null>(null);
  useEffect(() => {
    if (!done || told.current === done) return;
    told.current = done;
    dismissAllToasts();
    const wayBack = wayBackOf(done, onUndo, onTakeBack);
    const undo = () => {
      dismissAllToasts();
      wayBack?.();
    };
    dispatchToast(<DoneToast done={done} words={words} plan={plan} {...(wayBack ? { onUndo: undo } : {})} />, {
      intent: 'success',
      politeness: 'polite',
      timeout: READING_TIME,
      pauseOnHover: true,
      pauseOnWindowBlur: true,
    });
  }, [done, words, plan, onUndo, onTakeBack, dispatchToast, dismissAllToasts]);
  return <Toaster toasterId={toasterId} position="bottom" offset={{ horizontal: 0, vertical: 68 }} />;
}

/** How what was done is taken back; null where it is itself a taking back. */
function wayBackOf(
  done: Done,
  onUndo: () => void,
  onTakeBack: (change: CorrectionChange) => void,
): (() => void) | null {
  if (done.kind === 'undo' || done.kind === 'recover') return null;
  if (done.kind !== 'correct') return onUndo;
  const { undo } = done.corrected;
  return undo && (() => onTakeBack(undo));
}

interface DoneToastProps {
  readonly done: Done;
  readonly words: PaneWords;
  readonly plan: PlanRead | null;
  readonly onUndo?: () => void;
}

function DoneToast({ done, words, plan, onUndo }: DoneToastProps) {
  const { title, body } = doneWords(done, words, plan);
  const notes = done.issues.map(({ code, params }) => words.texts.issues[code](params));
  return (
    <Toast>
      <ToastTitle>{title}</ToastTitle>
      {(body || notes.length > 0) && <ToastBody>{[body, ...notes].filter(Boolean).join(' ')}</ToastBody>}
      {onUndo && (
        <ToastFooter>
          <Link onClick={onUndo}>{words.pane.undo.offer}</Link>
        </ToastFooter>
      )}
    </Toast>
  );
}

function doneWords(
  done: Done,
  words: PaneWords,
  plan: PlanRead | null,
): { readonly title: string; readonly body: string } {
  const { pane, texts } = words;
  const actual = texts.registers.targetColumns.actual;
  switch (done.kind) {
    case 'write': {
      const { assignments, targets } = done.changes.sheets;
      return { title: pane.write.done(assignments, targets), body: pane.write.nextStep(targets, actual) };
    }
    case 'highlight':
      return { title: pane.highlight.done, body: countsWords(done.highlighted.counts, words) };
    case 'removeHighlights':
      return { title: pane.highlight.removed, body: '' };
    case 'undo':
      return { title: pane.undo.undone[done.undone.what], body: '' };
    case 'recover':
      return { title: pane.recovery.done, body: '' };
    case 'correct': {
      const { what, correction } = done.corrected;
      const body = correction && plan ? correctionWords(correction, plan, words) : '';
      return { title: pane.correct.done[what], body };
    }
  }
}
