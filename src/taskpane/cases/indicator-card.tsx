import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDown12Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp12Regular } from '@fluentui/react-icons/svg/arrow-up';
import { CASE_INDICATORS } from '../../core/indicators/case-catalogue';
import type { ClassTest } from '../../core/indicators/case-classes';
import type { CaseIndicator, IndicatorValue } from '../../core/indicators/indicator';
import { useCasesStyles } from './cases.styles';
import { useCasesWords, type CasesWords } from './cases-words';
import { CaseRows } from './case-rows';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  direction: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground3,
  },
  words: { ...typographyStyles.caption1, margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
});

/** The indicator of a figure. */
export const indicatorOf = (code: string): CaseIndicator => CASE_INDICATORS.find((one) => one.code === code)!;

/** A figure as people write it: `95,24%`, `12`; a dash where nothing was to be counted. */
export function valueWords({ value, denominator }: IndicatorValue, { number, percent }: CasesWords): string {
  if (value === null) return '–';
  return denominator === null ? number(value) : percent(value);
}

/** What a figure is made of: `120 hồ sơ … / 126 hồ sơ …`. */
export function countWords(value: IndicatorValue, { texts, number, language }: CasesWords): string {
  const indicator = indicatorOf(value.code);
  if (value.denominator === null) return indicator.numerator[language];
  if (value.denominator === 0) return texts.indicators.noValue;
  return texts.indicators.ofCases(
    number(value.numerator),
    indicator.numerator[language],
    number(value.denominator),
    indicator.denominator![language],
  );
}

/** One indicator: what it is, its figure, what it is divided by; how it is meant and which cases it counts on demand. */
export function IndicatorCard({ value }: { readonly value: IndicatorValue }) {
  const shared = useCasesStyles();
  const styles = useStyles();
  const words = useCasesWords();
  const { texts, language } = words;
  const { name, direction } = indicatorOf(value.code);
  const higher = direction === 'higher-is-better';
  return (
    <li className={shared.card}>
      <div className={shared.line}>
        <h4 className={shared.name}>{name[language]}</h4>
        <span className={shared.value}>{valueWords(value, words)}</span>
      </div>
      <p className={shared.quiet}>{countWords(value, words)}</p>
      <span className={styles.direction}>
        {higher ? <ArrowUp12Regular aria-hidden /> : <ArrowDown12Regular aria-hidden />}
        {higher ? texts.indicators.higher : texts.indicators.lower}
      </span>
      <Disclosure label={texts.indicators.more}>
        <IndicatorDetails value={value} />
      </Disclosure>
    </li>
  );
}

function IndicatorDetails({ value }: { readonly value: IndicatorValue }) {
  const styles = useStyles();
  const { texts, language, number } = useCasesWords();
  const { definition, source, isNumerator } = indicatorOf(value.code);
  const [year, month] = source.checkedOn.split('-');
  const rest = value.denominator === null ? 0 : value.denominator - value.numerator;
  return (
    <>
      <p className={styles.words}>
        <span className={styles.term}>{texts.indicators.definition}:</span> {definition[language]}
      </p>
      <p className={styles.words}>
        <span className={styles.term}>{texts.indicators.source}:</span> {source.citation}.{' '}
        {texts.indicators.sureness[source.sureness]} {texts.indicators.checked(`${month}/${year}`)}
      </p>
      {value.numerator > 0 && (
        <Disclosure label={texts.indicators.numeratorRows(number(value.numerator))}>
          <CaseRows test={isNumerator} />
        </Disclosure>
      )}
      {rest > 0 && (
        <Disclosure label={texts.indicators.restRows(number(rest))}>
          <CaseRows test={REST_TESTS.get(value.code)!} />
        </Disclosure>
      )}
    </>
  );
}

/** Cases that a figure is divided by and does not count: the late ones of a rate on time. */
const REST_TESTS: ReadonlyMap<string, ClassTest> = new Map(
  CASE_INDICATORS.map(({ code, isNumerator, isDenominator }) => [
    code,
    (one) => isDenominator !== null && isDenominator(one) && !isNumerator(one),
  ]),
);
