/** A parameter as an add-in's functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function as functions.json describes it. */
export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

/** What Excel learns of an add-in's functions from its manifest and functions.json, before it loads its pages. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly functions: readonly DescribedFunction[];
}
