/**
 * An optional argument, or undefined where the formula leaves it out: Excel then passes null, or, after the last
 * argument given, the object that describes the call. A rich value of a cell is told from it by its `basicValue`.
 */
export function given<Value>(argument: Value): Value | undefined {
  const isCell = typeof argument !== 'object' || (argument !== null && 'basicValue' in argument);
  return isCell ? argument : undefined;
}
