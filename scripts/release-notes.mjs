// Prints the changelog's section of a version; fails where there is none.
//   node scripts/release-notes.mjs 0.1.0
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text below `## [version]` up to the next section; null where there is none or it is empty. */
export function sectionOf(changelog, version) {
  const lines = changelog.split(/\r?\n/u);
  const from = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  if (from < 0) return null;
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith('## '));
  const body = lines
    .slice(from + 1, length < 0 ? undefined : from + 1 + length)
    .join('\n')
    .trim();
  return body === '' ? null : body;
}

if (process.argv[1] === import.meta.filename) {
  const version = process.argv[2] ?? '';
  const section = sectionOf(readFileSync(path.resolve(import.meta.dirname, '../CHANGELOG.md'), 'utf8'), version);
  if (section === null) {
    console.error(`CHANGELOG.md: no section [${version}] with text`);
    process.exit(1);
  }
  console.log(section);
}
