/**
 * An optional argument, or undefined where the formula leaves it out: Excel then passes null, or, after the last
 * argument given, the object that describes the call. A rich value of a cell is told from it by its `basicValue`; a range is an array.
 */
export function given<Value>(argument: Value): Value | undefined {
  const isGiven =
    typeof argument !== 'object' || (argument !== null && (Array.isArray(argument) || 'basicValue' in argument));
  return isGiven ? argument : undefined;
}
