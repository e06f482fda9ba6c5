import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../pane/pane-context';
import type { AssignmentField } from '../review/assignment-fields';
import { useReadWords } from './use-read-words';

const useStyles = makeStyles({
  preview: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingInlineStart: '8px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, color: tokens.colorNeutralForeground3 },
  line: { margin: 0, color: tokens.colorNeutralForeground1 },
  unread: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReadPreviewProps {
  readonly field: AssignmentField;
  readonly text: string;
  readonly planYear: number | null;
}

/** How words will be read; told to screen readers as they change. */
export function ReadPreview({ field, text, planYear }: ReadPreviewProps) {
  const styles = useStyles();
  const { value } = useWords().pane.correct;
  const read = useReadWords(field, text, planYear);
  if (!read || text.trim() === '') return null;
  return (
    <div className={styles.preview} role="status">
      <p className={styles.heading}>{value.readAs}</p>
      {read.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {read.lines.length === 0 && <p className={styles.line}>{value.readAsNothing}</p>}
      {read.unread.length > 0 && (
        <p className={styles.unread}>{value.unread(read.unread.map((words) => `“${words}”`).join(', '))}</p>
      )}
    </div>
  );
}
