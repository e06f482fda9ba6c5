/** What Excel's custom-functions runtime gives the functions: the error class and its codes. */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionError, ErrorCode, associate: () => undefined } });

/** What a cell shows for a call of a custom function: its value, or its error with the message. */
export function formulaResult(call: () => unknown): { readonly shown: unknown; readonly message: string | null } {
  try {
    return { shown: call(), message: null };
  } catch (error) {
    if (!(error instanceof CustomFunctionError)) throw error;
    return { shown: error.code, message: error.message ?? null };
  }
}

/** A spilled result with the errors inside it as cells show them. */
export function shownCells(shown: unknown): unknown {
  const cell = (value: unknown) => {
    if (value instanceof CustomFunctionError) return value.code;
    return typeof value === 'object' && value !== null && 'basicValue' in value ? value.basicValue : value;
  };
  return Array.isArray(shown) ? shown.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : row)) : shown;
}
