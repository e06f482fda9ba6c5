import { makeStyles, tokens } from '@fluentui/react-components';
import { LEFT_OUT, type QualityFinding } from '../../core/cases/case-quality';
import { columnLetters } from '../../core/sheet/a1';
import { PairList } from './pair-list';
import { capital } from '../words/capital';
import { useCasesStyles } from './cases.styles';
import { useCasesWords } from './cases-words';
import { Disclosure } from './disclosure';
import { RowList } from './row-list';
import { useCasesSheet, useRevealRow } from './sheet-context';

const useStyles = makeStyles({
  findings: { margin: 0, padding: 0, listStyle: 'none' },
  finding: { display: 'flex', flexDirection: 'column' },
  leftOut: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  toCheck: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** What is wrong with the rows, before any figure: those left out, those to look at, each with the way to its cells. */
export function QualitySection() {
  const shared = useCasesStyles();
  const styles = useStyles();
  const { texts, number } = useCasesWords();
  const { quality, columns } = useCasesSheet().figures.reading;
  const leftOut = quality.findings.filter(({ code }) => LEFT_OUT.has(code));
  const toCheck = quality.findings.filter(({ code }) => !LEFT_OUT.has(code));
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.quality.heading}</h3>
      <div className={shared.card}>
        {quality.findings.length === 0 && <p className={shared.quiet}>{texts.quality.clean}</p>}
        {leftOut.length > 0 && (
          <>
            <span className={styles.leftOut}>{texts.quality.leftOut(number(quality.rowCount - quality.counted))}</span>
            <Findings findings={leftOut} />
            <p className={shared.quiet}>{texts.quality.leftOutHelp}</p>
          </>
        )}
        {toCheck.length > 0 && (
          <>
            <span className={styles.toCheck}>{texts.quality.toCheck}</span>
            <Findings findings={toCheck} />
          </>
        )}
        <Disclosure label={texts.quality.columnsCount(number(columns.columns.length))}>
          <ColumnList />
        </Disclosure>
      </div>
    </section>
  );
}

function Findings({ findings }: { readonly findings: readonly QualityFinding[] }) {
  const styles = useStyles();
  const { records, texts, number } = useCasesWords();
  const reveal = useRevealRow();
  return (
    <ul className={styles.findings}>
      {findings.map(({ code, column, rows }) => (
        <li key={code} className={styles.finding}>
          <Disclosure label={`${records.quality[code]}:\u00a0${texts.rowCount(number(rows.length))}`}>
            <RowList rows={rows} onRow={(row) => reveal(row, column)} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** Which column was taken for what. */
function ColumnList() {
  const { records } = useCasesWords();
  const { columns } = useCasesSheet().figures.reading.columns;
  return (
    <PairList
      pairs={columns.map(({ field, column, heading }) => [
        `${columnLetters(column)} · ${heading}`,
        capital(records.fields[field]),
      ])}
    />
  );
}
