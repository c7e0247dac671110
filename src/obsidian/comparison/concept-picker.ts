import { Modal } from 'obsidian';
import { columnFor } from '../../app/compare/columns';
import { pairsOf } from '../../app/compare/pairs';
import { searchKey } from '../../core/text';
import type { PickedConcept, PickerActions, PickerState } from '../../ui/comparison/picker';
import { drawPicker, presentPicker } from '../../ui/comparison/picker';
import type { PairState } from '../../ui/comparison/table-state';
import type { SurfaceHost } from '../surface-host';
import { titleModal } from '../title-modal';

const MOST_RESULTS = 50;
const MOST_SUGGESTIONS = 6;

/** Chooses concepts to compare: suggestions with their reasons, then any concept by search. */
export class ConceptPicker extends Modal implements PickerActions {
  private readonly host: SurfaceHost;
  private readonly done: (keys: readonly string[]) => void;
  private state: PickerState;
  private unlisten = (): void => undefined;

  /** @param chosen Names, links or keys that are chosen already; `done` is given keys, two at least. */
  constructor(host: SurfaceHost, chosen: readonly string[], done: (keys: readonly string[]) => void) {
    super(host.plugin.app);
    this.host = host;
    this.done = done;
    const index = host.app()?.index;
    const known = index === undefined ? [] : chosen.map((asked) => ({ asked, column: columnFor(index, asked) }));
    this.state = {
      query: '',
      // A section of a note is kept as it was asked for.
      chosen: known.map(({ asked, column: { key, name, section } }) => ({
        key: section === null ? key : asked,
        name,
        aliases: [],
      })),
      suggestions: [],
      isLooking: false,
      results: [],
      active: 0,
      news: null,
    };
  }

  override onOpen(): void {
    this.modalEl.addClass('differentia-picker');
    this.contentEl.addClass('differentia-picker-content');
    const { title } = this.host.messages().comparisonView.picker;
    titleModal(this, title);
    this.find();
    this.contentEl.querySelector('input')?.focus();
    const pairs = this.host.app()?.pairs;
    if (pairs !== undefined)
      this.unlisten = pairs.onChange(() => {
        this.takePairs();
      });
  }

  override onClose(): void {
    this.unlisten();
    this.contentEl.empty();
  }

  search(query: string): void {
    this.state = { ...this.state, query, active: 0, news: null };
    this.find();
  }

  choose(at: number): void {
    const { suggestions, results } = this.state;
    const pair = suggestions[at];
    const concept = results[at - suggestions.length];
    const added: readonly PickedConcept[] =
      pair !== undefined
        ? pair.keys.map((key, index) => ({ key, name: pair.names[index] ?? key, aliases: [] }))
        : concept === undefined
          ? []
          : [concept];
    const chosen = new Map([...this.state.chosen, ...added].map((one) => [one.key, one]));
    const { picker } = this.host.messages().comparisonView;
    const news = added.map(({ name }) => picker.added(name)).join(', ');
    this.state = { ...this.state, chosen: [...chosen.values()], query: '', active: 0, news };
    this.find();
    this.contentEl.querySelector('input')?.focus();
  }

  remove(key: string): void {
    this.state = { ...this.state, chosen: this.state.chosen.filter((one) => one.key !== key), news: null };
    this.find();
    this.contentEl.querySelector('input')?.focus();
  }

  step(by: -1 | 1): void {
    const count = this.state.suggestions.length + this.state.results.length;
    this.state = { ...this.state, active: Math.max(0, Math.min(count - 1, this.state.active + by)) };
    this.draw();
  }

  compare(): void {
    if (this.state.chosen.length < 2) return;
    this.close();
    this.done(this.state.chosen.map(({ key }) => key));
  }

  /** What the search finds; without words, suggestions and the concepts most in use. */
  private find(): void {
    const app = this.host.app();
    const words = searchKey(this.state.query);
    const taken = new Set(this.state.chosen.map(({ key }) => key));
    const found = app?.picture.found(this.state.query, words === '' ? 'uses' : 'name') ?? [];
    // A name that begins with the words goes before one that only holds them.
    const begins = words === '' ? [] : found.filter(({ key }) => searchKey(key).startsWith(words));
    const ordered = [...new Set([...begins, ...found])];
    const results = ordered.filter(({ key }) => !taken.has(key)).slice(0, MOST_RESULTS);
    this.state = {
      ...this.state,
      suggestions: words === '' ? this.suggestions(taken) : [],
      isLooking: words === '' && app?.pairs.isOfNow === false,
      results: results.map(({ key, name, aliases }) => ({ key, name, aliases })),
    };
    this.draw();
  }

  /** Suggestions came: what Enter would choose stays the same concept, if a person has gone to one. */
  private takePairs(): void {
    const { suggestions, active } = this.state;
    const concept = active > 0 && active >= suggestions.length;
    this.find();
    if (!concept) return;
    this.state = { ...this.state, active: active + this.state.suggestions.length - suggestions.length };
    this.draw();
  }

  /** With what is chosen already where it fits, else the best of the vault. */
  private suggestions(taken: ReadonlySet<string>): readonly PairState[] {
    const app = this.host.app();
    if (app === null) return [];
    const nameOf = (key: string): string => app.index.concepts.get(key)?.name ?? key;
    const pairs = app.pairs.pairs ?? [];
    const fitting = taken.size === 0 ? pairs : [...taken].flatMap((key) => pairsOf(app.index, key, pairs));
    return fitting
      .filter(({ concepts }) => !concepts.every((key) => taken.has(key)))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ concepts: [a, b], why }) => ({ keys: [a, b], names: [nameOf(a), nameOf(b)], why }));
  }

  private draw(): void {
    drawPicker(this.contentEl, presentPicker(this.state, this.host.messages()), this);
  }
}
