// Writes down which signs the places of other people's notes have that a reader has judged, and nothing of their text.
//   node scripts/run.mjs scripts/fit/judged-rows.ts VERDICTS.json FOLDERS…
// VERDICTS: { "folder": { "path of a note": { "offset of the gloss": true | false } } }, by the folder's own name.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Sign } from '../../src/core/concepts/loose/points';
import { POINTS } from '../../src/core/concepts/loose/points';
import { JUDGED_FILE } from './judged-file';
import { placesOf } from './places';

type Verdicts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, boolean>>>>>>;

const [file = '', ...folders] = process.argv.slice(2);
const verdicts = JSON.parse(readFileSync(file, 'utf8')) as Verdicts;
const signs = Object.keys(POINTS) as Sign[];
const numbers = new Map(signs.map((sign, at) => [sign, at]));

const sets = folders.map((folder) => {
  const notes = Object.entries(verdicts[path.basename(folder)] ?? {});
  return notes.flatMap(([name, judged]) =>
    placesOf(name, readFileSync(path.join(folder, name), 'utf8')).flatMap(({ from, isRuled, signs: own }) => {
      const isRight = judged[from];
      return isRight === undefined || isRuled ? [] : [[isRight ? 1 : 0, ...own.map((sign) => numbers.get(sign) ?? 0)]];
    }),
  );
});
writeFileSync(JUDGED_FILE, `${JSON.stringify({ signs, sets }).replaceAll('],[', '],\n[')}\n`);
console.log(`${String(sets.flat().length)} places of ${String(sets.length)} folders`);
