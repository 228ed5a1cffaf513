const { readFileSync } = require("node:fs");

/**
 * Excel reads the functions' metadata of its display language from a file of its own, and the generator writes English
 * only. This webpack plugin writes functions.<locale>.json for every locale of the strings file: same ids, same names
 * (a formula must read the same everywhere), other descriptions. A text that is missing stops the build.
 */
module.exports = class LocalisedFunctionsPlugin {
  constructor({ metadata, strings }) {
    this.metadata = metadata;
    this.strings = strings;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LocalisedFunctionsPlugin", (compilation) => {
      compilation.fileDependencies.add(this.strings);
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: "LocalisedFunctionsPlugin", stage }, () => {
        const source = compilation.getAsset(this.metadata)?.source.source();
        if (source === undefined) return;
        const metadata = withErrors(JSON.parse(source.toString()));
        const write = (value) => new sources.RawSource(JSON.stringify(value, null, 4));
        compilation.updateAsset(this.metadata, write(metadata));
        const locales = JSON.parse(readFileSync(this.strings, "utf8"));
        for (const [locale, strings] of Object.entries(locales)) {
          const missing = (what) =>
            compilation.errors.push(new WebpackError(`${this.strings}: ${locale} has no ${what}`));
          const localised = localise(metadata, strings, missing);
          compilation.emitAsset(
            this.metadata.replace(".json", `.${locale}.json`),
            write(localised)
          );
        }
      });
    });
  }
};

/** Errors come in among the cells, so that the first of them can be named; the generator knows no tag for it. */
function withErrors(metadata) {
  return { allowErrorForDataTypeAny: true, ...metadata };
}

function localise(metadata, strings, missing) {
  const functions = metadata.functions.map((declared) => {
    const texts = strings[declared.id];
    if (texts === undefined) missing(declared.id);
    const parameters = declared.parameters.map((parameter) => {
      const description = texts?.parameters?.[parameter.name];
      if (description === undefined) missing(`${declared.id}, parameter ${parameter.name}`);
      return { ...parameter, description };
    });
    return { ...declared, description: texts?.description, parameters };
  });
  return { ...metadata, functions };
}
