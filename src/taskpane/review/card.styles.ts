import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { clamped } from './clamped.styles';

const focusRing = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' };
const plainButton = {
  border: 'none',
  background: 'none',
  padding: 0,
  margin: 0,
  font: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
} as const;

/** The look of an item of the review. Plain buttons, not Fluent's: a plan has thousands of items. */
export const useCardStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '12px 12px 8px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  main: {
    ...plainButton,
    ...typographyStyles.body1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    // The whole card can be pressed.
    '::before': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::before': { ...focusRing, outlineOffset: '-2px' },
  },
  short: clamped(3),
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
  },
  cell: { color: tokens.colorBrandForeground1, overflowWrap: 'anywhere' },
  toggle: {
    ...plainButton,
    ...typographyStyles.caption1,
    position: 'relative',
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '24px',
    padding: '0 4px',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': focusRing,
  },
  chevron: { transitionProperty: 'transform', transitionDuration: tokens.durationFast },
  chevronUp: { transform: 'rotate(180deg)' },
});
