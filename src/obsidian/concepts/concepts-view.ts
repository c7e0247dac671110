import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import { pairsHolding } from '../../app/compare/pairs';
import type { ComparablePair } from '../../core/compare';
import type { RelationKind, RuleId } from '../../core/concepts';
import type { Place } from '../../core/text';
import type { ConceptsPaneActions } from '../../ui/concepts/concepts-actions';
import { ConceptsPane } from '../../ui/concepts/concepts-pane';
import { presentConceptsPane } from '../../ui/concepts/concepts-present';
import type { ConceptActionId } from '../../ui/concepts/concepts-view-model';
import type { ConceptSort, ListWindow, PaneTab } from '../../ui/concepts/concepts-state';
import { kindText } from '../../ui/graph/scene-view-model';
import { Later } from '../../ui/later';
import { editorOf, insertTableOfNote } from '../comparison/insert-table';
import { setLockIcon } from '../lock-icon';
import type { SurfaceHost } from '../surface-host';
import { CONCEPTS_VIEW } from '../view-types';
import { ConceptActions } from './concept-actions';
import { choicesFrom, FIRST_CHOICES } from './concepts-choices';
import type { PaneChoices } from './concepts-state';
import { NoteComparison } from './note-comparison';
import { paneState, suggestionId } from './concepts-state';
import { answered, askOfKind, give, judgeDefinition } from './give-verdict';
import { actionNotice } from '../action-notice';
import { RowUsages } from './row-usages';

/** While the vault is being read, drawing may take this part of the time. */
const SHARE = 10;

/** The Concepts pane in a leaf: keeps what the person chose, and draws it with what the vault says. */
export class ConceptsView extends ItemView implements ConceptsPaneActions {
  override navigation = false;
  private readonly host: SurfaceHost;
  private choices: PaneChoices = FIRST_CHOICES;
  private pane: ConceptsPane | null = null;
  private readonly frame: Later;
  private readonly rest: Later;
  /** Whether something has changed since the pane was drawn, while the vault is being read. */
  private isBehind = false;
  private readonly comparison: NoteComparison;
  private readonly usages: RowUsages;
  private readonly concepts: ConceptActions;

  private readonly kindText = (kind: RelationKind): string => kindText(kind, this.host.messages());

  constructor(leaf: WorkspaceLeaf, host: SurfaceHost) {
    super(leaf);
    this.host = host;
    this.concepts = new ConceptActions(host);
    this.comparison = new NoteComparison(host, this.containerEl, () => {
      this.drawSoon();
    });
    this.usages = new RowUsages(host, this.containerEl, () => {
      this.drawSoon();
    });
    this.frame = new Later(this.containerEl, () => {
      if (this.makePicture()) this.frame.inFrame();
      else this.draw();
    });
    this.rest = new Later(this.containerEl, () => {
      if (this.isBehind) this.followVault();
    });
  }

  override getViewType(): string {
    return CONCEPTS_VIEW;
  }

  override getDisplayText(): string {
    return this.host.messages().pane.title;
  }

  override getIcon(): string {
    return 'library';
  }

