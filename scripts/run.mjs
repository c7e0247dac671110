// Bundles a TypeScript script with esbuild and runs it: Node 20 cannot read TypeScript itself.
//   node scripts/run.mjs scripts/cli/cli.ts [arguments…]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/**
 * The bundled script as a file that Node can import. It is named by the hash of its contents and
 * put in place by a rename, so two runs at once never see a half-written file.
 */
export async function bundleScript(entry) {
  const result = await build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // As in the build of the plugin: a pattern stays a pattern.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    absWorkingDir: root,
    logLevel: 'warning',
    define: { 'import.meta.dirname': JSON.stringify(path.dirname(path.resolve(entry))) },
  });
  const code = result.outputFiles[0].contents;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const folder = path.join(root, '.cache', 'scripts');
  const file = path.join(folder, `${path.basename(entry, '.ts')}-${hash}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, code);
    renameSync(draft, file);
  }
  return file;
}

if (process.argv[1] === import.meta.filename) {
  const [entry, ...rest] = process.argv.slice(2);
  if (entry === undefined) {
    console.error('usage: node scripts/run.mjs SCRIPT.ts [arguments…]');
    process.exit(2);
  }
  const file = await bundleScript(entry);
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(file).href);
}
