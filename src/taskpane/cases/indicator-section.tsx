import { PairList } from './pair-list';
import { useCasesStyles } from './cases.styles';
import { useCasesWords } from './cases-words';
import { Disclosure } from './disclosure';
import { IndicatorCard, indicatorOf } from './indicator-card';
import { useCasesSheet } from './sheet-context';

/** Every indicator that the sheet has the columns for, and the columns that the others want. */
export function IndicatorSection() {
  const shared = useCasesStyles();
  const { texts, records, number, language } = useCasesWords();
  const { values, notComputed } = useCasesSheet().figures.figures;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.indicators.heading}</h3>
      <ul className={shared.list} aria-label={texts.indicators.heading}>
        {values.map((value) => (
          <IndicatorCard key={value.code} value={value} />
        ))}
      </ul>
      {notComputed.length > 0 && (
        <Disclosure label={texts.indicators.notComputed(number(notComputed.length))}>
          <PairList
            pairs={notComputed.map(({ code, missing }) => [
              indicatorOf(code).name[language],
              texts.indicators.missing(missing.map((field) => records.fields[field]).join(', ')),
            ])}
          />
        </Disclosure>
      )}
    </section>
  );
}
