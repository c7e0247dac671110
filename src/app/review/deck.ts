import type { CardState, Folded, LivingPrompt, Match, Moment, Prompt, Queue, SessionCard } from '../../core/review';
import type { QueueOptions } from '../../core/review';
import { buildQueue, fingerprintOf, matchPrompts } from '../../core/review';

/** Which cards a session is over. */
export type SessionKind =
  | { readonly kind: 'concepts'; readonly keys: readonly string[] }
  /** The definition that stands at a place of a note, asked for its term. */
  | { readonly kind: 'definition'; readonly path: string; readonly from: number }
  | { readonly kind: 'due' }
  | { readonly kind: 'note'; readonly path: string };

/** What the queue takes from the settings and the graph. */
export type DeckOptions = Omit<QueueOptions, 'moment' | 'settings'>;

/** The living prompts with their cards, as they were paired last. */
export class Deck {
  private readonly fingerprints = new WeakMap<Prompt, LivingPrompt>();
  private matches: Match[] = [];
  private changes = 0;
  /** Places in `matches` by the id under which the queue knows a prompt: its card's, else its own. */
  private places = new Map<string, number>();

  /** Grows with every change of what is paired. */
  get version(): number {
    return this.changes;
  }

  /** Pairs prompts and cards anew; near linear. */
  match(prompts: readonly Prompt[], folded: Folded): void {
    const living = prompts.map((prompt) => {
      const known = this.fingerprints.get(prompt) ?? { prompt, fingerprint: fingerprintOf(prompt) };
      this.fingerprints.set(prompt, known);
      return known;
    });
    const cards = [...folded.cards.values()].map(({ id, fingerprint }) => ({ id, fingerprint, path: null }));
    this.matches = [...matchPrompts(living, cards, folded.aliases.roots).matches];
    this.changes += 1;
    this.places = new Map(this.matches.map((match, place) => [idOf(match), place]));
  }

  /** The card was answered: what had to be written with its first answer is written. */
  settle(card: SessionCard): void {
    const place = this.places.get(card.alias?.old ?? card.prompt.id);
    const match = place === undefined ? undefined : this.matches[place];
    if (place === undefined || match === undefined) return;
    this.changes += 1;
    this.matches[place] = { ...match, card: card.prompt.id, alias: null, isChanged: false };
    this.places.delete(idOf(match));
    this.places.set(card.prompt.id, place);
  }

  /** The living prompt of a card as a session asks it; null when no note has it any more. */
  card(id: string): SessionCard | null {
    const place = this.places.get(id);
    const match = place === undefined ? undefined : this.matches[place];
    return match === undefined ? null : sessionCard(match);
  }

  /** What a session over some of the cards would ask now. */
  queue(
    kind: SessionKind,
    { folded, moment, options }: { folded: Folded; moment: Moment; options: DeckOptions },
  ): Queue {
    const prompts = this.prompts(kind).map((match) => ({ ...match.prompt, id: idOf(match) }));
    // Who asks for a note or a concept wants all of it, whatever the day's measure.
    const limits = kind.kind === 'due' ? {} : { newPerDay: Infinity, reviewsPerDay: null };
    return buildQueue(prompts, folded.cards, { ...options, ...limits, moment, settings: folded.settings });
  }

  /** The prompts that a session may ask. */
  prompts(kind: SessionKind): readonly Match[] {
    switch (kind.kind) {
      case 'due':
        return this.matches;
      case 'note':
        return this.matches.filter(({ prompt }) => prompt.evidence.path === kind.path);
      case 'definition':
        return this.matches.filter(
          ({ prompt: { kind: asked, evidence } }) =>
            asked === 'define' && evidence.path === kind.path && evidence.from === kind.from,
        );
      case 'concepts': {
        const keys = new Set(kind.keys);
        return this.matches.filter(({ prompt }) => prompt.concepts.some((key) => keys.has(key)));
      }
    }
  }

  /** States of the cards that a session is over. */
  states(kind: SessionKind, folded: Folded): CardState[] {
    return this.prompts(kind)
      .map((match) => folded.cards.get(idOf(match)))
      .filter((card) => card !== undefined);
  }
}

function idOf({ card, prompt }: Match): string {
  return card ?? prompt.id;
}

function sessionCard({ prompt, alias, fingerprint, isChanged }: Match): SessionCard {
  return { prompt, alias, fingerprint: isChanged ? fingerprint : null };
}
