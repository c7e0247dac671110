import { SuggestModal } from 'obsidian';
import type { Usage } from '../../app/pane/usages';
import { usagesOf } from '../../app/pane/usages';
import { searchKey } from '../../core/text';
import { plainWords } from '../../ui/plain-words';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';

/** Places that are read and offered at most; typing narrows them. */
const MOST_USAGES = 1_000;

/** Every place that speaks of a concept, with its sentence; the chosen one is opened. */
export class UsagesModal extends SuggestModal<Usage> {
  private readonly host: SurfaceHost;
  private readonly key: string;
  private usages: Promise<readonly Usage[]> | null = null;

  constructor(host: SurfaceHost, key: string, name: string) {
    super(host.plugin.app);
    this.host = host;
    this.key = key;
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

  override renderSuggestion({ sentence, path, kind }: Usage, el: HTMLElement): void {
    el.createDiv({ text: plainWords(sentence), attr: { dir: 'auto' } });
    const kindText = this.host.messages().conceptActions.usageKinds[kind];
    el.createDiv({ cls: 'differentia-quiet', text: `${kindText} · ${noteName(path)}`, attr: { dir: 'auto' } });
  }

  override onChooseSuggestion({ path, from, to }: Usage, event: KeyboardEvent | MouseEvent): void {
    this.host.openPlace({ path, from, to }, event.ctrlKey || event.metaKey ? 'new-tab' : 'here');
  }
}
