import { SuggestModal } from 'obsidian';
import type { RefusedDefinition } from '../../app/pane/refused';
import { refusedDefinitions } from '../../app/pane/refused';
import { inSlices } from '../../app/steps';
import { searchKey } from '../../core/text';
import { actionNotice } from '../action-notice';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';

/** What was refused as a definition, also before a restart; the chosen one is a definition again. */
export class RefusedModal extends SuggestModal<RefusedDefinition> {
  private readonly host: SurfaceHost;
  private refused: Promise<readonly RefusedDefinition[] | null> | null = null;
  private isClosed = false;

  constructor(host: SurfaceHost) {
    super(host.plugin.app);
    this.host = host;
    const { refused } = host.messages().conceptActions;
    this.emptyStateText = refused.none;
    this.setPlaceholder(refused.ask);
  }

  override onClose(): void {
    super.onClose();
    this.isClosed = true;
  }

  override async getSuggestions(query: string): Promise<RefusedDefinition[]> {
    const app = this.host.app();
    if (app === null) return [];
    this.refused ??= inSlices(refusedDefinitions(app.index), this.host.slices, () =>
      this.isClosed ? 'nobody' : 'more',
    );
    const wanted = searchKey(query);
    return ((await this.refused) ?? []).filter(({ definition: { term, text } }) =>
      searchKey(`${term} ${text}`).includes(wanted),
    );
  }

  override renderSuggestion({ definition: { term, text, evidence } }: RefusedDefinition, el: HTMLElement): void {
    el.createDiv({ text: `${term} – ${text}`, attr: { dir: 'auto' } });
    el.createDiv({ cls: 'differentia-quiet', text: noteName(evidence.path), attr: { dir: 'auto' } });
  }

  override onChooseSuggestion({ key, definition }: RefusedDefinition): void {
    const takeBack = this.host.app()?.verdicts.accept([{ concept: { key }, definition }]);
    if (takeBack === undefined) return;
    const { row, suggestion } = this.host.messages();
    actionNotice(row.judged.yes(definition.term), suggestion.undo, () => {
      takeBack();
    });
  }
}
