import type { ViewStateResult } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { NoteUsages, UsagePlace } from '../../app/pane/usages';
import { usageAt, usagesByNote } from '../../app/pane/usages';
import { inSlices } from '../../app/steps';
import type { Place } from '../../core/text';
import { searchKey } from '../../core/text';
import { Later } from '../../ui/later';
import { isWorking } from '../../ui/progress';
import { plainPieces } from '../../ui/plain-words';
import { UsagesPane } from '../../ui/usages/usages-pane';
import { placesShown, presentUsages } from '../../ui/usages/usages-present';
import type { LinkFrom, UsagesActions, UsagesState } from '../../ui/usages/usages-state';
import { linkMentions } from '../changes/link-mentions';
import { conceptOfNote } from '../concepts/concept-commands';
import { progressState } from '../shown-state';
import { USAGES_VIEW } from '../view-types';
import { FollowingView } from './following-view';

/** The places are looked for again when the vault has come to rest for so long. */
const REST_MS = 500;
const WINDOW = { first: 0, count: 60 };

type Pieces = ReturnType<typeof plainPieces>;

/** Where the notes speak of a concept: by kind and note, each with its sentence, of which those in sight are read. */
export class UsagesView extends FollowingView implements UsagesActions {
  private pane: UsagesPane | null = null;
  /** The concept whose places are known. */
  private shown: string | null = null;
  private found: readonly NoteUsages[] = [];
  /** What the query leaves of them. */
  private left: readonly NoteUsages[] = [];
  private readonly pieces = new WeakMap<Place, Pieces>();
  private query = '';
  private closed: ReadonlySet<string> = new Set();
  private window = WINDOW;
  private running = 0;
  /** Numbers of the search and of the reading that may still report. */
  private search_ = 0;
  private wantsFocus = false;
  private readonly again = new Later(this.containerEl, () => {
    void this.find(false);
  });

  override getViewType(): string {
    return USAGES_VIEW;
  }

  override getDisplayText(): string {
    return this.host.messages().conceptActions.actions.usages;
  }

  override getIcon(): string {
    return 'text-search';
  }

  override onOpen(): Promise<void> {
    this.register(
      this.host.onChange(() => {
        this.again.after(REST_MS);
      }),
    );
    return super.onOpen();
  }

  override onClose(): Promise<void> {
    this.search_ += 1;
    this.again.close();
    this.pane = null;
    return super.onClose();
  }

  override onResize(): void {
    this.pane?.follow();
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.wantsFocus = typeof state === 'object' && state !== null && 'focus' in state;
    await super.setState(state, result);
  }

  choose(key: string): void {
    this.keys = [key, ...this.keys.filter((one) => one !== key)];
    // Who says which is meant stays with it.
    this.locked = true;
    this.follow();
  }

  search(query: string): void {
    this.query = query;
    this.window = WINDOW;
    void this.narrow();
  }

  toggle(id: string): void {
    const closed = new Set(this.closed);
    if (!closed.delete(id)) closed.add(id);
    this.closed = closed;
    this.draw();
  }

  link({ path, at }: LinkFrom): void {
    const key = this.shown;
    if (key === null) return;
    linkMentions(this.host, { path, key, ...(at === undefined ? {} : { at }) });
  }

  moveWindow(window: UsagesState['window']): void {
    this.window = window;
    this.draw();
  }

  openPlace(place: Place, how: 'here' | 'new-tab'): void {
    const { path, from, to } = place;
    this.host.openPlace({ path, from, to }, how);
  }

  previewPlace(place: Place, event: MouseEvent, target: HTMLElement): void {
    this.host.previewPlace(place, event, target);
  }

  protected override keysOfNote(app: DifferentiaApp, path: string): readonly string[] {
    const key = conceptOfNote(app, path);
    return key === null ? [] : [key];
  }

  protected override build(): void {
    this.pane = new UsagesPane(this.contentEl, this);
  }

  protected override show(): void {
    const [key = null] = this.keys;
    if (key === this.shown) {
      this.draw();
      return;
    }
    this.shown = key;
    this.query = '';
    this.closed = new Set();
    this.window = WINDOW;
    void this.find(true);
  }

  /** Looks for the places; of another concept than before nothing is shown meanwhile. */
  private async find(isNew: boolean): Promise<void> {
    const app = this.host.app();
    const { shown } = this;
    this.again.stop();
    this.search_ += 1;
    const mine = this.search_;
    if (isNew) this.found = this.left = [];
    this.running += 1;
    this.draw();
    const steps = app === null || shown === null ? null : usagesByNote(app.vault, shown);
    const found =
      steps === null ? [] : await inSlices(steps, this.host.slices, () => (mine === this.search_ ? 'more' : 'nobody'));
    this.running -= 1;
    if (found === null || mine !== this.search_) return;
    this.found = found;
    await this.narrow();
  }

  /** Leaves the places whose sentence or note has the query in it. */
  private async narrow(): Promise<void> {
    const wanted = searchKey(this.query);
    this.search_ += 1;
    const mine = this.search_;
    this.running += 1;
    const left: NoteUsages[] = [];
    for (const note of this.found) {
      const isWhole = wanted === '' || searchKey(note.path).includes(wanted);
      if (!isWhole) await this.read(note.places);
      const places = isWhole
        ? note.places
        : note.places.filter((place) => searchKey(this.pieces.get(place)?.join('') ?? '').includes(wanted));
      if (places.length > 0) left.push({ ...note, places });
      if (!this.host.slices.expired()) continue;
      await this.host.slices.next();
      if (mine !== this.search_) break;
    }
    // What is in sight is read before it is shown: nothing flickers when the places are found anew.
    if (mine === this.search_) await this.read(placesShown({ ...this.state(), notes: left }));
    this.running -= 1;
    if (mine !== this.search_) return;
    this.left = left;
    this.draw();
  }

  /** Reads the sentences of places that are not known, which lie by notes. */
  private async read(places: readonly Place[]): Promise<void> {
    const vault = this.host.app()?.vault;
    const key = this.shown;
    if (vault === undefined || key === null) return;
    let [path, text] = ['', ''];
    for (const place of places as readonly UsagePlace[]) {
      if (this.pieces.has(place)) continue;
      if (place.path !== path) {
        ({ path } = place);
        const read = await vault.ports.files.read(path);
        text = read.ok ? read.value : '';
      }
      const { sentence, words } = usageAt(vault, key, place, text);
      this.pieces.set(place, plainPieces(sentence, words));
      if (this.host.slices.expired()) await this.host.slices.next();
    }
  }

  private draw(): void {
    if (this.pane === null) return;
    const state = this.state();
    this.pane.draw(presentUsages(state, this.host.messages()));
    if (this.wantsFocus && state.notes.length > 0) {
      this.wantsFocus = false;
      this.pane.focus();
    }
    const unread = placesShown(state).filter((place) => !this.pieces.has(place));
    if (unread.length === 0 || this.running > 0) return;
    this.running += 1;
    void this.read(unread).then(() => {
      this.running -= 1;
      this.draw();
    });
  }

  private state(): UsagesState {
    const app = this.host.app();
    const isReading = app !== null && isWorking(progressState(app));
    return {
      concepts: this.keys.map((key) => ({ key, name: this.nameOf(key) })),
      home: app?.index.concepts.get(this.shown ?? '')?.note ?? null,
      locked: this.locked,
      busy: this.running > 0 || this.again.isWaiting || isReading,
      isReading,
      query: this.query,
      notes: this.left,
      closed: this.closed,
      window: this.window,
      pieces: (place) => this.pieces.get(place) ?? null,
    };
  }
}
