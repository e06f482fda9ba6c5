import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { focusWhenShown } from '../frame/focus-when-shown';
import { useWords } from '../pane/pane-context';
import type { Progress } from '../pane/pane-state';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '8px 16px 16px' },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  count: { ...typographyStyles.caption1, margin: 0, minHeight: '16px', color: tokens.colorNeutralForeground3 },
  stop: { alignSelf: 'flex-start' },
});

interface ReadingViewProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** While reading: how far it is, and the way out. */
export function ReadingView({ progress: { done, total }, onStop }: ReadingViewProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  return (
    <main className={styles.view}>
      <h2 className={styles.heading} id="reading-heading">
        {pane.reading.running}
      </h2>
      <ProgressBar
        aria-labelledby="reading-heading"
        thickness="large"
        max={1}
        {...(total > 0 ? { value: Math.min(done / total, 1) } : {})}
      />
      <p className={styles.count}>{total > 0 && pane.reading.progress(number(done), number(total))}</p>
      <Button ref={focusWhenShown} className={styles.stop} onClick={onStop}>
        {pane.reading.stop}
      </Button>
    </main>
  );
}
