import { makeStyles, Spinner } from '@fluentui/react-components';
import { IssueList } from '../notices/issue-list';
import type { AskedCell } from '../../actions/explain-cell';
import { useWords } from '../pane/pane-context';
import { usePlanTools } from '../review/plan-tools';
import { TraceView } from './trace-view';
import { useTrace } from './use-trace';

const useStyles = makeStyles({ failed: { margin: 0 } });

interface WhyPanelProps {
  readonly at: AskedCell;
  /** Given where the cell may be no part of the plan: the way to make it one. */
  readonly onTables?: () => void;
}

/** The trace of one cell, asked for as this appears. */
export function WhyPanel({ at, onTables }: WhyPanelProps) {
  const styles = useStyles();
  const { why } = useWords().pane;
  const { explain, plan, onReveal } = usePlanTools();
  const result = useTrace(explain, plan, at);
  if (!result) return <Spinner size="tiny" label={why.searching} />;
  if (result.ok) return <TraceView trace={result.value} onReveal={onReveal} {...(onTables && { onTables })} />;
  return (
    <div role="status">
      <p className={styles.failed}>{why.failed}</p>
      <IssueList issues={result.issues} />
    </div>
  );
}
