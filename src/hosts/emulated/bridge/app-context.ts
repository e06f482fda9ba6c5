import { DEFAULT_SETS, type RequirementSets } from './requirement-sets';
import { themeInfo, type OfficeTheme } from './office-theme';

/** What the add-in is told of the Excel around it. */
export interface AppOptions {
  /** Language of the document's formats. */
  readonly language?: string;
  /** Language of Excel's own texts. */
  readonly displayLanguage?: string;
  readonly requirementSets?: RequirementSets;
  readonly theme?: OfficeTheme;
}

/** The object behind `window.external.GetContext()`: about twenty getters, named by office.js. */
export function appContext(options: AppOptions, theme: () => OfficeTheme) {
  let settings: Readonly<Record<string, string>> = {};
  const language = options.language ?? 'en-US';
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '{e0000000-0000-0000-0000-000000000001}',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.displayLanguage ?? language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => 'C:\\emulated\\workbook.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'emulated',
    GetInstanceId: () => 'emulated-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ...DEFAULT_SETS, ...options.requirementSets }),
    GetHostFullVersion: () => '16.0.17928.20114',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => themeInfo(theme()),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
      },
    }),
  };
}
