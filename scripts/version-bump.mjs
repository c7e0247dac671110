// Run by `npm version x.y.z`: writes the new version into manifest.json, and into versions.json only when
// the minimum app version has changed since its last line.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const write = (name, data) => writeFileSync(path.join(root, name), `${JSON.stringify(data, null, 2)}\n`);

/** The two files as they have to be for `version`. */
export function bump(version, manifest, versions) {
  const last = Object.values(versions).at(-1);
  return {
    manifest: { ...manifest, version },
    versions: last === manifest.minAppVersion ? versions : { ...versions, [version]: manifest.minAppVersion },
  };
}

if (process.argv[1] === import.meta.filename) {
  const { manifest, versions } = bump(read('package.json').version, read('manifest.json'), read('versions.json'));
  write('manifest.json', manifest);
  write('versions.json', versions);
}
