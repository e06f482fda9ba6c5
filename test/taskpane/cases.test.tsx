import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ActionResult } from '../../src/actions/action-result';
import type { CaseBook, CaseQuestion } from '../../src/actions/compute-cases';
import { deferred, done, fakeActions, issue, refused } from './fake-actions';
import { press, renderPane } from './render-pane';

const SHEET = 'Sheet “Hồ sơ một cửa”';

async function openCases(given: Parameters<typeof renderPane>[0] = {}, language: 'vi' | 'en' = 'vi') {
  const { user, ...view } = renderPane(given, { language });
  await user.click(screen.getByRole('tab', { name: language === 'vi' ? /Hồ sơ/ : /Cases/ }));
  await screen.findByRole('button', { name: language === 'vi' ? 'Tính chỉ số' : 'Compute indicators' });
  return { user, ...view };
}

async function computed(given: Parameters<typeof renderPane>[0] = {}) {
  const opened = await openCases(given);
  await opened.user.click(press('Tính chỉ số'));
  await screen.findByRole('heading', { name: SHEET });
  return opened;
}

const choose = (label: string, option: string) => {
  const select = screen.getByRole('combobox', { name: label });
  const { value } = within(select).getByRole<HTMLOptionElement>('option', { name: option });
  fireEvent.change(select, { target: { value } });
};

describe('the view of case records', () => {
  test('one press: the days covered, the quality of the data, then every indicator with what it is divided by', async () => {
    await computed();
    expect(screen.getByRole('heading', { name: SHEET })).toHaveFocus();
    expect(screen.getByText(/^Từ .*2026 đến .*2026, tính đến/)).toBeInTheDocument();
    expect(screen.getByText('Không tính: 3 hàng')).toBeInTheDocument();
    const list = screen.getByRole('list', { name: 'Chỉ số' });
    const cards = within(list).getAllByRole('heading', { level: 4 });
    expect(cards).toHaveLength(18);
    const onTime = within(list).getAllByRole('listitem')[0]!;
    expect(onTime).toHaveTextContent(/\d\d,\d+%/);
    expect(onTime).toHaveTextContent(/\d+ hồ sơ .* \/ \d+ hồ sơ/);
    expect(onTime).toHaveTextContent('Càng cao càng tốt');
  });

  test('a finding opens its rows, and a row its cell', async () => {
    const reveal = jest.fn(fakeActions().reveal);
    const { user } = await computed({ reveal });
    await user.click(press(/^Trùng mã hồ sơ.*1 hàng/));
    await user.click(press('Hàng 43'));
    expect(reveal).toHaveBeenCalledWith({
      sheet: 'Hồ sơ một cửa',
      areas: [{ row: 42, column: 1, rowCount: 1, columnCount: 1 }],
    });
  });

  test('an indicator tells its source and how sure it is, and opens the very rows of what was late', async () => {
    const reveal = jest.fn(fakeActions().reveal);
    const { user } = await computed({ reveal });
    const onTime = within(screen.getByRole('list', { name: 'Chỉ số' })).getAllByRole('listitem')[0]!;
    await user.click(within(onTime).getByRole('button', { name: 'Cách tính và hồ sơ' }));
    expect(onTime).toHaveTextContent('Căn cứ:');
    const rest = within(onTime).getByRole('button', { name: /^Ngoài tử số: \d+ hồ sơ/ });
    const count = Number(/\d+/.exec(rest.textContent!)![0]);
    await user.click(rest);
    const rows = within(onTime).getAllByRole('button', { name: /^Hàng \d+/ });
    expect(rows).toHaveLength(count);
    // The eighth record of the sample is the first late one: row 9.
    await user.click(within(onTime).getByRole('button', { name: 'Hàng 9' }));
    expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ areas: [expect.objectContaining({ row: 8 })] }));
    await user.click(within(onTime).getByRole('button', { name: /^Tử số/ }));
    await user.click(within(onTime).getByRole('button', { name: /^Xem thêm 40 hàng/ }));
    expect(within(onTime).getAllByRole('button', { name: /^Hàng \d+/ })).toHaveLength(count + 50);
  });

  test('by quarter, with the sums of the groups those of the sheet', async () => {
    const { user } = await computed();
    choose('Chia theo', 'Quý tiếp nhận');
    const groups = screen.getByRole('list', { name: 'Quý tiếp nhận' });
    expect(
      within(groups)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Quý I/2026', 'Quý II/2026', 'Quý III/2026']);
    const all = within(screen.getByRole('list', { name: 'Chỉ số' })).getAllByRole('listitem')[0]!;
    const counts = (element: HTMLElement) =>
      [...element.textContent!.matchAll(/(\d+) hồ sơ/g)].map(([, n]) => Number(n));
    const [numerator, denominator] = counts(all);
    const sums = within(groups)
      .getAllByRole('listitem')
      .map(counts)
      .reduce(([n, d], [one, of]) => [n! + one!, d! + of!], [0, 0]);
    expect(sums).toEqual([numerator, denominator]);
    await user.click(within(groups).getAllByRole('button', { name: 'Mọi chỉ số của nhóm' })[0]!);
    expect(within(groups).getByText('Số hồ sơ sắp đến hạn')).toBeInTheDocument();
  });

  test('whether a threshold can still be met is answered as it is typed', async () => {
    const { user } = await computed();
    const threshold = screen.getByRole('textbox', { name: 'Ngưỡng đúng hạn (%)' });
    await user.type(threshold, '99,9');
    expect(screen.getByText(/^Không còn đạt được: cao nhất chỉ/)).toBeInTheDocument();
    await user.clear(threshold);
    await user.type(threshold, '50');
    expect(screen.getByText(/^Còn đạt được: cao nhất/)).toBeInTheDocument();
    await user.type(threshold, '0');
    expect(screen.getByText('Nhập một số từ 0 đến 100.')).toBeInTheDocument();
  });

  test('index 766 says what is known, of how many points, and which criteria are open', async () => {
    const { user } = await computed();
    const open = press(/^Chưa có số liệu: \d+ chỉ tiêu/);
    await user.click(open);
    expect(screen.getByText(/^5\.3 Mức độ hài lòng/)).toBeInTheDocument();
    expect(screen.getByText(/chưa xếp loại được/)).toBeInTheDocument();
  });
});

