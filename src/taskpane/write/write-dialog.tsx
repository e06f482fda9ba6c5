import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { SourceRef } from '../../core/source/source-ref';
import { useFocusBackAtEnd } from '../frame/use-focus-back-at-end';
import { IssueList } from '../notices/issue-list';
import { useWords } from '../pane/pane-context';
import type { Preview } from '../pane/pane-state';
import { ChangesTable } from './changes-table';
import { Differences } from './differences';
import { MatchQuestions } from './match-questions';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', width: 'min(420px, calc(100vw - 16px))', maxWidth: 'none', padding: '16px' },
  title: { ...typographyStyles.subtitle2, textWrap: 'pretty' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
});

interface WriteDialogProps {
  readonly preview: Preview;
  /** What an answer changes is being looked at. */
  readonly busy: boolean;
  readonly onMatch: (fresh: string, chosen: string) => void;
  readonly onWrite: (withoutUndo: boolean) => void;
  readonly onClose: () => void;
  readonly onReveal: (source: SourceRef) => void;
}

/** What a write would do, before it does it. */
export default function WriteDialog({ preview, busy, onMatch, onWrite, onClose, onReveal }: WriteDialogProps) {
  const styles = useStyles();
  useFocusBackAtEnd();
  const { write } = useWords().pane;
  const { changes, issues } = preview;
  const withoutUndo = issues.some(({ code }) => code === 'write.undo-too-large');
  const { assignments, targets } = changes;
  const unchanged = [assignments, targets].every(
    ({ added, changed, gone }) => added.length + changed.length + gone.length === 0,
  );
  const anyGone = assignments.gone.length + targets.gone.length > 0;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>
            {write.heading(changes.sheets.assignments, changes.sheets.targets)}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.note}>{unchanged ? write.nothing : write.before}</p>
            <ChangesTable changes={changes} />
            <MatchQuestions preview={preview} onMatch={onMatch} />
            <Differences differences={changes.differences} onReveal={onReveal} />
            {anyGone && <p className={styles.quiet}>{write.goneHelp}</p>}
            {issues.length > 0 && (
              <div>
                <h3 className={styles.heading}>{write.toNote}</h3>
                <IssueList issues={issues} />
              </div>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => onWrite(withoutUndo)}>
              {withoutUndo ? write.confirmWithoutUndo : write.confirm}
            </Button>
            <Button onClick={onClose}>{write.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
