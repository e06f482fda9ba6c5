import { useCallback, useState } from 'react';
import { conditionalStyles } from '../hosts/memory/conditional-styles';
import type { MemorySheet } from '../hosts/memory/memory-workbook';
import type { WorkbenchTexts } from '../i18n/vi/workbench';
import { activateSheet, enterCell, selectCell } from './enter-cell';
import { FormulaBar } from './formula-bar';
import { SheetGrid } from './grid/sheet-grid';
import type { CellPosition } from './grid/use-cell-selection';
import { useWorkbookVersion } from './grid/use-workbook-version';
import { PaneFrame } from './pane-frame';
import { SheetTabs } from './sheet-tabs';
import type { Language, PaneTheme } from './toolbar';
import { useEmulatedExcel } from './use-emulated-excel';
import type { WorkbenchSession } from './workbench-session';

export interface WorkbenchBookProps {
  readonly session: WorkbenchSession;
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly width: number;
}

/** One open workbook: formula bar, grid, sheet tabs, and the pane beside them. */
export function WorkbenchBook({ session, texts, language, theme, width }: WorkbenchBookProps) {
  'use no memo'; // the workbook is changed in place; version and repaint say when
  const { workbook } = session;
  const version = useWorkbookVersion(workbook);
  const [, count] = useState(0);
  const repaint = useCallback(() => count((times) => times + 1), []);
  const excel = useEmulatedExcel(session, language, theme, repaint);
  const sheet = workbook.activeSheet ?? workbook.sheets[0]!;
  const chosen = selectedCell(sheet);
  const then = (change: () => void) => {
    change();
    repaint();
  };
  return (
    <>
      <main className="wb-book">
        <FormulaBar
          sheet={sheet}
          cell={chosen}
          language={language}
          message={excel.current()?.functionMessage(sheet, chosen.row, chosen.column) ?? null}
        />
        <SheetGrid
          key={sheet.id}
          sheet={sheet}
          language={language}
          date1904={workbook.date1904}
          version={version}
          chosen={chosen}
          conditionalStyle={conditionalStyles(workbook, sheet)}
          onSelect={(cell) => then(() => selectCell(excel.current(), sheet, cell))}
          onType={(cell, text) => then(() => enterCell(excel.current(), sheet, cell, text, language))}
        />
        <SheetTabs
          sheets={workbook.sheets.filter(({ visibility }) => visibility === 'visible')}
          active={sheet}
          label={texts.sheets}
          onSelect={(next) => then(() => activateSheet(excel.current(), next, workbook))}
        />
      </main>
      <PaneFrame title={texts.pane} width={width} generation={`${language} ${theme}`} connect={excel.connect} />
    </>
  );
}

/** The cell that Excel would show as active. */
function selectedCell(sheet: MemorySheet): CellPosition {
  const area = sheet.selection[0];
  return area ? { row: area.row, column: area.column } : { row: 0, column: 0 };
}
