import { SuggestModal } from 'obsidian';
import type { Place } from '../../core/text';
import { searchKey } from '../../core/text';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';

interface Choice {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** Which of several definitions is to be opened. */
export class DefinitionChooser extends SuggestModal<Choice> {
  private readonly host: SurfaceHost;
  private readonly choices: readonly Choice[];

  constructor(host: SurfaceHost, choices: readonly Choice[]) {
    super(host.plugin.app);
    this.host = host;
    this.choices = choices;
    this.setPlaceholder(host.messages().conceptActions.chooseDefinition);
  }

  override getSuggestions(query: string): Choice[] {
    const wanted = searchKey(query);
    return this.choices.filter(({ name, text, place }) => searchKey(`${name} ${text} ${place.path}`).includes(wanted));
  }

  override renderSuggestion({ name, text, place }: Choice, el: HTMLElement): void {
    el.createDiv({ text: text === '' ? name : `${name} – ${text}`, attr: { dir: 'auto' } });
    const note = noteName(place.path);
    if (note !== name) el.createDiv({ cls: 'differentia-quiet', text: note, attr: { dir: 'auto' } });
  }

  override onChooseSuggestion({ place }: Choice, event: KeyboardEvent | MouseEvent): void {
    this.host.openPlace(place, event.ctrlKey || event.metaKey ? 'new-tab' : 'here');
  }
}
