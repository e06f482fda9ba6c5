import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXPORT_DAY, generateExport } from '../../tools/bench/generate-export.mjs';
import { openLibreOffice } from '../../tools/bench/libreoffice.mjs';
import { columnName, plainXlsx, type PlainCell } from '../../tools/bench/plain-xlsx.mjs';
import { runCommand } from '../../src/cli/run-command';

/*
 * LibreOffice counts the same exports: native formulas turn the cells into days, tell the rows that no figure may count
 * (codes given twice by VLOOKUP, days that are none, ends before beginnings), and count the others with COUNTIFS.
 */

const FROM = 46113; // 01/4/2026
const TO = 46203; // 30/6/2026
const FIELDS = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội', 'Xây dựng'];
const HELPERS = 25;
/** Numbers of the rows, right of the export. */
const NUMBER = columnName(HELPERS - 1);
const [R, D, E, KEPT, KIND, STATE, NUMERATOR, DENOMINATOR, FORM] = Array.from({ length: 9 }, (_, index) =>
  columnName(HELPERS + index),
) as [string, string, string, string, string, string, string, string, string];

/** The day of a cell in LibreOffice's words: blank, a serial, or "?" for what is no day. */
const dayOf = (cell: string): string => {
  const [year, month, day] = [`VALUE(MID(${cell},7,4))`, `VALUE(MID(${cell},4,2))`, `VALUE(LEFT(${cell},2))`];
  const date = `DATE(${year},${month},${day})`;
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),INT(${cell}),IFERROR(IF(DAY(${date})=${day},${date},"?"),"?")))`;
};

function sheetFor(layout: number, count: number) {
  const made = generateExport(count, { layout, seed: 40 + count, dirty: count < 1_000 ? 0.2 : 0.03 });
  const letter = (field: string) => columnName(made.fields.indexOf(field));
  const has = (field: string) => made.fields.includes(field);
  const [first, last] = [made.firstRow + 1, made.firstRow + count];
  const range = (column: string) => `$${column}$${first}:$${column}$${last}`;

  const helpers = (row: number): string[] => {
    const status = has('status') ? `${letter('status')}${row}` : '""';
    const code = `${letter('code')}${row}`;
    const isClosed = `OR(${status}="Đã xử lý xong",${status}="Đã trả kết quả")`;
    const table = `$${letter('code')}$${first}:$${NUMBER}$${last}`;
    const numberOfFirst = `VLOOKUP(${code},${table},${HELPERS - made.fields.indexOf('code')},0)`;
    const isTwice = `IF(${code}="",FALSE(),${numberOfFirst}<>${NUMBER}${row})`;
    const isFaulty = `OR(${R}${row}="?",${D}${row}="?",${E}${row}="?",${R}${row}="",${isTwice})`;
    const isEndFaulty = `IF(${E}${row}="",${has('status') ? isClosed : 'FALSE()'},OR(${E}${row}<${R}${row},${E}${row}>${EXPORT_DAY}))`;
    const isOpen = `IF(${E}${row}="",TRUE(),${E}${row}>${TO})`;
    const isEnded = `OR(${status}="Công dân rút hồ sơ",${status}="Từ chối giải quyết")`;
    const open = `IF(${status}="Yêu cầu bổ sung giấy tờ","P",IF(${D}${row}="","O",IF(${D}${row}>WORKDAY(${TO},3),"O",IF(${D}${row}<${TO},"V","S"))))`;
    const closed = `IF(${isEnded},"W",IF(${D}${row}="","U",IF(${E}${row}<${D}${row},"E",IF(${E}${row}=${D}${row},"T","L"))))`;
    return [
      dayOf(`${letter('received')}${row}`),
      dayOf(`${letter('due')}${row}`),
      dayOf(`${letter('done')}${row}`),
      `IF(${isFaulty},0,IF(OR(${R}${row}>${EXPORT_DAY},${isEndFaulty}),0,1))`,
      `IF(${KEPT}${row}=0,"",IF(${R}${row}>${TO},"",IF(${R}${row}>=${FROM},"N",IF(${isOpen},"C",IF(${E}${row}>=${FROM},"C","")))))`,
      `IF(${KIND}${row}="","",IF(${isOpen},${open},${closed}))`,
    ];
  };

  /** Cases of some states, with further conditions. */
  const count_ = (states: string, ...more: readonly (readonly [string, string])[]): string =>
    [...states]
      .map((state) => `COUNTIFS(${[[STATE, state] as const, ...more].map(([c, v]) => `${range(c)},"${v}"`).join(',')})`)
      .join('+');
  const isNew = [KIND, 'N'] as const;
  const [all, resolved, late] = ['EULTWPOVS', 'EULTW', 'LV'];
  const online = [letter('channel'), 'Nộp trực tuyến'] as const;
  const trait = (field: string, value = 'x') => [letter(field), value] as const;
  const figures: Record<string, readonly [string, string?]> = {
    'on-time-resolved': [count_('EUTW'), count_(resolved)],
    'on-time-received': [count_('EUTW', isNew), count_(all, isNew)],
    'on-time-766': [count_('EUTWPOS'), count_(all)],
    early: [count_('E'), count_(resolved)],
    late: [count_('L'), count_(resolved)],
    'late-of-received': [count_(late), count_(all)],
    'overdue-now': [count_('V')],
    'due-soon': [count_('S')],
    'online-share': [count_(all, isNew, online), count_(all, isNew)],
    'public-post': [count_(all, isNew, [letter('channel'), 'Qua bưu chính công ích']), count_(all, isNew)],
    ...(has('paidOnline') && {
      'online-payment': [
        count_(all, isNew, trait('fee', '>0'), trait('paidOnline')),
        count_(all, isNew, trait('fee', '>0')),
      ],
      'digitised-records': [count_(all, isNew, trait('digitised')), count_(all, isNew)],
      'digital-results': [count_(resolved, trait('resultDigital')), count_(resolved)],
      reuse: [count_(all, isNew, trait('reused')), count_(all, isNew)],
      apology: [count_(late, trait('apology')), count_(late)],
      reappointed: [count_(all, trait('reappointments', '>=1')), count_(all)],
      'reappointed-again': [count_(all, trait('reappointments', '>=2'))],
    }),
  };
  const names = has('field') ? FIELDS : [''];
  const form = names.map((name) => {
    const of = name === '' ? [] : [[letter('field'), name] as const];
    const received = count_(all, isNew, ...of);
    const onlineNew = count_(all, isNew, online, ...of);
    return [
      count_(all, ...of),
      onlineNew,
      `${received}-(${onlineNew})`,
      count_(all, [KIND, 'C'], ...of),
      count_(resolved, ...of),
      count_('E', ...of),
      count_('UTW', ...of),
      count_('L', ...of),
      count_('PVOS', ...of),
      count_('POS', ...of),
      count_('V', ...of),
    ];
  });

  function* worksheet(): Generator<PlainCell[]> {
    const formulas = Object.values(figures);
    for (const [index, cells] of made.rows.entries()) {
      const row: PlainCell[] = [...cells];
      while (row.length < HELPERS - 1) row.push(null);
      row.push(index + 1);
      const formula = (text: string | undefined): PlainCell => (text === undefined ? null : { formula: text });
      row.push(...(index < made.firstRow ? Array<PlainCell>(6).fill(null) : helpers(index + 1).map(formula)));
      row.push(...[0, 1].map((at) => formula(formulas[index]?.[at])), ...(form[index] ?? []).map(formula));
      if (index === formulas.length) row[HELPERS + 6] = { formula: `SUM(${range(KEPT)})` };
      yield row;
    }
  }
  return { made, worksheet, codes: Object.keys(figures), names };
}

interface Printed {
  readonly sheets: readonly {
    readonly quality: { readonly counted: number };
    readonly indicators: readonly {
      readonly code: string;
      readonly numerator: number;
      readonly denominator: number | null;
    }[];
    readonly form06a: {
      readonly rows: readonly { readonly name: string; readonly cells: Readonly<Record<string, number>> }[];
    };
  }[];
}

const office = openLibreOffice();
const describeWithOffice = office ? describe : describe.skip;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-counts-'));
afterAll(() => {
  office?.close();
  fs.rmSync(folder, { recursive: true });
});

/** The columns of LibreOffice's figures, from the right place on. */
function figuresOf(csv: string): readonly (readonly string[])[] {
  expect([NUMERATOR, DENOMINATOR, FORM]).toEqual(['AF', 'AG', 'AH']);
  return csv.split('\n').map((line) => line.split(',').slice(HELPERS + 6));
}

async function parplan(rows: readonly (readonly PlainCell[])[], merges: readonly string[]): Promise<Printed> {
  const file = path.join(folder, 'cases.xlsx');
  fs.writeFileSync(file, plainXlsx(rows, { merges }));
  const out: string[] = [];
  const streams = { out: (line: string) => void out.push(line), error: console.error, input: async () => '' };
  const args = [
    'cases',
    file,
    '--json',
    '--period',
    '2026-Q2',
    '--as-of',
    '2026-09-30',
    '--soon',
    '3',
    '--form',
    '06a',
  ];
  expect(await runCommand(args, streams)).toBe(0);
  return JSON.parse(out.join('\n')) as Printed;
}

describeWithOffice(`parplan cases and LibreOffice${office ? '' : ' (LibreOffice is not installed)'}`, () => {
  const exports = [0, 1, 2, 3].flatMap((layout) => [100, 1_000, 20_000].map((count) => [layout, count] as const));

  it.each(exports)(
    'count alike in layout %i with %i rows: every indicator and every cell of form II.06a',
    async (layout, count) => {
      const { made, worksheet, codes, names } = sheetFor(layout, count);
      const { csv } = office!.toCsv('counts.xlsx', plainXlsx(worksheet()));
      const figures = figuresOf(csv);
      const [sheet] = (await parplan(made.rows, made.merges)).sheets;
      expect(Number(figures[codes.length]![0])).toBe(sheet!.quality.counted);
      expect(sheet!.quality.counted).toBeLessThan(count);
      const ours = sheet!.indicators.map(
        ({ code, numerator, denominator }) => [code, [numerator, denominator]] as const,
      );
      const theirs = codes.map((code, row) => {
        const [numerator, denominator] = figures[row]!;
        return [code, [Number(numerator), denominator ? Number(denominator) : null]] as const;
      });
      expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
      const rows = new Map(sheet!.form06a.rows.map(({ name, cells }) => [name, Object.values(cells)]));
      for (const [row, name] of names.entries())
        expect([name, rows.get(name)]).toEqual([name, figures[row]!.slice(2, 13).map(Number)]);
      expect(rows.size).toBe(names.length);
    },
    // Some seconds alone, minutes on a busy machine
    600_000,
  );
});
