import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { done, fakeActions, issue, planRead, refused } from './fake-actions';
import { press, renderPane } from './render-pane';
import { longReading, SAMPLE } from './sample-reading';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';

async function readPlan(given: Partial<PaneActions> = {}) {
  const { user } = renderPane(given);
  await user.click(press('Đọc kế hoạch'));
  await screen.findByRole('tab', { name: /Nhiệm vụ/ });
  return user;
}

const item = (task: string | RegExp) => screen.getByRole('button', { name: task }).closest('li')!;
const headings = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

describe('the review', () => {
  test('doubts come first with their reasons, then the sections of the plan with their counts', async () => {
    await readPlan();
    expect(headings()).toEqual([
      'Cần xem lại trước 2',
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH 2',
      'II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH 3',
      'III. CHUYỂN ĐỔI SỐ 1. Hạ tầng, nền tảng dùng chung 1',
    ]);
    const doubtful = item(/Kiểm tra việc chấp hành/);
    expect(doubtful).toHaveTextContent('Nhiệm vụ chưa ghi đơn vị chủ trì.');
    expect(doubtful).toHaveTextContent('Chưa đọc hết thời hạn.');
    expect(screen.getAllByRole('listitem')[0]).toBe(doubtful);
  });

  test('a card says who, when and how much in plain words', async () => {
    await readPlan();
    const card = item('Khảo sát sự hài lòng của người dân');
    expect(card).toHaveTextContent('Chủ trìPhòng Văn hóa – Xã hội');
    expect(card).toHaveTextContent('Trước 01/6/2026; trước 01/12/2026');
    const targets = within(card).getByRole('list', { name: 'Chỉ tiêu' });
    expect(
      within(targets)
        .getAllByRole('listitem')
        .map((mark) => mark.textContent),
    ).toEqual(['↑ Tăng so với 2025', '≥ 1.500 phiếu']);
  });

  test('pressing an assignment goes to its source, and says so where that fails', async () => {
    const reveal = jest
      .fn(fakeActions().reveal)
      .mockResolvedValueOnce(done(null))
      .mockResolvedValueOnce(refused(issue('sheet.not-found', { sheet: 'Kế hoạch 2026' })));
    const user = await readPlan({ reveal });
    const task = screen.getByRole('button', { name: 'Tiếp nhận và trả kết quả hồ sơ đúng hạn' });
    expect(task).toHaveAccessibleDescription('Tới ô A14');
    await user.click(task);
    expect(reveal).toHaveBeenCalledWith(SAMPLE.assignments[4]!.source);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(task);
    expect(await screen.findByRole('alert')).toHaveTextContent('Kế hoạch 2026');
  });

  test('details open and close', async () => {
    const user = await readPlan();
    const card = item(/Báo cáo định kỳ/);
    const more = within(card).getByRole('button', { name: 'Xem chi tiết' });
    expect(card).not.toHaveTextContent('Nguyễn Thị Hạnh');
    await user.click(more);
    expect(card).toHaveTextContent('Người thực hiệnNguyễn Thị Hạnh');
    await user.click(within(card).getByRole('button', { name: 'Thu gọn' }));
    expect(card).not.toHaveTextContent('Nguyễn Thị Hạnh');
  });

  test('the search needs no accents and takes all words; nothing found says what to try', async () => {
    const user = await readPlan();
    const search = screen.getByRole('searchbox', { name: 'Tìm nhiệm vụ, đơn vị, chỉ tiêu' });
    await user.click(search);
    await user.paste('hai long NGUOI dan');
    expect(await screen.findByRole('button', { name: /Khảo sát sự hài lòng/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Tiếp nhận và trả/ })).not.toBeInTheDocument();
    expect(screen.getByText('Tìm thấy 1 mục.')).toBeInTheDocument();
    await user.clear(search);
    await user.click(search);
    await user.paste('ngan sach tap huan');
    expect(await screen.findByText('Không có mục nào khớp với “ngan sach tap huan”.')).toBeInTheDocument();
    await user.click(press('Xóa tìm kiếm'));
    expect(await screen.findByRole('button', { name: /Tiếp nhận và trả/ })).toBeInTheDocument();
  });

  test('targets: objectives first, each to its own cell', async () => {
    const reveal = jest.fn(fakeActions().reveal);
    const user = await readPlan({ reveal });
    await user.click(screen.getByRole('tab', { name: /Chỉ tiêu/ }));
    expect(headings()[0]).toBe('Mục tiêu chung 1');
    await user.click(press('Hồ sơ giải quyết đúng hạn'));
    expect(reveal).toHaveBeenCalledWith(SAMPLE.assignments[4]!.targets[0]!.source);
  });

  test('doubts: worst first, mere notes left out, each to its cell', async () => {
    const reveal = jest.fn(fakeActions().reveal);
    const user = await readPlan({ reveal });
    await user.click(screen.getByRole('tab', { name: /Cần xem lại/ }));
    const region = screen.getByRole('region', { name: 'Cần xem lại' });
    const reasons = within(region)
      .getAllByRole('listitem')
      .map((doubt) => doubt.textContent);
    expect(reasons).toHaveLength(4);
    expect(reasons[0]).toContain('#REF!');
    await user.click(press(/#REF!/));
    expect(reveal).toHaveBeenCalledWith(SAMPLE.issues[3]!.source);
  });

  test('a section folds away', async () => {
    const user = await readPlan();
    const section = press(/II. CẢI CÁCH THỦ TỤC/);
    expect(section).toHaveAttribute('aria-expanded', 'true');
    await user.click(section);
    expect(section).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: /Tiếp nhận và trả/ })).not.toBeInTheDocument();
  });

  // Where Tab itself goes is a browser's matter: test/browser.
  test('the list is one stop of the Tab key; arrows, Home and End move that stop', async () => {
    const user = await readPlan();
    const region = screen.getByRole('region', { name: 'Nhiệm vụ' });
    const stops = () => [...region.querySelectorAll('[tabindex="0"]')];
    expect(stops()).toEqual([press(/Cần xem lại trước/)]);
    act(() => press(/Cần xem lại trước/).focus());
    await user.keyboard('{ArrowDown}');
    expect(press(/Kiểm tra việc chấp hành/)).toHaveFocus();
    const reached = item(/Kiểm tra việc chấp hành/);
    expect(stops()).toEqual(within(reached).getAllByRole('button'));
    await user.keyboard('{End}');
    expect(press(/Tập huấn kỹ năng số/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(press(/III. CHUYỂN ĐỔI SỐ/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(stops()).toEqual([press(/Cần xem lại trước/)]);
  });

  test('after a search that leaves the item out, the list still has a stop', async () => {
    const user = await readPlan();
    act(() => press(/Kiểm tra việc chấp hành/).focus());
    await user.click(screen.getByRole('searchbox'));
    await user.paste('tap huan');
    await waitFor(() => expect(screen.queryByRole('button', { name: /Kiểm tra/ })).not.toBeInTheDocument());
    expect(press(/III. CHUYỂN ĐỔI SỐ/)).toHaveAttribute('tabindex', '0');
  });

  test('ten thousand assignments: only some are on the page, more come on a press, and the search looks at all', async () => {
    const user = await readPlan({ read: async () => done(planRead(longReading(10_000))) });
    const tasks = () => screen.getAllByText(/^Nhiệm vụ số/);
    expect(screen.getByRole('tab', { name: /Nhiệm vụ/ })).toHaveTextContent('10.000');
    expect(tasks()).toHaveLength(60);
    await user.click(press('Hiện thêm 60 mục'));
    expect(tasks()).toHaveLength(120);
    await user.click(screen.getByRole('searchbox'));
    await user.paste('9999');
    expect(await screen.findByText('Nhiệm vụ số 9999')).toBeInTheDocument();
    expect(tasks()).toHaveLength(1);
  });
});
