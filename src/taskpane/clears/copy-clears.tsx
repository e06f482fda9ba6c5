import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReading } from '../../core/plan/plan-reading';
import type { SixClear } from '../../core/plan/six-clears';
import { copyText } from '../frame/copy-text';
import { TextButton } from '../frame/text-button';
import { useWords } from '../pane/pane-context';
import { clearsText } from './clears-text';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
  button: { marginInlineStart: '-4px', color: tokens.colorBrandForeground1 },
  said: { color: tokens.colorNeutralForeground2 },
});

interface CopyClearsProps {
  readonly reading: PlanReading;
  readonly chosen: SixClear | null;
}

/** What the plan leaves open, as a list to be pasted elsewhere. */
export function CopyClears({ reading, chosen }: CopyClearsProps) {
  const styles = useStyles();
  const words = useWords();
  const { clears } = words.pane;
  const [said, setSaid] = useState('');
  const copy = async () => {
    const done = await copyText(clearsText(reading, chosen, words));
    setSaid(done ? clears.copied : clears.copyFailed);
  };
  return (
    <div className={styles.line}>
      <TextButton className={styles.button} onClick={() => void copy()}>
        {clears.copy}
      </TextButton>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
