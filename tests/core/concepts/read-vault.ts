import { parse } from 'yaml';
import type { IndexedFacts, OwnFacts } from '../../../src/core/concepts';
import { ConceptIndex, findOwnFacts, findVaultFacts } from '../../../src/core/concepts';
import { languagePacks, languagesOf, packsFor } from '../../../src/core/language';
import type { ParsedNote } from '../../../src/core/markdown';
import { parseNote } from '../../../src/core/markdown';

const THRESHOLD = 80;

/** A note read, with what it says by itself. */
function readNote(path: string, text: string): { readonly note: ParsedNote; readonly own: OwnFacts } {
  const note = parseNote(path, text, { parseYaml: (yaml) => parse(yaml) as unknown, cues: new Set() });
  const own = findOwnFacts(note, {
    packs: packsFor(languagesOf(text)),
    threshold: THRESHOLD,
    rulesOff: new Set(),
    definitionWords: [],
    stopHeadings: [],
    labels: [],
    templates: [],
    version: 1,
  });
  return { note, own };
}

/** An index of the given notes, each matched against the names of all. */
export function readVault(notes: Readonly<Record<string, string>>): ConceptIndex {
  const index = new ConceptIndex({ packs: languagePacks, threshold: THRESHOLD });
  const read = Object.entries(notes).map(([path, text]) => readNote(path, text));
  for (const { own } of read) index.apply(own.path, { own, vault: null });
  for (const { note, own } of read) index.applyVault(own.path, findVaultFacts(note, own, index.vocabulary()));
  return index;
}

/** `text→keys` of a note's mentions. */
export function mentionsOf(facts: IndexedFacts | null, text: string): string[] {
  return (facts?.vault?.mentions ?? []).map(({ from, to, keys }) => `${text.slice(from, to)}→${keys.join('/')}`);
}

/** `source kind target confidence` of all relations of the kinds. */
export function relationLines(index: ConceptIndex, ...kinds: readonly string[]): string[] {
  return index
    .relations()
    .filter((one) => kinds.includes(one.kind))
    .map(({ from, kind, to, confidence }) => `${from} ${kind} ${to} ${confidence}`);
}
