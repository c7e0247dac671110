// manifest.json, package.json and versions.json agree with each other and with the store's rules.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const KEYS = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'isDesktopOnly'];
const OPTIONAL = ['authorUrl', 'fundingUrl'];

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with the three files, a line each; empty when they are right. */
export function manifestFaults(manifest: Json, packageJson: Json, versions: Json): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  for (const key of KEYS) expect(key in manifest, `manifest.json lacks ${key}`);
  for (const key of Object.keys(manifest))
    expect([...KEYS, ...OPTIONAL].includes(key), `manifest.json has an unknown key ${key}`);
  expect(
    /^[a-z-]+$/.test(text(manifest['id'])) && !/obsidian|plugin/.test(text(manifest['id'])),
    'id: lower-case letters and hyphens',
  );
  expect(/^\d+\.\d+\.\d+$/.test(text(manifest['version'])), 'version: x.y.z');
  expect(manifest['version'] === packageJson['version'], 'version differs between manifest.json and package.json');
  const description = text(manifest['description']);
  expect(
    /^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/.test(description),
    'description: 10–250 plain characters, capital first, full stop last',
  );
  expect(!/obsidian|plugin/i.test(description), 'description names the app or "plugin"');
  expect(description === packageJson['description'], 'description differs between manifest.json and package.json');
  const lines = Object.entries(versions);
  expect(lines.at(-1)?.[1] === manifest['minAppVersion'], 'versions.json: last line is not the minAppVersion');
  for (const group of ['dependencies', 'devDependencies']) {
    for (const [name, range] of Object.entries(packageJson[group] ?? {})) {
      expect(/^(?:npm:[\w@/-]+@)?\d/.test(text(range)), `package.json: ${name} is not pinned (${text(range)})`);
    }
  }
  return faults;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

if (process.argv[1] === import.meta.filename) {
  const read = (name: string): Json =>
    JSON.parse(readFileSync(path.join(import.meta.dirname, '..', '..', name), 'utf8')) as Json;
  const faults = manifestFaults(read('manifest.json'), read('package.json'), read('versions.json'));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.warn('manifest, package and versions agree');
}
