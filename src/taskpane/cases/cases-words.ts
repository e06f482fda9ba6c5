import { useMemo } from 'react';
import { dateFields, type LocalDate } from '../../core/calendar/local-date';
import { dateFromSerial } from '../../core/calendar/serial-date';
import type { CaseGrouping } from '../../core/indicators/compute-indicators';
import type { Language } from '../../i18n';
import type { CasesTexts } from '../../i18n/cases-texts';
import { casesEn } from '../../i18n/en/cases';
import { paneCasesEn } from '../../i18n/en/pane-cases';
import { casesVi } from '../../i18n/vi/cases';
import { paneCasesVi, type PaneCasesTexts } from '../../i18n/vi/pane-cases';
import { useWords, type PaneWords } from '../pane/pane-context';
import { capital } from '../words/capital';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The words of the view of case records, and the ways to write its figures. */
export interface CasesWords {
  readonly language: Language;
  readonly texts: PaneCasesTexts;
  readonly records: CasesTexts;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (date: LocalDate) => string;
  /** A day by its serial number. */
  readonly serial: (serial: number) => string;
  /** The name of a group, a month and a quarter in words. */
  readonly group: (name: string, by: CaseGrouping) => string;
}

/** The words in the language chosen. */
export function useCasesWords(): CasesWords {
  const words = useWords();
  return useMemo(() => casesWords(words), [words]);
}

function casesWords({ language, pane }: PaneWords): CasesWords {
  const texts = language === 'vi' ? paneCasesVi : paneCasesEn;
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 2 });
  const day = (date: LocalDate) => {
    const fields = dateFields(date);
    return pane.schedule.date(fields.year, fields.month, fields.day);
  };
  return {
    language,
    texts,
    records: language === 'vi' ? casesVi : casesEn,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day,
    serial: (serial) => day(dateFromSerial(serial)!),
    group: (name, by) => groupName(name, by, texts, pane),
  };
}

function groupName(
  name: string,
  by: CaseGrouping,
  { groups }: PaneCasesTexts,
  { schedule }: PaneWords['pane'],
): string {
  if (name === '') return groups.unnamed;
  if (by === 'channel') return groups.channels[name as keyof typeof groups.channels] ?? name;
  const [year, part] = name.split('-');
  if (by === 'month') return capital(schedule.month(Number(year), Number(part)));
  if (by === 'quarter') return capital(schedule.quarter(Number(year), Number(part!.slice(1))));
  return name;
}
