/**
 * Two builds. The add-in (dist/addin) is what goes to production, with nothing of the workbench in it. The workbench (dist/workbench) is the
 * page that plays Excel to it; it is built and served with `--env workbench` only, beside the very same add-in.
 */
const { join } = require('node:path');

const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_FOLDER = 'node_modules/@microsoft/office-js/dist';

const GRID_PACKAGES = /@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/]index\.js$/;

const inRoot = (...parts) => join(__dirname, ...parts);

const shared = {
  // The add-in served in development is the production build, so that what is tried out is what is shipped.
  mode: 'production',
  // Without `globalThis` the bundle would hold `new Function`, which the add-in's rules forbid.
  target: ['web', 'es2019'],
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** Static files of the add-in, with the development origin replaced where a text names it. */
function staticFiles(origin) {
  const isText = /\.(xml|json|html)$/;
  const transform = (content, path) =>
    isText.test(path) ? content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin) : content;
  return [
    { from: 'manifest.xml', to: '[name][ext]', transform },
    { from: 'assets/icons', to: 'icons', noErrorOnMissing: true },
    { from: 'assets/functions', to: 'functions', transform, noErrorOnMissing: true },
  ];
}

function addin({ origin = DEVELOPMENT_ORIGIN }) {
  return {
    ...shared,
    name: 'addin',
    entry: { addin: inRoot('src/addin.tsx') },
    output: {
      path: inRoot('dist/addin'),
      // The manifest names the script; its hash stands in the page's address of it.
      filename: '[name].js',
      chunkFilename: '[name].[contenthash].js',
      environment: { globalThis: true },
      clean: true,
    },
    module: { rules: [typescript] },
    plugins: [
      new HtmlPlugin({
        template: inRoot('src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        hash: true,
      }),
      new CopyPlugin({ patterns: staticFiles(String(origin).replace(/\/$/, '')) }),
    ],
  };
}

function workbench() {
  return {
    ...shared,
    name: 'workbench',
    entry: { workbench: inRoot('src/workbench/index.ts') },
    output: {
      path: inRoot('dist/workbench'),
      publicPath: '/',
      filename: 'workbench/[name].[contenthash].js',
      chunkFilename: 'workbench/[name].[contenthash].js',
      environment: { globalThis: true },
      clean: true,
    },
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: GRID_PACKAGES, loader: inRoot('scripts/workbench/fasterGrid.cjs') },
      ],
    },
    // The grid is large and stays on this machine: minifying it would only cost time at every start.
    optimization: { minimize: false },
    cache: { type: 'filesystem', name: 'workbench', cacheDirectory: inRoot('node_modules/.cache/workbench') },
    plugins: [
      new HtmlPlugin({ template: inRoot('src/workbench/page/page.html'), filename: 'index.html' }),
      new MiniCssExtractPlugin({
        filename: 'workbench/[name].[contenthash].css',
        chunkFilename: 'workbench/[name].[contenthash].css',
      }),
    ],
  };
}

/**
 * The one page whose script is fetched from this machine instead of Microsoft's, and only on its way to the browser: the file that is built
 * stays as it is.
 */
function localOffice(server) {
  return (request, response, next) => {
    if (!/^\/taskpane\.html(\?|$)/.test(request.url)) return next();
    server.middleware.waitUntilValid(() => {
      const { outputPath, outputFileSystem } = server.compiler.compilers.find(({ name }) => name === 'addin');
      outputFileSystem.readFile(join(outputPath, 'taskpane.html'), (error, page) => {
        if (error) return next(error);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page.toString().replace(OFFICE_SCRIPT, '/office-js/office.js'));
      });
    });
  };
}

/** On a machine without a browser the page is served all the same; `open` would only complain. */
function hasDesktop() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function devServer() {
  const folder = (path, publicPath) => ({ directory: inRoot(path), publicPath, watch: false });
  return {
    host: 'localhost',
    port: 3000,
    server: 'https',
    open: hasDesktop(),
    // Nothing is injected into either page.
    client: false,
    hot: false,
    liveReload: false,
    compress: false,
    static: [folder(OFFICE_FOLDER, '/office-js'), folder('assets/samples', '/samples')],
    setupMiddlewares: (middlewares, server) => [localOffice(server), ...middlewares],
    onListening: () => {
      console.log('\n  Traguardo, banco di prova: https://localhost:3000/');
      console.log('  Il certificato è di questa macchina: il browser chiede conferma la prima volta.\n');
    },
  };
}

/**
 * `--env workbench` adds the workbench; `--env origin=https://…` builds the add-in for that origin.
 * @param {{ workbench?: boolean, origin?: string }} env
 */
module.exports = (env = {}) => {
  if (!env.workbench) return addin(env);
  return [{ ...addin(env), devServer: devServer() }, workbench()];
};
