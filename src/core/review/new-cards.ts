import type { CardState } from './card-state';
import { layerSteps } from './prerequisites';
import type { Prerequisites, Standing } from './prerequisites';
import type { Prompt } from './prompt';
import type { SchedulingSettings } from './settings';
import { siblingKey } from './siblings';
import type { Steps } from './steps';

/** Study days after which a card waits no longer for what it builds on. */
const LONGEST_WAIT_DAYS = 7;

/** What decides which new cards come. */
export interface NewCardOptions {
  readonly settings: SchedulingSettings;
  readonly prerequisites: Prerequisites;
  readonly contrasts: readonly (readonly [string, string])[];
  readonly today: number;
  /** Sibling groups that have a card today; the chosen ones are added. */
  readonly groups: Set<string>;
}

interface Counts {
  newLimit: number;
  siblings: number;
  prerequisites: number;
  contrasts: number;
}

/** Chooses the new cards of a day: foundations first, siblings and contrast partners apart. */
export class NewCards {
  readonly heldBack: Counts = { newLimit: 0, siblings: 0, prerequisites: 0, contrasts: 0 };
  readonly #options: NewCardOptions;
  readonly #cards: ReadonlyMap<string, CardState>;
  /** Of the concepts that the new cards are about. */
  #standings: ReadonlyMap<string, Standing> = new Map();
  /** The card that asks for a concept's definition. */
  readonly #definitions = new Map<string, string>();
  readonly #partners = new Map<string, string[]>();
  /** Concepts of which a first card comes today, or came. */
  readonly #newToday = new Set<string>();

  constructor(cards: ReadonlyMap<string, CardState>, options: NewCardOptions) {
    this.#options = options;
    this.#cards = cards;
    if (options.settings.interleave) for (const [a, b] of options.contrasts) this.#addPair(a, b);
  }

  /** All prompts, whether they are new or not: to be told before any is chosen. */
  *know(prompts: readonly Prompt[]): Steps<void> {
    for (const prompt of prompts) {
      const [concept] = prompt.concepts;
      if (prompt.kind === 'define' && concept !== undefined) this.#definitions.set(concept, prompt.id);
      if (this.#cards.get(prompt.id)?.firstDay === this.#options.today) this.#markNew(prompt);
      yield;
    }
  }

  /** At most `room` of the new cards, foundations first, else in the order given. */
  *choose(prompts: readonly Prompt[], room: number): Steps<Prompt[]> {
    const chosen: Prompt[] = [];
    if (this.#options.settings.prerequisites) {
      const concepts = prompts.flatMap((prompt) => prompt.concepts);
      this.#standings = yield* layerSteps(concepts, this.#options.prerequisites);
    }
    const layered: { readonly prompt: Prompt; readonly layer: number }[] = [];
    for (const prompt of prompts) {
      if (!this.#mustWait(prompt)) layered.push({ prompt, layer: this.#layerOf(prompt) });
      yield;
    }
    this.heldBack.prerequisites = prompts.length - layered.length;
    layered.sort((a, b) => a.layer - b.layer);
    for (const { prompt } of layered) {
      yield;
      const group = siblingKey(prompt);
      if (this.#options.groups.has(group)) this.heldBack.siblings += 1;
      else if (this.#hasNewPartner(prompt)) this.heldBack.contrasts += 1;
      else if (chosen.length >= room) this.heldBack.newLimit += 1;
      else {
        this.#options.groups.add(group);
        this.#markNew(prompt);
        chosen.push(prompt);
      }
    }
    return chosen;
  }

  #addPair(a: string, b: string): void {
    for (const [key, partner] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#partners.get(key);
      if (known === undefined) this.#partners.set(key, [partner]);
      else known.push(partner);
    }
  }

  #markNew(prompt: Prompt): void {
    // A contrast asks both sides at once: there is nothing to keep apart.
    const [concept, ...more] = prompt.concepts;
    if (concept !== undefined && more.length === 0) this.#newToday.add(concept);
  }

  #hasNewPartner(prompt: Prompt): boolean {
    const [concept, ...more] = prompt.concepts;
    if (concept === undefined || more.length > 0) return false;
    return (this.#partners.get(concept) ?? []).some((partner) => this.#newToday.has(partner));
  }

  #layerOf(prompt: Prompt): number {
    let layer = 0;
    for (const concept of prompt.concepts) layer = Math.max(layer, this.#standings.get(concept)?.layer ?? 0);
    return layer;
  }

  #mustWait(prompt: Prompt): boolean {
    if (!this.#options.settings.prerequisites) return false;
    return prompt.concepts.some((concept) =>
      (this.#options.prerequisites.get(concept) ?? []).some((before) => this.#blocks(before, prompt, concept)),
    );
  }

  /** Whether the definition of `before` is still to be learnt; within a circle nothing blocks. */
  #blocks(before: string, prompt: Prompt, concept: string): boolean {
    const id = this.#definitions.get(before);
    if (id === undefined || prompt.concepts.includes(before)) return false;
    if (this.#standings.get(before)?.circle === this.#standings.get(concept)?.circle) return false;
    const card = this.#cards.get(id);
    if (card === undefined) return true;
    if (card.succeeded || card.state === 'suspended') return false;
    return card.firstDay === null || this.#options.today - card.firstDay < LONGEST_WAIT_DAYS;
  }
}
