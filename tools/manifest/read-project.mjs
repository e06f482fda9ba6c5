import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import functionFilesModule from '../webpack/function-files.cjs';
import { ROOT } from '../steps/run.mjs';

const { functionFiles } = functionFilesModule;

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG of the project, from its header; null where there is no such file. */
function imageSize(name) {
  const file = path.join(ROOT, name);
  if (!name.endsWith('.png') || !fs.existsSync(file)) return null;
  const header = fs.readFileSync(file).subarray(0, 24);
  if (header.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return null;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

/** The functions as the build's own generator reads them from JSDoc. */
async function functions() {
  const require = createRequire(path.join(ROOT, 'node_modules/custom-functions-metadata-plugin/package.json'));
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles(), true);
  if (errors.length > 0) throw new Error(`src/functions: ${errors.join('; ')}`);
  return JSON.parse(metadataJson).functions;
}

/** The names that the code gives to Office.actions.associate. */
function actions() {
  const source = fs.readFileSync(path.join(ROOT, 'src/commands/commands.ts'), 'utf8');
  return [...source.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map(([, name]) => name);
}

/** What manifest.xml must agree with. */
export async function readProject() {
  return {
    imageSize,
    functions: await functions(),
    actions: actions(),
    /** Files that webpack writes beside the pages. */
    pages: ['functions.vi-VN.json', 'functions.en-US.json'],
  };
}
