import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { TEXTS, type Language } from '../../i18n';
import { usePaneTheme } from '../theme/use-pane-theme';
import { numberWords } from '../words/number-words';
import type { PaneActions } from './pane-actions';
import { WordsProvider, type PaneWords } from './pane-context';
import { PANE_TEXTS } from './pane-language';
import { PaneView } from './pane-view';

const useStyles = makeStyles({
  // The one thing that scrolls.
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

interface PaneProps {
  readonly actions: PaneActions;
  /** Office's own language; the user can switch. */
  readonly language: Language;
  readonly isDark: () => boolean;
}

/** The task pane over one workbook. */
export function Pane({ actions, language: first, isDark }: PaneProps) {
  const styles = useStyles();
  const theme = usePaneTheme(isDark);
  const [language, setLanguage] = useState(first);
  const words = useMemo<PaneWords>(
    () => ({
      language,
      pane: PANE_TEXTS[language],
      texts: TEXTS[language],
      number: (value) => numberWords(value, language),
    }),
    [language],
  );
  const changeLanguage = useCallback((chosen: Language) => {
    // Screen readers choose their voice by it.
    document.documentElement.lang = chosen;
    setLanguage(chosen);
  }, []);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <WordsProvider value={words}>
        <PaneView actions={actions} onLanguage={changeLanguage} />
      </WordsProvider>
    </FluentProvider>
  );
}
