import { highlightTargets } from '../../src/actions/highlight-targets';
import { removeHighlights } from '../../src/actions/remove-highlights';
import { undoLastChange } from '../../src/actions/undo-last-change';
import { previewRegisters } from '../../src/actions/preview-registers';
import { writeRegisters } from '../../src/actions/write-registers';
import type { PlanReading } from '../../src/core/plan/plan-reading';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
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

test('as few edits for many rows as for few', async () => {
  const many = (count: number) =>
    planOf(
      SHEET,
      Array.from({ length: count }, (_, row) => ({
        task: `Việc ${row}`,
        row,
        targets: [{ operator: '>=' as const, value: 90, unit: '%', canonical: '>=90%', row, column: 2 }],
      })),
    );
  const editsOf = async (count: number) => {
    const { host, snapshot } = await setUp();
    const sizes: number[] = [];
    const counting: WorkbookHost = {
      ...host,
      applyEdits: (edits, options) => {
        sizes.push(edits.length);
        return host.applyEdits(edits, options);
      },
    };
    await writeRegisters(counting, many(count), { texts, snapshot });
    await highlightTargets(counting);
    return sizes;
  };
  expect(await editsOf(300)).toEqual(await editsOf(3));
});

test('the longest text of a cell goes through whole; a longer one is cut and said', async () => {
  const longest = 'ă'.repeat(32_767);
  const { workbook, write } = await setUp();
  const result = await write(
    planOf(SHEET, [{ task: longest, row: 4, lead: ['a'.repeat(20_000), 'b'.repeat(20_000)] }]),
  );
  expect(result).toMatchObject({ ok: true, issues: [{ code: 'cell.text-cut', params: { id: 'NV001' } }] });
  expect(valueOf(workbook, 'Phân công', 'NV001', 'Nhiệm vụ')).toBe(longest);
  expect(String(valueOf(workbook, 'Phân công', 'NV001', 'Chủ trì'))).toHaveLength(32_767);
});

test('a table does not grow over what the user put below it', async () => {
  const { workbook, write } = await setUp();
  await write();
  workbook.sheet('Phân công')!.setValue(7, 2, 'Tổng cộng');
  const { version } = workbook;
  const result = await write(planOf(SHEET, [...SEEDS, { task: 'Việc mới', row: 9 }]));
  expect(result).toMatchObject({ ok: false, issues: [{ code: 'register.no-room', params: { cell: 'C8' } }] });
  expect(workbook.version).toBe(version);
});

test('a plan sheet of the register’s name keeps its name', async () => {
  const { workbook, host, reading } = await setUp();
  workbook.addSheet('PHÂN CÔNG');
  const result = await writeRegisters(host, reading, { texts, snapshot: await host.readWorkbook({ sheets: [SHEET] }) });
  expect(result).toMatchObject({ ok: true, value: { sheets: { assignments: 'Phân công (2)', targets: 'Chỉ tiêu' } } });
});

test('columns that the user moved or added are found again, and the language may change', async () => {
  const { workbook, write } = await setUp();
  await write();
  const { sheet, table } = workbook.table('ParPlan_Assignments')!;
  const { area } = table;
  sheet.resizeTable(table, { ...area, columnCount: area.columnCount + 1 });
  sheet.setValue(3, area.columnCount, 'Cột của tôi');
  sheet.setValue(4, area.columnCount, 'giữ nhé');
  swapColumns(workbook, 'Phân công', ['pp_a_task', 2], ['pp_a_lead', 3]);
  const result = await write(planOf(SHEET, [{ ...SEEDS[0]!, lead: ['Công an'] }, SEEDS[1]!, SEEDS[2]!]), 'en');
  expect(result).toMatchObject({
    ok: true,
    issues: [],
    value: { assignments: { added: [], gone: [], changed: ['NV001', 'NV002'] } },
  });
  const { columns } = workbook.table('ParPlan_Assignments')!.table;
  expect([columns[2], columns[3], columns.at(-1)]).toEqual(['Lead', 'Task', 'Cột của tôi']);
  expect([sheet.value(4, 2), sheet.value(4, 3), sheet.value(4, area.columnCount)]).toEqual([
    'Công an',
    SEEDS[0]!.task,
    'giữ nhé',
  ]);
});

/** What Excel does when a user drags a column: cells and names go together. */
function swapColumns(workbook: MemoryWorkbook, name: string, one: [string, number], other: [string, number]): void {
  const sheet = workbook.sheet(name)!;
  for (let row = 3; row < 7; row += 1) {
    const [left, right] = [sheet.value(row, one[1]), sheet.value(row, other[1])];
    sheet.setValue(row, one[1], null);
    sheet.setValue(row, other[1], left);
    sheet.setValue(row, one[1], right);
  }
  const [left, right] = [workbook.name(one[0])!.formula, workbook.name(other[0])!.formula];
  workbook.setName(one[0], right, false);
  workbook.setName(other[0], left, false);
}

test('a column that the user deleted comes back at the right end', async () => {
  const { workbook, write } = await setUp();
  await write();
  const { sheet, table } = workbook.table('ParPlan_Targets')!;
  const { area } = table;
  workbook.setName('pp_t_check', '=#REF!', false);
  sheet.setValue(4, 13, 'Riêng');
  expect(await write()).toMatchObject({ ok: true });
  const grown = workbook.table('ParPlan_Targets')!.table;
  expect(grown.area.columnCount).toBe(area.columnCount + 1);
  expect(grown.columns.at(-1)).toBe('Cần xem lại');
  expect(workbook.name('pp_t_check')!.formula).toBe("='Chỉ tiêu'!$Y$5");
});
