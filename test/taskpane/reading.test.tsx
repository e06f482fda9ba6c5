import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ActionResult } from '../../src/actions/action-result';
import type { PlanRead } from '../../src/actions/results';
import { deferred, done, fakeActions, issue, planRead, refused } from './fake-actions';
import { press, renderPane } from './render-pane';
import { SAMPLE, WITHOUT_YEAR } from './sample-reading';

const PLAN = 'Kế hoạch cải cách hành chính năm 2026 của xã Suối Trong';

describe('reading the plan', () => {
  test('one press reads the open sheet; the plan, its figures and the review come, and the plan has the focus', async () => {
    const read = jest.fn(fakeActions().read);
    const { user } = renderPane({ read });
    await user.click(press('Đọc kế hoạch'));
    const heading = await screen.findByRole('heading', { name: PLAN });
    expect(read).toHaveBeenCalledWith(expect.objectContaining({ scope: { sheets: 'active' } }));
    expect(heading).toHaveFocus();
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent(
      'Đã đọc 8 nhiệm vụ, 1 mục tiêu, 10 chỉ tiêu, 4 điểm cần xem lại.',
    );
    expect(screen.getByRole('tab', { name: /Nhiệm vụ/ })).toHaveTextContent('8');
  });

  test('all sheets are read where the user chose so', async () => {
    const read = jest.fn(fakeActions().read);
    const { user } = renderPane({ read });
    await user.click(screen.getByRole('radio', { name: 'Tất cả các sheet' }));
    await user.click(press('Đọc kế hoạch'));
    await screen.findByRole('heading', { name: PLAN });
    expect(read).toHaveBeenCalledWith(expect.objectContaining({ scope: { sheets: 'all' } }));
  });

  test('progress is shown in the language’s numbers, and what comes after stopping is not heard', async () => {
    const running = deferred<ActionResult<PlanRead>>();
    let signal: AbortSignal | undefined;
    let tell: ((done: number, total: number) => void) | undefined;
    const { user } = renderPane({
      read: (options) => {
        signal = options.signal;
        tell = options.onProgress;
        return running.promise;
      },
    });
    await user.click(press('Đọc kế hoạch'));
    act(() => tell?.(12_400, 50_000));
    expect(screen.getByText('12.400 / 50.000 ô')).toBeInTheDocument();
    expect(screen.getByRole('progressbar', { name: 'Đang đọc kế hoạch…' })).toHaveAttribute('aria-valuenow', '0.248');
    expect(press('Dừng')).toHaveFocus();
    await user.click(press('Dừng'));
    expect(signal?.aborted).toBe(true);
    expect(press('Đọc kế hoạch')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Đã dừng đọc. Sổ tính không bị thay đổi.');
    await act(async () => running.resolve(done(planRead(SAMPLE))));
    expect(screen.queryByRole('heading', { name: PLAN })).not.toBeInTheDocument();
  });

  test('Esc stops too', async () => {
    let signal: AbortSignal | undefined;
    const { user } = renderPane({
      read: (options) => {
        signal = options.signal;
        return new Promise(() => {});
      },
    });
    await user.click(press('Đọc kế hoạch'));
    await user.keyboard('{Escape}');
    expect(signal?.aborted).toBe(true);
    expect(press('Đọc kế hoạch')).toBeInTheDocument();
  });

  test('a pane taken down stops its reading', async () => {
    let signal: AbortSignal | undefined;
    const { user, unmount } = renderPane({
      read: (options) => {
        signal = options.signal;
        return new Promise(() => {});
      },
    });
    await user.click(press('Đọc kế hoạch'));
    unmount();
    expect(signal?.aborted).toBe(true);
  });

  test('where no plan is found the pane says what it looks for and reads all sheets on a press', async () => {
    const read = jest
      .fn(fakeActions().read)
      .mockResolvedValueOnce(refused(issue('sheet.no-plan', { sheet: 'Danh bạ' })));
    const { user } = renderPane({ read });
    await user.click(press('Đọc kế hoạch'));
    expect(await screen.findByText(/ParPlan tìm bảng có cột nhiệm vụ/)).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Chưa thấy kế hoạch ở đây');
    expect(screen.queryByText(/sheet\.no-plan/)).not.toBeInTheDocument();
    await user.click(press('Đọc tất cả các sheet'));
    await screen.findByRole('heading', { name: PLAN });
    expect(read).toHaveBeenLastCalledWith(expect.objectContaining({ scope: { sheets: 'all' } }));
    expect(screen.queryByText(/ParPlan tìm bảng/)).not.toBeInTheDocument();
  });

  test('a failure is a sentence without a code, and can be tried again', async () => {
    const read = jest.fn(fakeActions().read).mockResolvedValueOnce(refused(issue('host.cell-edit-mode')));
    const { user } = renderPane({ read });
    await user.click(press('Đọc kế hoạch'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Excel đang ở chế độ sửa ô. Nhấn Enter hoặc Esc rồi thử lại.');
    expect(alert).not.toHaveTextContent('host.');
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    await screen.findByRole('heading', { name: PLAN });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('an action that throws is told as a failure, not left running', async () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => {});
    const { user } = renderPane({
      read: async () => {
        throw new Error('broken');
      },
    });
    await user.click(press('Đọc kế hoạch'));
    expect(await screen.findByRole('alert')).not.toHaveTextContent('broken');
    expect(press('Đọc kế hoạch')).toBeEnabled();
    silence.mockRestore();
  });
});

describe('the plan’s year', () => {
  test('a plan without one asks, refuses what is no year, and reads again with it', async () => {
    const read = jest.fn(fakeActions().read).mockResolvedValueOnce(done(planRead(WITHOUT_YEAR)));
    const correct = jest.fn(fakeActions().correct);
    const { user } = renderPane({ read, correct });
    await user.click(press('Đọc kế hoạch'));
    expect(await screen.findByText('Kế hoạch này của năm nào?')).toBeInTheDocument();
    const year = screen.getByRole('textbox', { name: 'Năm kế hoạch' });
    await user.type(year, '26{Enter}');
    expect(screen.getByText('Nhập năm gồm 4 chữ số, ví dụ 2026.')).toBeInTheDocument();
    expect(correct).not.toHaveBeenCalled();
    await user.clear(year);
    await user.type(year, '2026{Enter}');
    expect(correct).toHaveBeenCalledWith({ kind: 'add', correction: { kind: 'plan-year', year: 2026 } });
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(await screen.findByRole('button', { name: /Năm 2026/ })).toBeInTheDocument();
  });

  test('a year that was read can be put right, or kept', async () => {
    const read = jest.fn(fakeActions().read);
    const correct = jest.fn(fakeActions().correct);
    const { user } = renderPane({ read, correct });
    await user.click(press('Đọc kế hoạch'));
    await user.click(await screen.findByRole('button', { name: 'Năm 2026. Sửa năm' }));
    await user.click(press('Không sửa'));
    await user.click(press('Năm 2026. Sửa năm'));
    await user.clear(screen.getByRole('textbox', { name: 'Năm kế hoạch' }));
    await user.type(screen.getByRole('textbox', { name: 'Năm kế hoạch' }), '2027');
    await user.click(press('Đọc lại theo năm này'));
    expect(correct).toHaveBeenCalledWith({ kind: 'add', correction: { kind: 'plan-year', year: 2027 } });
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });
});
