import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { ROOT, sourceFiles } from '../support/source-files';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** A file that uses it. */
  readonly file: string;
}

/** Every pattern written as a literal in src. */
function literalPatterns(): readonly Pattern[] {
  return sourceFiles('src').flatMap(({ name, text }) => {
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file: name });
      }
      ts.forEachChild(node, visit);
    };
    const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false, kind));
    return found;
  });
}

/** Every pattern that a module of core builds while it is loaded: from dictionaries, from parts. */
function builtPatterns(): readonly Pattern[] {
  const found: Pattern[] = [];
  let file = '';
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const built = new target(source, flags);
      found.push({ source: built.source, flags: built.flags, file });
      return built;
    },
  });
  try {
    jest.isolateModules(() => {
      for (const { name } of sourceFiles('src/core')) {
        file = name;
        jest.requireActual(path.join(ROOT, name));
      }
    });
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

const seen = new Set<string>();
const patterns = [...literalPatterns(), ...builtPatterns()].filter(({ source, flags }) => {
  const key = `/${source}/${flags}`;
  return !seen.has(key) && seen.add(key);
});

/** How a hostile text could make a pattern take time that grows with the square of the text, or worse; '' where none can. */
function danger({ source, flags }: Pattern): string {
  return analyse({ source, flags })
    .reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type))
    .join('; ');
}

describe('the patterns of src', () => {
  it('are all looked at: literals, and those built from dictionaries', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(patterns.some(({ source }) => source.length > 1000)).toBe(true);
  });

  it.each([String.raw`(?:a+)+b`, String.raw`\s*\n\s*$`, String.raw`\.+$`])(
    'the check finds what is wrong with %s',
    (source) => {
      expect(danger({ source, flags: 'u', file: '' })).not.toBe('');
    },
  );

  it('take time in proportion to the text, however hostile', () => {
    const hostile = patterns.flatMap((pattern) => {
      const found = danger(pattern);
      return found === '' ? [] : [`${pattern.file}: /${pattern.source.slice(0, 200)}/ (${found})`];
    });
    expect(hostile).toEqual([]);
  });
});
