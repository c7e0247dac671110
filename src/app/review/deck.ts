import type {
  CardState,
  Folded,
  LivingPrompt,
  Match,
  Moment,
  Prompt,
  Queue,
  QueueOptions,
  SessionCard,
  Steps,
} from '../../core/review';
import { fingerprintOf, finish, matchingSteps, queueSteps } from '../../core/review';

/** Which cards a session is over. */
export type SessionKind =
  | { readonly kind: 'concepts'; readonly keys: readonly string[] }
  /** The definition that stands at a place of a note, asked for its term. */
  | { readonly kind: 'definition'; readonly path: string; readonly from: number }
  | { readonly kind: 'due' }
  | { readonly kind: 'note'; readonly path: string };

/** What the queue takes from the settings and the graph. */
export type DeckOptions = Omit<QueueOptions, 'moment' | 'settings'>;

/** The cards as they stand at a moment, and how a queue is made of them. */
export interface DeckView {
  readonly folded: Folded;
  readonly moment: Moment;
  readonly options: DeckOptions;
}

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

  /** Pairs prompts and cards anew; near linear. Nothing is taken over before the last step. */
  *match(prompts: readonly Prompt[], folded: Folded): Steps<void> {
    const living: LivingPrompt[] = [];
    for (const prompt of prompts) {
      const known = this.fingerprints.get(prompt) ?? { prompt, fingerprint: fingerprintOf(prompt) };
      this.fingerprints.set(prompt, known);
      living.push(known);
      yield;
    }
    const cards = [...folded.cards.values()].map(({ id, fingerprint }) => ({ id, fingerprint, path: null }));
    const { matches } = yield* matchingSteps(living, cards, folded.aliases.roots);
    this.matches = [...matches];
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

  /** Cards go on under other ids: what is paired knows them by those until it is paired anew. */
  follow(resolve: (id: string) => string): void {
    this.changes += 1;
    this.matches = this.matches.map((match) => (match.card === null ? match : { ...match, card: resolve(match.card) }));
    this.places = new Map(this.matches.map((match, place) => [idOf(match), place]));
  }

  /** The living prompt of a card as a session asks it; null when no note has it any more. */
  card(id: string): SessionCard | null {
    const place = this.places.get(id);
    const match = place === undefined ? undefined : this.matches[place];
    return match === undefined ? null : sessionCard(match);
  }

  /** What a session over some of the cards would ask now. */
  queue(kind: SessionKind, view: DeckView): Queue {
    return finish(this.queueSteps(kind, view));
  }

  /** The same in steps; what is paired must stay as it is meanwhile. */
  *queueSteps(kind: SessionKind, { folded, moment, options }: DeckView): Steps<Queue> {
    const prompts: Prompt[] = [];
    for (const match of this.prompts(kind)) {
      prompts.push({ ...match.prompt, id: idOf(match) });
      yield;
    }
    // Who asks for a note or a concept wants all of it, whatever the day's measure.
    const limits = kind.kind === 'due' ? {} : { newPerDay: Infinity, reviewsPerDay: null };
    return yield* queueSteps(prompts, folded.cards, { ...options, ...limits, moment, settings: folded.settings });
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
