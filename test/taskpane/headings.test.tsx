import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { done, fakeActions, HEADINGS, issue, planRead, refused } from './fake-actions';
import { press, renderPane, seen } from './render-pane';
import { SAMPLE } from './sample-reading';

const NOTHING = refused(issue('sheet.no-plan', { sheet: 'Kế hoạch 2026' }));
const BARE = planRead({ ...SAMPLE, assignments: [], objectives: [], issues: [] });
const HEADER_ROWS = { kind: 'header-rows', at: HEADINGS.at, rowCount: 2 } as const;

describe('where no plan was found', () => {
  test('the heading rows selected in Excel are shown first, kept on a press, and the sheet is read with them', async () => {
    const read = jest.fn(fakeActions().read).mockResolvedValueOnce(NOTHING);
    const correct = jest.fn(fakeActions().correct);
    const { user } = renderPane({ read, correct });
    await user.click(press('Đọc kế hoạch'));
    await user.click(await screen.findByRole('button', { name: 'Chỉ dòng tiêu đề' }));
    await user.click(press('Lấy dòng đang chọn'));
    const finder = within(screen.getByRole('region', { name: 'Chỉ dòng tiêu đề' }));
    expect(await finder.findByText('Dòng 5–6, sheet Kế hoạch 2026')).toBeInTheDocument();
    expect(finder.getByText('TT · Nội dung công việc · Cơ quan thực hiện · Thời gian')).toBeInTheDocument();
    expect(correct).not.toHaveBeenCalled();
    await user.click(press('Đọc với tiêu đề này'));
    await screen.findByRole('tab', { name: /Nhiệm vụ/ });
    expect(correct).toHaveBeenCalledWith({ kind: 'add', correction: HEADER_ROWS });
    expect(read).toHaveBeenLastCalledWith({ scope: { sheets: ['Kế hoạch 2026'] } });
    expect(screen.queryByText(/Chưa thấy kế hoạch/)).not.toBeInTheDocument();
  });

  test('an empty row is told and cannot be kept; Esc closes', async () => {
    const { user } = renderPane({
      read: async () => NOTHING,
      findHeadings: async () => done({ ...HEADINGS, words: [] }),
    });
    await user.click(press('Đọc kế hoạch'));
    await user.click(await screen.findByRole('button', { name: 'Chỉ dòng tiêu đề' }));
    await user.click(press('Lấy dòng đang chọn'));
    expect(await seen(/Dòng này trống/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Đọc với tiêu đề này' })).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(press('Chỉ dòng tiêu đề')).toBeInTheDocument();
  });

  test('a table without tasks is shown with its columns, to say which of them holds the tasks', async () => {
    const read = jest.fn(fakeActions().read).mockResolvedValueOnce(done(BARE));
    const correct = jest.fn(fakeActions().correct);
    const { user } = renderPane({ read, correct });
    await user.click(press('Đọc kế hoạch'));
    expect(await screen.findByText(/chưa thấy nhiệm vụ nào/)).toBeInTheDocument();
    await user.click(press(/^Vai trò của cột D/));
    await user.click(screen.getByRole('menuitemradio', { name: 'Nhiệm vụ' }));
    await screen.findByRole('tab', { name: /Nhiệm vụ/ });
    expect(correct).toHaveBeenCalledWith({
      kind: 'add',
      correction: { kind: 'column-role', at: expect.anything() as unknown, roles: ['task'] },
    });
  });

  test('headings that give no plan are taken back, and said', async () => {
    const correct = jest.fn(fakeActions().correct);
    const { user } = renderPane({ read: async () => NOTHING, correct });
    await user.click(press('Đọc kế hoạch'));
    await user.click(await screen.findByRole('button', { name: 'Chỉ dòng tiêu đề' }));
    await user.click(press('Lấy dòng đang chọn'));
    await user.click(await screen.findByRole('button', { name: 'Đọc với tiêu đề này' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('không còn đọc được nhiệm vụ nào');
    expect(correct).toHaveBeenLastCalledWith({ kind: 'remove', id: 'C1' });
  });

  test('the correction that alone showed the plan can be removed: nothing is found then', async () => {
    const read = jest
      .fn(fakeActions().read)
      .mockResolvedValueOnce(done(planRead(SAMPLE, [{ id: 'C1', correction: HEADER_ROWS }])))
      .mockResolvedValueOnce(NOTHING);
    const { user } = renderPane({ read });
    await user.click(press('Đọc kế hoạch'));
    await user.click(await screen.findByRole('button', { name: /^Bảng và cột/ }));
    await user.click(await screen.findByRole('button', { name: /^Bỏ sửa:/ }));
    expect(await seen('Chưa thấy kế hoạch ở đây')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the selected cell', () => {
  test('is explained from the menu; another replaces it; Esc closes and gives the focus back', async () => {
    const explain = jest.fn(fakeActions().explain);
    const selected = jest
      .fn(fakeActions().selected)
      .mockResolvedValueOnce(done({ sheet: 'Ghi chú', area: { row: 2, column: 1, rowCount: 1, columnCount: 1 } }));
    const { user } = renderPane({ explain, selected });
    await user.click(press('Đọc kế hoạch'));
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    await user.click(screen.getByRole('menuitem', { name: 'Giải thích ô đang chọn' }));
    const panel = within(await screen.findByRole('region', { name: 'Ô đang chọn' }));
    expect(await panel.findByRole('list', { name: 'Cách đọc' })).toBeInTheDocument();
    expect(panel.getByRole('heading', { name: 'Ô đang chọn' })).toHaveFocus();
    expect(explain).toHaveBeenLastCalledWith(expect.anything(), { sheet: 'Ghi chú', row: 2, column: 1 });
    await user.click(panel.getByRole('button', { name: 'Xem ô đang chọn khác' }));
    await waitFor(() =>
      expect(explain).toHaveBeenLastCalledWith(expect.anything(), { sheet: 'Kế hoạch 2026', row: 18, column: 5 }),
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Ô đang chọn' })).not.toBeInTheDocument();
    await waitFor(() => expect(press('Việc khác')).toHaveFocus());
  });

  test('that is no part of the plan leads to the tables', async () => {
    const trace = await fakeActions().explain(planRead(SAMPLE), { sheet: '', row: 0, column: 0 });
    if (!trace.ok) throw new Error('no trace');
    const { user } = renderPane({ explain: async () => done({ ...trace.value, usedBy: [] }) });
    await user.click(press('Đọc kế hoạch'));
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    await user.click(screen.getByRole('menuitem', { name: 'Giải thích ô đang chọn' }));
    const panel = within(await screen.findByRole('region', { name: 'Ô đang chọn' }));
    await user.click(await panel.findByRole('button', { name: 'Bảng và cột' }));
    expect(await screen.findByRole('heading', { name: 'Bảng và cột' })).toBeInTheDocument();
  });
});
