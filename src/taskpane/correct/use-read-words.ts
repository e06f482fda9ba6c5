import { useEffect, useState } from 'react';
import type { AssignmentField } from '../review/assignment-fields';
import { useWords } from '../pane/pane-context';
import type { readWords, ReadWords } from './read-words';

/** How the words typed would be read; undefined until the readers are there, null where words are taken as they stand. */
export function useReadWords(
  field: AssignmentField,
  text: string,
  planYear: number | null,
): ReadWords | null | undefined {
  const words = useWords();
  const [readers, setReaders] = useState<{ readonly readWords: typeof readWords }>();
  useEffect(() => {
    let gone = false;
    void import('./read-words').then((loaded) => {
      if (!gone) setReaders(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  return readers?.readWords(field, text, planYear, words);
}
