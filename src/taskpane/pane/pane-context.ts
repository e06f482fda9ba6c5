import { createContext, useContext } from 'react';
import type { Language, Texts } from '../../i18n';
import type { PaneTexts } from '../../i18n/vi/pane';

/** The words of the pane in the language chosen, and the ways to write numbers in it. */
export interface PaneWords {
  readonly language: Language;
  readonly pane: PaneTexts;
  readonly texts: Texts;
  readonly number: (value: number) => string;
}

const WordsContext = createContext<PaneWords | null>(null);

/** Gives the words to everything inside. */
export const WordsProvider = WordsContext.Provider;

/** The words in the language chosen. */
export function useWords(): PaneWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside a WordsProvider');
  return words;
}
