import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SheetFigures } from '../../actions/compute-cases';
import type { SourceRef } from '../../core/source/source-ref';
import { focusWhenShown } from '../frame/focus-when-shown';
import { useCasesStyles } from './cases.styles';
import { useCasesWords } from './cases-words';
import { GroupsSection } from './groups-section';
import { IndexSection } from './index-section';
import { IndicatorSection } from './indicator-section';
import { QualitySection } from './quality-section';
import { ReachableSection } from './reachable-section';
import { CasesSheetProvider } from './sheet-context';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', ':focus': { outline: 'none' } },
  window: { ...typographyStyles.body1, margin: '2px 0 0', color: tokens.colorNeutralForeground1 },
});

interface SheetFiguresViewProps {
  readonly figures: SheetFigures;
  /** The first sheet takes the focus: the button pressed has gone. */
  readonly isFirst: boolean;
  readonly onReveal: (source: SourceRef) => void;
}

/** One sheet of cases: the days covered, what is wrong with the rows, then the figures. */
export function SheetFiguresView({ figures, isFirst, onReveal }: SheetFiguresViewProps) {
  const shared = useCasesStyles();
  const styles = useStyles();
  const { texts, number, serial } = useCasesWords();
  const { reading, window } = figures;
  const inWindow = figures.figures.classes.reduce((sum, { count }) => sum + count, 0);
  return (
    <CasesSheetProvider value={{ figures, reveal: onReveal }}>
      <section className={styles.sheet}>
        <div>
          <h2 ref={isFirst ? focusWhenShown : null} tabIndex={-1} className={styles.heading}>
            {texts.sheet(reading.cases.sheet)}
          </h2>
          <p className={styles.window}>
            {texts.window(serial(window.from), serial(window.to))}, {texts.asOfDay(serial(window.asOf))}
          </p>
          <p className={shared.quiet}>
            {texts.rows(number(reading.quality.rowCount), number(reading.quality.counted))};{' '}
            {texts.inWindow(number(inWindow))}.
          </p>
        </div>
        <QualitySection />
        {inWindow === 0 ? (
          <p className={shared.quiet}>{texts.noCasesInWindow}</p>
        ) : (
          <>
            <IndicatorSection />
            <GroupsSection />
            <ReachableSection />
            <IndexSection />
          </>
        )}
      </section>
    </CasesSheetProvider>
  );
}
