import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Correction } from '../../core/plan/correction';
import type { ColumnRole } from '../../core/readers/column-role';
import { toA1 } from '../../core/sheet/a1';
import { useWords } from '../pane/pane-context';
import { usePlanTools } from '../review/plan-tools';
import { ColumnRow } from './column-row';
import { TableBounds } from './table-bounds';
import { columnAnchor, firstValues, tableAnchor, type TableShown } from './table-model';

const useStyles = makeStyles({
  card: {
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0 },
  toggle: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: '6px 0',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    marginTop: '2px',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
  },
  open: { transform: 'rotate(90deg)' },
  columns: { margin: 0, padding: 0, listStyle: 'none' },
  link: { ...typographyStyles.caption1 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface TableCardProps {
  readonly shown: TableShown;
  readonly startsOpen: boolean;
}

/** One table that was found, folded or with its rows and columns. */
export function TableCard({ shown, startsOpen }: TableCardProps) {
  const styles = useStyles();
  const { table: texts } = useWords().pane.correct;
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const { sheet, area } = shown.table;
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
          {texts.label(sheet, toA1(area))}
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && <TableContent shown={shown} />}
      </div>
    </section>
  );
}

/** The rows of a table, and its columns with what each is taken for. */
function TableContent({ shown }: Pick<TableCardProps, 'shown'>) {
  const styles = useStyles();
  const { table: texts } = useWords().pane.correct;
  const { plan, busy, correct, onReveal } = usePlanTools();
  const { sheet, area, columns } = shown.table;
  const keep = (correction: Correction) => void correct({ kind: 'add', correction });
  const setRoles = (column: number, roles: readonly ColumnRole[]) =>
    keep({ kind: 'column-role', at: columnAnchor(plan.snapshot, shown, column), roles });
  return (
    <>
      <TableBounds shown={shown} />
      <ul className={styles.columns}>
        {columns.map(({ column, header, roles }) => (
          <ColumnRow
            key={column}
            column={column}
            header={header}
            values={firstValues(plan.snapshot, shown, column)}
            roles={roles}
            busy={busy}
            onRoles={(wanted) => setRoles(column, wanted)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <Link as="button" className={styles.link} onClick={() => onReveal({ sheet, areas: [area] })}>
          {texts.seeCells}
        </Link>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => keep({ kind: 'not-plan', at: tableAnchor(plan.snapshot, shown) })}
        >
          {texts.notPlan}
        </Button>
      </div>
    </>
  );
}
