import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { VERDICTS_WORST_FIRST, type Verdict } from '../../core/evaluation/verdict';
import { VERDICT_STYLES } from '../../core/registers/verdict-style';
import { useWords } from '../pane/pane-context';

const useStyles = makeStyles({
  legend: {
    margin: '0 16px 12px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: '4px 0 8px', padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, ...typographyStyles.body1 },
  // The very colours of the sheet, whatever the pane's theme is.
  swatch: {
    minWidth: '56px',
    padding: '1px 6px',
    boxSizing: 'border-box',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid transparent',
    forcedColorAdjust: 'none',
  },
  words: { flexGrow: 1 },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface HighlightLegendProps {
  readonly onClose: () => void;
}

/** What the colours in the plan mean. No counts: they would be wrong after the next actual value. */
export function HighlightLegend({ onClose }: HighlightLegendProps) {
  const styles = useStyles();
  const { pane, texts } = useWords();
  const { registers } = texts;
  return (
    <section className={styles.legend} aria-label={pane.highlight.legend}>
      <div className={styles.top}>
        <h3 className={styles.heading}>{pane.highlight.legend}</h3>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={`${pane.actions.close}: ${pane.highlight.legend}`}
          onClick={onClose}
        />
      </div>
      <ul className={styles.list}>
        {VERDICTS_WORST_FIRST.map((verdict) => (
          <li key={verdict} className={styles.entry}>
            <Swatch verdict={verdict} />
            <span className={styles.words}>{registers.verdicts[verdict]}</span>
          </li>
        ))}
      </ul>
      <p className={styles.help}>
        {pane.highlight.legendHelp(registers.sheets.targets, registers.targetColumns.actual)}
      </p>
    </section>
  );
}

/** A cell as it looks in the plan. */
function Swatch({ verdict }: { readonly verdict: Verdict }) {
  const { style, sign } = VERDICT_STYLES[verdict];
  return (
    <span
      aria-hidden
      className={useStyles().swatch}
      style={{
        backgroundColor: style.fill,
        color: style.fontColor,
        fontWeight: style.bold ? 700 : 400,
        fontStyle: style.italic ? 'italic' : 'normal',
        textDecoration: style.underline ? 'underline' : 'none',
      }}
    >
      {sign} 95%
    </span>
  );
}
