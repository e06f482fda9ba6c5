import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { SIX_CLEARS, sixClears } from '../../src/core/plan/six-clears';
import { press, renderPane, seen } from './render-pane';
import { SAMPLE } from './sample-reading';

async function readPlan() {
  const { user } = renderPane();
  await user.click(press('Đọc kế hoạch'));
  await screen.findByRole('group', { name: '6 rõ' });
  return user;
}

const unclear = (clear: (typeof SIX_CLEARS)[number]) =>
  SAMPLE.assignments.filter((each) => sixClears(each)[clear] !== 'clear');
const tasks = () =>
  within(screen.getByRole('region', { name: 'Nhiệm vụ' }))
    .getAllByRole('button', { name: 'Xem chi tiết' })
    .map((more) => more.closest('li')!.querySelector('[data-main]')!.textContent);

describe('the six clears', () => {
  test('the figures are those of the assignments, and each shows only its own', async () => {
    const user = await readPlan();
    const group = screen.getByRole('group', { name: '6 rõ' });
    // Every assignment leaves it open: said once, and not counted with what some leave open.
    expect(unclear('authority')).toHaveLength(8);
    expect(group).toHaveTextContent('Kế hoạch hầu như không nêu thẩm quyền (8/8 nhiệm vụ).');
    expect(within(group).queryByRole('button', { name: /^Thẩm quyền/ })).not.toBeInTheDocument();
    const rest = SIX_CLEARS.filter((clear) => clear !== 'authority');
    const lacking = SAMPLE.assignments.filter((each) => rest.some((clear) => sixClears(each)[clear] !== 'clear'));
    expect(group).toHaveTextContent(`${lacking.length} nhiệm vụ chưa rõ:`);
    const figures = within(group)
      .getAllByRole('button', { name: /chưa rõ$/ })
      .map((chip) => Number(/\d+$/.exec(chip.textContent)![0]));
    expect(figures).toEqual(rest.flatMap((clear) => unclear(clear).length || []).sort((one, other) => other - one));
    const time = unclear('time');
    expect(time.length).toBeGreaterThan(0);
    expect(time.length).toBeLessThan(SAMPLE.assignments.length);
    const chip = within(group).getByRole('button', { name: `Thời gian: ${time.length} nhiệm vụ chưa rõ` });
    expect(chip).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(new Set(tasks())).toEqual(new Set(time.map(({ task }) => task)));
    await user.click(chip);
    expect(tasks()).toHaveLength(SAMPLE.assignments.length);
  });

  test('what is open is copied as a text, one line for each assignment', async () => {
    const user = await readPlan();
    const time = unclear('time');
    await user.click(press(`Thời gian: ${time.length} nhiệm vụ chưa rõ`));
    await user.click(press('Sao chép danh sách'));
    expect(await seen('Đã sao chép. Dán vào Word, Zalo hoặc thư.')).toBeInTheDocument();
    const [heading, once, summary, ...lines] = (await navigator.clipboard.readText()).split('\n');
    expect(heading).toContain(SAMPLE.plan.title!);
    expect(once).toBe('Kế hoạch hầu như không nêu thẩm quyền (8/8 nhiệm vụ).');
    expect(lines.join()).not.toContain('Thẩm quyền');
    expect(summary).toContain(`${time.length} nhiệm vụ`);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(time.length);
    expect(lines[0]).toContain(time[0]!.task);
    expect(lines[0]).toMatch(/Thời gian: (chưa rõ hẳn|chưa ghi)/);
  });

  test('an opened card has six marks, each with its word', async () => {
    const user = await readPlan();
    const card = within(press(/Kiểm tra việc chấp hành/).closest('li')!);
    await user.click(card.getByRole('button', { name: 'Xem chi tiết' }));
    const marks = within(card.getByRole('list', { name: '6 rõ' })).getAllByRole('listitem');
    expect(marks).toHaveLength(6);
    expect(marks[0]).toHaveAccessibleName('Người: chưa ghi');
    expect(marks[1]).toHaveAccessibleName('Việc: đã rõ');
    expect(marks[0]!.textContent).not.toBe(marks[1]!.textContent);
  });
});
