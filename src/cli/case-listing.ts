import type { SheetFigures } from '../actions/compute-cases';
import { formatVietnamese } from '../core/calendar/local-date';
import { dateFromSerial } from '../core/calendar/serial-date';
import { LEFT_OUT, type QualityFinding } from '../core/cases/case-quality';
import { CASE_INDICATORS } from '../core/indicators/case-catalogue';
import type { IndicatorValue } from '../core/indicators/indicator';
import { criterion766 } from '../core/indices/index-766/score-766';
import type { Language } from '../i18n';
import type { CasesTexts } from '../i18n/cases-texts';

export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 2 }).format(share);

/** Rows named one by one. */
const NAMED_ROWS = 10;

/** The figures of a sheet of cases as a list for people. */
export function caseListing(sheet: SheetFigures, texts: CasesTexts, language: Language): string {
  const { reading, window, figures } = sheet;
  const { quality } = reading;
  const day = (serial: number) => formatVietnamese(dateFromSerial(serial)!);
  const isLeftOut = ({ code }: QualityFinding) => LEFT_OUT.has(code);
  const list = (heading: string, findings: readonly QualityFinding[]) =>
    findings.length === 0 ? [] : ['', heading, ...findings.map((one) => `  ${findingLine(one, texts)}`)];
  const lines = (values: readonly IndicatorValue[]) => values.map((value) => `  ${figureLine(value, texts, language)}`);
  return [
    `${reading.cases.sheet}: ${texts.rows(quality.rowCount, quality.counted)}`,
    texts.period(day(window.from), day(window.to), day(window.asOf)),
    ...list(texts.leftOut, quality.findings.filter(isLeftOut)),
    ...list(
      texts.toCheck,
      quality.findings.filter((one) => !isLeftOut(one)),
    ),
    '',
    texts.figures,
    ...lines(figures.values),
    ...figures.notComputed.map(
      ({ code, missing }) =>
        `  ${texts.notComputed(nameOf(code, language), missing.map((field) => texts.fields[field]).join(', '))}`,
    ),
    ...indexLines(sheet, texts, language),
    ...figures.groups.flatMap(({ name, values }) => ['', name === '' ? texts.unnamed : name, ...lines(values)]),
  ].join('\n');
}

/** What the cases give to the composite indices, and what is still reachable. */
function indexLines(
  { index766, timePoints, reachable }: SheetFigures,
  texts: CasesTexts,
  language: Language,
): string[] {
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  const scored = index766.criteria.filter(({ points }) => points !== null);
  return [
    ...(reachable?.best == null ? [] : ['', texts.reachable(percent(reachable.best, language), reachable.lateAllowed)]),
    '',
    texts.index766(number.format(index766.points), index766.maxPoints),
    ...scored.map(({ code, points, maxPoints }) => {
      const { name } = criterion766(code)!;
      return `  ${texts.criterion(code, name[language], number.format(points!), maxPoints)}`;
    }),
    ...(index766.open.length > 0 ? [`  ${texts.openCriteria(index766.open.join(', '))}`] : []),
    ...(timePoints === null ? [] : [texts.timePoints(number.format(timePoints))]),
  ];
}

function findingLine({ code, rows }: QualityFinding, texts: CasesTexts): string {
  const named = rows.slice(0, NAMED_ROWS).map((row) => row + 1);
  return `${texts.quality[code]}: ${rows.length} (${texts.rowList(named, rows.length - named.length)})`;
}

/** "Tỷ lệ …: 95,2 % (120/126)": never without what it is divided by. */
function figureLine(
  { code, numerator, denominator, value }: IndicatorValue,
  texts: CasesTexts,
  language: Language,
): string {
  const name = nameOf(code, language);
  if (denominator === null) return `${name}: ${numerator}`;
  if (value === null) return `${name}: ${texts.noValue} (0/0)`;
  return `${name}: ${percent(value, language)} (${numerator}/${denominator})`;
}

const nameOf = (code: string, language: Language): string =>
  CASE_INDICATORS.find((indicator) => indicator.code === code)!.name[language];
