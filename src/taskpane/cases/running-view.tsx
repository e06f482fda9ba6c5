import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { focusWhenShown } from '../frame/focus-when-shown';
import type { Progress } from '../pane/pane-state';
import { useCasesWords } from './cases-words';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  count: { ...typographyStyles.caption1, margin: 0, minHeight: '16px', color: tokens.colorNeutralForeground3 },
  stop: { alignSelf: 'flex-start' },
});

interface RunningViewProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** While the indicators are computed: how much is read, and the way out. */
export function RunningView({ progress: { done, total }, onStop }: RunningViewProps) {
  const styles = useStyles();
  const { texts, number } = useCasesWords();
  const id = useId();
  return (
    <div className={styles.view}>
      <h2 className={styles.heading} id={id}>
        {texts.running}
      </h2>
      <ProgressBar
        aria-labelledby={id}
        thickness="large"
        max={1}
        {...(total > 0 && done < total ? { value: done / total } : {})}
      />
      <p className={styles.count}>{total > 0 && texts.progress(number(done), number(total))}</p>
      <Button ref={focusWhenShown} className={styles.stop} onClick={onStop}>
        {texts.stop}
      </Button>
    </div>
  );
}
