import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../pane/pane-context';
import type { PaneState } from '../pane/pane-state';

interface ScopeChoiceProps {
  readonly scope: PaneState['scope'];
  readonly onScope: (scope: PaneState['scope']) => void;
}

/** Which sheets to read. */
export function ScopeChoice({ scope, onScope }: ScopeChoiceProps) {
  const { start } = useWords().pane;
  return (
    <Field label={start.scope}>
      <RadioGroup value={scope} onChange={(_, { value }) => onScope(value === 'all' ? 'all' : 'active')}>
        <Radio value="active" label={start.scopeActive} />
        <Radio value="all" label={start.scopeAll} />
      </RadioGroup>
    </Field>
  );
}
