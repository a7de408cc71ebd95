/** A webpack plugin that adds the help pages, made from the sentences in the code. */
class HelpPagesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        for (const { name, text } of readTypescript('../help').helpFiles())
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/** Loads a module that is written in TypeScript, as it stands now. */
function readTypescript(path) {
  const unregister = require('tsx/cjs/api').register();
  try {
    return require(path);
  } finally {
    unregister();
  }
}

module.exports = { HelpPagesPlugin };
