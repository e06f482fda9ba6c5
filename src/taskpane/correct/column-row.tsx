import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ColumnRole } from '../../core/readers/column-role';
import { columnLetters } from '../../core/sheet/a1';
import { useWords } from '../pane/pane-context';
import { clamped } from '../review/clamped.styles';
import { RoleMenu } from './role-menu';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letters: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, lineHeight: '20px' },
  about: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  heading: { ...typographyStyles.body1, ...clamped(2), margin: 0, overflowWrap: 'anywhere' },
  values: { ...typographyStyles.caption1, ...clamped(2), margin: 0, color: tokens.colorNeutralForeground3 },
  roles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: '2px' },
});

interface ColumnRowProps {
  readonly column: number;
  readonly header: string;
  readonly values: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly busy: boolean;
  readonly onRoles: (roles: readonly ColumnRole[]) => void;
}

/** A column as the plan has it: heading, first values, and what ParPlan takes it for. */
export function ColumnRow({ column, header, values, roles, busy, onRoles }: ColumnRowProps) {
  const styles = useStyles();
  const { table, roles: names } = useWords().pane.correct;
  const letters = columnLetters(column);
  const [first = 'other', second = null] = roles;
  const down = <ChevronDown16Regular />;
  return (
    <li className={styles.row} aria-label={`${table.column(letters)}: ${header || table.noHeading}`}>
      <span className={styles.letters} aria-hidden>
        {letters}
      </span>
      <div className={styles.about}>
        <p className={styles.heading}>{header.trim() || table.noHeading}</p>
        <p className={styles.values}>{values.join(' · ') || table.noValues}</p>
        <div className={styles.roles}>
          <RoleMenu
            role={first}
            except={second}
            disabled={busy}
            button={{ 'aria-label': table.roleOf(letters, names[first]), children: names[first], icon: down }}
            onRole={(role) => onRoles(second && role !== 'other' ? [role, second] : [role])}
          />
          {first !== 'other' && (
            <RoleMenu
              role={second}
              except={first}
              disabled={busy}
              button={
                second
                  ? { 'aria-label': table.roleOf(letters, names[second]), children: names[second], icon: down }
                  : {
                      'aria-label': table.secondRoleOf(letters),
                      title: table.secondRoleOf(letters),
                      icon: <Add16Regular />,
                      appearance: 'subtle',
                    }
              }
              onRole={(role) => onRoles(role === 'other' ? [first] : [first, role])}
              onNone={second ? () => onRoles([first]) : undefined}
            />
          )}
        </div>
      </div>
    </li>
  );
}
