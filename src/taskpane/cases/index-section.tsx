import { CRITERIA_766 } from '../../core/indices/index-766/criteria-766';
import { PairList } from './pair-list';
import { useCasesStyles } from './cases.styles';
import { useCasesWords } from './cases-words';
import { Disclosure } from './disclosure';
import { useCasesSheet } from './sheet-context';

/** What the cases give to the composite indices, and what these still want. */
export function IndexSection() {
  const shared = useCasesStyles();
  const { texts, number, percent, language } = useCasesWords();
  const { index766, timePoints } = useCasesSheet().figures;
  const nameOf = (code: string) => CRITERIA_766.find((one) => one.code === code)!.name[language];
  const scored = index766.criteria.filter(({ points }) => points !== null);
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.index.heading}</h3>
      <div className={shared.card}>
        <div className={shared.line}>
          <span className={shared.quiet}>{texts.index.basis}</span>
          <span className={shared.value}>
            {texts.index.points(number(index766.points), number(index766.maxPoints))}
          </span>
        </div>
        <PairList
          pairs={scored.map(({ code, points, maxPoints, rate }) => [
            `${code} ${nameOf(code)}`,
            `${texts.index.points(number(points!), number(maxPoints))}${rate === null ? '' : ` · ${percent(rate)}`}`,
          ])}
        />
        {index766.open.length > 0 && (
          <Disclosure label={texts.index.open(number(index766.open.length))}>
            <ul className={shared.list}>
              {index766.open.map((code) => (
                <li key={code} className={shared.quiet}>
                  {code} {nameOf(code)}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {timePoints !== null && (
          <div className={shared.line}>
            <span className={shared.quiet}>{texts.index.timePoints}</span>
            <span className={shared.value}>{texts.index.points(number(timePoints), number(2))}</span>
          </div>
        )}
      </div>
    </section>
  );
}
