const fs = require('node:fs/promises');
const path = require('node:path');

/** Makes one emitted file executable, so that `bin` works from a checkout too. */
class ExecutableFilePlugin {
  constructor({ file }) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('ExecutableFilePlugin', (compilation) =>
      fs.chmod(path.join(compilation.outputOptions.path, this.file), 0o755),
    );
  }
}

module.exports = { ExecutableFilePlugin };
