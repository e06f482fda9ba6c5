import type { RowDifference } from '../../actions/results';
import type { SourceRef } from '../../core/source/source-ref';
import { useWords } from '../pane/pane-context';
import { DifferenceGroup } from './difference-group';

const KINDS = ['changed', 'gone', 'added'] as const;

interface DifferencesProps {
  readonly differences: readonly RowDifference[];
  readonly onReveal: (source: SourceRef) => void;
}

/** What a new reading changes, row by row; what changes or goes is shown at once, what only comes is folded. */
export function Differences({ differences, onReveal }: DifferencesProps) {
  const { write } = useWords().pane;
  if (differences.length === 0) return null;
  return (
    <div role="group" aria-label={write.differences.label}>
      {KINDS.map((what) => {
        const rows = differences.filter((row) => row.what === what);
        if (rows.length === 0) return null;
        return <DifferenceGroup key={what} what={what} rows={rows} startsOpen={what !== 'added'} onReveal={onReveal} />;
      })}
    </div>
  );
}
