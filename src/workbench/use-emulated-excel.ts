import { useCallback, useMemo, useRef } from 'react';
import { EmulatedHost } from '../hosts/emulated/emulated-host';
import { DARK_THEME, LIGHT_THEME, type OfficeTheme } from '../hosts/emulated/bridge/office-theme';
import { calculate } from '../hosts/memory/calculate';
import type { MemoryWorkbook } from '../hosts/memory/memory-workbook';
import type { AddinFunctions } from '../hosts/emulated/addin-functions';
import type { Language, PaneTheme } from './toolbar';

const CONTRAST_THEME: OfficeTheme = {
  bodyBackgroundColor: '#000000',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#000000',
  controlForegroundColor: '#FFFF00',
};

const THEMES: Readonly<Record<PaneTheme, OfficeTheme>> = {
  light: LIGHT_THEME,
  dark: DARK_THEME,
  contrast: CONTRAST_THEME,
};

/** The emulated Excel that the pane in the frame talks to, made anew for each load of the pane. */
export interface EmulatedExcel {
  readonly connect: (pane: Window) => void;
  readonly current: () => EmulatedHost | null;
}

/**
 * Wires a workbook to the pane: window.external before its first script, themes, and tests' way in
 * (`window.parplanExcel`). `?api=1.9` makes it an older Excel.
 */
export function useEmulatedExcel(
  { workbook, functions }: { readonly workbook: MemoryWorkbook; readonly functions: AddinFunctions | null },
  language: Language,
  theme: PaneTheme,
  onSelection: () => void,
): EmulatedExcel {
  const host = useRef<EmulatedHost | null>(null);
  const connect = useCallback(
    (pane: Window) => {
      host.current = new EmulatedHost(workbook, {
        language,
        displayLanguage: language,
        theme: THEMES[theme],
        calculate,
        ...(functions ? { functions } : {}),
      });
      host.current.listenToSelection(onSelection);
      Object.defineProperty(pane, 'external', { configurable: true, writable: true, value: host.current.external });
      Object.assign(window, { parplanExcel: host.current });
    },
    [workbook, functions, language, theme, onSelection],
  );
  return useMemo(() => ({ connect, current: () => host.current }), [connect]);
}
