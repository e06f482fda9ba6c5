import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { KeptCorrection } from '../../src/core/plan/correction';
import type { Assignment, PlanReading } from '../../src/core/plan/plan-reading';
import { comparableWords } from '../../src/core/text/comparable-words';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import { done, fakeActions, issue, KEPT, planRead, refused } from './fake-actions';
import { press, renderPane, seen } from './render-pane';
import { assignment, SAMPLE, schedule } from './sample-reading';

/** Actions that keep corrections as a workbook does, and read a deadline that was given. */
function keeping() {
  let kept: readonly KeptCorrection[] = [];
  let count = 0;
  const correct = jest.fn<ReturnType<PaneActions['correct']>, Parameters<PaneActions['correct']>>(async (change) => {
    if (change.kind === 'remove') kept = kept.filter(({ id }) => id !== change.id);
    else kept = [...kept, { id: `C${(count += 1)}`, correction: change.correction }];
    return done(kept);
  });
  const read = jest.fn<ReturnType<PaneActions['read']>, Parameters<PaneActions['read']>>(async () =>
    done(planRead(corrected(kept), kept)),
  );
  return { correct, read };
}

function corrected(kept: readonly KeptCorrection[]): PlanReading {
  const said = kept.flatMap(({ correction }) => (correction.kind === 'value' ? [correction] : []));
  const assignments = SAMPLE.assignments.map((each): Assignment => {
    const own = said.find(({ at }) => at.row === each.rows[0]! - 1);
    if (!own) return each;
    const due = schedule('2026-07-01/2026-09-30', own.text);
    return { ...each, due, issues: [], certainty: { due: { confidence: 1, reasons: ['corrected'] } } };
  });
  return { ...SAMPLE, assignments };
}

async function readPlan(given: Partial<PaneActions> = {}) {
  const { user } = renderPane(given);
  await user.click(press('Đọc kế hoạch'));
  await screen.findByRole('tab', { name: /Nhiệm vụ/ });
  return user;
}

const card = (task: RegExp) => within(screen.getByRole('button', { name: task }).closest('li')!);
const field = (task: RegExp, name: string) => within(card(task).getByRole('group', { name }));
const open = async (user: Awaited<ReturnType<typeof readPlan>>, task: RegExp) =>
  user.click(card(task).getByRole('button', { name: 'Xem chi tiết' }));

