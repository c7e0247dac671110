import { SuggestModal } from 'obsidian';
import type { Place } from '../../core/text';
import { searchKey } from '../../core/text';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';

interface Choice {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  /** What else is done than to open the place. */
  readonly choose?: () => void;
}

/** Which of several definitions is meant: it is opened, or what it says itself is done. */
export class DefinitionChooser extends SuggestModal<Choice> {
  private readonly host: SurfaceHost;
  private readonly choices: readonly Choice[];

  constructor(host: SurfaceHost, choices: readonly Choice[], ask: string) {
    super(host.plugin.app);
    this.host = host;
    this.choices = choices;
    this.setPlaceholder(ask);
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

  override onChooseSuggestion({ place, choose }: Choice, event: KeyboardEvent | MouseEvent): void {
    if (choose !== undefined) choose();
    else this.host.openPlace(place, event.ctrlKey || event.metaKey ? 'new-tab' : 'here');
  }
}
