import { invalidArgument } from '../wire/office-fault';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** A colour as office.js takes it: `#RRGGBB` or an HTML name. */
export function wantColor(value: unknown, location: string): string {
  const text = typeof value === 'string' ? (NAMED[value.toLowerCase()] ?? value) : '';
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(location);
  return `#${text.replace('#', '').toUpperCase()}`;
}
