import { readProject } from './read-project.mjs';
import { readXml } from './read-xml.mjs';
import { checkManifest, RULES } from './rules.mjs';

export { readXml };

/** The names of the rules, in the order they are checked. */
export const RULE_NAMES = Object.keys(RULES);

/** Everything that is wrong with a manifest of this project, each with the name of its rule. Throws on what is not XML. */
export async function checkManifestText(xml) {
  return checkManifest(readXml(xml), await readProject());
}
