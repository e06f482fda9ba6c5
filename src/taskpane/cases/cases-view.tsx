import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { focusWhenShown } from '../frame/focus-when-shown';
import { LiveRegion } from '../frame/live-region';
import type { PaneActions } from '../pane/pane-actions';
import { asOfFault } from './cases-settings';
import type { CasesState } from './cases-state';
import { CasesNotices } from './cases-notices';
import { useCasesStyles } from './cases.styles';
import { useCasesWords, type CasesWords } from './cases-words';
import { PeriodForm } from './period-form';
import { RunningView } from './running-view';
import { SheetFiguresView } from './sheet-figures-view';
import { useCases, type CasesCommands } from './use-cases';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: '8px 16px 24px' },
  heading: { ...typographyStyles.subtitle1, margin: 0, textWrap: 'balance' },
  promise: { ...typographyStyles.body1, margin: '4px 0 0', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Case records: choose a period, compute, and read what the records tell. */
export default function CasesView({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const words = useCasesWords();
  const [state, commands] = useCases(actions);
  const { running, found } = state;
  return (
    <main
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && running) commands.stop();
      }}
    >
      {running ? (
        <RunningView progress={running} onStop={commands.stop} />
      ) : (
        <>
          <CasesNotices state={state} onRetry={() => void commands.compute(state.settings)} />
          <Tools key={found ? 'again' : 'first'} state={state} commands={commands} />
          {found?.sheets.map((figures, index) => (
            <SheetFiguresView
              key={figures.reading.cases.sheet}
              figures={figures}
              isFirst={index === 0}
              onReveal={commands.reveal}
            />
          ))}
        </>
      )}
      <LiveRegion message={announcement(state, words)} />
    </main>
  );
}

interface ToolsProps {
  readonly state: CasesState;
  readonly commands: CasesCommands;
}

/** What to compute, and the one button; folded once there are figures. */
function Tools({ state: { settings, found, stopped, nothingFound }, commands }: ToolsProps) {
  const shared = useCasesStyles();
  const styles = useStyles();
  const { texts } = useCasesWords();
  const [open, setOpen] = useState(found === null);
  const compute = () => {
    if (asOfFault(settings) === null) void commands.compute(settings);
  };
  return (
    <div className={styles.tools}>
      {!found && (
        <div>
          <h2 className={styles.heading}>{texts.heading}</h2>
          <p className={styles.promise}>{texts.promise}</p>
        </div>
      )}
      {open ? (
        <>
          <PeriodForm settings={settings} onChange={commands.choose} />
          {found && settings !== found.settings && <p className={shared.quiet}>{texts.changed}</p>}
          <Button
            ref={stopped || nothingFound ? focusWhenShown : null}
            appearance="primary"
            size="large"
            onClick={compute}
          >
            {found ? texts.computeAgain : texts.compute}
          </Button>
        </>
      ) : (
        <Button onClick={() => setOpen(true)}>{texts.editSettings}</Button>
      )}
    </div>
  );
}

/** What a screen reader is told of the state; failures are told by their own notice. */
function announcement({ running, stopped, nothingFound, found, failure }: CasesState, words: CasesWords): string {
  const { texts, number } = words;
  if (running) return texts.running;
  if (stopped) return texts.stopped;
  if (nothingFound) return texts.noneTitle;
  if (!found || failure) return '';
  const counted = found.sheets.reduce((sum, { reading }) => sum + reading.quality.counted, 0);
  return texts.done(number(found.sheets.length), number(counted));
}
