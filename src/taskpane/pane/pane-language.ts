import type { Language } from '../../i18n';
import { paneEn } from '../../i18n/en/pane';
import { paneVi, type PaneTexts } from '../../i18n/vi/pane';

/** The pane's own words by language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { vi: paneVi, en: paneEn };

/** The pane's language for an Office display language: English only where Office itself is in English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