describe('the period', () => {
  const fixed = new Date(2026, 10, 21, 9);
  beforeEach(() =>
    jest.useFakeTimers({
      now: fixed,
      doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'nextTick', 'performance', 'setImmediate'],
    }),
  );
  afterEach(() => jest.useRealTimers());

  test('shows its two dates by either rule, and is asked for with the day of the report', async () => {
    const cases = jest.fn(fakeActions().cases);
    const { user } = await openCases({ cases });
    choose('Kỳ', 'Quý');
    choose('Quý nào', 'Quý II');
    expect(screen.getByText('Từ 01/4/2026 đến 30/6/2026')).toBeInTheDocument();
    choose('Cách tính kỳ', 'Từ ngày 15 tháng trước đến ngày 14');
    expect(screen.getByText('Từ 15/3/2026 đến 14/6/2026')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Tính đến ngày' }), '31/5/2026');
    await user.click(press('Tính chỉ số'));
    await screen.findByText(/tính đến 31\/5\/2026/);
    expect(cases).toHaveBeenCalledWith(
      expect.objectContaining({
        scope: { sheets: 'all' },
        window: { start: '2026-03-15', end: '2026-06-14' },
        asOf: '2026-05-31',
        latest: '2026-11-21',
      }),
    );
  });

  test('under way, it is counted up to today', async () => {
    const cases = jest.fn(fakeActions().cases);
    const { user } = await openCases({ cases });
    choose('Kỳ', 'Năm');
    expect(screen.getByText('Để trống: 21/11/2026')).toBeInTheDocument();
    await user.click(press('Tính chỉ số'));
    await screen.findByRole('heading', { name: SHEET });
    expect(cases).toHaveBeenCalledWith(expect.objectContaining({ asOf: '2026-11-21' }));
  });

  test('a day that is none is refused in words, and nothing is asked', async () => {
    const cases = jest.fn(fakeActions().cases);
    const { user } = await openCases({ cases });
    await user.type(screen.getByRole('textbox', { name: 'Tính đến ngày' }), '31/2/2026');
    await user.click(press('Tính chỉ số'));
    expect(screen.getByText('Nhập ngày dạng ngày/tháng/năm, ví dụ 30/6/2026.')).toBeInTheDocument();
    expect(cases).not.toHaveBeenCalled();
  });

  test('the choices and the figures are still there after a look at the plan', async () => {
    const { user } = await computed();
    await user.click(press('Đổi kỳ báo cáo'));
    choose('Kỳ', 'Tháng');
    expect(screen.getByText('Đã đổi lựa chọn. Bấm “Tính lại” để có số mới.')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: /Kế hoạch/ }));
    expect(press('Đọc kế hoạch')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: /Hồ sơ/ }));
    expect(screen.getByRole('combobox', { name: 'Kỳ' })).toHaveValue('month');
    expect(screen.getByRole('heading', { name: SHEET })).toBeInTheDocument();
  });
});

