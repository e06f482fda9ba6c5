import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { paneTheme } from './pane-theme';

/** The theme, asked again on focus: Office does not tell when the user changes it. */
export function usePaneTheme(isDark: () => boolean): Theme {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const ask = () => setDark(isDark());
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [isDark]);
  return paneTheme(dark);
}
