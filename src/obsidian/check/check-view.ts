import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import { checkVault } from '../../app/check/vault-check';
import type { Problem } from '../../core/text';
import type { CheckActions } from '../../ui/check/check-page';
import { CheckPage } from '../../ui/check/check-page';
import { presentCheck } from '../../ui/check/check-present';
import type { CheckSection, CheckState, CheckTarget } from '../../ui/check/check-state';
import { inSlices } from '../../app/steps';
import { isWorking } from '../../ui/progress';
import { Later } from '../../ui/later';
import { progressState } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { CHECK_VIEW } from '../view-types';
import { remarksOf } from './remarks';

/** A check is run again after a change when the vault has come to rest for so long. */
const REST_MS = 700;
const WINDOW = { first: 0, count: 200 };

/** The vault check in a tab: runs in slices, can be cancelled, and follows the vault. */
export class CheckView extends ItemView implements CheckActions {
  override navigation = false;
  private readonly host: SurfaceHost;
  private page: CheckPage | null = null;
  private state: Omit<CheckState, 'incomplete'> = {
    found: null,
    running: null,
    query: '',
    closed: new Set(),
    window: WINDOW,
  };
  /** Number of the run that may still report. */
  private run = 0;
  private readonly rest: Later;
  private cancelled = false;

  constructor(leaf: WorkspaceLeaf, host: SurfaceHost) {
    super(leaf);
    this.host = host;
    this.rest = new Later(this.containerEl, () => {
      void this.check();
    });
  }

  override getViewType(): string {
    return CHECK_VIEW;
  }

  override getDisplayText(): string {
    return this.host.messages().check.title;
  }

  override getIcon(): string {
    return 'list-checks';
  }

  override onOpen(): Promise<void> {
    this.build();
    this.register(
      this.host.onChange(() => {
        if (!this.cancelled) this.rest.after(REST_MS);
        this.draw();
      }),
    );
    this.register(
      this.containerEl.onWindowMigrated(() => {
        this.build();
      }),
    );
    void this.check();
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.run += 1;
    this.rest.close();
    this.page = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  override onResize(): void {
    this.page?.follow();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), query: this.state.query, closed: [...this.state.closed] };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const fields = new Map<string, unknown>(typeof state === 'object' && state !== null ? Object.entries(state) : []);
    const query = fields.get('query');
    const closed = fields.get('closed');
    const known = Object.keys(this.host.messages().check.sections) as CheckSection[];
    this.set({
      ...(typeof query === 'string' ? { query } : {}),
      ...(Array.isArray(closed) ? { closed: new Set(known.filter((one) => closed.includes(one))) } : {}),
    });
  }

  go(target: CheckTarget, how: 'here' | 'new-tab'): void {
    if (target.kind === 'concept') this.host.openConcepts(target.key);
    else if (target.kind === 'place') this.host.openPlace(target.place, how);
    else void this.openLine(target.path, target.line, how);
  }

  toggleSection(section: CheckSection): void {
    const closed = new Set(this.state.closed);
    if (!closed.delete(section)) closed.add(section);
    this.set({ closed });
    void this.app.workspace.requestSaveLayout();
  }

  search(query: string): void {
    this.set({ query, window: WINDOW });
  }

  checkAgain(): void {
    this.cancelled = false;
    void this.check();
  }

  cancel(): void {
    this.cancelled = true;
    this.run += 1;
    this.set({ running: null });
  }

  moveWindow(window: CheckState['window']): void {
    this.set({ window });
  }

  private build(): void {
    this.contentEl.empty();
    this.page = new CheckPage(this.contentEl, this);
    this.draw();
  }

  private async check(): Promise<void> {
    const app = this.host.app();
    if (app === null) return;
    this.run += 1;
    const { run } = this;
    this.set({ running: { done: 0, total: 0 } });
    const found = await inSlices(checkVault(app.vault, app.journal.log), this.host.slices, (running) => {
      // Another run has begun, or this one was cancelled: it ends here.
      if (run !== this.run) return 'nobody';
      this.set({ running });
      return 'more';
    });
    if (found === null) return;
    const lines = await this.linesOf(found.problems);
    if (run === this.run)
      this.set({ running: null, found: { counts: found.counts, remarks: remarksOf(app, found, lines) } });
  }

  /** On which line of its note each problem lies. */
  private async linesOf(problems: readonly Problem[]): Promise<ReadonlyMap<Problem, number>> {
    const lines = new Map<Problem, number>();
    for (const problem of problems) {
      const file = problem.path === null ? null : this.app.vault.getFileByPath(problem.path);
      if (file === null || problem.from === null) continue;
      const text = await this.app.vault.cachedRead(file).catch(() => null);
      if (text !== null) lines.set(problem, text.slice(0, problem.from).split('\n').length);
    }
    return lines;
  }

  private async openLine(path: string, line: number, how: 'here' | 'new-tab'): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    const lines = file === null ? [] : (await this.app.vault.cachedRead(file)).split('\n').slice(0, line);
    const to = lines.join('\n').length;
    this.host.openPlace({ path, from: to - (lines.at(-1)?.length ?? 0), to }, how);
  }

  private set(change: Partial<CheckState>): void {
    this.state = { ...this.state, ...change };
    this.draw();
  }

  private draw(): void {
    const app = this.host.app();
    if (app === null) return;
    // What waits to be checked again is not what the vault says now.
    const incomplete = isWorking(progressState(app)) || this.rest.isWaiting;
    this.page?.draw(presentCheck({ ...this.state, incomplete }, this.host.messages()));
  }
}
