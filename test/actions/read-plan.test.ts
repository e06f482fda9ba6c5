import { readPlan } from '../../src/actions/read-plan';
import { revealSource } from '../../src/actions/reveal-source';
import { writeRegisters } from '../../src/actions/write-registers';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { TEXTS } from '../../src/i18n';
import { cellRef } from '../support/plan-of';

const ROWS = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'],
  [],
  ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'],
  [1, 'Giải quyết hồ sơ đúng hạn', 'Tối thiểu 97% hồ sơ đúng hạn', 'Văn phòng', 'Tháng 11'],
  [2, 'Tập huấn nghiệp vụ một cửa', 'Ít nhất 3 lớp', 'Phòng Nội vụ', 'Quý II'],
];

function planWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('KH');
  ROWS.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  return workbook;
}

test('the year that the user gives dates what the plan leaves open', async () => {
  const read = await readPlan(createMemoryHost(planWorkbook()), { scope: { sheets: 'all' }, year: 2031 });
  const due = read.ok && read.value.reading.assignments.map((assignment) => assignment.due.canonical);
  expect(due).toEqual(['2031-11-01/2031-11-30', '2031-04-01/2031-06-30']);
});

test('progress is told, and what is aborted ends as cancelled', async () => {
  const seen: [number, number][] = [];
  const onProgress = (done: number, total: number) => seen.push([done, total]);
  const host = createMemoryHost(planWorkbook());
  await readPlan(host, { scope: { sheets: 'all' }, onProgress });
  expect(seen.at(-1)![0]).toBe(seen.at(-1)![1]);
  const controller = new AbortController();
  const reading = readPlan(host, { scope: { sheets: 'all' }, signal: controller.signal });
  controller.abort();
  expect(await reading).toMatchObject({ ok: false, issues: [{ code: 'host.cancelled' }] });
});

test('our own registers are never read as a plan', async () => {
  const workbook = planWorkbook();
  const host = createMemoryHost(workbook);
  const first = await readPlan(host, { scope: { sheets: 'all' }, year: 2026 });
  if (!first.ok) throw new Error('not read');
  const { reading, snapshot } = first.value;
  await writeRegisters(host, reading, { texts: TEXTS.vi.registers, snapshot });
  const again = await readPlan(host, { scope: { sheets: ['KH', 'Phân công', 'Chỉ tiêu'] }, year: 2026 });
  expect(again.ok && again.value.reading).toEqual(reading);
  workbook.activate(workbook.sheet('Phân công')!);
  expect(await readPlan(host, { scope: { sheets: 'active' } })).toMatchObject({
    ok: false,
    issues: [{ code: 'sheet.no-plan' }],
  });
});

test('an empty workbook, a sheet without a plan and a sheet that is not there are told apart', async () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Trang 1');
  const host = createMemoryHost(workbook);
  const read = (name: string) => readPlan(host, { scope: { sheets: [name] } });
  expect(await read('Trang 1')).toMatchObject({ ok: false, issues: [{ code: 'workbook.empty' }] });
  sheet.setValue(0, 0, 'Danh bạ điện thoại');
  expect(await read('Trang 1')).toMatchObject({
    ok: false,
    issues: [{ code: 'sheet.no-plan', params: { sheet: 'Trang 1' } }],
  });
  expect(await read('Trang 2')).toMatchObject({ ok: false, issues: [{ code: 'sheet.not-found' }] });
});

test('a source is shown; one whose sheet is gone is an issue', async () => {
  const host = createMemoryHost(planWorkbook());
  expect(await revealSource(host, cellRef('KH', 3, 1))).toMatchObject({ ok: true });
  expect(await revealSource(host, cellRef('Đã xóa', 3, 1))).toMatchObject({
    ok: false,
    issues: [{ code: 'sheet.not-found' }],
  });
});

test('a fault of our own is no issue: it is thrown on', async () => {
  const host = { ...createMemoryHost(planWorkbook()), readWorkbook: () => Promise.reject(new TypeError('ours')) };
  await expect(readPlan(host, { scope: { sheets: 'all' } })).rejects.toThrow('ours');
});
