import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { createWorkbook } from '../../src/hosts/memory/create-workbook';
import { bindActions } from '../../src/taskpane/pane/bind-actions';
import { press, renderPane, seen } from './render-pane';

/** A plan written for this test. */
const PLAN: readonly (readonly string[])[] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  [],
  ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
  ['I', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
  [
    '1',
    'Tiếp nhận và trả kết quả hồ sơ',
    'Tối thiểu 95% hồ sơ đúng hạn',
    'Trung tâm Phục vụ hành chính công',
    'Văn phòng HĐND và UBND',
    'Thường xuyên',
  ],
  [
    '2',
    'Niêm yết công khai thủ tục hành chính',
    '100% thủ tục được niêm yết',
    'Văn phòng HĐND và UBND',
    'Các thôn',
    'Quý II/2026',
  ],
];

function workbookWithPlan() {
  const workbook = createWorkbook('Kế hoạch');
  const sheet = workbook.sheets[0]!;
  PLAN.forEach((row, at) => row.forEach((text, column) => text && sheet.setValue(at, column, text)));
  return workbook;
}

test('a workbook through the pane: read, go to a cell, write, highlight, take everything back', async () => {
  const workbook = workbookWithPlan();
  const { user } = renderPane(bindActions(createMemoryHost(workbook)));
  await user.click(press('Đọc kế hoạch'));
  const task = await screen.findByRole('button', { name: 'Niêm yết công khai thủ tục hành chính' });
  expect(task.closest('li')).toHaveTextContent('Thời hạnQuý II/2026');
  expect(task.closest('li')).toHaveTextContent('≥ 100%');

  await user.click(task);
  await waitFor(() => expect(workbook.sheets[0]!.selection).toMatchObject([{ row: 5 }]));

  await user.click(await screen.findByRole('button', { name: 'Ghi ra sheet' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('row', { name: /^Thêm mới/ })).toHaveAccessibleName('Thêm mới 2 2');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi ra sheet' }));
  await seen('Đã ghi ra sheet “Phân công” và “Chỉ tiêu”.');
  expect(workbook.sheet('Phân công')).toBeDefined();

  await user.click(press('Tô màu chỉ tiêu'));
  await seen(/Chưa có số liệu: 2/);
  expect(workbook.sheets[0]!.conditionalFormats.length).toBeGreaterThan(0);

  const undo = async () => {
    await user.click(press('Việc khác'));
    await user.click(await screen.findByRole('menuitem', { name: 'Hoàn tác' }));
  };
  await undo();
  await seen('Đã hoàn tác lần tô màu.');
  expect(workbook.sheets[0]!.conditionalFormats).toHaveLength(0);
  await undo();
  await seen('Đã hoàn tác lần ghi ra sheet.');
  expect(workbook.sheet('Phân công')).toBeUndefined();
});

test('a sheet without a plan is said so, and the workbook stays as it was', async () => {
  const workbook = createWorkbook('Danh bạ');
  workbook.sheets[0]!.setValue(0, 0, 'Họ và tên');
  const before = workbook.version;
  const { user } = renderPane(bindActions(createMemoryHost(workbook)));
  await user.click(press('Đọc kế hoạch'));
  expect(await seen('Chưa thấy kế hoạch ở đây')).toBeInTheDocument();
  expect(workbook.version).toBe(before);
});

test('why a cell was read so, and a correction that the workbook keeps, through the pane', async () => {
  const workbook = workbookWithPlan();
  const { user, unmount } = renderPane(bindActions(createMemoryHost(workbook)));
  await user.click(press('Đọc kế hoạch'));
  const card = async () => {
    const task = await screen.findByRole('button', { name: 'Niêm yết công khai thủ tục hành chính' });
    return within(task.closest('li')!);
  };
  await user.click((await card()).getByRole('button', { name: 'Xem chi tiết' }));
  await user.click((await card()).getByRole('button', { name: 'Vì sao đọc như vậy? Thời hạn' }));
  const steps = within(await screen.findByRole('list', { name: 'Cách đọc' })).getAllByRole('listitem');
  const said = steps.map((step) => step.textContent).join('\n');
  expect(said).toContain('“Thời gian hoàn thành” → cột thời hạn');
  expect(said).toMatch(/“Quý II\/2026” → quý II\/2026/);
  expect(said).not.toMatch(/\d{4}-\d{2}-\d{2}|schedule\/|của A\d/);

  await user.click((await card()).getByRole('button', { name: 'Sửa cách đọc: Thời hạn' }));
  const words = (await card()).getByRole('textbox');
  await user.clear(words);
  await user.type(words, 'Chậm nhất 30/9/2026');
  await user.click((await card()).getByRole('button', { name: 'Lưu và đọc lại' }));
  await seen('Đã sửa và đọc lại.');
  expect((await card()).getByRole('group', { name: 'Thời hạn' })).toHaveTextContent('Chậm nhất 30/9/2026');
  expect(workbook.sheets[0]!.value(5, 5)).toBe('Quý II/2026');

  unmount();
  const again = renderPane(bindActions(createMemoryHost(workbook)));
  await again.user.click(press('Đọc kế hoạch'));
  const task = await screen.findByRole('button', { name: 'Niêm yết công khai thủ tục hành chính' });
  expect(task.closest('li')).toHaveTextContent('Chậm nhất 30/9/2026');
  expect(screen.getByRole('button', { name: 'Bảng và cột · 1 chỗ đã sửa' })).toBeInTheDocument();
});
