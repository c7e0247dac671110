import type { ComparablePair } from '../../core/compare';
import type { Concept } from '../../core/concepts';
import type { Prompt } from '../../core/review';
import { derivePrompts } from '../../core/review';
import type { Problem } from '../../core/text';
import type { UndefinedTerm } from '../index/undefined-terms';
import { undefinedTerm } from '../index/undefined-terms';
import { usesOf } from '../pane/concept-queries';
import type { Steps } from '../steps';
import type { Vault } from '../vault';
import { MostUsed } from './most-used';

const SHOWN_PAIRS = 3;
const SHOWN_TERMS = 5;
/** A question whose answer is longer shows less at a glance. */
const SHORT_ANSWER = 240;
/** So many concepts are tried for a sample question: what is defined gives one, unless its answer grows too long. */
const TRIED_CONCEPTS = 20;

/** What a vault shows at first sight. */
export interface StartPicture {
  readonly notes: number;
  readonly concepts: number;
  readonly definitions: number;
  /** Notes that could not be read, or not as text. */
  readonly unread: number;
  /** The best, with the names of the two. */
  readonly pairs: readonly { readonly pair: ComparablePair; readonly names: readonly [string, string] }[];
  readonly question: Prompt | null;
  /** By number of uses. */
  readonly terms: readonly UndefinedTerm[];
}

/** Gathers the first sight of a vault from the index and the pairs worth comparing, a concept a step; no note is read. */
export function* startPicture(vault: Vault, pairs: readonly ComparablePair[]): Steps<StartPicture> {
  const { index } = vault;
  while (!index.settleSome(() => true)) yield { done: 0, total: 1 };
  const keys = index.concepts.keys();
  const terms = new MostUsed<UndefinedTerm>(SHOWN_TERMS);
  const asked = new MostUsed<Concept>(TRIED_CONCEPTS);
  let definitions = 0;
  for (const [at, key] of keys.entries()) {
    yield { done: at, total: keys.length };
    const concept = index.concepts.get(key);
    // It went while others had their turn.
    if (concept === null) continue;
    definitions += concept.definitions.length;
    const term = undefinedTerm(index, concept);
    if (term !== null) terms.add(term, term.uses);
    if (isAskable(concept)) asked.add(concept, usesOf(index, key));
  }
  // The question hides names in other forms: the matcher of all names takes its turns too.
  while (!index.prepareMatcher(() => true)) yield { done: keys.length, total: keys.length };
  const nameOf = (key: string): string => index.concepts.get(key)?.name ?? key;
  return {
    notes: index.concepts.notes().length,
    concepts: index.concepts.size,
    definitions,
    unread: new Set(
      index
        .problems()
        .filter(isUnread)
        .map(({ path }) => path),
    ).size,
    pairs: pairs
      .slice(0, SHOWN_PAIRS)
      .map((pair) => ({ pair, names: [nameOf(pair.concepts[0]), nameOf(pair.concepts[1])] })),
    question: sampleQuestion(vault, asked.all),
    terms: terms.all,
  };
}

function isUnread({ code }: Problem): boolean {
  return code === 'unreadable' || code === 'not-utf8' || code === 'too-large';
}

function isAskable({ definitions }: Concept): boolean {
  return definitions.some(({ status, text }) => status === 'accepted' && text.length <= SHORT_ANSWER);
}

/** A question about the first of these concepts whose answer is short. */
function sampleQuestion({ index }: Vault, concepts: readonly Concept[]): Prompt | null {
  const { matcher } = index.vocabulary();
  for (const concept of concepts) {
    const [prompt] = derivePrompts(
      {
        concepts: [concept],
        contrasts: [],
        namesIn: ({ key }, text) => matcher.find(text).filter(({ keys }) => keys.includes(key)),
      },
      new Set(['define']),
    );
    if (prompt !== undefined && prompt.answer.length <= SHORT_ANSWER) return prompt;
  }
  return null;
}
