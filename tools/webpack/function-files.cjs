const fs = require('node:fs');
const path = require('node:path');

const FOLDER = path.join(__dirname, '../../src/functions');

/** The files whose JSDoc describes custom functions. */
const functionFiles = () =>
  fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('-functions.ts'))
    .sort()
    .map((name) => path.join(FOLDER, name));

module.exports = { functionFiles };
