import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import { markWords } from '../../src/taskpane/why/mark-words';
import { done, fakeActions, issue, refused, TRACE } from './fake-actions';
import { press, renderPane } from './render-pane';
import { cells } from './sample-reading';

async function openWhy(given: Partial<PaneActions> = {}) {
  const { user } = renderPane(given);
  await user.click(press('Đọc kế hoạch'));
  await screen.findByRole('tab', { name: /Nhiệm vụ/ });
  const item = screen.getByRole('button', { name: /Tập huấn kỹ năng số/ }).closest('li')!;
  await user.click(within(item).getByRole('button', { name: 'Xem chi tiết' }));
  const why = within(item).getByRole('button', { name: 'Vì sao đọc như vậy? Thời hạn' });
  await user.click(why);
  return { user, item: within(item), why };
}

describe('why a field was read so', () => {
  test('the cell’s words with those that were read marked, the steps in plain words, what was not read, and the cell', async () => {
    const explain = jest.fn(fakeActions().explain);
    const reveal = jest.fn(fakeActions().reveal);
    const { user, item, why } = await openWhy({ explain, reveal });
    expect(explain).toHaveBeenCalledWith(expect.anything(), { sheet: 'Kế hoạch 2026', row: 18, column: 5 });
    expect(why).toHaveAttribute('aria-expanded', 'true');
    const steps = within(await item.findByRole('list', { name: 'Cách đọc' })).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Tiêu đề “Tiến độ” → cột thời hạn',
      '“6 tháng cuối năm” → 6 tháng cuối năm 2026 (tháng, quý, năm hoặc ngày)',
    ]);
    expect(item.getByText('6 tháng cuối năm', { selector: 'mark' })).toBeInTheDocument();
    expect(item.getByText('Chữ chưa đọc: “nếu kịp”')).toBeInTheDocument();
    await user.click(item.getByRole('button', { name: 'Xem ô F19' }));
    expect(reveal).toHaveBeenCalledWith(cells(19, 5, 1));
    await user.click(why);
    expect(item.queryByRole('list', { name: 'Cách đọc' })).not.toBeInTheDocument();
  });

  test('a cell that cannot be explained says so in a sentence', async () => {
    const { item } = await openWhy({ explain: async () => refused(issue('sheet.not-found', { sheet: 'KH' })) });
    expect(await item.findByText('Chưa xem được cách đọc của ô này.')).toBeInTheDocument();
    expect(item.getByText('Không có sheet “KH” trong sổ tính.')).toBeInTheDocument();
  });

  test('an empty cell says that it is empty', async () => {
    const empty = { ...TRACE, text: '', steps: [], unread: [], usedBy: [] };
    const { item } = await openWhy({ explain: async () => done(empty) });
    expect(await item.findByText('Ô trống')).toBeInTheDocument();
    expect(item.getByText('ParPlan không dùng ô này trong kế hoạch.')).toBeInTheDocument();
  });
});

describe('marked words', () => {
  const step = (words: string, stage: 'reader' | 'column' = 'reader') => ({
    ...TRACE.steps[1]!,
    words,
    stage,
    source: null,
  });

  test('together they are the cell’s text; what a reader took wins over unread', () => {
    const text = 'Quý II, quý III; gấp';
    const runs = markWords({ text, steps: [step('Quý II'), step('quý III')], unread: ['III; gấp'] });
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter(({ kind }) => kind === 'taken').map((run) => run.text)).toEqual(['Quý II', 'quý III']);
    expect(runs.filter(({ kind }) => kind === 'unread').map((run) => run.text)).toEqual(['; gấp']);
  });

  test('words of a heading are not looked for in the cell', () => {
    const runs = markWords({ text: 'Tiến độ: Quý I', steps: [step('Tiến độ', 'column')], unread: [] });
    expect(runs).toEqual([{ text: 'Tiến độ: Quý I', kind: 'plain' }]);
  });
});
