// How well the forms of names agree with a dictionary's: for each Russian term its generated forms
// against all forms of all words of `dictionary-ru` (Hunspell).
//   node scripts/run.mjs scripts/bench/morphology.ts FOLDER-OF-THE-DICTIONARY [--faults]
// Recall: forms of the term that are generated. Precision: generated forms that are words of the
// dictionary and forms of this term; what is no word at all never occurs in a note.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languagePacks } from '../../src/core/language';
import { expandDictionary } from './hunspell';

const MIN_RECALL = 0.99;
const MIN_PRECISION = 0.965;

const [folder = '', ...options] = process.argv.slice(2);
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
/** As keys are folded: ё is е. */
const fold = (word: string): string => word.replaceAll('ё', 'е');

const dictionary = new Map<string, Set<string>>();
const words = new Set<string>();
for (const [lemma, forms] of expandDictionary(read('index.aff'), read('index.dic'))) {
  const known = dictionary.get(fold(lemma)) ?? new Set<string>();
  for (const form of forms) {
    known.add(fold(form));
    words.add(fold(form));
  }
  dictionary.set(fold(lemma), known);
}

const lists = path.resolve(import.meta.dirname, '../../tests/golden/morphology');
const linesOf = (file: string): string[] =>
  readFileSync(path.join(lists, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(fold);
const terms = new Set(linesOf('russian-words.txt').flatMap((line) => line.split(' ')));
for (const line of linesOf('russian-forms-apart.txt')) {
  const [term = '', forms = ''] = line.split(': ');
  for (const form of forms.split(' ')) dictionary.get(term)?.add(form);
}
const russian = languagePacks.find(({ code }) => code === 'ru');

let judged = 0;
let wanted = 0;
let right = 0;
let wrong = 0;
const faults: string[] = [];
for (const term of terms) {
  const paradigm = dictionary.get(term);
  if (paradigm === undefined) {
    console.log(`not in the dictionary: ${term}`);
    continue;
  }
  judged += 1;
  const generated = new Set(russian?.forms.word(term).map(fold));
  const missed = [...paradigm].filter((form) => !generated.has(form));
  const foreign = [...generated].filter((form) => words.has(form) && !paradigm.has(form));
  wanted += paradigm.size;
  right += paradigm.size - missed.length;
  wrong += foreign.length;
  if (missed.length + foreign.length > 0)
    faults.push(`${term}: missed ${missed.join(' ')}; foreign ${foreign.join(' ')}`);
}
const recall = right / wanted;
const precision = right / (right + wrong);
if (options.includes('--faults')) console.log(faults.join('\n'));
console.log(
  `${judged} terms, ${wanted} forms: recall ${recall.toFixed(4)} (at least ${MIN_RECALL}), precision ${precision.toFixed(4)} (at least ${MIN_PRECISION})`,
);
if (recall < MIN_RECALL || precision < MIN_PRECISION) process.exitCode = 1;
