import type { FunctionBody } from '../evaluation';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { NUMBERS } from './numbers';
import { TEXT } from './text';

/** Every function that is computed here, by its en-US name; a formula with any other keeps the value it has. */
export const FUNCTIONS: ReadonlyMap<string, FunctionBody> = new Map(
  Object.entries({ ...LOGIC, ...TEXT, ...NUMBERS, ...LOOKUP }),
);
