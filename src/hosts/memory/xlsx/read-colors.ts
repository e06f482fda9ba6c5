import type { XmlElement } from './xml';
import { child } from './xml';

/** The 64 colours that old files name by number (ECMA-376, part 1, 18.8.27). */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

/** A theme's colours in the order in which cells name them: the light and dark pairs are swapped. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of a theme part, in the order in which cells name them. */
export function readThemeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? '000000';
  });
}

/** `#RRGGBB` of a colour element; undefined where it is automatic or absent. */
export function readColor(color: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const { rgb, indexed, theme: themed, tint } = color.attributes;
  const base = rgb?.slice(-6) ?? (themed !== undefined ? theme[Number(themed)] : INDEXED[Number(indexed)]);
  if (base === undefined) return undefined;
  return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens a colour in its lightness, as 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  return parts
    .map((part) => (chroma === 0 ? wanted : wanted + ((part - light) / chroma) * newChroma))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}
