import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';

export interface CellEditorProps {
  readonly initial: string;
  readonly label: string;
  readonly style: CSSProperties;
  readonly onCommit: (text: string, key: 'Enter' | 'Tab' | null) => void;
  readonly onCancel: () => void;
}

/** The box over a cell that is being typed into; Alt+Enter breaks the line, as in Excel. */
export function CellEditor({ initial, label, style, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(initial);
  const box = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);
  const finish = (key: 'Enter' | 'Tab' | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(text, key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
      event.preventDefault();
      finish(event.key);
    }
  };
  return (
    <textarea
      ref={box}
      aria-label={label}
      value={text}
      style={style}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(null)}
    />
  );
}
