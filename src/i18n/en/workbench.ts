import type { WorkbenchTexts } from '../vi/workbench';

export const workbenchEn: WorkbenchTexts = {
  title: 'ParPlan · Workbench',
  open: 'Open…',
  sample: 'Sample plan',
  save: 'Save',
  language: 'Language',
  theme: 'Theme of the pane',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  paneWidth: 'Width of the pane',
  sheets: 'Sheets',
  pane: 'ParPlan pane',
  sampleFile: 'Sample-plan-2026.xlsx',
  opening: 'Opening…',
};
