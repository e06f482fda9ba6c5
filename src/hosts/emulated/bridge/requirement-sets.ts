/** The API sets that the emulated Excel states; set to older versions to emulate an older Excel. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel of Microsoft 365 as far as the npm library knows it. */
export const DEFAULT_SETS: RequirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
};
