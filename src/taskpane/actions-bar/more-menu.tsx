import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Color20Regular } from '@fluentui/react-icons/svg/color';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '../pane/pane-context';
import type { PaneCommands } from '../pane/use-pane';

const useStyles = makeStyles({ button: { flexShrink: 0 } });

interface MoreMenuProps {
  readonly busy: boolean;
  readonly hasPlan: boolean;
  readonly commands: PaneCommands;
}

/** The rarer actions: taking back, the legend, reading again. */
export function MoreMenu({ busy, hasPlan, commands }: MoreMenuProps) {
  const styles = useStyles();
  const { actions, start, why } = useWords().pane;
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance={hasPlan ? 'secondary' : 'subtle'}
          icon={<MoreHorizontal20Regular />}
          disabledFocusable={busy}
          {...(hasPlan && { 'aria-label': actions.more, title: actions.more })}
        >
          {hasPlan ? null : actions.more}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowUndo20Regular />} onClick={commands.undo}>
            {actions.undo}
          </MenuItem>
          <MenuItem icon={<Eraser20Regular />} onClick={commands.removeHighlights}>
            {actions.removeHighlights}
          </MenuItem>
          {hasPlan ? (
            <>
              <MenuItem icon={<Info20Regular />} onClick={commands.explainSelected}>
                {why.explainSelected}
              </MenuItem>
              <MenuItem icon={<Color20Regular />} onClick={commands.showLegend}>
                {actions.legend}
              </MenuItem>
              <MenuDivider />
              <MenuItem icon={<ArrowSync20Regular />} onClick={() => void commands.read({ scope: 'active' })}>
                {start.readActive}
              </MenuItem>
              <MenuItem icon={<ArrowSync20Regular />} onClick={() => void commands.read({ scope: 'all' })}>
                {start.readAll}
              </MenuItem>
            </>
          ) : (
            <MenuItem icon={<Color20Regular />} onClick={commands.highlight}>
              {actions.highlight}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
