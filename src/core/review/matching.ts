import { isSameFingerprint } from './fingerprint';
import type { KnownCard, LivingPrompt, Match, Matching } from './match';
import { Matchmaker } from './matchmaker';
import { finish, type Steps } from './steps';

/**
 * Pairs prompts with cards, one to one (review.md §2): same id and text; same id, unless another
 * prompt has the card's text; same text, unique both ways; nearly the same text in the same note,
 * with no second candidate. `roots` are the aliases of the fold. Near linear.
 */
export function matchPrompts(
  living: readonly LivingPrompt[],
  cards: readonly KnownCard[],
  roots: ReadonlyMap<string, string>,
): Matching {
  return finish(matchingSteps(living, cards, roots));
}

/** The same in steps. */
export function* matchingSteps(
  living: readonly LivingPrompt[],
  cards: readonly KnownCard[],
  roots: ReadonlyMap<string, string>,
): Steps<Matching> {
  const maker = new Matchmaker(living, cards, roots);
  yield* maker.byIdAndText();
  yield* maker.byId();
  yield* maker.byText();
  yield* maker.bySimilarity();
  const matches: Match[] = [];
  for (const one of living) {
    matches.push(matchOf(one, maker));
    yield;
  }
  return { matches, orphans: cards.filter((card) => maker.isFree(card)).map((card) => card.id) };
}

function matchOf(one: LivingPrompt, maker: Matchmaker): Match {
  const { prompt, fingerprint } = one;
  const pair = maker.pairOf(one);
  if (pair === null) {
    return {
      prompt: { ...prompt, id: maker.freeId(prompt.id) },
      fingerprint,
      card: null,
      alias: null,
      isChanged: true,
    };
  }
  const { card, reason } = pair;
  const isChanged = card.fingerprint === null || !isSameFingerprint(card.fingerprint, fingerprint);
  if (reason === null)
    return { prompt: { ...prompt, id: card.id }, fingerprint, card: card.id, alias: null, isChanged };
  const alias = { old: card.id, reason };
  return { prompt: { ...prompt, id: maker.freeId(prompt.id) }, fingerprint, card: card.id, alias, isChanged };
}
