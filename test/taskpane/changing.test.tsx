import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ActionResult } from '../../src/actions/action-result';
import type { RegisterChanges } from '../../src/actions/results';
import type { RibbonRequest } from '../../src/commands/ribbon-requests';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import { AGAIN, CHANGES, deferred, done, fakeActions, issue, planRead, refused } from './fake-actions';
import { press, renderPane, seen } from './render-pane';
import { cells, SAMPLE } from './sample-reading';

async function readPlan(given: Partial<PaneActions> = {}) {
  const { user } = renderPane(given);
  await user.click(press('Đọc kế hoạch'));
  await screen.findByRole('button', { name: 'Ghi ra sheet' });
  return user;
}

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

describe('writing', () => {
  test('says what would change, writes on a second press, tells it with the next step, and offers to undo', async () => {
    const write = jest.fn(fakeActions().write);
    const undo = jest.fn(fakeActions().undo);
    const user = await readPlan({ write, undo });
    await user.click(press('Ghi ra sheet'));
    const dialog = await screen.findByRole('dialog', { name: 'Ghi ra sheet “Phân công” và “Chỉ tiêu”?' });
    expect(rowOf('Thêm mới')).toHaveAccessibleName('Thêm mới 6 10');
    expect(rowOf('Không còn trong kế hoạch')).toHaveAccessibleName('Không còn trong kế hoạch 2 0');
    expect(dialog).toHaveTextContent('được giữ lại và đánh dấu, không bị xóa');
    expect(write).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Ghi ra sheet' }));
    expect(write).toHaveBeenCalledWith(SAMPLE, expect.objectContaining({ withoutUndo: false }));
    expect(await seen('Đã ghi ra sheet “Phân công” và “Chỉ tiêu”.')).toBeInTheDocument();
    expect(await seen(/Điền cột “Kết quả” ở sheet “Chỉ tiêu”/)).toBeInTheDocument();
    await user.click(press('Hoàn tác'));
    expect(await seen('Đã hoàn tác lần ghi ra sheet.')).toBeInTheDocument();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test('nothing is written where the user thinks better of it', async () => {
    const write = jest.fn(fakeActions().write);
    const user = await readPlan({ write });
    await user.click(press('Ghi ra sheet'));
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(press('Ghi ra sheet')).toHaveFocus());
    expect(write).not.toHaveBeenCalled();
  });

  test('a write too large to be undone is said before, and the button says so', async () => {
    const write = jest.fn(fakeActions().write);
    const user = await readPlan({ write, preview: async () => done(CHANGES, [issue('write.undo-too-large')]) });
    await user.click(press('Ghi ra sheet'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Thay đổi này quá lớn để giữ bản hoàn tác.');
    await user.click(within(dialog).getByRole('button', { name: 'Ghi, không cần hoàn tác' }));
    expect(write).toHaveBeenCalledWith(SAMPLE, expect.objectContaining({ withoutUndo: true }));
  });

  test('while one piece of work runs no other begins', async () => {
    const running = deferred<ActionResult<RegisterChanges>>();
    const highlight = jest.fn(fakeActions().highlight);
    const user = await readPlan({ highlight, preview: () => running.promise });
    await user.click(press('Ghi ra sheet'));
    expect(screen.getByRole('progressbar', { name: 'Đang so với các sheet đã ghi…' })).toBeInTheDocument();
    expect(press('Tô màu chỉ tiêu')).toHaveAttribute('aria-disabled', 'true');
    await user.click(press('Tô màu chỉ tiêu'));
    expect(highlight).not.toHaveBeenCalled();
    await act(async () => running.resolve(done(CHANGES)));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  test('a protected sheet: what to do, and again after that is done', async () => {
    const preview = jest
      .fn(fakeActions().preview)
      .mockResolvedValueOnce(refused(issue('sheet.protected', { sheet: 'Chỉ tiêu' })));
    const user = await readPlan({ preview });
    await user.click(press('Ghi ra sheet'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'Sheet “Chỉ tiêu” đang được bảo vệ nên không ghi được. Bỏ bảo vệ sheet rồi thử lại.',
    );
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  test('a write that broke off offers to recover; recovering takes the offer away', async () => {
    const recover = jest.fn(fakeActions().recover);
    const user = await readPlan({ recover, write: async () => refused(issue('write.failed-needs-recovery')) });
    await user.click(press('Ghi ra sheet'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ghi ra sheet' }));
    expect(await seen('Lần ghi trước chưa xong')).toBeInTheDocument();
    expect(within(screen.getByRole('alert')).queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument();
    await user.click(press('Khôi phục'));
    expect(await seen('Đã trả sổ tính về như trước lần ghi dở.')).toBeInTheDocument();
    expect(screen.queryByText('Lần ghi trước chưa xong')).not.toBeInTheDocument();
    expect(recover).toHaveBeenCalledTimes(1);
  });
});

describe('highlighting', () => {
  test('tells how the targets stand, with a legend; removing takes the legend away', async () => {
    const user = await readPlan();
    await user.click(press('Tô màu chỉ tiêu'));
    expect(await seen('Chưa đạt: 2 · Chưa có số liệu: 1.234 · Đạt: 1')).toBeInTheDocument();
    const legend = screen.getByRole('region', { name: 'Chú giải màu' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((entry) => entry.textContent),
    ).toEqual(['✗ 95%Chưa đạt', '… 95%Chưa có số liệu', '– 95%Không so được bằng số', '✓ 95%Đạt']);
    await user.click(press('Việc khác'));
    await user.click(await screen.findByRole('menuitem', { name: 'Bỏ tô màu' }));
    expect(await seen('Đã bỏ phần tô màu của ParPlan.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Chú giải màu' })).not.toBeInTheDocument();
  });

  test('without the sheets it needs it offers to write them', async () => {
    const user = await readPlan({ highlight: async () => refused(issue('highlight.no-register')) });
    await user.click(press('Tô màu chỉ tiêu'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Ghi ra sheet trước, rồi tô màu.');
    await user.click(within(alert).getByRole('button', { name: 'Ghi ra sheet' }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  test('undo says which cells it left', async () => {
    const left = [cells(7), cells(8)];
    const user = await readPlan({
      undo: async () => done({ what: 'highlight', left }, [issue('undo.cells-changed', { count: 2, cells: 'A7, A8' })]),
    });
    await user.click(press('Việc khác'));
    await user.click(await screen.findByRole('menuitem', { name: 'Hoàn tác' }));
    expect(await seen('Đã hoàn tác lần tô màu.')).toBeInTheDocument();
    expect(await seen('2 ô đã thay đổi sau khi ghi nên được giữ nguyên: A7, A8.')).toBeInTheDocument();
  });
});

describe('a pane just opened', () => {
  test('offers to recover an unfinished change, which can wait', async () => {
    const { user } = renderPane({ findUnfinished: async () => done('highlight') });
    expect(await seen('Lần ghi trước chưa xong')).toBeInTheDocument();
    await user.click(press('Để sau'));
    expect(screen.queryByText('Lần ghi trước chưa xong')).not.toBeInTheDocument();
    expect(press('Đọc kế hoạch')).toBeInTheDocument();
  });

  test('can undo and highlight what an earlier session wrote, without reading first', async () => {
    const highlight = jest.fn(fakeActions().highlight);
    const { user } = renderPane({ highlight });
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    expect(screen.getByRole('menuitem', { name: 'Hoàn tác' })).toBeInTheDocument();
    await user.click(screen.getByRole('menuitem', { name: 'Tô màu chỉ tiêu' }));
    expect(await seen('Đã tô màu các ô chỉ tiêu trong kế hoạch.')).toBeInTheDocument();
    expect(highlight).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['read-plan', 'read'],
    ['highlight-targets', 'highlight'],
    ['remove-highlights', 'removeHighlights'],
  ] as const)('does what the ribbon asks: %s', async (request, action) => {
    const spy = jest.fn(fakeActions()[action] as () => Promise<never>);
    let ask: ((request: RibbonRequest) => void) | undefined;
    renderPane({ [action]: spy }, { listenToRibbon: (hear) => ((ask = hear), () => {}) });
    await act(async () => ask?.(request));
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test('a write asked by the ribbon reads first, then asks', async () => {
    let ask: ((request: RibbonRequest) => void) | undefined;
    const read = jest.fn(async () => done(planRead(SAMPLE)));
    renderPane({ read }, { listenToRibbon: (hear) => ((ask = hear), () => {}) });
    await act(async () => ask?.('write-registers'));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('a second reading', () => {
  test('says row by row what changes and goes, before anything is written; what only comes is folded and bounded', async () => {
    const reveal = jest.fn(fakeActions().reveal);
    const user = await readPlan({ preview: async () => done(AGAIN), reveal });
    await user.click(press('Ghi ra sheet'));
    const dialog = within(await screen.findByRole('dialog'));
    const changed = dialog.getByRole('button', { name: 'Thay đổi: 2' });
    expect(changed).toHaveAttribute('aria-expanded', 'true');
    const [first, second] = dialog.getAllByRole('listitem');
    expect(first).toHaveTextContent('Rà soát, niêm yết');
    expect(within(first!).getAllByRole('definition')[2]).toHaveAccessibleName('Trước: 30/06/2026');
    expect(within(first!).getAllByRole('definition')[3]).toHaveAccessibleName('Nay: 30/09/2026');
    expect(within(second!).getAllByRole('definition')[0]).toHaveTextContent('(trống)');
    await user.click(dialog.getByRole('button', { name: 'Xem ô Kế hoạch 2026!B13' }));
    expect(reveal).toHaveBeenCalledWith(cells(13, 1, 1));
    expect(dialog.queryByText('Chỉ tiêu mới số 1')).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Mới: 40' }));
    expect(dialog.getAllByText(/^Chỉ tiêu mới số/)).toHaveLength(20);
    await user.click(dialog.getByRole('button', { name: 'Hiện thêm 20 dòng' }));
    expect(dialog.getAllByText(/^Chỉ tiêu mới số/)).toHaveLength(40);
    await user.click(changed);
    expect(dialog.queryByText(/^Rà soát, niêm yết/)).not.toBeInTheDocument();
  });
});
