import { assignmentAnchor } from '../../core/plan/assignment-anchor';
import type { FieldShown } from '../review/assignment-fields';
import { useCardMemory } from '../review/card-memory';
import { usePlanTools } from '../review/plan-tools';
import type { AssignmentItem } from '../review/review-model';
import { ValueForm } from './value-form';

interface FieldCorrectionProps {
  readonly item: AssignmentItem;
  readonly field: FieldShown;
  /** Where the focus comes back to. */
  readonly place: string;
  readonly onClose: () => void;
}

/** Other words for a field of an assignment, kept in the workbook. */
export function FieldCorrection({ item, field, place, onClose }: FieldCorrectionProps) {
  const { plan, busy, correct } = usePlanTools();
  const memory = useCardMemory();
  const keep = async (text: string) => {
    const at = assignmentAnchor(plan.snapshot, item.assignment);
    memory.wantFocus(place);
    const kept = await correct({ kind: 'add', correction: { kind: 'value', at, field: field.name, text } });
    if (kept) onClose();
    else memory.wantFocus(null);
  };
  return (
    <ValueForm
      field={field.name}
      label={field.label}
      words={field.words}
      planYear={plan.reading.plan.year}
      busy={busy}
      onKeep={(text) => void keep(text)}
      onCancel={onClose}
    />
  );
}
