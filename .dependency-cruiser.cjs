/**
 * The order of layers, lowest first (docs/architecture). A folder imports only from those before it.
 * Folders that share a line are peers and do not import each other, unless the line says so.
 */
const LAYERS = [
  ['core/source'],
  ['core/issues'],
  ['core/sheet'],
  ['core/text'],
  ['core/calendar'],
  ['core/readers'],
  ['core/tables'],
  ['core/plan', 'core/cases'],
  ['core/indicators'],
  ['core/indices'],
  ['core/binding'],
  ['core/evaluation'],
  ['core/registers'],
  ['core/merge'],
  ['core/highlights'],
  ['core/reports'],
  ['core/journal'],
  ['core/read-workbook\\.ts'],
  ['hosts/workbook-host\\.ts'],
  ['actions'],
  ['hosts/excel', 'hosts/memory', 'i18n'],
  ['hosts/emulated'],
  ['functions', 'commands'],
  ['taskpane'],
  ['workbench', 'cli'],
];
const path = (entry) => `^src/${entry}${entry.endsWith('.ts') ? '$' : '(/|$)'}`;

const order = LAYERS.flatMap((layer, index) =>
  layer.map((entry) => ({
    name: `layer-${entry.replace(/\W+/g, '-')}`,
    comment: 'A folder imports only from folders before it.',
    severity: 'error',
    from: { path: path(entry) },
    to: {
      path: LAYERS.slice(index)
        .flat()
        .filter((other) => other !== entry)
        .map(path),
    },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'core-is-pure', severity: 'error', from: { path: '^src/core/' }, to: { path: '^(?!src/core/)' } },
    {
      name: 'office-only-in-adapter',
      severity: 'error',
      from: { path: '^src/(core|actions|i18n|cli|hosts/memory)' },
      to: { path: 'office-js' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
