/**
 * Two bundles: the pages (pane, ribbon commands and custom functions share one runtime; the workbench apart)
 * and the command line as one file.
 *
 * Settings: `office` (local, or an address) where office.js comes from, `base` where the pages will live (written into
 * the manifest), `mode` (development for a readable build).
 */
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { functionFiles } = require('./tools/webpack/function-files.cjs');
const { LocalizedFunctionsPlugin } = require('./tools/webpack/localized-functions-plugin.cjs');
const { ExecutableFilePlugin } = require('./tools/webpack/executable-file-plugin.cjs');

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_LOCAL = '/office-js/office.js';
/** The address in manifest.xml as it stands in the repository: office-addin-dev-certs serve it. */
const MANIFEST_BASE = 'https://localhost:3000';

const source = (...parts) => path.resolve(__dirname, 'src', ...parts);
const dist = path.resolve(__dirname, 'dist');

const officeAddress = ({ office }) => (office === 'local' ? OFFICE_LOCAL : office || OFFICE_CDN);

/** What both bundles share; `targets` are the oldest programs that must run them. */
const common = (name, env, targets) => ({
  name,
  mode: env.mode ?? 'production',
  // Never `eval`: a page under a content security policy must run it.
  devtool: env.mode === 'development' ? 'source-map' : false,
  context: __dirname,
  cache: {
    type: 'filesystem',
    name: `${name}-${env.mode ?? 'production'}`,
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: { rules: [scripts(targets)] },
  performance: { hints: false },
});

/** TypeScript and React by swc, for the browsers that Office embeds (WebView2, WKWebView) or for Node. */
const scripts = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      env: { targets },
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    },
  },
});

const page = (env, name, chunks) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: source(name, `${name}.html`),
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    minify: false,
    templateParameters: { officeJs: officeAddress(env) },
  });

/** The manifest with the addresses of the place where the pages will live. */
const manifestFor = (env) => (content) =>
  content.toString().replaceAll(MANIFEST_BASE, (env.base ?? MANIFEST_BASE).replace(/\/$/, ''));

const assets = (env) =>
  new CopyPlugin({
    patterns: [{ from: 'manifest.xml', transform: manifestFor(env) }, { from: 'assets/*.png' }],
  });

/** Scripts of the pane's page, which is also the runtime of the ribbon and of the functions. */
const SHARED_RUNTIME = ['taskpane', 'functions', 'commands'];

const pages = (env) => ({
  ...common('pages', env, { chrome: '94', safari: '15' }),
  target: 'web',
  entry: {
    taskpane: source('taskpane', 'index.tsx'),
    functions: source('functions', 'functions.ts'),
    commands: source('commands', 'commands.ts'),
    workbench: source('workbench', 'index.tsx'),
  },
  output: {
    path: dist,
    publicPath: 'auto',
    filename: 'scripts/[name].js',
    chunkFilename: 'scripts/[name].[contenthash:8].js',
    cssFilename: 'styles/[name].css',
    cssChunkFilename: 'styles/[name].[contenthash:8].css',
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    clean: { keep: 'cli.js' },
  },
  experiments: { css: true },
  optimization: { runtimeChunk: 'single', splitChunks: { chunks: 'all', minSize: 20_000 } },
  plugins: [
    assets(env),
    new CustomFunctionsMetadataPlugin({
      output: 'functions.json',
      input: functionFiles(),
    }),
    new LocalizedFunctionsPlugin({ input: 'functions.json', languages: ['vi-VN', 'en-US'] }),
    page(env, 'taskpane', SHARED_RUNTIME),
    page(env, 'workbench', ['workbench']),
  ],
});

const NODE = { node: '20' };

const cli = (env) => ({
  ...common('cli', env, NODE),
  target: 'node20',
  entry: { cli: source('cli', 'main.ts') },
  output: { path: dist, filename: '[name].js' },
  // One file: what is imported when needed is bundled with the rest.
  module: { rules: [scripts(NODE)], parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new ExecutableFilePlugin({ file: 'cli.js' }),
  ],
});

module.exports = (env = {}) => [pages(env), cli(env)];
