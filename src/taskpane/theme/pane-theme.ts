import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green as a ramp; 80 carries white text at 5.3:1. */
const BRAND: BrandVariants = {
  10: '#03130a',
  20: '#072414',
  30: '#0a371f',
  40: '#0b4828',
  50: '#0c5630',
  60: '#0e6337',
  70: '#0f703c',
  80: '#107c41',
  90: '#2e8b57',
  100: '#47996a',
  110: '#5fa87e',
  120: '#77b692',
  130: '#8fc5a6',
  140: '#a8d4bb',
  150: '#c2e3d0',
  160: '#def2e6',
};

/** Fonts that have every Vietnamese letter; Fluent's own list begins with a web font that has not. */
const FONTS = {
  fontFamilyBase: "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif",
};

const LIGHT: Theme = { ...createLightTheme(BRAND), ...FONTS };

/** On a dark ground the middle of the ramp is too faint for text. */
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[130],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandForeground1Hover: BRAND[130],
  colorCompoundBrandStroke: BRAND[110],
};

/** The pane's look on a light or a dark ground; contrast themes of Windows override both by forced colours. */
export const paneTheme = (dark: boolean): Theme => (dark ? DARK : LIGHT);
