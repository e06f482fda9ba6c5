import { highlightTargets } from '../../src/actions/highlight-targets';
import { removeHighlights } from '../../src/actions/remove-highlights';
import { undoLastChange } from '../../src/actions/undo-last-change';
import { previewRegisters } from '../../src/actions/preview-registers';
import { writeRegisters } from '../../src/actions/write-registers';
import type { PlanReading } from '../../src/core/plan/plan-reading';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { TEXTS } from '../../src/i18n';
import { dueIn, every, planOf } from '../support/plan-of';
import type { AssignmentSeed } from '../support/plan-of';

const SHEET = 'Kế hoạch';
const texts = TEXTS.vi.registers;

const SEEDS: readonly AssignmentSeed[] = [
  {
    task: 'Rà soát thủ tục hành chính',
    row: 4,
    section: ['I. THỦ TỤC'],
    due: dueIn('Tháng 3/2026', '2026-03-01', '2026-03-31'),
    targets: [
      { operator: '>=', value: 95, unit: '%', canonical: '>=95%', subject: 'hồ sơ đúng hạn', row: 4, column: 2 },
      { operator: '=', value: 0, canonical: '=0', subject: 'hồ sơ quá hạn', row: 4, column: 2 },
    ],
  },
  {
    task: '=cmd|tính toán',
    row: 5,
    section: ['I. THỦ TỤC'],
    lead: ['Tư pháp', 'Văn phòng'],
    due: every('Hằng quý', 'FREQ=MONTHLY;INTERVAL=3'),
    targets: [{ operator: '>=', value: 15, upper: 25, unit: 'dự án', canonical: '>=15..25 dự án', row: 5, column: 2 }],
  },
  { task: 'Tuyên truyền', row: 6, section: ['II. KHÁC'] },
];

function workbookWithPlan(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet(SHEET);
  for (const seed of SEEDS) {
    sheet.setValue(seed.row, 1, seed.task);
    sheet.setValue(seed.row, 2, seed.targets?.map((target) => target.canonical).join(' và ') ?? 'không');
  }
  return workbook;
}

async function setUp(reading: PlanReading = planOf(SHEET, SEEDS)) {
  const workbook = workbookWithPlan();
  const host = createMemoryHost(workbook);
  const snapshot = await host.readWorkbook({ sheets: 'all' });
  const write = async (next: PlanReading = reading, language: 'vi' | 'en' = 'vi') =>
    writeRegisters(host, next, { texts: TEXTS[language].registers, snapshot });
  return { workbook, host, snapshot, write, reading };
}

const column = (workbook: MemoryWorkbook, sheet: string, heading: string): number => {
  const held = workbook.sheet(sheet)!;
  const { area, columns } = held.tables[0]!;
  return area.column + columns.indexOf(heading);
};
const cellOf = (workbook: MemoryWorkbook, sheet: string, id: string, heading: string) => {
  const held = workbook.sheet(sheet)!;
  const ids = column(workbook, sheet, 'Mã');
  const row = held.rows.findIndex((_, index) => held.value(index, ids) === id);
  return { sheet: held, row, column: column(workbook, sheet, heading) };
};
const valueOf = (workbook: MemoryWorkbook, sheet: string, id: string, heading: string) => {
  const cell = cellOf(workbook, sheet, id, heading);
  return cell.sheet.value(cell.row, cell.column);
};

test('one row an assignment and one a target, as tables with real dates and words', async () => {
  const { workbook, write } = await setUp();
  const result = await write();
  expect(result).toMatchObject({ ok: true, value: { assignments: { added: ['NV001', 'NV002', 'NV003'] } } });
  expect(workbook.table('ParPlan_Assignments')!.table.area).toMatchObject({ row: 3, rowCount: 4 });
  expect(valueOf(workbook, 'Phân công', 'NV001', 'Hạn cuối')).toBe(46112);
  expect(valueOf(workbook, 'Phân công', 'NV001', 'Bắt đầu')).toBe(46082);
  expect(valueOf(workbook, 'Phân công', 'NV002', 'Định kỳ')).toBe('Hằng quý');
  expect(valueOf(workbook, 'Phân công', 'NV002', 'Nhiệm vụ')).toBe('=cmd|tính toán');
  expect(valueOf(workbook, 'Phân công', 'NV002', 'Chủ trì')).toBe('Tư pháp\nVăn phòng');
  expect(valueOf(workbook, 'Chỉ tiêu', 'CT001', 'Ngưỡng')).toBe(0.95);
  expect(valueOf(workbook, 'Chỉ tiêu', 'CT003', 'Cận trên')).toBe(25);
});

test('a preview says the same and changes nothing', async () => {
  const { workbook, host, snapshot, reading } = await setUp();
  const version = workbook.version;
  const preview = await previewRegisters(host, reading, { texts, snapshot });
  expect(workbook.version).toBe(version);
  const written = await writeRegisters(host, reading, { texts, snapshot });
  expect(preview.ok && written.ok && preview.value).toEqual(written.ok && written.value);
});

