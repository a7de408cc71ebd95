import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

const root = join(__dirname, '../../..');
export const TEMPLATE_FOLDER = join(root, '.tmp/bench/template');

/** The settings of the add-in's own production build, with the template's page in place of the pane. */
function configuration(): Configuration {
  const settings = require(join(root, 'webpack.config.js')) as (env: {
    readonly origin: string;
  }) => Configuration;
  const own = settings({ origin: 'https://localhost:3000' });
  return {
    ...own,
    name: 'template',
    entry: { template: join(__dirname, 'index.tsx') },
    output: { ...own.output, path: TEMPLATE_FOLDER },
    plugins: [
      new HtmlPlugin({ template: join(root, 'src/taskpane/taskpane.html'), filename: 'taskpane.html' }),
    ],
  };
}

/** Builds the template's page, and gives its files by name. */
export function buildTemplate(): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    webpack(configuration(), (error, stats) => {
      if (error !== null) return reject(error);
      if (stats?.hasErrors() === true) return reject(new Error(stats.toString('errors-only')));
      const names = readdirSync(TEMPLATE_FOLDER).filter((name) => /\.(js|css|html)$/.test(name));
      resolve(new Map(names.map((name) => [name, readFileSync(join(TEMPLATE_FOLDER, name))])));
    });
  });
}
