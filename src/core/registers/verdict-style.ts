import type { Verdict } from '../evaluation/verdict';
import type { ConditionalStyle } from '../sheet/workbook-edit';

/** How a verdict looks: a colour (told apart by colour-blind eyes, contrast at least 7 : 1), a font style laid over the cell's own, and a sign. */
export interface VerdictStyle {
  readonly sign: string;
  readonly style: Pick<ConditionalStyle, 'bold' | 'italic' | 'underline'> &
    Required<Pick<ConditionalStyle, 'fill' | 'fontColor'>>;
}

/** Orange, grey, cream and blue stay apart in every common colour blindness; bold, italic and underline without any colour. */
export const VERDICT_STYLES: Readonly<Record<Verdict, VerdictStyle>> = {
  missed: {
    sign: '✗',
    style: { fill: '#FFCBA4', fontColor: '#5C1A00', bold: true, underline: true },
  },
  'no-data': {
    sign: '…',
    style: { fill: '#E7E6E6', fontColor: '#3B3838', italic: true },
  },
  'not-measurable': {
    sign: '–',
    style: { fill: '#FFF2CC', fontColor: '#4D3B00', italic: true, underline: true },
  },
  met: {
    sign: '✓',
    style: { fill: '#DDEBF7', fontColor: '#12305C' },
  },
};

/** The number format that puts the sign before a text. */
export const signFormat = (verdict: Verdict): string => `"${VERDICT_STYLES[verdict].sign} "@`;
