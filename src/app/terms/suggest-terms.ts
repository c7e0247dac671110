import type { Concept } from '../../core/concepts';
import { conceptKey } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';
import type { Vault } from '../vault';
import { headingAt, usesOf } from '../pane/concept-queries';
import type { TermName, TermNames } from './term-names';
import { foldName } from './term-names';
import type { TypedWords } from './typed-words';
import { typedWords } from './typed-words';

type Known = Pick<Vault, 'index' | 'ingest'>;

/** A name that goes on with what was typed, or a form of one. */
export interface TermSuggestion {
  readonly concept: Concept;
  /** As it would stand in the text: the name, with a small or a capital letter first as it was typed. */
  readonly form: string;
  /** So many units of it were typed. */
  readonly typed: number;
  /** Where a link would lead; null to what no note is or defines. */
  readonly place: { readonly path: string; readonly heading: string | null } | null;
}

export const MOST_SUGGESTIONS = 12;
/** Of more names that begin alike only so many are weighed. */
const MOST_WEIGHED = 2_000;

/**
 * The longest words before the cursor with which a name begins, or which are a form of one; null where there are none.
 * In the note that is the concept it is not offered: such a link leads nowhere.
 */
export function termsOffered(
  vault: Known,
  names: TermNames,
  { path, line, at }: { readonly path: string; readonly line: string; readonly at: number },
): TypedWords | null {
  const begins = ({ text }: TypedWords): boolean =>
    namesFor(vault, names, text).some(({ key }) => isOfferedIn(vault.index.concepts.get(key), path));
  return typedWords(line, at).find(begins) ?? null;
}

/** Names that begin so; where there are none, what the words are a form of. */
function namesFor({ index, ingest }: Known, names: TermNames, text: string): readonly TermName[] {
  const folded = foldName(text);
  const begun = names.beginningWith(folded);
  // While notes are read the matcher is not at hand at every key.
  if (begun.length > 0 || ingest.progress.phase !== 'idle') return begun;
  const [hit] = index.vocabulary().matcher.find(text);
  return hit?.from === 0 && hit.to === text.length ? hit.keys.map((key) => ({ key, name: text, folded })) : [];
}

function isOfferedIn(concept: Concept | null, path: string): concept is Concept {
  return concept !== null && concept.note !== path;
}

/** Each concept once, by the name that fits best: the very name first, then what is defined, what is used most, what is shortest. */
export function suggestTerms(
  vault: Known,
  names: TermNames,
  { path, text }: { readonly path: string; readonly text: string },
): TermSuggestion[] {
  const { index } = vault;
  const folded = foldName(text);
  const weighed = namesFor(vault, names, text).slice(0, MOST_WEIGHED);
  const best = new Map<string, Weighed>();
  for (const name of weighed) {
    const concept = index.concepts.get(name.key);
    if (!isOfferedIn(concept, path)) continue;
    const one: Weighed = { name, concept, isWhole: name.folded === folded, uses: usesOf(index, name.key) };
    const known = best.get(name.key);
    if (known === undefined || compare(one, known) < 0) best.set(name.key, one);
  }
  return [...best.values()]
    .sort(compare)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name, concept }) => ({
      concept,
      form: formAsTyped(name.name, text),
      typed: text.length,
      place: placeOf(index, concept),
    }));
}

interface Weighed {
  readonly name: TermName;
  readonly concept: Concept;
  readonly isWhole: boolean;
  readonly uses: number;
}

const STATES = ['defined', 'suggested', 'linked'] as const;

function compare(a: Weighed, b: Weighed): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    STATES.indexOf(a.concept.state) - STATES.indexOf(b.concept.state) ||
    b.uses - a.uses ||
    a.name.folded.length - b.name.folded.length ||
    (a.name.folded < b.name.folded ? -1 : 1)
  );
}

/** What is written in capitals stays so; else the first letter is as large as the one that was typed. */
function formAsTyped(name: string, [begun = '']: string): string {
  const [first = '', second = ''] = name;
  if (second !== second.toLowerCase()) return name;
  const as = begun === begun.toLowerCase() ? first.toLowerCase() : first.toUpperCase();
  return as.length === first.length ? as + name.slice(first.length) : name;
}

/** The note that is the concept, else where it is defined: under the heading that names it, else under the nearest. */
function placeOf(index: VaultIndex, { key, note, definitions }: Concept): TermSuggestion['place'] {
  if (note !== null) return { path: note, heading: null };
  const said = definitions.find(({ status }) => status === 'accepted') ?? definitions[0];
  if (said === undefined) return null;
  const { path, from } = said.evidence;
  const own = index.concepts.factsOf(path)?.own;
  const named = own?.headings.find(({ text }) => conceptKey(text) === key)?.text;
  const heading = named ?? headingAt(index, path, from);
  return { path, heading: heading === null || conceptKey(heading) === conceptKey(own?.name ?? '') ? null : heading };
}
