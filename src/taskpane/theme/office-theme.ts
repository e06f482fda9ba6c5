/** Whether a colour `#rrggbb` is a dark ground: white text on it reads better than black. */
export function isDarkColour(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255) as [number, number, number];
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2 < 0.18;
}

/** Asks Office, else the system, whether the ground is dark; asked again whenever the pane gets the focus. */
export function officeIsDark(): boolean {
  const ground = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  return ground ? isDarkColour(ground) : matchMedia('(prefers-color-scheme: dark)').matches;
}
