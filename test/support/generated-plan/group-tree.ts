import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import type { Choices } from './random';
import { GROUP_TITLES } from './words';

/** A group with what stands under it, or a row. */
export type Node =
  | {
      readonly kind: 'group';
      readonly ordinal: CellValue;
      readonly title: string;
      readonly agency: string | null;
      readonly children: readonly Node[];
    }
  | { readonly kind: 'item'; readonly ordinal: CellValue };

interface Wanted {
  readonly size: number;
  readonly hasOrdinal: boolean;
  readonly isWide: boolean;
  readonly agencies: readonly string[] | null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LETTERS = ['A', 'B', 'C', 'D'];
const STYLES = [
  'flat',
  'roman-run',
  'roman-restart',
  'decimal',
  'roman-decimal',
  'letter-roman',
  'three',
  'codes',
  'no-number',
] as const;
type Style = (typeof STYLES)[number];

/** The numbers of a table: groups of some kind of numbering, rows under them. */
export function groupTree(random: Choices, wanted: Wanted): { readonly style: Style; readonly nodes: readonly Node[] } {
  const possible = STYLES.filter((style) => {
    if (!wanted.hasOrdinal)
      return style === 'flat' || wanted.isWide ? style !== 'codes' && style !== 'decimal' && style !== 'three' : false;
    if (style === 'no-number') return wanted.isWide;
    return !(wanted.isWide && style === 'codes');
  }).filter(
    (style) => wanted.agencies === null || style === 'roman-run' || style === 'roman-restart' || style === 'no-number',
  );
  const style = possible.length > 0 ? random.pick(possible) : 'flat';
  const counter = { run: 0 };
  const typed = random.pick(['number', 'text', 'dotted'] as const);
  const shown = (words: string): CellValue => {
    if (!wanted.hasOrdinal) return null;
    if (typed === 'number' && /^\d+$/.test(words)) return Number(words);
    return typed === 'dotted' ? `${words}.` : words;
  };
  const titles = wanted.agencies ?? random.shuffled(GROUP_TITLES);
  let used = 0;
  const titleOf = () => titles[used++ % titles.length]!;
  const items = (count: number, ordinal: (index: number) => string): readonly Node[] =>
    Array.from({ length: count }, (_, i) => ({ kind: 'item', ordinal: shown(ordinal(i + 1)) }));
  const group = (ordinal: string | null, children: (title: string) => readonly Node[]): Node => {
    const title = titleOf();
    const words = style === 'no-number' ? title.toUpperCase() : title;
    const agency = wanted.agencies ? words : null;
    return { kind: 'group', ordinal, title: words, agency, children: children(words) };
  };
  const few = () => random.whole(1, Math.max(6, Math.ceil(wanted.size / 4)));
  const groups = Math.max(1, Math.min(wanted.agencies?.length ?? 8, Math.round(wanted.size / 4)));
  const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i + 1));
  const running = () => String(++counter.run);
  switch (style) {
    case 'flat':
      return { style, nodes: items(wanted.size, String) };
    case 'roman-run':
      return { style, nodes: many(groups, (i) => group(ROMAN[i - 1]!, () => items(few(), running))) };
    case 'no-number':
      return { style, nodes: many(groups, () => group(null, () => items(few(), running))) };
    case 'roman-restart':
      return { style, nodes: many(groups, (i) => group(ROMAN[i - 1]!, () => items(few(), String))) };
    case 'decimal':
      return { style, nodes: many(groups, (i) => group(String(i), () => items(few(), (at) => `${i}.${at}`))) };
    case 'roman-decimal':
      return {
        style,
        nodes: many(groups, (i) => group(ROMAN[i - 1]!, () => items(few(), (at) => `${ROMAN[i - 1]!}.${at}`))),
      };
    case 'codes':
      return { style, nodes: many(groups, (i) => group(`NV_0${i}`, () => items(few(), (at) => `NV_0${i}.${at}`))) };
    case 'letter-roman':
      return {
        style,
        nodes: many(Math.min(4, Math.ceil(groups / 2)), (i) =>
          group(LETTERS[i - 1]!, () => many(2, (j) => group(ROMAN[j - 1]!, () => items(few(), String)))),
        ),
      };
    case 'three':
      return {
        style,
        nodes: many(Math.min(5, Math.ceil(groups / 2)), (i) =>
          group(ROMAN[i - 1]!, () => many(2, (j) => group(String(j), () => items(few(), (at) => `${j}.${at}`)))),
        ),
      };
  }
}
