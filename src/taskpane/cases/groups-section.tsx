import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CaseTable } from '../../core/cases/case-table';
import { CASE_GROUPINGS, computeIndicators, type CaseGrouping } from '../../core/indicators/compute-indicators';
import { TextButton } from '../frame/text-button';
import { useCasesStyles } from './cases.styles';
import { useCasesWords } from './cases-words';
import { GroupItem } from './group-item';
import { indicatorOf } from './indicator-card';
import { useCasesSheet } from './sheet-context';

const SHOWN_GROUPS = 20;

const useStyles = makeStyles({ chooser: { minWidth: 0 } });

/** The figures by unit, field, procedure, officer, channel, month or quarter: one indicator side by side, all on demand. */
export function GroupsSection() {
  const shared = useCasesStyles();
  const styles = useStyles();
  const { texts, language } = useCasesWords();
  const { reading, figures } = useCasesSheet().figures;
  const [by, setBy] = useState<CaseGrouping | ''>('');
  const [code, setCode] = useState(figures.values[0]?.code ?? '');
  if (figures.values.length === 0) return null;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.groups.heading}</h3>
      <Field label={texts.groups.by}>
        <Select className={styles.chooser} value={by} onChange={(_, { value }) => setBy(value as CaseGrouping | '')}>
          <option value="">{texts.groups.none}</option>
          {CASE_GROUPINGS.map((name) => (
            <option key={name} value={name} disabled={!canGroup(reading.cases, name)}>
              {canGroup(reading.cases, name)
                ? texts.groups.names[name]
                : texts.groups.lacking(texts.groups.names[name])}
            </option>
          ))}
        </Select>
      </Field>
      {by !== '' && (
        <>
          <Field label={texts.groups.indicator}>
            <Select className={styles.chooser} value={code} onChange={(_, { value }) => setCode(value)}>
              {figures.values.map((value) => (
                <option key={value.code} value={value.code}>
                  {indicatorOf(value.code).name[language]}
                </option>
              ))}
            </Select>
          </Field>
          <Groups key={by} by={by} code={code} />
        </>
      )}
    </section>
  );
}

const canGroup = ({ has }: CaseTable, by: CaseGrouping): boolean =>
  has.has(by === 'month' || by === 'quarter' ? 'received' : by);

function Groups({ by, code }: { readonly by: CaseGrouping; readonly code: string }) {
  const shared = useCasesStyles();
  const { texts, number } = useCasesWords();
  const { reading, window } = useCasesSheet().figures;
  const [shown, setShown] = useState(SHOWN_GROUPS);
  const groups = useMemo(() => computeIndicators(reading.cases, window, by).groups, [reading, window, by]);
  const rest = groups.length - shown;
  return (
    <>
      <ul className={shared.list} aria-label={texts.groups.names[by]}>
        {groups.slice(0, shown).map((group) => (
          <GroupItem key={group.name} group={group} by={by} code={code} />
        ))}
      </ul>
      {rest > 0 && (
        <TextButton onClick={() => setShown(shown + SHOWN_GROUPS)}>
          {texts.groups.more(number(Math.min(rest, SHOWN_GROUPS)))}
        </TextButton>
      )}
    </>
  );
}
