import { DENOMINATORS, type Denominator } from '../core/indicators/on-time-rate';
import { TARGET_PARTS, type TargetPart } from '../core/readers/target-part';
import { SCHEDULE_PARTS, type SchedulePartName } from '../core/readers/schedule-part';
import { formulaError } from './formula-error';

/** The words that a formula may give for an argument; the first is taken where it gives none. */
type Choices<Choice extends string> = readonly Choice[];

export const PART_CHOICES: Choices<TargetPart | 'all'> = [...TARGET_PARTS, 'all'];
export const SCHEDULE_CHOICES: Choices<SchedulePartName> = SCHEDULE_PARTS;
export const MEMBER_CHOICES: Choices<'all' | 'lead' | 'support' | 'person'> = ['all', 'lead', 'support', 'person'];
export const DENOMINATOR_CHOICES: Choices<Denominator> = DENOMINATORS;

/** The choice that a formula names, in any case and with spaces around it; #VALUE! where there is no such choice. */
export function choose<Choice extends string>(given: unknown, choices: Choices<Choice>): Choice {
  const words = String(given ?? '').trim();
  const choice = words === '' ? choices[0] : choices.find((name) => name === words.toLowerCase());
  if (choice === undefined)
    throw formulaError({ code: 'function.unknown-choice', params: { value: words, choices: choices.join(', ') } });
  return choice;
}
