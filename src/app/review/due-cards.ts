import type { CardState, Folded, Moment, Prompt } from '../../core/review';
import { buildQueue, fingerprintOf, finish, matchPrompts } from '../../core/review';
import type { Vault } from '../vault';
import { relationsForReview } from './review-relations';

/** What a session would ask. */
export interface DueCards {
  /** All prompts, under the ids that the journal knows their cards by. */
  readonly prompts: readonly Prompt[];
  /** In the order of asking. */
  readonly cards: readonly CardState[];
}

/** Pairs the prompts with the journal's cards and queues what is due at a moment. */
export function dueCards(vault: Vault, found: readonly Prompt[], folded: Folded, moment: Moment): DueCards {
  const living = found.map((prompt) => ({ prompt, fingerprint: fingerprintOf(prompt) }));
  const known = [...folded.cards.values()].map(({ id, fingerprint }) => ({ id, fingerprint, path: null }));
  const { matches } = matchPrompts(living, known, folded.aliases.roots);
  const prompts = matches.map(({ prompt, card }) => ({ ...prompt, id: card ?? prompt.id }));
  const { review } = vault.settings;
  const queue = buildQueue(prompts, folded.cards, {
    moment,
    settings: folded.settings,
    order: review.order,
    newPerDay: review.newPerDay,
    reviewsPerDay: review.reviewsPerDay,
    ...finish(relationsForReview(vault.index)),
  });
  return { prompts, cards: queue.prompts.map(({ id }) => folded.cards.get(id) ?? newCard(id)) };
}

function newCard(id: string): CardState {
  return {
    id,
    state: 'new',
    due: null,
    dueDay: null,
    stability: null,
    difficulty: null,
    retrievability: null,
    reviews: 0,
    lapses: 0,
    firstDay: null,
    lastDay: null,
    succeeded: false,
    settled: false,
    fingerprint: null,
  };
}
