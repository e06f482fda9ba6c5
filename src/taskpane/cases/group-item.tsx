import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseGrouping, GroupFigures } from '../../core/indicators/compute-indicators';
import type { IndicatorValue } from '../../core/indicators/indicator';
import { PairList } from './pair-list';
import { useCasesStyles } from './cases.styles';
import { useCasesWords, type CasesWords } from './cases-words';
import { Disclosure } from './disclosure';
import { countWords, indicatorOf, valueWords } from './indicator-card';

const useStyles = makeStyles({
  track: { height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralBackground5, overflow: 'hidden' },
  bar: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: 'none' },
});

interface GroupItemProps {
  readonly group: GroupFigures;
  readonly by: CaseGrouping;
  readonly code: string;
}

/** One group: the chosen indicator with what it is divided by, and all others on demand. */
export function GroupItem({ group, by, code }: GroupItemProps) {
  const shared = useCasesStyles();
  const styles = useStyles();
  const words = useCasesWords();
  const value = group.values.find((one) => one.code === code)!;
  return (
    <li className={shared.card}>
      <div className={shared.line}>
        <h4 className={shared.name}>{words.group(group.name, by)}</h4>
        <span className={shared.value}>{valueWords(value, words)}</span>
      </div>
      {value.denominator !== null && (
        <div className={styles.track} aria-hidden>
          <div className={styles.bar} style={{ width: `${(value.value ?? 0) * 100}%` }} />
        </div>
      )}
      <p className={shared.quiet}>{countWords(value, words)}</p>
      <Disclosure label={words.texts.groups.all}>
        <PairList
          pairs={group.values.map((one) => [indicatorOf(one.code).name[words.language], shortWords(one, words)])}
        />
      </Disclosure>
    </li>
  );
}

/** "95,24% (120/126)": never without what it is divided by. */
function shortWords(value: IndicatorValue, words: CasesWords): string {
  if (value.denominator === null) return valueWords(value, words);
  if (value.value === null) return words.texts.indicators.noValue;
  return `${valueWords(value, words)} (${words.number(value.numerator)}/${words.number(value.denominator)})`;
}
