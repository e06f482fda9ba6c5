import { foldText } from '../text/fold-text';
import type { CellValue } from '../sheet/workbook-snapshot';
import { TRAIT_FIELDS, type CaseField } from './case-field';
import { TRAIT_BITS } from './case-table';

/** không · chưa · 0 · no · -, at the head of a cell: the case has it not. */
const NO = /^(?:khong|chua|no|n|false|0|-)(?![a-z\d])/;
/** Paid at the counter: "trực tiếp", "tiền mặt". */
const NOT_ONLINE = /truc tiep|tien mat|tai quay/;
/** toàn trình · mức độ 4 · mức 4 · 4 */
const FULL = /toan trinh|(?:^|muc(?: do)? ?)4$/;

/** Reads one cell of a trait's column as bits of {@link TRAIT_BITS}; remembers the wordings. */
export function createTraitReader(): (field: CaseField, cell: CellValue) => number {
  const known = new Map<CaseField, Map<CellValue, number>>();
  return (field, cell) => {
    if (cell === null || cell === '') return 0;
    let ofField = known.get(field);
    if (!ofField) known.set(field, (ofField = new Map()));
    const before = ofField.get(cell);
    if (before !== undefined) return before;
    const bits = bitsOf(field, cell);
    if (ofField.size < 1000) ofField.set(cell, bits);
    return bits;
  };
}

function bitsOf(field: CaseField, cell: CellValue): number {
  const words = foldText(String(typeof cell === 'object' ? '' : cell).normalize('NFC')).trim();
  if (field === 'reappointments') return times(words, TRAIT_BITS.reappointed, TRAIT_BITS.reappointedAgain);
  if (field === 'supplements') return times(words, 0, TRAIT_BITS.supplementedAgain);
  if (field === 'serviceLevel') return FULL.test(words) ? TRAIT_BITS.fullOnline : 0;
  const trait = TRAIT_FIELDS.find((name) => name === field);
  if (!trait || words === '' || NO.test(words) || cell === false) return 0;
  if (trait === 'paidOnline' && NOT_ONLINE.test(words)) return 0;
  return TRAIT_BITS[trait];
}

/** A number of times; words or a day say that it was done once. */
function times(words: string, once: number, again: number): number {
  if (words === '' || NO.test(words)) return 0;
  const count = /^\d{1,2}$/.test(words) ? Number(words) : 1;
  return count > 1 ? once | again : once;
}