describe('a field of an assignment', () => {
  test('says quietly why it is not certain; one that is certain says nothing', async () => {
    const user = await readPlan();
    await open(user, /Tập huấn kỹ năng số/);
    const text = (name: string) => card(/Tập huấn kỹ năng số/).getByRole('group', { name }).textContent;
    expect(text('Chủ trì')).toContain('lấy từ ô gộp phía trên');
    expect(text('Thời hạn')).toContain('năm được hiểu là 2026');
    expect(text('Nhiệm vụ')).toBe('Nhiệm vụVì sao?Sửa');
  });

  test('is put right: how the words are read is shown first, the card stays open with the focus, undo takes it back', async () => {
    const actions = keeping();
    const user = await readPlan(actions);
    const task = /Kiểm tra việc chấp hành/;
    await open(user, task);
    await user.click(field(task, 'Thời hạn').getByRole('button', { name: 'Sửa cách đọc: Thời hạn' }));
    const words = field(task, 'Thời hạn').getByRole('textbox', { name: 'Thời hạn, ghi như trong kế hoạch' });
    expect(words).toHaveFocus();
    expect(words).toHaveValue('Theo lịch riêng');
    await user.clear(words);
    await user.type(words, 'Quý III/2026');
    expect(await field(task, 'Thời hạn').findByText('Quý III/2026', { selector: 'p' })).toBeInTheDocument();
    expect(actions.correct).not.toHaveBeenCalled();
    await user.click(field(task, 'Thời hạn').getByRole('button', { name: 'Lưu và đọc lại' }));
    expect(await seen('Đã sửa và đọc lại.')).toBeInTheDocument();
    expect(await seen('Thời hạn: Quý III/2026')).toBeInTheDocument();
    expect(actions.correct).toHaveBeenCalledWith({
      kind: 'add',
      correction: {
        kind: 'value',
        at: expect.objectContaining({ sheet: 'Kế hoạch 2026', row: 9 }) as object,
        field: 'due',
        text: 'Quý III/2026',
      },
    });
    expect(actions.read).toHaveBeenLastCalledWith({ scope: { sheets: ['Kế hoạch 2026'] } });
    expect(field(task, 'Thời hạn').getByText(/người dùng đã sửa/)).toBeInTheDocument();
    await waitFor(() => expect(field(task, 'Thời hạn').getByRole('button', { name: /^Sửa/ })).toHaveFocus());
    await user.click(press('Hoàn tác'));
    expect(actions.correct).toHaveBeenLastCalledWith({ kind: 'remove', id: 'C1' });
    expect(await seen('Đã bỏ chỗ sửa và đọc lại.')).toBeInTheDocument();
    expect(field(task, 'Thời hạn').getByText('Theo lịch riêng')).toBeInTheDocument();
  });

  test('that the plan does not state can be filled in; Esc leaves everything as it was', async () => {
    const actions = keeping();
    const user = await readPlan(actions);
    const task = /Kiểm tra việc chấp hành/;
    await open(user, task);
    await user.click(card(task).getByRole('button', { name: 'Bổ sung Người thực hiện' }));
    await user.type(field(task, 'Người thực hiện').getByRole('textbox'), 'Trần Thị Mai');
    expect(await field(task, 'Người thực hiện').findByText('Người thực hiện: Trần Thị Mai')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(card(task).queryByRole('textbox')).not.toBeInTheDocument();
    expect(actions.correct).not.toHaveBeenCalled();
  });

  test('words that say nothing yet are told so, with what was not read', async () => {
    const user = await readPlan(keeping());
    const task = /Báo cáo định kỳ/;
    await open(user, task);
    await user.click(card(task).getByRole('button', { name: 'Sửa cách đọc: Thời hạn' }));
    const words = card(task).getByRole('textbox');
    await user.clear(words);
    await user.type(words, 'mai kia');
    expect(await card(task).findByText('Chưa đọc được gì từ những chữ này.')).toBeInTheDocument();
  });

  test('keeps its form and says why where the workbook refuses', async () => {
    const user = await readPlan({ ...keeping(), correct: async () => refused(issue('workbook.structure-protected')) });
    const task = /Báo cáo định kỳ/;
    await open(user, task);
    await user.click(card(task).getByRole('button', { name: 'Sửa cách đọc: Thời hạn' }));
    await user.type(card(task).getByRole('textbox'), ' và đột xuất');
    await user.click(card(task).getByRole('button', { name: 'Lưu và đọc lại' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Cấu trúc sổ tính đang được bảo vệ');
    expect(card(task).getByRole('textbox')).toHaveValue('Chậm nhất ngày 20 hằng tháng và đột xuất');
  });

  test('deep in a long plan keeps its place: what was shown of the list stays', async () => {
    const many = { ...SAMPLE, issues: [], assignments: Array.from({ length: 90 }, (_, at) => long(at)) };
    const user = await readPlan({ read: async () => done(planRead(many)) });
    await user.click(press('Hiện thêm 30 mục'));
    const task = /Nhiệm vụ số 80$/;
    await open(user, task);
    await user.click(card(task).getByRole('button', { name: 'Sửa cách đọc: Chủ trì' }));
    await user.type(card(task).getByRole('textbox'), '; Công an xã');
    await user.click(card(task).getByRole('button', { name: 'Lưu và đọc lại' }));
    await seen('Đã sửa và đọc lại.');
    expect(screen.getAllByText(/^Nhiệm vụ số/)).toHaveLength(90);
    await waitFor(() => expect(card(task).getByRole('button', { name: 'Sửa cách đọc: Chủ trì' })).toHaveFocus());
  });
});

const long = (at: number) => assignment(at + 8, { task: `Nhiệm vụ số ${at + 1}` });

describe('tables and columns', () => {
  const toTables = async (given: Partial<PaneActions> = {}) => {
    const user = await readPlan(given);
    await user.click(press(/^Bảng và cột/));
    await screen.findByRole('heading', { name: 'Bảng và cột' });
    return user;
  };
  const column = (name: RegExp) => within(screen.getByRole('listitem', { name }));

  test('each column with its heading, first values and role; the view has the focus and goes back to the review', async () => {
    const user = await toTables();
    expect(screen.getByRole('heading', { name: 'Bảng và cột' })).toHaveFocus();
    expect(screen.getByText('Tiêu đề: dòng 7, 17')).toBeInTheDocument();
    expect(screen.getByText('Nội dung: dòng 8–21')).toBeInTheDocument();
    const third = column(/^Cột C: Kết quả/);
    expect(third.getByRole('button', { name: 'Vai trò của cột C: Chỉ tiêu' })).toBeInTheDocument();
    expect(third.getByRole('button', { name: 'Vai trò của cột C: Sản phẩm' })).toBeInTheDocument();
    expect(column(/^Cột D/).getByText(/^Văn phòng HĐND và UBND · Trung tâm/)).toBeInTheDocument();
    await user.click(press('Về kết quả đọc'));
    expect(screen.getByRole('tab', { name: /Nhiệm vụ/ })).toBeVisible();
  });

  test('another role is kept at the column’s heading and the plan is read again', async () => {
    const actions = keeping();
    const user = await toTables(actions);
    await user.click(press('Vai trò của cột F: Tình trạng'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Thời hạn' }));
    await seen('Đã sửa và đọc lại.');
    const at = { sheet: 'Kế hoạch 2026', row: 6, column: 5, words: comparableWords('Tiến độ') };
    expect(actions.correct).toHaveBeenCalledWith({
      kind: 'add',
      correction: { kind: 'column-role', at: expect.objectContaining(at) as object, roles: ['due'] },
    });
    expect(screen.getByText('Cột “Tiến độ”: Thời hạn', { selector: 'li p' })).toBeInTheDocument();
  });

  test('a second role is added and taken away', async () => {
    const actions = keeping();
    const user = await toTables(actions);
    const roles = () => actions.correct.mock.lastCall?.[0] as { correction: { roles: readonly string[] } };
    await user.click(press('Thêm vai trò thứ hai cho cột D'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Phối hợp' }));
    await waitFor(() => expect(roles().correction.roles).toEqual(['lead', 'support']));
    await waitFor(() => expect(press('Vai trò của cột C: Sản phẩm')).not.toHaveAttribute('aria-disabled', 'true'));
    await user.click(press('Vai trò của cột C: Sản phẩm'));
    await user.click(await screen.findByRole('menuitem', { name: 'Bỏ vai trò thứ hai' }));
    await waitFor(() => expect(roles().correction.roles).toEqual(['target']));
  });

  test('rows of the heading and the last row; rows that make no sense are refused', async () => {
    const actions = keeping();
    const user = await toTables(actions);
    await user.click(press('Sửa dòng tiêu đề, dòng cuối'));
    const box = (name: string) => screen.getByRole('textbox', { name });
    await user.clear(box('đến dòng'));
    await user.type(box('đến dòng'), '5{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Dòng tiêu đề đầu phải trước');
    expect(actions.correct).not.toHaveBeenCalled();
    await user.clear(box('đến dòng'));
    await user.type(box('đến dòng'), '8');
    await user.clear(box('Dòng cuối của bảng'));
    await user.type(box('Dòng cuối của bảng'), '19{Enter}');
    await waitFor(() => expect(actions.correct).toHaveBeenCalledTimes(2));
    const kinds = actions.correct.mock.calls.map(([change]) => change.kind === 'add' && change.correction);
    expect(kinds).toMatchObject([
      { kind: 'header-rows', at: { row: 6, column: 0 }, rowCount: 2 },
      { kind: 'table-end', at: { row: 6, column: 0 }, last: { row: 18, words: '19' } },
    ]);
  });

  test('a correction that leaves nothing of the plan is taken back at once, and said', async () => {
    const actions = keeping();
    const read = jest
      .fn(actions.read)
      .mockResolvedValueOnce(done(planRead(SAMPLE)))
      .mockResolvedValueOnce(refused(issue('sheet.no-plan', { sheet: '' })));
    const user = await toTables({ ...actions, read });
    await user.click(press('Không phải kế hoạch'));
    expect(await screen.findByRole('alert')).toHaveTextContent('cách đọc cũ được giữ nguyên');
    expect(actions.correct).toHaveBeenLastCalledWith({ kind: 'remove', id: 'C1' });
    expect(press('Không phải kế hoạch')).toBeInTheDocument();
  });

  test('what was corrected is listed in words, leads to its cell, and can be removed; one that is not used says why', async () => {
    const gone = issue('correction.cell-gone', { id: 'C5', what: 'not-plan', sheet: 'Kế hoạch 2026', cell: 'A41' });
    const reading = { ...SAMPLE, issues: [gone] };
    const correct = jest.fn(fakeActions().correct);
    const reveal = jest.fn(fakeActions().reveal);
    const user = await toTables({ read: async () => done(planRead(reading, KEPT)), correct, reveal });
    const list = screen.getByRole('heading', { name: 'Những chỗ đã sửa' }).nextElementSibling as HTMLElement;
    const items = within(list).getAllByRole('listitem');
    expect(items.map((each) => each.querySelector('p')!.textContent)).toEqual([
      'Cột “Tiến độ”: Thời hạn',
      'Thời hạn: Chậm nhất 30/9/2026',
      'Tiêu đề bảng: 2 dòng, từ dòng 7',
      'Bảng kết thúc ở dòng 21',
      'Bảng “A41” không phải kế hoạch',
      'Năm của kế hoạch: 2026',
    ]);
    expect(items[1]).toHaveTextContent('Rà soát, niêm yết đầy đủ thủ tục');
    expect(items[4]).toHaveTextContent('không còn thấy ô A41');
    expect(within(items[4]!).queryByRole('button', { name: /^Xem ô/ })).not.toBeInTheDocument();
    await user.click(within(items[0]!).getByRole('button', { name: 'Xem ô Kế hoạch 2026!F7' }));
    expect(reveal).toHaveBeenCalledWith({
      sheet: 'Kế hoạch 2026',
      areas: [{ row: 6, column: 5, rowCount: 1, columnCount: 1 }],
    });
    await user.click(within(items[5]!).getByRole('button', { name: 'Bỏ sửa: Năm của kế hoạch: 2026' }));
    expect(correct).toHaveBeenCalledWith({ kind: 'remove', id: 'C6' });
  });
});
