import { mountPane } from '../../../src/taskpane/mount-pane';
import { fakeActions, done, planRead, issue, refused, AGAIN, KEPT } from '../fake-actions';
import { longReading, SAMPLE, WITHOUT_YEAR } from '../sample-reading';

/** The pane over fixtures, to be looked at: `?language=en&dark&state=long|no-year|nothing|failing|unfinished|slow|again|corrected`. */
const wanted = new URLSearchParams(location.search);
const state = wanted.get('state');
const reading = state === 'long' ? longReading(10_000) : state === 'no-year' ? WITHOUT_YEAR : SAMPLE;

mountPane(document.getElementById('root')!, {
  actions: fakeActions({
    read: async ({ onProgress }) => {
      if (state === 'nothing') return refused(issue('sheet.no-plan', { sheet: 'Danh bạ' }));
      if (state === 'slow') {
        onProgress?.(12_400, 50_000);
        await new Promise(() => {});
      }
      return done(planRead(reading, state === 'corrected' ? KEPT : []));
    },
    ...(state === 'again' && { preview: async () => done(AGAIN) }),
    ...(state === 'failing' && {
      preview: async () => refused({ ...issue('sheet.protected', { sheet: 'Chỉ tiêu' }) }),
    }),
    findUnfinished: async () => done(state === 'unfinished' ? 'highlight' : null),
  }),
  language: wanted.get('language') === 'en' ? 'en' : 'vi',
  isDark: () => wanted.has('dark'),
});
