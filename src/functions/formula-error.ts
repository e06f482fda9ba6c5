import type { CalendarProblem } from '../core/calendar/own-days';
import type { TargetMetProblem } from '../core/evaluation/target-met';
import type { OnTimeProblem } from '../core/indicators/on-time-rate';
import type { SchedulePartValue } from '../core/readers/schedule-part';
import type { TargetPartProblem } from '../core/readers/target-part';
import { TEXTS, type Language } from '../i18n';

/** What is wrong with the arguments themselves. */
type FormProblem =
  | { readonly code: 'function.bad-days' | 'function.no-organisation'; readonly params: Record<never, never> }
  | { readonly code: 'function.bad-year' | 'function.unreadable-day'; readonly params: { readonly text: string } }
  | {
      readonly code: 'function.unknown-indicator' | 'function.bad-rate' | 'function.bad-points';
      readonly params: { readonly text: string };
    }
  | {
      readonly code: 'function.unknown-answer' | 'function.unknown-channel';
      readonly params: { readonly row: number; readonly text: string };
    }
  | { readonly code: 'function.no-calendar'; readonly params: { readonly year: number } }
  | {
      readonly code: 'function.unequal-ranges';
      readonly params: { readonly first: string; readonly second: string };
    };

/** Everything that a formula can be answered with instead of a value. */
export type FormulaProblem =
  | OnTimeProblem
  | TargetPartProblem
  | TargetMetProblem
  | CalendarProblem
  | Extract<SchedulePartValue, { readonly ok: false }>['problem']
  | FormProblem
  | {
      readonly code: 'function.unknown-choice';
      readonly params: { readonly value: string; readonly choices: string };
    };

/** What Excel shows in the cell for each problem; the message is in the cell's error card. */
const SHOWN: Readonly<Record<FormulaProblem['code'], keyof typeof CustomFunctions.ErrorCode>> = {
  'function.no-target': 'notAvailable',
  'function.no-such-target': 'notAvailable',
  'function.no-threshold': 'notAvailable',
  'function.no-upper': 'notAvailable',
  'function.no-cases': 'divisionByZero',
  'function.bad-index': 'invalidValue',
  'function.unknown-choice': 'invalidValue',
  'function.unequal-shapes': 'invalidValue',
  'function.unreadable-date': 'invalidValue',
  'function.unreadable-as-of': 'invalidValue',
  'function.several-targets': 'invalidValue',
  'function.no-actual': 'invalidValue',
  'function.no-baseline': 'notAvailable',
  'function.unequal-ranges': 'invalidValue',
  'function.bad-days': 'invalidValue',
  'function.bad-year': 'invalidValue',
  'function.unreadable-day': 'invalidValue',
  'function.unreadable-calendar': 'invalidValue',
  'function.unknown-indicator': 'notAvailable',
  'function.bad-rate': 'invalidValue',
  'function.bad-points': 'invalidValue',
  'function.unknown-answer': 'invalidValue',
  'function.unknown-channel': 'invalidValue',
  'function.no-calendar': 'notAvailable',
  'function.no-schedule': 'notAvailable',
  'function.no-day': 'notAvailable',
  'function.no-organisation': 'notAvailable',
};

/** The error to throw from a custom function, with a message in the language that Excel is shown in. */
export function formulaError(problem: FormulaProblem): CustomFunctions.Error {
  const message = TEXTS[displayLanguage()].issues[problem.code](problem.params);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[SHOWN[problem.code]], message);
}

/** Vietnamese, unless Excel says that it is shown in another language. */
function displayLanguage(): Language {
  const shown = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return shown && !shown.toLowerCase().startsWith('vi') ? 'en' : 'vi';
}