test('writing the same reading again changes nothing at all', async () => {
  const { workbook, write } = await setUp();
  await write();
  const version = workbook.version;
  const again = await write();
  expect(again).toMatchObject({
    ok: true,
    value: { targets: { added: [], changed: [], kept: ['CT001', 'CT002', 'CT003'] } },
  });
  expect(workbook.version).toBe(version);
});

test('what the user filled in, renamed and added stays; the plan’s changes come through', async () => {
  const { workbook, write } = await setUp();
  await write();
  const status = cellOf(workbook, 'Phân công', 'NV001', 'Tình trạng');
  status.sheet.setValue(status.row, status.column, 'Đang làm');
  status.sheet.setValue(3, column(workbook, 'Phân công', 'Ghi chú'), 'Ý kiến của tôi');
  const actual = cellOf(workbook, 'Chỉ tiêu', 'CT001', 'Kết quả');
  actual.sheet.setFormula(actual.row, actual.column, '=19/20');
  const lead = cellOf(workbook, 'Phân công', 'NV003', 'Chủ trì');
  lead.sheet.setValue(lead.row, lead.column, 'Văn hóa');
  const changed = [{ ...SEEDS[0]!, lead: ['Công an'] }, SEEDS[1]!, { ...SEEDS[2]!, row: 9 }];
  const result = await write(planOf(SHEET, changed));
  expect(result).toMatchObject({ ok: true, value: { assignments: { changed: ['NV001', 'NV003'], kept: ['NV002'] } } });
  expect(result.issues).toEqual([expect.objectContaining({ code: 'register.changed-by-user', severity: 'info' })]);
  expect(valueOf(workbook, 'Phân công', 'NV001', 'Tình trạng')).toBe('Đang làm');
  expect(valueOf(workbook, 'Phân công', 'NV001', 'Chủ trì')).toBe('Công an');
  expect(valueOf(workbook, 'Phân công', 'NV003', 'Chủ trì')).toBe('Văn hóa');
  expect(workbook.table('ParPlan_Assignments')!.table.columns).toContain('Ý kiến của tôi');
  expect(actual.sheet.formula(actual.row, actual.column)).toBe('=19/20');
});

test('rows that left the plan are kept and marked, new ones follow with new ids, and a lost one comes back', async () => {
  const { workbook, write } = await setUp();
  await write();
  const fewer = await write(planOf(SHEET, [SEEDS[0]!, SEEDS[2]!, { task: 'Chuyển đổi số', row: 8 }]));
  expect(fewer).toMatchObject({
    ok: true,
    value: { assignments: { added: ['NV004'], gone: ['NV002'] }, targets: { gone: ['CT003'] } },
  });
  expect(valueOf(workbook, 'Phân công', 'NV002', 'Cần xem lại')).toBe(texts.gone);
  expect(valueOf(workbook, 'Chỉ tiêu', 'CT003', 'Mã sheet')).toBeNull();
  const back = await write();
  expect(back).toMatchObject({
    ok: true,
    value: { assignments: { added: [], gone: ['NV004'], changed: expect.arrayContaining(['NV002']) } },
  });
  expect(valueOf(workbook, 'Phân công', 'NV002', 'Cần xem lại')).toBeNull();
  expect(valueOf(workbook, 'Chỉ tiêu', 'CT003', 'Mã sheet')).toBe('S1');
});

test('undo gives every cell, name, table and sheet back', async () => {
  const { workbook, host, write } = await setUp();
  const before = await host.readWorkbook({ sheets: 'all' });
  await write();
  await highlightTargets(host);
  expect(workbook.sheet(SHEET)!.conditionalFormats.length).toBeGreaterThan(0);
  expect(await undoLastChange(host)).toMatchObject({ ok: true, value: { what: 'highlight', left: [] } });
  expect(workbook.sheet(SHEET)!.conditionalFormats).toEqual([]);
  expect(await undoLastChange(host)).toMatchObject({ ok: true, value: { what: 'write-registers', left: [] } });
  expect(await host.readWorkbook({ sheets: 'all' })).toEqual(before);
  expect(await undoLastChange(host)).toMatchObject({ ok: false, issues: [{ code: 'undo.nothing' }] });
});

test('removal takes exactly our rules', async () => {
  const { workbook, host, write } = await setUp();
  const plan = workbook.sheet(SHEET)!;
  const area = { row: 0, column: 0, rowCount: 9, columnCount: 3 };
  plan.addConditionalFormat({ areas: [area], formula: '=$A1>pp_limit', style: { bold: true }, stopIfTrue: false });
  await write();
  await highlightTargets(host);
  await highlightTargets(host);
  expect(plan.conditionalFormats.filter((rule) => rule.formula?.includes('pp_sheet'))).toHaveLength(4);
  expect(await removeHighlights(host)).toMatchObject({ ok: true, value: { sheets: [SHEET] } });
  expect(plan.conditionalFormats.map((rule) => rule.formula)).toEqual(['=$A1>pp_limit']);
  await undoLastChange(host);
  expect(plan.conditionalFormats).toHaveLength(5);
});
