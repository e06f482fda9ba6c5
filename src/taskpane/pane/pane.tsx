import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { TEXTS, type Language } from '../../i18n';
import { usePaneTheme } from '../theme/use-pane-theme';
import { numberWords } from '../words/number-words';
import type { PaneActions } from './pane-actions';
import { WordsProvider, type PaneWords } from './pane-context';
import { PANE_TEXTS } from './pane-language';
import { PaneView } from './pane-view';
import type { ListenToRibbon } from './use-ribbon';

// As a style, not a class: Fluent gives the provider's class to every dialog and toast as well.
const FULL_HEIGHT = { height: '100%' } as const;

interface PaneProps {
  readonly actions: PaneActions;
  /** Office's own language; the user can switch. */
  readonly language: Language;
  readonly isDark: () => boolean;
  readonly listenToRibbon?: ListenToRibbon | undefined;
}

/** The task pane over one workbook. */
export function Pane({ actions, language: first, isDark, listenToRibbon }: PaneProps) {
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
    <FluentProvider theme={theme} style={FULL_HEIGHT}>
      <WordsProvider value={words}>
        <PaneView actions={actions} listenToRibbon={listenToRibbon} onLanguage={changeLanguage} />
      </WordsProvider>
    </FluentProvider>
  );
}
