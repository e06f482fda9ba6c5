import { useCallback, useSyncExternalStore } from 'react';
import type { MemoryWorkbook } from '../../hosts/memory/memory-workbook';

const INTERVAL = 120;

/** The workbook's change counter. The pane changes the workbook through office.js, so nothing calls us: the counter is looked at, which costs nothing. */
export function useWorkbookVersion(workbook: MemoryWorkbook): number {
  const subscribe = useCallback((look: () => void) => {
    const timer = setInterval(look, INTERVAL);
    return () => clearInterval(timer);
  }, []);
  return useSyncExternalStore(subscribe, () => workbook.version);
}
