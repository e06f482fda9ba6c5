/** Office's theme as the host states it: colours `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#E6E6E6',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#444444',
  controlForegroundColor: '#FFFFFF',
};

/** The theme as the desktop host hands it over: each colour one number. */
export function themeInfo(theme: OfficeTheme): string {
  const colours = Object.entries(theme).map(([name, colour]) => [name, parseInt(String(colour).slice(1), 16)]);
  return JSON.stringify(Object.fromEntries(colours));
}
