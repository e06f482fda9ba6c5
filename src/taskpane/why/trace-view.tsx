import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellTrace } from '../../core/plan/cell-trace';
import type { SourceRef } from '../../core/source/source-ref';
import { useWords } from '../pane/pane-context';
import { usePlanTools } from '../review/plan-tools';
import { reviewOf } from '../review/review-model';
import { sourceWords } from '../words/source-words';
import { CellText } from './cell-text';
import { stepWords } from './step-words';
import { usedByWords } from './used-by-words';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, ...typographyStyles.caption1 },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  steps: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  link: { ...typographyStyles.caption1 },
  step: { overflowWrap: 'anywhere' },
});

interface TraceViewProps {
  readonly trace: CellTrace;
  readonly onReveal: (source: SourceRef) => void;
  readonly onTables?: () => void;
}

/** Why a cell was read as it was: its words, then each decision in plain words. */
export function TraceView({ trace, onReveal, onTables }: TraceViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane, texts, number } = words;
  const { plan } = usePlanTools();
  const { severalSheets } = reviewOf(plan.reading);
  const { why } = pane;
  const cell = sourceWords(trace.source, severalSheets);
  const doubts = [...new Set(trace.issues.map(({ code, params }) => texts.issues[code](params)))];
  const used = usedByWords(trace.usedBy, plan.reading, why, number);
  return (
    <div className={styles.view}>
      <p className={styles.line}>{why.cellText(cell)}</p>
      <CellText trace={trace} />
      <Steps trace={trace} />
      {trace.unread.length > 0 && (
        <p className={styles.line}>
          {why.unread}: {trace.unread.map((words) => `“${words}”`).join(', ')}
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.line}>
          {doubt}
        </p>
      ))}
      {used && <p className={styles.line}>{used}</p>}
      {!used && onTables && (
        <p className={styles.line}>
          {why.notUsed}{' '}
          <Link inline className={styles.link} onClick={onTables}>
            {pane.correct.view.open}
          </Link>
        </p>
      )}
      <span>
        <Link className={styles.link} onClick={() => onReveal(trace.source)}>
          {why.seeCell(cell)}
        </Link>
      </span>
    </div>
  );
}

/** Each decision in plain words. */
function Steps({ trace }: Pick<TraceViewProps, 'trace'>) {
  const styles = useStyles();
  const words = useWords();
  const { why } = words.pane;
  const { plan } = usePlanTools();
  if (trace.steps.length === 0) return <p className={styles.line}>{why.noSteps}</p>;
  return (
    <ol className={styles.steps} aria-label={why.steps}>
      {trace.steps.map((step, index) => (
        <li key={index} className={styles.step}>
          {stepWords(step, plan.reading, words)}
        </li>
      ))}
    </ol>
  );
}
