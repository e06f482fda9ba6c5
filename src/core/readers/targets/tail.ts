import type { Quantity } from '../quantities/quantity';
import { dictionary, entriesOf, phrases } from '../../text/dictionary';
import { phraseAt } from '../../text/tokens';
import type { Comparator } from './lead-in';
import { count, type Scan } from './scan';

/** What the words after a number say of it. */
export interface Tail {
  readonly operator: Comparator | null;
  /** The first token after the words taken. */
  readonly to: number;
}

const TAILS = dictionary<Comparator>([
  ...entriesOf<Comparator>(
    '>=',
    phrases(`trở lên | đổ lên | hoặc cao hơn | hoặc hơn | hoặc nhiều hơn | là tối thiểu | là ít nhất`),
  ),
  ...entriesOf<Comparator>('<=', phrases(`trở xuống | đổ xuống | trở lại | hoặc thấp hơn | hoặc ít hơn | là tối đa`)),
]);

/** "trở lên" may stand after the things counted: "95% hồ sơ trở lên". */
const REACH = 8;

/** Reads "trở lên", "trở xuống" after a quantity. */
export function readTail(scan: Scan, quantity: Quantity): Tail {
  const { tokens } = scan;
  // 50% + 1: more than half
  if (quantity.kind === 'share' && tokens[quantity.to]?.words === '+' && tokens[quantity.to + 1]?.words === '1')
    return { operator: '>', to: quantity.to + 2 };
  for (let at = quantity.to; at < tokens.length && at < quantity.to + REACH; at++) {
    count(scan, 1);
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    const found = phraseAt(tokens, at, TAILS, scan.text.hasDiacritics);
    if (found && (found.value === '>=' || at - quantity.to <= 2))
      return { operator: found.value, to: at === quantity.to ? found.to : quantity.to };
  }
  return { operator: null, to: quantity.to };
}
