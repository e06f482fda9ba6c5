const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(hucre|fast-check|pure-rand)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json'],
};
const node = (displayName, ...folders) => ({
  ...common,
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    node('core', 'core', 'architecture'),
    node('hosts', 'hosts', 'actions', 'cli', 'functions', 'workbench', 'golden'),
    node('office', 'office'),
    node('browser', 'browser'),
    {
      ...common,
      displayName: 'taskpane',
      // jest-dom names its modules without an extension and means the CommonJS ones.
      moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/support/jsdom-setup.ts'],
    },
  ],
};
