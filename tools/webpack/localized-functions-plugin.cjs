const { Compilation, sources } = require('webpack');
const { localizeMetadata } = require('./localize-metadata.cjs');

/**
 * From the metadata that JSDoc generates, whose descriptions hold both languages, one file a language
 * (`functions.vi-VN.json`, `functions.en-US.json`): the manifest points Excel at the one of its display language.
 */
class LocalizedFunctionsPlugin {
  constructor({ input, languages }) {
    this.input = input;
    this.languages = languages;
  }

  apply(compiler) {
    const name = 'LocalizedFunctionsPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED }, () => {
        const both = compilation.getAsset(this.input);
        if (both) this.emit(compilation, JSON.parse(both.source.source().toString()));
      });
    });
  }

  emit(compilation, metadata) {
    for (const language of this.languages) {
      const text = JSON.stringify(localizeMetadata(metadata, language), null, 4);
      compilation.emitAsset(this.input.replace('.json', `.${language}.json`), new sources.RawSource(text));
    }
  }
}

module.exports = { LocalizedFunctionsPlugin };
