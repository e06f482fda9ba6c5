import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { WINDOW_RULES, type WindowRule } from '../../core/calendar/reporting-window';
import { ScopeChoice } from '../start/scope-choice';
import { useCasesStyles } from './cases.styles';
import { asOfDay, asOfFault, ORDINALS, todayOfClock, windowOf, type CasesSettings } from './cases-settings';
import { useCasesWords, type CasesWords } from './cases-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: tokens.spacingHorizontalS },
  days: { minWidth: 0 },
});

const UNITS = ['all', 'month', 'quarter', 'half-year', 'nine-months', 'year'] as const;
/** Years offered before and after the chosen one. */
const YEARS_AROUND = 4;

interface PeriodFormProps {
  readonly settings: CasesSettings;
  readonly onChange: (settings: Partial<CasesSettings>) => void;
}

/** Which cases: the sheets, the period with its two dates, and the day of the report. */
export function PeriodForm({ settings, onChange }: PeriodFormProps) {
  const shared = useCasesStyles();
  const styles = useStyles();
  const words = useCasesWords();
  const { texts } = words;
  const isPeriod = settings.unit !== 'all';
  return (
    <div className={styles.form} role="group" aria-label={texts.settings}>
      <ScopeChoice scope={settings.scope} onScope={(scope) => onChange({ scope })} />
      <Field label={texts.unit}>
        <Select value={settings.unit} onChange={(_, { value }) => onChange({ unit: value as CasesSettings['unit'] })}>
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {texts.units[unit]}
            </option>
          ))}
        </Select>
      </Field>
      {isPeriod && (
        <>
          <WhichPeriod settings={settings} onChange={onChange} />
          <Field label={texts.rule}>
            <Select value={settings.rule} onChange={(_, { value }) => onChange({ rule: value as WindowRule })}>
              {WINDOW_RULES.map((rule) => (
                <option key={rule} value={rule}>
                  {texts.rules[rule]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <p className={shared.quiet}>{windowWords(settings, words)}</p>
      <AsOf settings={settings} onChange={onChange} />
    </div>
  );
}

/** The two dates of the period, whichever way it is counted. */
function windowWords(settings: CasesSettings, { texts, day }: CasesWords): string {
  const window = windowOf(settings);
  return window ? texts.window(day(window.start), day(window.end)) : texts.windowOfSheet;
}

function WhichPeriod({ settings, onChange }: PeriodFormProps) {
  const styles = useStyles();
  const { texts } = useCasesWords();
  const { unit, year, ordinal } = settings;
  const thisYear = Number(todayOfClock().slice(0, 4));
  const years = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => thisYear - YEARS_AROUND + index);
  const hasOrdinal = unit === 'month' || unit === 'quarter' || unit === 'half-year';
  const yearField = (
    <Field label={texts.year}>
      <Select value={String(year)} onChange={(_, { value }) => onChange({ year: Number(value) })}>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
  if (!hasOrdinal) return yearField;
  return (
    <div className={styles.pair}>
      <Field label={texts.which[unit]}>
        <Select value={String(ordinal)} onChange={(_, { value }) => onChange({ ordinal: Number(value) })}>
          {Array.from({ length: ORDINALS[unit] }, (_, index) => (
            <option key={index} value={index + 1}>
              {texts.ordinal[unit](index + 1)}
            </option>
          ))}
        </Select>
      </Field>
      {yearField}
    </div>
  );
}

function AsOf({ settings, onChange }: PeriodFormProps) {
  const { texts, day } = useCasesWords();
  const fault = asOfFault(settings);
  const followed = asOfDay({ ...settings, asOf: '' }, todayOfClock()) ?? windowOf(settings)?.end;
  return (
    <Field
      label={texts.asOf}
      hint={texts.asOfHint(followed ? day(followed) : texts.asOfLast)}
      {...(fault && { validationMessage: fault === 'invalid' ? texts.asOfInvalid : texts.asOfOutside })}
    >
      <Input value={settings.asOf} onChange={(_, { value }) => onChange({ asOf: value })} />
    </Field>
  );
}
