import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { IssueCode } from '../../core/issues/issue-code';
import type { KeptCorrection } from '../../core/plan/correction';
import type { AnchorPlace } from '../../core/tables/find-anchor';
import type { SourceRef } from '../../core/source/source-ref';
import { TextButton } from '../frame/text-button';
import { useWords } from '../pane/pane-context';
import { clamped } from '../review/clamped.styles';
import { usePlanTools } from '../review/plan-tools';
import { sourceWords } from '../words/source-words';
import { correctionPlace, correctionWords } from './correction-words';
import { cellText } from './snapshot-grids';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  what: { ...typographyStyles.body1, ...clamped(4), margin: 0 },
  task: { ...typographyStyles.caption1, ...clamped(2), margin: 0, color: tokens.colorNeutralForeground3 },
  gone: { ...typographyStyles.caption1, display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  link: { ...typographyStyles.caption1 },
  foot: { ...typographyStyles.caption1, display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** Every correction that the workbook keeps, with the way to its cell and the way to remove it. */
export function KeptCorrections({ kept }: { readonly kept: readonly KeptCorrection[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {kept.map((each) => (
        <Kept key={each.id} kept={each} />
      ))}
    </ul>
  );
}

/** Why a correction had no effect at this reading. */
const UNUSED: ReadonlySet<IssueCode> = new Set(['correction.cell-gone', 'correction.not-applied']);

function Kept({ kept }: { readonly kept: KeptCorrection }) {
  const styles = useStyles();
  const words = useWords();
  const { plan, busy, correct, onReveal } = usePlanTools();
  const { kept: texts } = words.pane.correct;
  const what = correctionWords(kept.correction, plan, words);
  const doubt = plan.reading.issues.find(({ code, params }) => UNUSED.has(code) && params['id'] === kept.id);
  const place = correctionPlace(kept.correction, plan);
  const task = place && kept.correction.kind === 'value' ? cellText(plan.snapshot, place) : '';
  const source = place && sourceOf(place);
  return (
    <li className={styles.item}>
      <p className={styles.what}>{what}</p>
      {task && <p className={styles.task}>{task}</p>}
      {doubt && (
        <p className={styles.gone}>
          <Warning16Filled aria-hidden className={styles.icon} />
          {words.texts.issues[doubt.code](doubt.params)}
        </p>
      )}
      <div className={styles.foot}>
        {source ? (
          <Link as="button" className={styles.link} onClick={() => onReveal(source)}>
            {texts.seeCell(sourceWords(source, true))}
          </Link>
        ) : (
          <span />
        )}
        <TextButton
          aria-label={texts.removeOf(what)}
          aria-disabled={busy}
          onClick={() => void correct({ kind: 'remove', id: kept.id })}
        >
          {texts.remove}
        </TextButton>
      </div>
    </li>
  );
}

const sourceOf = ({ sheet, row, column }: AnchorPlace): SourceRef => ({
  sheet,
  areas: [{ row, column, rowCount: 1, columnCount: 1 }],
});
