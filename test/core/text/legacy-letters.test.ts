import { readWorkbook } from '../../../src/core/read-workbook';
import { cellKey } from '../../../src/core/sheet/workbook-snapshot';
import { sheetGrid } from '../../../src/core/tables/sheet-grid';
import { fromLegacy, legacyFont } from '../../../src/core/text/legacy-letters';
import { LETTERS, toTcvn3, toVni } from '../../support/legacy-text';
import { sheetOf } from '../../support/plan-workbook';

const tcvn3 = { encoding: 'tcvn3', capitals: false } as const;
const vni = { encoding: 'vni', capitals: false } as const;

describe('letters from before Unicode', () => {
  it.each([...LETTERS])('%s comes back from both encodings', (letter) => {
    expect(fromLegacy(toTcvn3(letter), tcvn3)).toBe(letter);
    expect(fromLegacy(toVni(letter), vni)).toBe(letter);
    expect(fromLegacy(toVni(letter.toUpperCase()), vni)).toBe(letter.toUpperCase());
    expect(fromLegacy(toTcvn3(letter), { encoding: 'tcvn3', capitals: true })).toBe(letter.toUpperCase());
  });

  it('keeps what it knows from everywhere', () => {
    const motto = 'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc';
    expect(fromLegacy('Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc', tcvn3)).toBe(motto);
    expect(fromLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc', vni)).toBe(motto);
    expect(fromLegacy('höôùng daãn', vni)).toBe('hướng dẫn');
  });

  it('keeps every position in TCVN3', () => {
    const text = 'Tối thiểu 95% hồ sơ được giải quyết đúng hạn';
    expect(toTcvn3(text)).toHaveLength(text.length);
    expect(fromLegacy(toTcvn3(text), tcvn3)).toBe(text);
  });

  it('knows the fonts', () => {
    expect(['.VnTime', '.VnTimeH', '.vnarial', 'VNI-Times', 'Times New Roman', 'Verdana'].map(legacyFont)).toEqual([
      tcvn3,
      { encoding: 'tcvn3', capitals: true },
      tcvn3,
      vni,
      null,
      null,
    ]);
  });
});

const PLAN = [
  ['Kế hoạch cải cách hành chính năm 2026', null, null, null],
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
  [1, 'Tối thiểu 95% hồ sơ được giải quyết đúng hạn', 'Văn phòng UBND; Công an xã', 'Quý II'],
  [2, 'Niêm yết thủ tục hành chính', 'Phòng Văn hóa - Xã hội', 'Trước ngày 20/3/2026'],
  [3, 'Công khai bộ thủ tục mới', 'Tư pháp', 'Quý IV'],
] as const;
type Font = string | null | ((row: number, column: number) => string | null);

/** The plan with its texts typed by `type`, in a font for each cell; null is a usual font. */
function typed(type: (text: string) => string, font: Font) {
  const rows = PLAN.map((row) => row.map((value) => (typeof value === 'string' ? type(value) : value)));
  const fontNames = new Map<number, string>();
  rows.forEach((row, r) =>
    row.forEach((_, c) => {
      const name = typeof font === 'function' ? font(r, c) : font;
      if (name !== null) fontNames.set(cellKey(r, c), name);
    }),
  );
  return { ...sheetOf({ rows }), fontNames };
}
const wordsOf = (sheet: ReturnType<typeof typed>) => {
  const grid = sheetGrid(sheet, '1900');
  return PLAN.map((row, r) => row.map((_, c) => grid.cellAt(r, c)?.text ?? null));
};
const PLAIN = PLAN.map((row) => row.map((value) => (typeof value === 'number' ? String(value) : value)));
const CAPITALS = PLAIN.map((row) => row.map((value) => value?.toUpperCase() ?? null));

describe('sheets typed before Unicode', () => {
  it.each<[string, (text: string) => string, Font, readonly (readonly (string | null)[])[]]>([
    ['.VnTime', toTcvn3, '.VnTime', PLAIN],
    ['.VnTimeH, which shows capitals', toTcvn3, '.VnTimeH', CAPITALS],
    ['VNI-Times', toVni, 'VNI-Times', PLAIN],
    ['TCVN3 without its font', toTcvn3, null, PLAIN],
    ['VNI without its font', toVni, null, PLAIN],
    [
      'a title in .VnTimeH over .VnTime',
      toTcvn3,
      (row) => (row === 0 ? '.VnTimeH' : '.VnTime'),
      [CAPITALS[0]!, ...PLAIN.slice(1)],
    ],
    ['Unicode in a .Vn font', (text) => text, '.VnTime', PLAIN],
    ['Unicode in a VNI font', (text) => text, 'VNI-Times', PLAIN],
    ['Unicode', (text) => text, null, PLAIN],
  ])('%s', (_name, type, font, words) => {
    expect(wordsOf(typed(type, font))).toEqual(words);
  });

  it('reads a sheet in which some cells were converted and keep their font', () => {
    const sheet = typed((text) => (text.includes('Niêm') ? text : toTcvn3(text)), '.VnTime');
    expect(wordsOf(sheet)).toEqual(PLAIN);
  });

  it.each([
    ['French', 'Réaliser à Hà Nội un contrôle général des procédures, déjà prévu cet été à la préfecture de Besançon'],
    ['German', 'Größere Maßnahmen für die Prüfung der Anträge müssen spätestens bis März überprüft werden'],
    ['English', 'The naïve façade of the café: 25µm, 37°C, © 2026, «plan» ½ ± 3'],
    ['Spanish', 'Mañana el señor Ibáñez revisará la gestión pública según el calendario'],
    ['Vietnamese with Latin-1 letters only', 'Tài chính, Công an xã, hành chính công, các phòng ban quá hạn có tên'],
  ])('leaves %s alone', (_name, text) => {
    for (const fonts of [new Map<number, string>(), new Map([[cellKey(0, 0), 'Arial']])]) {
      const sheet = {
        ...sheetOf({
          rows: [
            [text, text],
            [text, 'x'],
          ],
        }),
        fontNames: fonts,
      };
      expect(sheetGrid(sheet, '1900').legacy).toEqual([]);
      expect(sheetGrid(sheet, '1900').cellAt(0, 0)?.text).toBe(text);
    }
  });

  it('says so once a sheet, with the cells', () => {
    const { issues, assignments } = readWorkbook({
      ...{ names: [], date1904: false, structureProtected: false, activeSheet: null },
      sheets: [typed(toTcvn3, '.VnTime')],
    });
    expect(issues.filter(({ code }) => code === 'cell.legacy-letters')).toMatchObject([
      { severity: 'info', source: { sheet: 'Kế hoạch' } },
    ]);
    expect(assignments.map(({ task, lead, due }) => [task, lead, due.canonical])).toEqual([
      ['Tối thiểu 95% hồ sơ được giải quyết đúng hạn', ['Văn phòng UBND', 'Công an xã'], '2026-04-01/2026-06-30'],
      ['Niêm yết thủ tục hành chính', ['Phòng Văn hóa - Xã hội'], 'before 2026-03-20'],
      ['Công khai bộ thủ tục mới', ['Tư pháp'], '2026-10-01/2026-12-31'],
    ]);
  });
});
