import type { WorkbenchTexts } from '../i18n/vi/workbench';

export type PaneTheme = 'light' | 'dark' | 'contrast';
export type Language = 'vi-VN' | 'en-US';
type Setting<T> = readonly [value: T, set: (value: T) => void];

export interface ToolbarProps {
  readonly texts: WorkbenchTexts;
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly language: Setting<Language>;
  readonly theme: Setting<PaneTheme>;
  readonly width: Setting<number>;
}

const LANGUAGES = [
  ['vi-VN', 'Tiếng Việt'],
  ['en-US', 'English'],
] as const;
const WIDTHS = [320, 350, 450].map((width) => [width, `${width} px`] as const);

/** Opens and saves workbooks, and sets how the pane is shown. */
export function Toolbar(props: ToolbarProps) {
  const { texts } = props;
  const themes = [
    ['light', texts.light],
    ['dark', texts.dark],
    ['contrast', texts.contrast],
  ] as const;
  return (
    <header className="wb-toolbar">
      <h1>{texts.title}</h1>
      <span className="wb-file" title={props.fileName}>
        {props.fileName}
      </span>
      <OpenButton label={texts.open} onOpen={props.onOpen} />
      <button type="button" onClick={props.onSample}>
        {texts.sample}
      </button>
      <button type="button" onClick={props.onSave}>
        {texts.save}
      </button>
      <Choice label={texts.language} setting={props.language} options={LANGUAGES} />
      <Choice label={texts.theme} setting={props.theme} options={themes} />
      <Choice label={texts.paneWidth} setting={props.width} options={WIDTHS} />
    </header>
  );
}

function OpenButton({ label, onOpen }: { readonly label: string; readonly onOpen: (file: File) => void }) {
  return (
    <label className="wb-button">
      {label}
      <input
        type="file"
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onOpen(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly setting: Setting<T>;
  readonly options: readonly (readonly [value: T, text: string])[];
}

function Choice<T extends string | number>({ label, setting: [value, set], options }: ChoiceProps<T>) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => set(options[event.target.selectedIndex]![0])}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}
