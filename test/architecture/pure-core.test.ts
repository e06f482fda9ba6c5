import { spawnSync } from 'node:child_process';
import ts from 'typescript';
import { ROOT, sourceFiles } from '../support/source-files';

/** What the type checker cannot refuse: the language's own clock, randomness and way out. */
const IMPURE = ['Date', 'globalThis', 'eval', 'Function'];

/** Names that a file uses as values, and `Math.random` as one. */
function namesUsed(text: string, name = 'file.ts'): Set<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') used.add('Math.random');
    if (ts.isIdentifier(node) && !isMemberName(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true));
  return used;
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

const impurities = (text: string): string[] =>
  [...namesUsed(text)].filter((name) => [...IMPURE, 'Math.random'].includes(name));

describe('the core', () => {
  it('compiles without the types of a browser, of Node or of Office', () => {
    const tsc = [`${ROOT}/node_modules/typescript/bin/tsc`, '-p', 'src/core/tsconfig.json'];
    const { status, stdout } = spawnSync(process.execPath, tsc, { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  }, 120_000);

  it('uses no clock and no randomness', () => {
    const found = sourceFiles('src/core').map(({ name, text }) => ({ name, uses: impurities(text) }));
    expect(found.filter(({ uses }) => uses.length > 0)).toEqual([]);
  });

  it.each([
    ['const today = new Date();', ['Date']],
    ['const n = Math.random();', ['Math.random']],
    ['type T = Date; const x = { Date: 1 }; x.Date;', []],
  ])('would notice: %s', (text, expected) => expect(impurities(text)).toEqual(expected));
});
