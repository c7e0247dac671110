// Builds main.js: one CommonJS file, minified, no source map, the same bytes on every machine.
//   node esbuild.config.mjs [--watch] [--outfile FILE] [--metafile FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import builtinModules from 'builtin-modules';
import { build, context } from 'esbuild';

const root = import.meta.dirname;

/** What the app provides. `events` is a Node name and an npm package: graphology needs the package, phones have no Node. */
const external = [
  'obsidian',
  'electron',
  '@codemirror/*',
  ...builtinModules.filter((name) => name !== 'events').flatMap((name) => [name, `node:${name}`]),
];

/** iOS 15 is the oldest engine in reach of the minimum app version. */
const target = ['es2022', 'safari15'];
// `\p{…}` is known to both (only properties of later Unicode are not, and none is used). Without this, each such
// pattern becomes `new RegExp('…')`, and one that stands in a function is looked up anew at every call.
const supported = { 'regexp-unicode-property-escapes': true };

/** `import text from 'worker:…/worker'`: the worker's minified script as a string, started from a Blob. */
const workerAsText = {
  name: 'worker-as-text',
  setup(plugin) {
    plugin.onResolve({ filter: /^worker:/ }, ({ path: name, resolveDir }) => ({
      path: path.resolve(resolveDir, `${name.slice('worker:'.length)}.ts`),
      namespace: 'worker-as-text',
    }));
    plugin.onLoad({ filter: /.*/, namespace: 'worker-as-text' }, async ({ path: entry }) => {
      const result = await build({
        ...shared,
        entryPoints: [entry],
        format: 'iife',
        write: false,
        metafile: true,
      });
      return {
        contents: result.outputFiles[0].text,
        loader: 'text',
        watchFiles: Object.keys(result.metafile.inputs).map((file) => path.resolve(root, file)),
      };
    });
  },
};

/**
 * What the drawing takes of d3 moves at once, so transitions and their curves (29 kB with colours and timers) stay out;
 * d3-zoom asks for these three names, of which only `interrupt` is ever called. The one method of d3-selection that
 * writes markup, which is never called, writes text instead: nothing in the bundle may turn text into elements.
 */
const leanModules = {
  'd3-transition': `import { selection } from 'd3-selection';
    selection.prototype.interrupt = function () { return this; };
    export const interrupt = () => {};`,
  'd3-interpolate': 'export const interpolateZoom = null;',
};
const leanD3 = {
  name: 'lean-d3',
  setup(plugin) {
    plugin.onResolve({ filter: /^(?:d3-transition|d3-interpolate)$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'lean-d3',
    }));
    plugin.onLoad({ filter: /.*/, namespace: 'lean-d3' }, ({ path: name }) => ({
      contents: leanModules[name],
      resolveDir: root,
    }));
    plugin.onLoad({ filter: /[\\/]d3-selection\.mjs$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll('innerHTML', 'textContent'),
    }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minify: true,
  sourcemap: false,
  supported,
  target,
  treeShaking: true,
};

export function pluginOptions(outfile = path.join(root, 'main.js')) {
  return {
    ...shared,
    entryPoints: ['src/main.ts'],
    external,
    format: 'cjs',
    metafile: true,
    outfile,
    plugins: [workerAsText, leanD3],
  };
}

/** Builds once; returns esbuild's metafile. */
export async function buildPlugin(outfile) {
  const result = await build(pluginOptions(outfile));
  return result.metafile;
}

/** Builds, and again on each change; `onBuild(ok)` after each. Returns a function that stops. */
export async function watchPlugin(onBuild, outfile) {
  const options = pluginOptions(outfile);
  const watcher = await context({
    ...options,
    plugins: [
      ...options.plugins,
      { name: 'tell', setup: (plugin) => plugin.onEnd((result) => onBuild(result.errors.length === 0)) },
    ],
  });
  await watcher.watch();
  return () => watcher.dispose();
}

if (process.argv[1] === import.meta.filename) {
  const option = (name) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  if (process.argv.includes('--watch'))
    await watchPlugin((ok) => console.warn(ok ? 'built' : 'failed'), option('--outfile'));
  else {
    const metafile = await buildPlugin(option('--outfile'));
    const file = option('--metafile');
    if (file !== undefined) writeFileSync(file, JSON.stringify(metafile));
  }
}
