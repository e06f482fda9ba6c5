import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { IssueCode } from '../../src/core/issues/issue-code';
import { TEXTS } from '../../src/i18n';
import { fakeActions, issue, refused } from './fake-actions';
import { press, renderPane } from './render-pane';

/** What a workbook can make reading or writing answer, with what the host says of it. */
const ON_READING: readonly (readonly [IssueCode, Record<string, string>])[] = [
  ['sheet.too-large', { sheet: 'KH 2026', area: 'A1:XFD1048576' }],
  ['sheet.not-found', { sheet: 'KH 2026' }],
  ['host.busy', {}],
  ['host.payload-too-large', {}],
  ['host.failed', { detail: 'GeneralException', office: 'GeneralException' }],
];
const ON_WRITING: readonly (readonly [IssueCode, Record<string, string>])[] = [
  ['workbook.structure-protected', {}],
  ['sheet.protected', { sheet: 'Phân công' }],
  ['register.name-taken', { name: 'pp_status' }],
  ['state.lost', {}],
  ['host.access-denied', { detail: 'AccessDenied' }],
];

/** Nothing of a machine's words: no code, no name of a class or a parameter. */
function expectSentence(text: string | null, code: IssueCode): void {
  expect(text).not.toMatch(/undefined|\[object|Exception|AccessDenied/);
  expect(text).not.toContain(code);
}

test.each(ON_READING)('reading that ends with %s is told in a sentence', async (code, params) => {
  const { user } = renderPane({ read: async () => refused(issue(code, params)) });
  await user.click(press('Đọc kế hoạch'));
  expect((await screen.findByRole('alert')).textContent).toContain(TEXTS.vi.issues[code](params).trim());
  expectSentence(document.body.textContent, code);
  expect(press('Đọc kế hoạch')).toBeEnabled();
});

test.each(['workbook.empty', 'sheet.no-plan'] as const)(
  '%s is no failure: the pane says where else to look',
  async (code) => {
    const { user } = renderPane({ read: async () => refused(issue(code)) });
    await user.click(press('Đọc kế hoạch'));
    expect(await screen.findByText(/ParPlan tìm bảng có cột nhiệm vụ/)).toBeInTheDocument();
    expect(press('Đọc tất cả các sheet')).toBeEnabled();
    expectSentence(document.body.textContent, code);
  },
);

test.each(ON_WRITING)('writing that ends with %s is told in a sentence', async (code, params) => {
  const { user } = renderPane({ ...fakeActions(), preview: async () => refused(issue(code, params)) });
  await user.click(press('Đọc kế hoạch'));
  await user.click(await screen.findByRole('button', { name: 'Ghi ra sheet' }));
  expect((await screen.findByRole('alert')).textContent).toContain(TEXTS.vi.issues[code](params).trim());
  expectSentence(document.body.textContent, code);
});
