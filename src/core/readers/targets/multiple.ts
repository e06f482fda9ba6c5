import { tokenFrom } from '../../text/tokens';
import { vietnamesePattern } from '../../text/vietnamese-pattern';
import { DRAFT, type Draft } from './draft';
import { findAll, type Scan } from './scan';

/** gấp đôi · tăng gấp ba · gấp rưỡi: a multiple without "lần" */
const MULTIPLE = vietnamesePattern(
  String.raw`(?<!\p{L})(?:tăng ){0,1}gấp (đôi|rưỡi|ba|bốn|năm|mười)(?!\p{L})(?! (?:lần|mươi|trăm))`,
  'g',
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['doi', 2],
  ['rưỡi', 1.5],
  ['ruoi', 1.5],
  ['ba', 3],
  ['bốn', 4],
  ['bon', 4],
  ['năm', 5],
  ['nam', 5],
  ['mười', 10],
  ['muoi', 10],
]);

/** Reads "gấp đôi", "gấp rưỡi": so many times, as "gấp 2 lần". */
export function readMultiples(scan: Scan): readonly Draft[] {
  if (!/g[ấa]p[ \n]/.test(scan.text.value)) return [];
  return findAll(scan, MULTIPLE).map((match) => ({
    ...DRAFT,
    start: match.index,
    end: match.index + match[0].length,
    from: tokenFrom(scan.tokens, match.index),
    to: tokenFrom(scan.tokens, match.index + match[0].length),
    operator: '>=',
    value: TIMES.get(match[1]!) ?? 2,
    unit: 'lần',
    reader: 'count',
  }));
}