describe('when it does not go well', () => {
  test('progress is shown, Esc stops, and what comes after is not heard', async () => {
    const running = deferred<ActionResult<CaseBook>>();
    let asked: CaseQuestion | undefined;
    const { user } = await openCases({
      cases: (question) => {
        asked = question;
        return running.promise;
      },
    });
    await user.click(press('Tính chỉ số'));
    act(() => asked!.onProgress?.(12_400, 50_000));
    expect(screen.getByText('12.400 / 50.000 ô')).toBeInTheDocument();
    expect(press('Dừng')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(asked!.signal?.aborted).toBe(true);
    expect(press('Tính chỉ số')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Đã dừng. Sổ tính không bị thay đổi.');
    await act(async () => running.resolve(done({ sheets: [], surveys: [], feedback: [], selfScores: [] })));
    expect(screen.getByRole('status')).toHaveTextContent('Đã dừng. Sổ tính không bị thay đổi.');
  });

  test('where no sheet has cases the pane says what it looks for', async () => {
    const { user } = await openCases({ cases: async () => refused(issue('cases.none')) });
    await user.click(press('Tính chỉ số'));
    expect(await screen.findByText(/Cần một sheet có dòng tiêu đề/)).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Chưa thấy sheet hồ sơ');
    expect(press('Tính chỉ số')).toHaveFocus();
  });

  test('a failure is a sentence, and can be tried again', async () => {
    const cases = jest.fn(fakeActions().cases).mockResolvedValueOnce(refused(issue('host.cell-edit-mode')));
    const { user } = await openCases({ cases });
    await user.click(press('Tính chỉ số'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Excel đang ở chế độ sửa ô. Nhấn Enter hoặc Esc rồi thử lại.');
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    await screen.findByRole('heading', { name: SHEET });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

test('in English: words, numbers and dates', async () => {
  const { user } = await openCases({}, 'en');
  await user.click(press('Compute indicators'));
  await screen.findByRole('heading', { name: 'Sheet “Hồ sơ một cửa”' });
  expect(screen.getByText('Left out: 3 rows')).toBeInTheDocument();
  const onTime = within(screen.getByRole('list', { name: 'Indicators' })).getAllByRole('listitem')[0]!;
  expect(onTime).toHaveTextContent(/\d\d\.\d+%/);
  expect(onTime).toHaveTextContent('Higher is better');
});

test('each tab names its panel', async () => {
  await openCases();
  expect(screen.getByRole('tab', { name: /Hồ sơ/ })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel', { name: /Hồ sơ/ })).toContainElement(press('Tính chỉ số'));
  expect(screen.queryByRole('tabpanel', { name: /Kế hoạch/ })).not.toBeInTheDocument();
});

test('the ribbon’s button opens the pane at the case records', async () => {
  renderPane(
    {},
    {
      listenToRibbon: (hear) => {
        hear('open-cases');
        return () => undefined;
      },
    },
  );
  expect(await screen.findByRole('button', { name: 'Tính chỉ số' })).toBeInTheDocument();
  expect(screen.getByRole('tab', { name: /Hồ sơ/ })).toHaveAttribute('aria-selected', 'true');
});
