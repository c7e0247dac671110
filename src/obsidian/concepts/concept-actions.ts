import { Menu } from 'obsidian';
import { calloutOf } from '../../app/define/definition-to-callout';
import type { TakeNameBack } from '../../app/pane/name-decisions';
import type { Definition } from '../../core/concepts';
import { mayBecomeCallout } from '../../core/concepts';
import type { ConceptActionId } from '../../ui/concepts/concepts-view-model';
import { linkMentions } from '../changes/link-mentions';
import { renameConcept } from '../changes/rename-concept';
import type { SurfaceHost } from '../surface-host';
import { createTermNote, mayHaveNote } from './create-term-note';
import { DefinitionChooser } from './definition-chooser';
import { FormModal } from './form-modal';
import { actionNotice } from '../action-notice';
import { UsagesModal } from './usages-modal';
import { writeUndoably } from './write-undoably';

type Action = Exclude<ConceptActionId, 'more'>;

const ICONS: Readonly<Record<Action, string>> = {
  definition: 'book-open',
  create: 'file-plus',
  usages: 'search',
  compare: 'table',
  graph: 'git-fork',
  review: 'layers',
};

/** What can be done with a concept, wherever it is met: in rows, menus, marks and commands. */
export class ConceptActions {
  private readonly host: SurfaceHost;

  constructor(host: SurfaceHost) {
    this.host = host;
  }

  act(key: string, action: Action): void {
    switch (action) {
      case 'definition':
        this.openDefinition([key]);
        break;
      case 'create':
        void createTermNote(this.host, key);
        break;
      case 'usages':
        this.openUsages(key);
        break;
      case 'compare':
        this.host.openComparison({ concepts: [key] });
        break;
      case 'graph':
        this.host.openGraph({ focus: [key] });
        break;
      case 'review':
        this.host.openReview({ session: { kind: 'concepts', keys: [key] } });
        break;
    }
  }

  /** Opens the definition of a concept; where there are several, or several concepts, offers a choice. */
  openDefinition(keys: readonly string[]): void {
    const concepts = keys.map((key) => this.host.app()?.index.concepts.get(key)).filter((one) => one != null);
    const choices = concepts.flatMap(({ name, note, definitions }) =>
      definitions.length > 0 || note === null
        ? definitions.map(({ text, evidence }) => ({ name, text, place: evidence }))
        : [{ name, text: '', place: { path: note, from: 0, to: 0 } }],
    );
    const [only, other] = choices;
    if (only === undefined) this.openNote(null, concepts[0]?.name ?? '');
    else if (other !== undefined)
      new DefinitionChooser(this.host, choices, this.host.messages().conceptActions.chooseDefinition).open();
    else if (only.text === '') this.openNote(only.place.path, only.name);
    else this.host.openPlace(only.place, 'here');
  }

  openUsages(key: string): void {
    const name = this.nameOf(key);
    if (name !== null) new UsagesModal(this.host, key, name).open();
  }

  openMenu(key: string, event: MouseEvent): void {
    this.menuOf(key)?.showAtMouseEvent(event);
  }

  /** `before` is done when something was chosen, and not where the menu is closed without. */
  openMenuBelow(key: string, el: HTMLElement, before?: () => void): void {
    const { left, bottom } = el.getBoundingClientRect();
    this.menuOf(key, before)?.showAtPosition({ x: left, y: bottom }, el.doc);
  }

  private menuOf(key: string, before?: () => void): Menu | null {
    const app = this.host.app();
    const concept = app?.index.concepts.get(key);
    if (app === null || concept == null) return null;
    const { actions, commands, openNote } = this.host.messages().conceptActions;
    const menu = new Menu();
    const add = (title: string, icon: string, run: () => void): void => {
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setIcon(icon)
          .onClick(() => {
            before?.();
            run();
          }),
      );
    };
    const isDefined = concept.definitions.length > 0;
    for (const [id, icon] of Object.entries(ICONS) as [Action, string][]) {
      const isOpened = id === 'definition' && concept.note !== null;
      if (!isDefined && !isOpened && (id === 'definition' || id === 'review')) continue;
      if (id === 'create' && !mayHaveNote(concept)) continue;
      add(id === 'definition' && !isDefined ? openNote : actions[id], icon, () => {
        this.act(key, id);
      });
    }
    // Which of several is meant, only the cursor in the note can say.
    const [plain, other] = concept.definitions.filter(({ rule }) => mayBecomeCallout(rule));
    if (plain !== undefined && other === undefined) {
      add(commands.definitionToCallout, 'quote', () => void this.setAsCallout(plain));
    }
    menu.addSeparator();
    add(actions.rename, 'pencil', () => {
      renameConcept(this.host, key);
    });
    if (app.index.concepts.mentionCount(key) !== 0) {
      add(actions.link, 'link', () => {
        linkMentions(this.host, { path: null, key });
      });
    }
    for (const id of ['also', 'never'] as const) {
      add(actions[id], id === 'also' ? 'circle-plus' : 'ban', () => {
        this.askForm(key, concept.name, id);
      });
    }
    add(actions.hide, 'eye-off', () => void this.hide(key, concept.name));
    return menu;
  }

  private async setAsCallout(definition: Definition): Promise<void> {
    const app = this.host.app();
    if (app === null) return;
    const edits = await calloutOf(app.vault, definition);
    if (edits.ok) await writeUndoably(this.host, definition.evidence.path, edits.value);
    else this.host.tell(edits.problem);
  }

  private askForm(key: string, name: string, id: 'also' | 'never'): void {
    const texts = this.host.messages().conceptActions;
    const title = id === 'also' ? texts.alsoAsk(name) : texts.neverAsk(name);
    new FormModal(this.host, title, (form) => void this.decideForm({ key, name, id }, form)).open();
  }

  private async decideForm(
    { key, name, id }: { readonly key: string; readonly name: string; readonly id: 'also' | 'never' },
    form: string,
  ): Promise<void> {
    const names = this.host.app()?.names;
    if (names === undefined) return;
    const texts = this.host.messages().conceptActions;
    const done = await (id === 'also' ? names.alsoMatches(key, form) : names.neverMatches(key, form));
    if (!done.ok) this.host.tell(done.problem);
    else this.sayUndoable(id === 'also' ? texts.alsoDone(form, name) : texts.neverDone(form, name), done.value);
  }

  private async hide(key: string, name: string): Promise<void> {
    const done = await this.host.app()?.names.hide(key);
    if (done === undefined) return;
    if (!done.ok) this.host.tell(done.problem);
    else this.sayUndoable(this.host.messages().conceptActions.hidden(name), done.value);
  }

  /** The button takes back what its notice tells, whatever was decided since. */
  private sayUndoable(text: string, takeBack: TakeNameBack): void {
    actionNotice(text, this.host.messages().conceptActions.undo, () => {
      void takeBack();
    });
  }

  /** A concept without a definition may have a note of its own. */
  private openNote(path: string | null, name: string): void {
    if (path !== null) this.host.openPlace({ path, from: 0, to: 0 }, 'here');
    else this.host.say(this.host.messages().conceptActions.undefined(name));
  }

  private nameOf(key: string): string | null {
    return this.host.app()?.index.concepts.get(key)?.name ?? null;
  }
}
