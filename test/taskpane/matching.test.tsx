import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import { CHANGES, done, issue } from './fake-actions';
import { press, renderPane } from './render-pane';

const AMBIGUOUS = issue('register.ambiguous-match', {
  id: 'PC003',
  fresh: 'PC009',
  before: 'Rà soát thủ tục hành chính',
  after: 'Rà soát, công khai thủ tục',
});

test('rows that cannot be told apart: the person says which is which before writing, and may change their mind', async () => {
  // As the workbook does: what was answered is no doubt any more.
  const preview = jest.fn<ReturnType<PaneActions['preview']>, Parameters<PaneActions['preview']>>(
    async (_, { matches = {} }) =>
      matches['PC009'] === 'PC003'
        ? done({ ...CHANGES, assignments: { ...CHANGES.assignments, gone: [] } })
        : done(CHANGES, matches['PC009'] ? [] : [AMBIGUOUS]),
  );
  const write = jest.fn<ReturnType<PaneActions['write']>, Parameters<PaneActions['write']>>(async () => done(CHANGES));
  const { user } = renderPane({ preview, write });
  await user.click(press('Đọc kế hoạch'));
  await user.click(await screen.findByRole('button', { name: 'Ghi ra sheet' }));
  const dialog = within(await screen.findByRole('dialog'));
  const question = within(dialog.getByRole('region', { name: 'Có phải cùng một dòng?' }));
  expect(question.getByText('Rà soát thủ tục hành chính')).toBeInTheDocument();
  expect(question.getByText('Rà soát, công khai thủ tục')).toBeInTheDocument();
  expect(dialog.queryByText('Cần biết trước khi ghi')).not.toBeInTheDocument();
  const same = question.getByRole('radio', { name: 'Cùng một nhiệm vụ, chỉ tiêu' });
  const fresh = question.getByRole('radio', { name: 'Là mục mới' });
  expect(fresh).toBeChecked();
  const gone = () => dialog.getByRole('row', { name: /^Không còn trong kế hoạch/ });
  expect(gone()).toHaveTextContent('kế hoạch20');
  await user.click(same);
  await waitFor(() => expect(gone()).toHaveTextContent('kế hoạch00'));
  await user.click(fresh);
  await waitFor(() => expect(gone()).toHaveTextContent('kế hoạch20'));
  await user.click(same);
  await waitFor(() => expect(gone()).toHaveTextContent('kế hoạch00'));
  expect(same).toBeChecked();
  await user.click(dialog.getByRole('button', { name: 'Ghi ra sheet' }));
  await waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.calls[0]![1].matches).toEqual({ PC009: 'PC003' });
});
