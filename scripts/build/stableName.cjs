/**
 * The manifest must name the script of the custom functions at an address that outlives a release, while the page loads it under a name with
 * its hash, so that no browser shows an old one. So the same bytes are there under both names.
 */
class StableNamePlugin {
  constructor(entry) {
    this.entry = entry;
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('StableName', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'StableName', stage }, () => {
        const files = [...(compilation.entrypoints.get(this.entry)?.getFiles() ?? [])];
        const script = files.find((file) => file.endsWith('.js'));
        if (script)
          compilation.emitAsset(`${this.entry}.js`, compilation.getAsset(script).source, { minimized: true });
      });
    });
  }
}

module.exports = { StableNamePlugin };
