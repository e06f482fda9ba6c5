export interface ManifestProblem {
  readonly rule: string;
  readonly problem: string;
}
export const RULE_NAMES: readonly string[];
export function checkManifestText(xml: string): Promise<ManifestProblem[]>;
export function readXml(source: string): object;
