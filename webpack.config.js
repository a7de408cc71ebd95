/**
 * Two builds. The add-in (dist) is what goes to production, with nothing of the workbench in it. The workbench is the page that plays Excel
 * to it; with `--env workbench` it is built or served beside the very same add-in, in a folder of its own (build).
 */
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');

const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const { version } = require('./package.json');
const { BundledPackagesPlugin } = require('./scripts/build/bundledPackages.cjs');
const { HelpPagesPlugin } = require('./scripts/build/helpPages.cjs');
const { StableNamePlugin } = require('./scripts/build/stableName.cjs');

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

/** Static files of the add-in, with the development origin replaced wherever a text names it, and the version of the package. */
function staticFiles(origin) {
  const isText = /\.(xml|json|html)$/;
  const transform = (content, path) =>
    isText.test(path) ? content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin) : content;
  const stamped = (content, path) =>
    transform(content, path).replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`);
  return [
    { from: 'manifest.xml', to: '[name][ext]', transform: stamped },
    { from: 'assets/icons', to: 'icons' },
    { from: 'assets/functions', to: 'functions', transform },
    { from: 'assets/samples', to: 'samples' },
  ];
}

/** An origin is https, without a slash at its end; a path may follow, as on a server that holds more than Traguardo. */
function readOrigin(typed = DEVELOPMENT_ORIGIN) {
  const origin = String(typed).replace(/\/+$/, '');
  if (/^https:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(origin)) return origin;
  throw new Error(`origin must be an https address such as https://addin.example.it/traguardo, not ${typed}`);
}

function addin({ origin, out = 'dist' }) {
  return {
    ...shared,
    name: 'addin',
    entry: { addin: inRoot('src/addin.tsx') },
    output: {
      path: inRoot(out),
      filename: '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      environment: { globalThis: true },
      clean: true,
    },
    module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [
      new HtmlPlugin({ template: inRoot('src/taskpane/taskpane.html'), filename: 'taskpane.html' }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash].css' }),
      new CopyPlugin({ patterns: staticFiles(readOrigin(origin)) }),
      new HelpPagesPlugin(),
      new StableNamePlugin('addin'),
      new BundledPackagesPlugin(__dirname),
    ],
  };
}

function workbench() {
  return {
    ...shared,
    name: 'workbench',
    entry: { workbench: inRoot('src/workbench/index.ts') },
    output: {
      path: inRoot('build/workbench'),
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

/** What both servers share. Nothing is injected into any page. */
const server = {
  host: 'localhost',
  port: 3000,
  client: false,
  hot: false,
  liveReload: false,
  compress: false,
  // Excel on the web reads the list of functions from another origin.
  headers: { 'Access-Control-Allow-Origin': '*' },
};

const served = (path, publicPath) => ({ directory: inRoot(path), publicPath, watch: false });

/** The workbench beside the add-in. */
function workbenchServer() {
  return {
    ...server,
    server: 'https',
    open: hasDesktop(),
    static: [served(OFFICE_FOLDER, '/office-js'), served('assets/samples', '/samples')],
    setupMiddlewares: (middlewares, running) => [localOffice(running), ...middlewares],
    onListening: () => {
      console.log('\n  Traguardo, banco di prova: https://localhost:3000/');
      console.log('  Il certificato è di questa macchina: il browser chiede conferma la prima volta.\n');
    },
  };
}

/** The certificate that Excel trusts on this machine; `npm run certificates` makes it. */
function trustedCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [ca, key, cert] = ['ca.crt', 'localhost.key', 'localhost.crt'].map((name) => join(folder, name));
  if (![ca, key, cert].every((path) => existsSync(path)))
    throw new Error('no certificate that Excel trusts: run npm run certificates first');
  return { ca: readFileSync(ca), key: readFileSync(key), cert: readFileSync(cert) };
}

/** The add-in alone, as Excel itself loads it: with the library from its public address. */
function excelServer() {
  return { ...server, static: false, server: { type: 'https', options: trustedCertificate() } };
}

/**
 * `--env origin=https://…` builds the add-in for that origin; `--env workbench` adds the workbench; `--env excel` serves the add-in to Excel
 * on this machine.
 * @param {{ workbench?: boolean, excel?: boolean, origin?: string, out?: string }} env
 */
module.exports = (env = {}) => {
  if (env.excel) return { ...addin({}), devServer: excelServer() };
  if (!env.workbench && env.origin === undefined)
    console.warn(
      `Built for ${DEVELOPMENT_ORIGIN}, which is this machine; for a server add -- --env origin=https://…`,
    );
  if (!env.workbench) return addin(env);
  return [{ ...addin({ out: 'build/addin' }), devServer: workbenchServer() }, workbench()];
};
