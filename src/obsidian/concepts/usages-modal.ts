import { SuggestModal } from 'obsidian';
import type { Usage } from '../../app/pane/usages';
import { usagesOf } from '../../app/pane/usages';
import { searchKey } from '../../core/text';
import { plainPieces } from '../../ui/plain-words';
import { openUsages } from '../follow/open-usages';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';

/** Places that are read and offered at most; typing narrows them. */
const MOST_USAGES = 1_000;

/** Every place that speaks of a concept, with its sentence; the chosen one is opened. */
export class UsagesModal extends SuggestModal<Usage> {
  private readonly host: SurfaceHost;
  private readonly key: string;
  private readonly name: string;
  private usages: Promise<readonly Usage[]> | null = null;

  constructor(host: SurfaceHost, key: string, name: string) {
    super(host.plugin.app);
    this.host = host;
    this.key = key;
    this.name = name;
    const texts = host.messages().conceptActions;
    this.emptyStateText = texts.noUsage;
    this.setPlaceholder(texts.findUsage(name));
  }

  override async getSuggestions(query: string): Promise<Usage[]> {
    const app = this.host.app();
    if (app === null) return [];
    this.usages ??= usagesOf(app.vault, this.key, MOST_USAGES);
    const wanted = searchKey(query);
    return (await this.usages).filter(({ sentence, path }) => searchKey(`${sentence} ${path}`).includes(wanted));
  }

  override onOpen(): void {
    void super.onOpen();
    const { asPane } = this.host.messages().usages;
    const button = this.modalEl.createEl('button', {
      cls: 'differentia-link differentia-as-pane',
      text: asPane,
      attr: { type: 'button' },
    });
    // Above the list: that may be longer than the window.
    this.resultContainerEl.before(button);
    button.onclick = () => {
      this.close();
      void openUsages(this.host, this.key, this.name);
    };
  }

  override renderSuggestion({ sentence, words, path, kind }: Usage, el: HTMLElement): void {
    const line = el.createDiv({ attr: { dir: 'auto' } });
    plainPieces(sentence, words).forEach((piece, at) => line.createEl(at === 1 ? 'mark' : 'span', { text: piece }));
    const kindText = this.host.messages().conceptActions.usageKinds[kind];
    el.createDiv({ cls: 'differentia-quiet', text: `${kindText} · ${noteName(path)}`, attr: { dir: 'auto' } });
  }

  override onChooseSuggestion({ path, from, to }: Usage, event: KeyboardEvent | MouseEvent): void {
    this.host.openPlace({ path, from, to }, event.ctrlKey || event.metaKey ? 'new-tab' : 'here');
  }
}
