import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { paneEn } from '../../src/i18n/en/pane';
import { paneVi } from '../../src/i18n/vi/pane';
import { languageOf } from '../../src/taskpane/pane/pane-language';
import { isDarkColour } from '../../src/taskpane/theme/office-theme';
import { done, fakeActions, issue, planRead, refused } from './fake-actions';
import { press, renderPane, seen } from './render-pane';
import { WITHOUT_YEAR } from './sample-reading';

// axe asks for a canvas, which jsdom has not.
HTMLCanvasElement.prototype.getContext = () => null;

/** axe's findings as `rule: element`; contrast needs a browser. */
async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Their arguments are lists; the whole flow covers them. */
const TAKE_LISTS = new Set(['read', 'weekdays', 'monthDays', 'yearMonths']);

/** Every word of a text object, functions called with plain arguments. */
function sentences(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (TAKE_LISTS.has(key)) return [];
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') {
      const result: unknown = (value as (...given: unknown[]) => unknown)(3, '3', 3);
      return typeof result === 'string' ? [result] : [];
    }
    return typeof value === 'object' && value !== null ? sentences(value) : [];
  });
}

describe('both languages', () => {
  test('English where Office is in English, else Vietnamese', () => {
    expect(['en-US', 'EN-gb', 'vi-VN', 'fr-FR', undefined].map(languageOf)).toEqual(['en', 'en', 'vi', 'vi', 'vi']);
  });

  test('the whole flow in English, with its numbers', async () => {
    const { user } = renderPane({}, { language: 'en' });
    await user.click(press('Read plan'));
    const summary = 'Read 8 assignments, 1 objective, 10 targets, 4 points to check.';
    expect(await seen(summary)).toBeInTheDocument();
    expect(screen.getByText('Before 1 June 2026; before 1 December 2026')).toBeInTheDocument();
    expect(screen.getByText('≥ 1,500 phiếu')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Write to sheets' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Write to sheets' }));
    expect(await seen('The sheets “Phân công” and “Chỉ tiêu” are written.')).toBeInTheDocument();
    await user.click(press('Highlight'));
    expect(await seen('Missed: 2 · No data yet: 1,234 · Met: 1')).toBeInTheDocument();
  });

  test('the user can switch; what was read stays, the page says its language', async () => {
    const { user } = renderPane();
    await user.click(press('Đọc kế hoạch'));
    await screen.findByRole('tab', { name: /Nhiệm vụ/ });
    await user.click(press('English'));
    expect(screen.getByRole('tab', { name: /Assignments/ })).toHaveTextContent('8');
    expect(document.documentElement.lang).toBe('en');
    await user.click(press('Tiếng Việt'));
    expect(screen.getByRole('tab', { name: /Nhiệm vụ/ })).toBeInTheDocument();
  });

  test('Vietnamese is in NFC and no sentence is empty or says undefined', () => {
    for (const texts of [paneVi, paneEn]) {
      const all = sentences(texts);
      expect(all.length).toBeGreaterThan(120);
      expect(all.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
      expect(all.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    }
  });
});

describe('for everyone', () => {
  test('axe finds nothing wrong at any step', async () => {
    const { user } = renderPane({ findUnfinished: async () => done('highlight') });
    await seen('Lần ghi trước chưa xong');
    expect(await findings()).toEqual([]);
    await user.click(press('Đọc kế hoạch'));
    await screen.findByRole('button', { name: 'Ghi ra sheet' });
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('tab', { name: /Cần xem lại/ }));
    await user.click(press('Tô màu chỉ tiêu'));
    await screen.findByRole('region', { name: 'Chú giải màu' });
    expect(await findings()).toEqual([]);
    await user.click(press('Ghi ra sheet'));
    await screen.findByRole('dialog');
    expect(await findings()).toEqual([]);
  });

  test('axe finds nothing wrong where things fail', async () => {
    const read = jest
      .fn(fakeActions().read)
      .mockResolvedValueOnce(refused(issue('sheet.no-plan', { sheet: 'A' })))
      .mockResolvedValueOnce(refused(issue('host.busy')))
      .mockResolvedValueOnce(done(planRead(WITHOUT_YEAR)));
    const { user } = renderPane({ read });
    for (const wanted of [/ParPlan tìm bảng/, /Excel đang bận/, /Kế hoạch này của năm nào/]) {
      await user.click(press('Đọc kế hoạch'));
      await seen(wanted);
      expect(await findings()).toEqual([]);
    }
  });

  test('dark grounds of Office are told from light ones', () => {
    expect(['#FFFFFF', '#F3F2F1', '#262626', '#000000', '#444444', 'nonsense'].map(isDarkColour)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
