import type { ComparablePair } from '../../core/compare';
import type { Concept } from '../../core/concepts';
import type { Prompt } from '../../core/review';
import { derivePrompts } from '../../core/review';
import type { Problem } from '../../core/text';
import type { UndefinedTerm } from '../index/undefined-terms';
import { undefinedTerms } from '../index/undefined-terms';
import { usesOf } from '../pane/concept-queries';
import type { Vault } from '../vault';

const SHOWN_PAIRS = 3;
const SHOWN_TERMS = 5;
/** A question whose answer is longer shows less at a glance. */
const SHORT_ANSWER = 240;

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

/** Gathers the first sight of a vault from the index and the pairs worth comparing; no note is read. O(vault). */
export function startPicture(vault: Vault, pairs: readonly ComparablePair[]): StartPicture {
  const { index } = vault;
  const concepts = index.concepts.concepts();
  const nameOf = (key: string): string => index.concepts.get(key)?.name ?? key;
  return {
    notes: index.concepts.notes().length,
    concepts: concepts.length,
    definitions: concepts.reduce((sum, { definitions }) => sum + definitions.length, 0),
    unread: new Set(
      index
        .problems()
        .filter(isUnread)
        .map(({ path }) => path),
    ).size,
    pairs: pairs
      .slice(0, SHOWN_PAIRS)
      .map((pair) => ({ pair, names: [nameOf(pair.concepts[0]), nameOf(pair.concepts[1])] })),
    question: sampleQuestion(vault, concepts),
    terms: undefinedTerms(index).slice(0, SHOWN_TERMS),
  };
}

function isUnread({ code }: Problem): boolean {
  return code === 'unreadable' || code === 'not-utf8' || code === 'too-large';
}

/** A question about the concept that the notes use most, of those whose definition is sure and short. */
function sampleQuestion({ index }: Vault, concepts: readonly Concept[]): Prompt | null {
  const asked = concepts
    .filter(({ definitions }) =>
      definitions.some(({ status, text }) => status === 'accepted' && text.length <= SHORT_ANSWER),
    )
    .map((concept) => ({ concept, uses: usesOf(index, concept.key) }))
    .sort((a, b) => b.uses - a.uses || (a.concept.key < b.concept.key ? -1 : 1));
  const { matcher } = index.vocabulary();
  for (const { concept } of asked) {
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
