import type { Menu } from 'obsidian';
import { conceptsOfNote } from '../../app/pane/concept-queries';
import type { SurfaceHost } from '../surface-host';
import { ConceptActions } from './concept-actions';
import { linkMentions } from '../changes/link-mentions';
import { renameConcept } from '../changes/rename-concept';
import { conceptAtCursor, mentionAtCursor } from './concept-at-cursor';
import { conceptOfNote } from './concept-commands';
import { mayHaveNote } from './create-term-note';
import { defineTerm, selectedTerm } from './define-selection';
import { calloutAtCursor, writeEdits } from './write-definition';

/** The graph begins with so many concepts at most. */
const MOST_FOCI = 50;

/** What menus of editors, files and links offer about concepts; only where it applies. */
export function registerConceptMenus(host: SurfaceHost): void {
  const { plugin } = host;
  const { workspace } = plugin.app;
  const actions = new ConceptActions(host);
  const add = (menu: Menu, title: string, icon: string, run: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('differentia').onClick(run));
  };
  const openInGraph = (menu: Menu, keys: readonly string[]): void => {
    if (keys.length === 0) return;
    add(menu, host.messages().conceptActions.menu.graph, 'git-fork', () => {
      host.openGraph({ focus: keys });
    });
  };
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor, { file }) => {
      const app = host.app();
      if (app === null || file === null) return;
      const { commands } = host.messages().conceptActions;
      const keys = conceptAtCursor(app, editor, file.path)?.keys ?? [];
      const [key] = keys;
      if (key !== undefined) {
        add(menu, commands.goToDefinition, 'book-open', () => {
          actions.openDefinition(keys);
        });
        add(menu, commands.findUsages, 'search', () => {
          actions.openUsages(key);
        });
        const concept = app.index.concepts.get(key);
        if (concept !== null && mayHaveNote(concept)) {
          add(menu, host.messages().conceptActions.actions.create, 'file-plus', () => {
            actions.act(key, 'create');
          });
        }
        add(menu, commands.renameConcept, 'pencil', () => {
          renameConcept(host, key);
        });
      }
      const { path } = file;
      const mention = mentionAtCursor(app, editor, path);
      if (mention !== null) {
        add(menu, commands.linkMention, 'link', () => {
          linkMentions(host, { path, at: mention });
        });
      }
      openInGraph(menu, keys);
      const term = selectedTerm(editor);
      if (term !== null) {
        add(menu, commands.defineSelection, 'text-quote', () => {
          defineTerm(host, editor, file.path, term);
        });
      }
      const callout = calloutAtCursor(app, editor, file.path);
      if (callout !== null) {
        add(menu, commands.definitionToCallout, 'quote', () => {
          writeEdits(editor, callout);
        });
      }
    }),
  );
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file) => {
      openInGraph(menu, conceptsIn(host, [file.path]));
      const app = host.app();
      const key = app === null ? null : conceptOfNote(app, file.path);
      if (key !== null) {
        add(menu, host.messages().conceptActions.commands.renameConcept, 'pencil', () => {
          renameConcept(host, key);
        });
      }
    }),
  );
  plugin.registerEvent(
    workspace.on('files-menu', (menu, files) => {
      openInGraph(
        menu,
        conceptsIn(
          host,
          files.map(({ path }) => path),
        ),
      );
    }),
  );
}

/** Of each note the concept that it is, else those that it speaks of. */
function conceptsIn(host: SurfaceHost, paths: readonly string[]): readonly string[] {
  const app = host.app();
  if (app === null) return [];
  const keys = new Set<string>();
  for (const path of paths) {
    const own = conceptOfNote(app, path);
    const all = own === null ? conceptsOfNote(app.index, path).map(({ key }) => key) : [own];
    for (const key of all) if (keys.size < MOST_FOCI) keys.add(key);
  }
  return [...keys];
}
