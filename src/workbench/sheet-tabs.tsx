import type { MemorySheet } from '../hosts/memory/memory-workbook';

export interface SheetTabsProps {
  readonly sheets: readonly MemorySheet[];
  readonly active: MemorySheet;
  readonly label: string;
  readonly onSelect: (sheet: MemorySheet) => void;
}

/** The visible sheets, as Excel shows them below the grid; arrow keys move between them. */
export function SheetTabs({ sheets, active, label, onSelect }: SheetTabsProps) {
  const step = (by: number) => {
    const next = sheets[(sheets.indexOf(active) + by + sheets.length) % sheets.length];
    if (!next) return;
    onSelect(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="wb-tabs" role="tablist" aria-label={label}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          id={tabId(sheet)}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          onClick={() => onSelect(sheet)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') step(1);
            if (event.key === 'ArrowLeft') step(-1);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

const tabId = (sheet: MemorySheet) => `wb-tab-${sheet.id}`;
