import type { GriffelStyle } from '@fluentui/react-components';

/** Text cut after some lines; its end is shown where the item is opened. */
export const clamped = (lines: number): GriffelStyle => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: String(lines),
  overflow: 'hidden',
});
