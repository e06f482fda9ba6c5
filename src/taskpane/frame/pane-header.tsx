import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Language } from '../../i18n';
import { useWords } from '../pane/pane-context';
import { ParPlanMark } from './parplan-mark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    // Office lays its own button over the last 40 pixels.
    padding: '8px 44px 4px 16px',
    minHeight: '32px',
  },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  language: { minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The pane's name and the other language. */
export function PaneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { pane, language } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header className={styles.header}>
      <ParPlanMark />
      <h1 className={styles.title}>{pane.title}</h1>
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        lang={other}
        title={pane.languageSwitch.description}
        onClick={() => onLanguage(other)}
      >
        {pane.languageSwitch.label}
      </Button>
    </header>
  );
}
