import { useCallback, useEffect, useState } from 'react';
import type { IssueCode } from '../core/issues/issue-code';
import { workbenchVi } from '../i18n/vi/workbench';
import { downloadWorkbook, failureCode, openSession, sampleSession, type WorkbenchSession } from './workbench-session';

const NOTICE_TIME = 8_000;

/** What went wrong with a file; shown for a while. */
export interface Notice {
  readonly code: IssueCode;
  readonly file: string;
}

/** The open workbook and what can be done with files. The sample opens first. */
export function useSession() {
  const [session, setSession] = useState<WorkbenchSession | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const attempt = useCallback((work: Promise<WorkbenchSession>, file: string) => {
    work.then(setSession, (error: unknown) => setNotice({ code: failureCode(error), file }));
  }, []);
  const openSample = useCallback(
    () => attempt(sampleSession(workbenchVi.sampleFile), workbenchVi.sampleFile),
    [attempt],
  );
  useEffect(openSample, [openSample]);
  useEffect(() => {
    const timer = notice && setTimeout(() => setNotice(null), NOTICE_TIME);
    return () => clearTimeout(timer ?? undefined);
  }, [notice]);
  const save = async () => {
    if (!session) return;
    const [lost] = await downloadWorkbook(session);
    if (lost) setNotice({ code: lost, file: session.fileName });
  };
  return { session, notice, openSample, openFile: (file: File) => attempt(openSession(file), file.name), save };
}
