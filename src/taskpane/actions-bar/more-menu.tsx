import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Color20Regular } from '@fluentui/react-icons/svg/color';
import { EraserTool20Regular } from '@fluentui/react-icons/svg/eraser-tool';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '../pane/pane-context';
import type { PaneCommands } from '../pane/use-pane';

interface MoreMenuProps {
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

/** The rarer actions: taking back, the legend, reading again. */
export function MoreMenu({ busy, commands }: MoreMenuProps) {
  const { actions, start } = useWords().pane;
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          style={{ flexShrink: 0 }}
          aria-label={actions.more}
          title={actions.more}
          icon={<MoreHorizontal20Regular />}
          disabledFocusable={busy}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowUndo20Regular />} onClick={commands.undo}>
            {actions.undo}
          </MenuItem>
          <MenuItem icon={<EraserTool20Regular />} onClick={commands.removeHighlights}>
            {actions.removeHighlights}
          </MenuItem>
          <MenuItem icon={<Color20Regular />} onClick={commands.showLegend}>
            {actions.legend}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<ArrowSync20Regular />} onClick={() => commands.read({ scope: 'active' })}>
            {start.readActive}
          </MenuItem>
          <MenuItem icon={<ArrowSync20Regular />} onClick={() => commands.read({ scope: 'all' })}>
            {start.readAll}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