  override onOpen(): Promise<void> {
    this.build();
    this.register(
      this.host.onChange(() => {
        this.followVault();
        this.compareSoon();
        this.usages.refresh();
      }),
    );
    this.registerEvent(
      this.app.workspace.on('file-open', () => {
        this.follow();
      }),
    );
    this.registerEvent(
      this.app.workspace.on('active-leaf-change', () => {
        this.follow();
      }),
    );
    this.registerEvent(
      this.app.vault.on('rename', (file, oldPath) => {
        if (this.choices.note === oldPath) this.choose({ note: file.path });
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', () => {
        this.follow();
      }),
    );
    // A popout has its own document: the pane is built anew in it.
    this.register(
      this.containerEl.onWindowMigrated(() => {
        this.build();
      }),
    );
    this.follow();
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.frame.close();
    this.rest.close();
    this.comparison.close();
    this.usages.close();
    this.pane = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  override onResize(): void {
    this.pane?.follow();
  }

  override getState(): Record<string, unknown> {
    const { tab, locked, note, sort, query } = this.choices;
    return { ...super.getState(), tab, locked, note: locked ? note : null, sort, query };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { concept, ...choices } = choicesFrom(state);
    this.choose(choices);
    if (concept !== null) this.showConcept(concept);
    this.follow();
    // At once: a pane that comes back is never seen as a new one.
    this.draw();
  }

  selectTab(tab: PaneTab): void {
    this.choose({ tab, window: FIRST_CHOICES.window, asking: null, news: null });
    // At once: who moves by keys takes the focus along.
    this.draw();
    this.saveState();
  }

  toggleLock(): void {
    this.choose({ locked: !this.choices.locked });
    this.follow();
    this.saveState();
  }

  toggleConcept(key: string): void {
    const opened = new Set(this.choices.opened);
    if (!opened.delete(key)) opened.add(key);
    this.choose({ opened });
  }

  moveWindow(window: ListWindow): void {
    this.choose({ window });
  }

  showConcept(key: string): void {
    const name = this.host.app()?.index.concepts.get(key)?.name ?? key;
    this.choose({ tab: 'vault', query: name, window: FIRST_CHOICES.window, opened: new Set([key]) });
    this.saveState();
  }

  openPlace(place: Place, how: 'here' | 'new-tab'): void {
    this.host.openPlace(place, how);
  }

  previewPlace(place: Place, event: MouseEvent, target: HTMLElement): void {
    this.host.previewPlace(place, event, target);
  }

  act(key: string, action: ConceptActionId, at: HTMLElement): void {
    if (action === 'more') this.concepts.openMenuBelow(key, at);
    else this.concepts.act(key, action);
  }

  judge(key: string, definition: string, verdict: 'no' | 'yes'): void {
    const app = this.host.app();
    const name = app?.index.concepts.get(key)?.name ?? key;
    const takeBack = app === null ? null : judgeDefinition(app, { key, id: definition }, verdict);
    if (takeBack === null) return;
    const { row, suggestion } = this.host.messages();
    actionNotice(row.judged[verdict](name), suggestion.undo, () => {
      takeBack();
    });
    this.drawSoon();
  }

  compareWith(key: string, other: string): void {
    this.host.openComparison({ concepts: [key, other] });
  }

  dismissPair(key: string, other: string): void {
    const app = this.host.app();
    if (app === null) return;
    const takeBack = app.verdicts.judge({ from: key, kind: 'contrasts', to: other }, 'no');
    const nameOf = (one: string): string => app.index.concepts.get(one)?.name ?? one;
    const { conceptActions, suggestion } = this.host.messages();
    actionNotice(conceptActions.pairDismissed(nameOf(key), nameOf(other)), suggestion.undo, () => {
      takeBack();
    });
    this.drawSoon();
  }

  openMenu(key: string, event: MouseEvent): void {
    this.concepts.openMenu(key, event);
  }

  search(query: string): void {
    this.choose({ query, window: FIRST_CHOICES.window });
  }

  sort(sort: ConceptSort): void {
    this.choose({ sort, window: FIRST_CHOICES.window });
    this.saveState();
  }

  selectSuggestion(id: string): void {
    this.choose({ currentSuggestion: id });
    this.draw();
  }

  accept(id: string): void {
    this.giveOne(id, 'yes');
  }

  reject(id: string): void {
    this.giveOne(id, 'no');
  }

  askKind(rule: RuleId, verdict: 'no' | 'yes'): void {
    const app = this.host.app();
    if (app !== null) this.choose({ asking: askOfKind(app, rule, verdict) });
    this.draw();
  }

  answer(yes: boolean): void {
    const app = this.host.app();
    const { asking } = this.choices;
    if (app === null || asking === null) return;
    this.choose(answered(app, asking, yes));
    this.draw();
  }

  undo(): void {
    if (this.host.app()?.verdicts.undo() === true) this.choose({ news: { kind: 'undone' } });
  }

  toggleComparison(): void {
    this.choose({ comparisonUnfolded: !this.choices.comparisonUnfolded });
  }

  insertTable(): void {
    const { note } = this.choices;
    if (note !== null) void insertTableOfNote(this.host, note, editorOf(this.app, note));
  }

  cancelReading(): void {
    this.host.app()?.ingest.cancel();
  }

  resumeReading(): void {
    this.host.app()?.ingest.resume();
  }

  private build(): void {
    this.contentEl.empty();
    this.pane = new ConceptsPane(this.contentEl, this);
    this.draw();
  }

  /** Shows the note the person looks at, unless another one is kept. */
  private follow(): void {
    const { locked, note: kept } = this.choices;
    if (locked && kept !== null && this.app.vault.getFileByPath(kept) !== null) {
      this.drawSoon();
      return;
    }
    // A note that is gone cannot be kept.
    if (locked) this.choose({ locked: false });
    const file = this.app.workspace.getActiveFile();
    const note = file?.extension === 'md' ? file.path : null;
    if (note !== this.choices.note) this.choose({ note, window: FIRST_CHOICES.window, comparisonUnfolded: false });
    else this.drawSoon();
  }

  private giveOne(id: string, verdict: 'no' | 'yes'): void {
    const app = this.host.app();
    if (app === null) return;
    const waiting = app.picture.suggestions;
    const at = waiting.findIndex((one) => suggestionId(one) === id);
    const suggestion = waiting[at];
    if (suggestion === undefined) return;
    const next = waiting[at + 1] ?? waiting[at - 1];
    const news = give(app, [suggestion], verdict);
    this.choose({ news, currentSuggestion: next === undefined ? null : suggestionId(next) });
    this.draw();
  }

  private choose(change: Partial<PaneChoices>): void {
    const before = this.choices.note;
    this.choices = { ...this.choices, ...change };
    this.drawSoon();
    if (change.opened !== undefined) this.usages.want(change.opened);
    if (this.choices.note !== before) this.compareSoon();
  }

  private compareSoon(): void {
    if (this.pane !== null) this.comparison.want(this.choices.note);
  }

  /**
   * While the vault is being read the pane is drawn when the index has told of a change: until then much of what the
   * pane shows would have to be worked out at once. A list of many thousand concepts is drawn less often than that.
   */
  private followVault(): void {
    const app = this.host.app();
    if (app?.ingest.progress.phase === 'idle') {
      this.rest.stop();
      this.drawSoon();
      return;
    }
    this.isBehind = true;
    if (!this.rest.isWaiting && app?.index.isTelling !== true) this.drawSoon();
  }

  /** Once a frame at most, in the window the pane is in. */
  private drawSoon(): void {
    if (this.pane !== null) this.frame.inFrame();
  }

  /** Makes the picture of the note that is shown, in a frame before the one in which it is drawn; false where it is there. */
  private makePicture(): boolean {
    const picture = this.host.app()?.picture;
    const { note } = this.choices;
    if (picture === undefined || note === null || picture.knows(note)) return false;
    picture.note(note, this.kindText);
    return picture.knows(note);
  }

  private draw(): void {
    const app = this.host.app();
    if (app === null || this.pane === null) return;
    const { performance } = this.containerEl.win;
    const began = performance.now();
    this.isBehind = false;
    // Only opened rows show pairs, and only who shows them asks for them.
    const known = this.choices.opened.size === 0 ? null : (app.pairs.pairs ?? []);
    const isLooking = known !== null && !app.pairs.isOfNow;
    const pairs = (key: string): readonly ComparablePair[] => pairsHolding(app.index, key, known ?? []);
    const comparison = this.comparison.of(this.choices.note);
    const comparing = this.comparison.busy || this.usages.busy || isLooking || app.index.isTelling;
    const messages = this.host.messages();
    const content = { comparison, comparing, usages: this.usages.of, pairs, kindText: this.kindText };
    this.pane.draw(presentConceptsPane(paneState(app, this.choices, content), messages));
    setLockIcon(this.contentEl);
    if (app.ingest.progress.phase !== 'idle') this.rest.after((performance.now() - began) * SHARE);
  }

  private saveState(): void {
    void this.app.workspace.requestSaveLayout();
  }
}
