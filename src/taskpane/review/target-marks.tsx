import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Target } from '../../core/readers/target';
import { useWords } from '../pane/pane-context';
import { targetWords } from '../words/target-words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  mark: {
    ...typographyStyles.caption1Strong,
    padding: '1px 7px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

interface TargetMarksProps {
  readonly targets: readonly Pick<Target, 'canonical' | 'subject'>[];
}

/** Targets as short marks; read aloud in words. */
export function TargetMarks({ targets }: TargetMarksProps) {
  const styles = useStyles();
  const { pane, language } = useWords();
  if (targets.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={pane.fields.targets}>
      {targets.map(({ canonical, subject }, index) => {
        const { mark, spoken } = targetWords(canonical, pane.target, language);
        return (
          <li key={index} className={styles.mark} title={[subject, spoken].filter(Boolean).join(': ')}>
            {mark}
          </li>
        );
      })}
    </ul>
  );
}
