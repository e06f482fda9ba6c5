import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { ActionResult } from '../../actions/action-result';
import type { ShownHeadings } from '../../actions/find-headings';
import type { CorrectionChange } from '../../actions/results';
import { focusWhenShown } from '../frame/focus-when-shown';
import { IssueList } from '../notices/issue-list';
import { useWords } from '../pane/pane-context';
import { HeadingsShown } from './headings-shown';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outline: 'none' } },
  how: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  open: { alignSelf: 'flex-start' },
});

interface HeadingFinderProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onFind: () => Promise<ActionResult<ShownHeadings>>;
  readonly onCorrect: (change: CorrectionChange) => Promise<boolean>;
}

/** For a table that was not found: the person selects its heading in Excel. */
export function HeadingFinder({ label, ...rest }: HeadingFinderProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (open) return <Finder {...rest} onClose={() => setOpen(false)} />;
  return (
    <Button size="small" className={styles.open} onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
}

interface FinderProps extends Omit<HeadingFinderProps, 'label'> {
  readonly onClose: () => void;
}

function Finder({ busy, onFind, onCorrect, onClose }: FinderProps) {
  const styles = useStyles();
  const { headings } = useWords().pane.correct;
  const [found, setFound] = useState<ActionResult<ShownHeadings> | 'asked' | null>(null);
  const take = async () => {
    setFound('asked');
    setFound(await onFind());
  };
  const keep = async ({ at, rowCount }: ShownHeadings) => {
    if (await onCorrect({ kind: 'add', correction: { kind: 'header-rows', at, rowCount } })) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const shown = found !== null && found !== 'asked' && found.ok ? found.value : null;
  const isUsable = shown !== null && shown.words.length > 0;
  return (
    <section className={styles.box} aria-label={headings.heading} onKeyDown={onKeyDown}>
      <h3 ref={focusWhenShown} tabIndex={-1} className={styles.heading}>
        {headings.heading}
      </h3>
      <p className={styles.how}>{headings.how}</p>
      <div role="status">
        {found === 'asked' && <Spinner size="tiny" label={headings.taking} />}
        {shown && <HeadingsShown headings={shown} />}
        {found !== null && found !== 'asked' && !found.ok && <IssueList issues={found.issues} />}
      </div>
      <div className={styles.row}>
        {isUsable && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void keep(shown)}>
            {headings.apply}
          </Button>
        )}
        <Button size="small" appearance={isUsable ? 'secondary' : 'primary'} onClick={() => void take()}>
          {isUsable ? headings.takeAgain : headings.take}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {headings.cancel}
        </Button>
      </div>
    </section>
  );
}
