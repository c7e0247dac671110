import type { WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { StartPicture } from '../../app/start/start-picture';
import { startPicture } from '../../app/start/start-picture';
import { inSlices } from '../../app/steps';
import type { Place } from '../../core/text';
import type { StartActions } from '../../ui/start/start-page';
import { drawStart } from '../../ui/start/start-page';
import { presentStart } from '../../ui/start/start-present';
import { Later } from '../../ui/later';
import type { SurfaceHost } from '../surface-host';
import { START_VIEW } from '../view-types';
import { createExample } from './create-example';
import { startState } from './start-state';

/** The page is gathered again at most so often, and less often where a vault makes it slow. */
const GATHER_EVERY_MS = 500;
/** The page may take this part of the time. */
const SHARE = 20;

/** The first page: what was found, and where to go from there. Fills while the vault is being read. */
export class StartView extends ItemView implements StartActions {
  override navigation = false;
  private readonly host: SurfaceHost;
  private picture: StartPicture | null = null;
  private readonly frame: Later;
  private readonly rest: Later;
  private pauseMs = 0;
  private gathers = false;
  /** How often something has changed. */
  private changes = 0;
  private isClosed = false;

  constructor(leaf: WorkspaceLeaf, host: SurfaceHost) {
    super(leaf);
    this.host = host;
    this.frame = new Later(this.containerEl, () => {
      this.draw(this.gathers || this.rest.isWaiting);
    });
    this.rest = new Later(this.containerEl, () => {
      void this.gather();
    });
  }

  override getViewType(): string {
    return START_VIEW;
  }

  override getDisplayText(): string {
    return this.host.messages().start.title;
  }

  override getIcon(): string {
    return 'library';
  }

  override onOpen(): Promise<void> {
    this.isClosed = false;
    this.register(
      this.host.onChange(() => {
        this.gatherSoon();
      }),
    );
    // A popout has its own document: the page is built anew in it.
    this.register(
      this.containerEl.onWindowMigrated(() => {
        this.contentEl.empty();
        this.gatherSoon();
      }),
    );
    this.contentEl.addClass('differentia-start');
    this.contentEl.setAttr('aria-busy', 'true');
    this.gatherSoon();
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.isClosed = true;
    this.rest.close();
    this.frame.close();
    this.contentEl.empty();
    return Promise.resolve();
  }

  openGraph(): void {
    this.host.openGraph({});
  }

  compare(keys: readonly string[]): void {
    this.host.openComparison({ concepts: keys });
  }

  openCheck(): void {
    this.host.openCheck();
  }

  chooseReview(): void {
    this.host.openReview({ session: { kind: 'sources' } });
  }

  showConcept(key: string): void {
    this.host.openConcepts(key);
  }

  createExample(): void {
    void createExample(this.app, this.host);
  }

  openPlace(place: Place, how: 'here' | 'new-tab'): void {
    this.host.openPlace(place, how);
  }

  previewPlace(place: Place, event: MouseEvent, target: HTMLElement): void {
    this.host.previewPlace(place, event, target);
  }

  cancelReading(): void {
    this.host.app()?.ingest.cancel();
    this.gatherSoon();
  }

  resumeReading(): void {
    this.host.app()?.ingest.resume();
  }

  private gatherSoon(): void {
    this.changes += 1;
    this.frame.inFrame();
    if (!this.rest.isWaiting && !this.gathers) this.rest.after(this.pauseMs);
  }

  private async gather(): Promise<void> {
    const app = this.host.app();
    if (app === null) return;
    this.gathers = true;
    const { changes } = this;
    const { performance } = this.containerEl.win;
    const began = performance.now();
    const steps = startPicture(app.vault, app.pairs.pairs ?? []);
    const picture = await inSlices(steps, this.host.slices, () => (this.isClosed ? 'nobody' : 'more'));
    this.gathers = false;
    if (picture === null || this.isClosed) return;
    this.picture = picture;
    this.pauseMs = Math.max(GATHER_EVERY_MS, (performance.now() - began) * SHARE);
    if (this.changes !== changes) this.gatherSoon();
    else this.draw(false);
  }

  private draw(gathering: boolean): void {
    const app = this.host.app();
    if (app === null || this.picture === null) return;
    drawStart(this.contentEl, presentStart(startState(app, this.picture, gathering), this.host.messages()), this);
  }
}
