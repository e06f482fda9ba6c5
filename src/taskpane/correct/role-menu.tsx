import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  type ButtonProps,
} from '@fluentui/react-components';
import type { ColumnRole } from '../../core/readers/column-role';
import { useWords } from '../pane/pane-context';

const useStyles = makeStyles({
  list: { maxHeight: 'min(380px, 70vh)', overflowY: 'auto' },
  button: { maxWidth: '100%', minWidth: 0, fontWeight: tokens.fontWeightRegular, justifyContent: 'flex-start' },
});

interface RoleMenuProps {
  /** Null for a second role that is not there yet. */
  readonly role: ColumnRole | null;
  /** A role that the column has beside this one. */
  readonly except: ColumnRole | null;
  readonly disabled: boolean;
  readonly button: Pick<ButtonProps, 'aria-label' | 'children' | 'icon' | 'appearance' | 'title'>;
  readonly onRole: (role: ColumnRole) => void;
  /** Where the role can be taken away. */
  readonly onNone?: (() => void) | undefined;
}

/** Chooses what a column holds; choosing is enough. */
export function RoleMenu({ role, except, disabled, button, onRole, onNone }: RoleMenuProps) {
  const styles = useStyles();
  const { roles, table } = useWords().pane.correct;
  const choices = (Object.keys(roles) as ColumnRole[]).filter((each) => each !== except);
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ role: role ? [role] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = checkedItems[0] as ColumnRole | undefined;
        if (chosen && chosen !== role) onRole(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" className={styles.button} iconPosition="after" disabledFocusable={disabled} {...button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {choices.map((each) => (
            <MenuItemRadio key={each} name="role" value={each}>
              {roles[each]}
            </MenuItemRadio>
          ))}
          {onNone && (
            <>
              <MenuDivider />
              <MenuItem onClick={onNone}>{table.noSecondRole}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
