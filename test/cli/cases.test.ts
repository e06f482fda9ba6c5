import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXPORT_DAY, generateExport } from '../../tools/bench/generate-export.mjs';
import { plainXlsx } from '../../tools/bench/plain-xlsx.mjs';
import { runCommand } from '../../src/cli/run-command';

let folder: string;
let file: string;
const made = generateExport(400, { layout: 2, seed: 3 });

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-cases-'));
  file = path.join(folder, 'so-theo-doi.xlsx');
  fs.writeFileSync(file, plainXlsx(made.rows, { merges: made.merges }));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function parplan(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommand(['cases', ...args], {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    input: async () => '',
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

interface Printed {
  readonly sheets: readonly {
    readonly quality: { readonly rows: number; readonly counted: number };
    readonly window: { readonly from: string; readonly to: string; readonly asOf: string };
    readonly indicators: readonly { readonly code: string; readonly numerator: number; readonly denominator: number }[];
    readonly notComputed: readonly { readonly code: string; readonly missing: readonly string[] }[];
    readonly groups: readonly { readonly name: string }[];
  }[];
}

describe('parplan cases', () => {
  it('prints figures with their denominators and dates, and the columns that are missing', async () => {
    const { code, out } = await parplan(
      file,
      '--json',
      '--period',
      '2026-Q2',
      '--window',
      'fifteenth',
      '--by',
      'field',
    );
    const [sheet] = (JSON.parse(out) as Printed).sheets;
    expect(code).toBe(0);
    expect(sheet!.window).toEqual({ from: '2026-03-15', to: '2026-06-14', asOf: '2026-06-14' });
    expect(sheet!.quality.rows).toBe(400);
    const resolved = sheet!.indicators.find((one) => one.code === 'on-time-resolved')!;
    expect(resolved.numerator).toBeLessThan(resolved.denominator);
    expect(sheet!.notComputed).toContainEqual({ code: 'digitised-records', missing: ['digitised'] });
    expect(sheet!.groups.length).toBe(5);
  });

  it('lists them for people in both languages', async () => {
    const asOf = ['--period', '2026-01-01..30/9/2026', '--as-of', '30/9/2026'];
    const vi = await parplan(file, ...asOf);
    expect(vi.out).toContain('Kỳ từ 01/01/2026 đến 30/09/2026, tính đến ngày 30/09/2026');
    expect(vi.out).toMatch(/Tỷ lệ hồ sơ giải quyết đúng hạn: \d+(,\d+)?\s?% \(\d+\/\d+\)/);
    expect(vi.out).toContain('Trùng mã hồ sơ');
    const en = await parplan(file, ...asOf, '--lang', 'en');
    expect(en.out).toMatch(/Cases resolved on time: \d+(\.\d+)?% \(\d+\/\d+\)/);
    expect(EXPORT_DAY).toBe(46295);
  });

  it.each([
    [['--period', '2026-13'], '2026-13'],
    [['--window', 'month'], 'month'],
    [['--by', 'color'], 'color'],
    [['--as-of', '31/02/2026'], '31/02/2026'],
    [['--soon', 'x'], 'x'],
    [['--threshold', '95x'], '95x'],
    [['--threshold', '95'], '95'],
    [['--what'], '--what'],
  ])('refuses %j', async (args, named) => {
    const { code, error } = await parplan(file, ...args);
    expect(code).toBe(2);
    expect(error).toContain(named);
  });

  it('says what is still reachable, and what of the indices the cases tell', async () => {
    const asOf = ['--period', '2026-01-01..30/9/2026', '--as-of', '30/9/2026'];
    const { out } = await parplan(file, ...asOf, '--threshold', '99,9%');
    expect(out).toMatch(/Không còn đạt được ngưỡng: tỷ lệ đúng hạn cao nhất có thể là \d/);
    expect((await parplan(file, ...asOf, '--threshold', '10%')).out).toMatch(/được phép trễ thêm \d+ hồ sơ/);
    expect(out).toMatch(/BỘ CHỈ SỐ 766, phần tính được từ hồ sơ: \d+(,\d+)?\/26 điểm/); // 2.1 and 3.3: 20 + 6
    expect(out).toMatch(/chỉ số 1 \(thời gian giải quyết\): [01](,\d)?\/2 điểm/);
  });

  it('prints form II.06a, its sums right', async () => {
    const { code, out } = await parplan(file, '--period', '2026-Q2', '--form', '06a');
    expect(code).toBe(0);
    expect(out).toContain('BIỂU II.06a/VPCP/KSTT');
    const rows = [...out.matchAll(/^(?:Hộ tịch|Chứng thực|Đất đai|Bảo trợ xã hội|Xây dựng|Tổng số) +([\d ]+)$/gm)];
    const cells = rows.map(([, numbers]) => numbers!.trim().split(/ +/).map(Number));
    expect(cells).toHaveLength(6);
    for (const [received, online, other, carried, resolved, early, onTime, late, open, inTime, overdue] of cells) {
      expect(received).toBe(online! + other! + carried!);
      expect(resolved).toBe(early! + onTime! + late!);
      expect(open).toBe(inTime! + overdue!);
      expect(received).toBe(resolved! + open!);
    }
    const total = cells.pop()!;
    expect(total).toEqual(total.map((_, column) => cells.reduce((sum, row) => sum + row[column]!, 0)));
    expect((await parplan(file, '--form', '07b')).error).toContain('07b');
  });

  it('lists surveys and feedback too', async () => {
    const survey = path.join(folder, 'survey.xlsx');
    fs.writeFileSync(
      survey,
      plainXlsx([
        ['TT', 'Nội dung', 'Rất hài lòng', 'Hài lòng', 'Không hài lòng'],
        [1, 'Thái độ công chức', 50, 35, 15],
      ]),
    );
    expect((await parplan(survey)).out).toMatch(/Công chức trực tiếp giải quyết: 85\s?% \(85\/100\)/);
    const feedback = path.join(folder, 'feedback.xlsx');
    fs.writeFileSync(
      feedback,
      plainXlsx([
        ['TT', 'Nội dung phản ánh', 'Ngày tiếp nhận', 'Hạn xử lý', 'Ngày trả lời', 'Mức độ hài lòng'],
        [1, 'Rác', '02/03/2026', '12/03/2026', '12/03/2026', 'Hài lòng'],
        [2, 'Đèn', '02/03/2026', '12/03/2026', '13/03/2026', 'Chưa hài lòng'],
      ]),
    );
    const { out } = await parplan(feedback, '--lang', 'en');
    expect(out).toContain('Feedback answered on time: 50% (1/2)');
    expect(out).toContain('Late: 1 (rows 3)');
  });

  it('lists a self-score: what has no evidence, what is above its most points', async () => {
    const scored = path.join(folder, 'self-score.xlsx');
    fs.writeFileSync(
      scored,
      plainXlsx([
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
        ['I', 'Chỉ đạo', 3, 3, ''],
        ['1', 'Kế hoạch', 2, 1.5, ''],
        ['2', 'Sáng kiến', 1, 1.5, '05/BC-UBND'],
      ]),
    );
    const { out, code } = await parplan(scored);
    expect(code).toBe(0);
    expect(out).toContain('Tổng điểm tự chấm: 3/3');
    expect(out).toMatch(/CHƯA CÓ MINH CHỨNG \(1,5 điểm\)\n {2}Hàng 3: 1 Kế hoạch, 1,5\/2/);
    expect(out).toMatch(/CHẤM QUÁ ĐIỂM TỐI ĐA\n {2}Hàng 4: 2 Sáng kiến, 1,5\/1/);
    const json = JSON.parse((await parplan(scored, '--json')).out) as { selfScores: { withoutEvidence: number[] }[] };
    expect(json.selfScores[0]!.withoutEvidence).toEqual([3]);
  });

  it('says that a file holds no cases', async () => {
    const plan = path.join(folder, 'plan.xlsx');
    fs.writeFileSync(
      plan,
      plainXlsx([
        ['Nhiệm vụ', 'Chủ trì'],
        ['Rà soát', 'Công an xã'],
      ]),
    );
    const { code, error } = await parplan(plan);
    expect(code).toBe(3);
    expect(error).toContain('Không thấy danh sách hồ sơ nào');
  });
});
