import { parseLocalDate } from '../../../src/core/calendar/local-date';
import { serialFromDate } from '../../../src/core/calendar/serial-date';
import { readWorkbook } from '../../../src/core/read-workbook';
import { toA1 } from '../../../src/core/sheet/a1';
import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { sheetOf, workbookOf } from '../../support/plan-workbook';

const HEADINGS = ['STT', 'Nội dung công việc', 'Chủ trì', 'Bắt đầu', 'Hoàn thành'];
/** A real date cell is written as its ISO day, a text as it is typed. */
const value = (day: string): CellValue => {
  const date = parseLocalDate(day);
  return date ? serialFromDate(date) : day;
};

/** Reads a plan of these due cells (and starts); gives each due, and the doubts about turned dates. */
function read(dues: readonly string[], starts: readonly string[] = []) {
  const rows = dues.map((due, at): CellValue[] => [
    at + 1,
    `Rà soát, hoàn thiện hồ sơ nhiệm vụ ${'abcdefghijk'[at]}`,
    'Văn phòng',
    value(starts[at] ?? ''),
    value(due),
  ]);
  const formats = Object.fromEntries(
    rows.flatMap((row, at) =>
      ['D', 'E'].flatMap((column, i) => (typeof row[3 + i] === 'number' ? [[`${column}${at + 3}`, 'dd/mm/yyyy']] : [])),
    ),
  );
  const title: CellValue[] = ['KẾ HOẠCH CÔNG TÁC NĂM 2026', '', '', '', ''];
  const reading = readWorkbook(workbookOf(sheetOf({ rows: [title, HEADINGS, ...rows], formats })));
  return {
    dues: reading.assignments.map(({ due }) => due.canonical),
    starts: reading.assignments.map(({ start }) => start.canonical),
    reasons: reading.assignments.map(({ certainty }) => certainty.due?.reasons.join() ?? ''),
    confidence: Math.min(...reading.assignments.map(({ certainty }) => certainty.due?.confidence ?? 1)),
    doubts: reading.issues
      .filter(({ code }) => code === 'schedule.swapped-date')
      .map(
        ({ source, params }) => `${source!.areas.map(toA1).join()} ${String(params.read)} or ${String(params.other)}`,
      ),
  };
}

describe('real dates that Excel turned round', () => {
  test('typed in order, as they stand out of order: they are turned back, and told', () => {
    const { dues, reasons, doubts, confidence } = read([
      '25/3/2026',
      '2026-03-04',
      '15/4/2026',
      '2026-01-06',
      '30/6/2026',
    ]);
    expect(dues).toEqual(['by 2026-03-25', 'by 2026-04-03', 'by 2026-04-15', 'by 2026-06-01', 'by 2026-06-30']);
    expect(doubts).toEqual(['E4 03/04/2026 or 04/03/2026', 'E6 01/06/2026 or 06/01/2026']);
    expect(reasons).toEqual(['', 'swapped-date', '', 'swapped-date', '']);
    expect(confidence).toBe(0.7);
  });

  test('due before its start as it stands, behind it when turned', () => {
    const { dues, doubts } = read(['20/3/2026', '2026-03-04'], ['15/2/2026', '15/3/2026']);
    expect(dues).toEqual(['by 2026-03-20', 'by 2026-04-03']);
    expect(doubts).toEqual(['E4 03/04/2026 or 04/03/2026']);
  });

  test('many of both kinds, in no order', () => {
    const { dues, doubts } = read(['30/6/2026', '2026-05-03', '31/10/2026', '2026-08-04', '20/2/2026', '2026-07-09']);
    expect(dues[1]).toBe('by 2026-03-05');
    expect(doubts).toHaveLength(3);
  });

  test('few, and nothing but their kind speaks for it: told, not turned', () => {
    const { dues, reasons, doubts } = read(['30/3/2026', '2026-05-04', '30/6/2026', '31/7/2026']);
    expect(dues).toEqual(['by 2026-03-30', 'by 2026-05-04', 'by 2026-06-30', 'by 2026-07-31']);
    expect(doubts).toEqual(['E4 04/05/2026 or 05/04/2026']);
    expect(reasons.join('')).toBe('');
  });

  test.each([
    ['a real date above the 12th was taken as it was typed', ['25/3/2026', '2026-03-04', '2026-04-20', '30/6/2026']],
    ['a text up to the 12th was not taken by Excel', ['25/3/2026', '2026-03-04', '05/4/2026', '30/6/2026']],
    ['the order would be worse', ['15/1/2026', '2026-02-03', '20/2/2026', '2026-03-09', '25/3/2026', '2026-04-05']],
    ['too few dates', ['25/3/2026', '2026-03-04']],
    ['texts only', ['25/3/2026', '30/6/2026', 'Quý III/2026']],
    ['real dates only', ['2026-03-04', '2026-01-06', '2026-05-02']],
    ['day and month are the same', ['25/3/2026', '2026-04-04', '15/4/2026', '2026-05-05', '30/6/2026']],
  ])('nothing where %s', (_why, dues) => {
    const found = read(dues);
    expect(found.doubts).toEqual([]);
    expect(found.dues).toEqual(dues.map((due) => read([due]).dues[0]));
  });
});
