import { useEffect, useState } from 'react';
import { TEXTS } from '../i18n';
import { workbenchEn } from '../i18n/en/workbench';
import { workbenchVi } from '../i18n/vi/workbench';
import { Toolbar, type Language, type PaneTheme } from './toolbar';
import { useSession } from './use-session';
import { WorkbenchBook } from './workbench-book';

/** The page: a workbook's grid beside the real task pane, over the emulated Excel. */
export function WorkbenchApp() {
  const [language, setLanguage] = useState<Language>('vi-VN');
  const [theme, setTheme] = useState<PaneTheme>('light');
  const [width, setWidth] = useState(350);
  const { session, notice, openSample, openFile, save } = useSession();
  const isVietnamese = language === 'vi-VN';
  const texts = isVietnamese ? workbenchVi : workbenchEn;
  const { issues } = TEXTS[isVietnamese ? 'vi' : 'en'];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div className="wb-shell">
      <Toolbar
        texts={texts}
        fileName={session?.fileName ?? texts.opening}
        onOpen={openFile}
        onSample={openSample}
        onSave={() => void save()}
        language={[language, setLanguage]}
        theme={[theme, setTheme]}
        width={[width, setWidth]}
      />
      {session && <WorkbenchBook key={session.generation} {...{ session, texts, language, theme, width }} />}
      {notice && (
        <div role="alert" className="wb-notice">
          {issues[notice.code]({ file: notice.file })}
        </div>
      )}
    </div>
  );
}
