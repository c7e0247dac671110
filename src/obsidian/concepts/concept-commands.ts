import type { Editor, MarkdownFileInfo } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { SurfaceHost } from '../surface-host';
import { ConceptActions } from './concept-actions';
import { conceptAtCursor } from './concept-at-cursor';
import { linkMentions } from '../changes/link-mentions';
import { renameConcept } from '../changes/rename-concept';
import { takeBackChanges } from '../changes/take-back';
import { mentionAtCursor } from './concept-at-cursor';
import { defineTerm, termAtCursor } from './define-selection';
import { calloutAtCursor, writeEdits } from './write-definition';

interface Place {
  readonly app: DifferentiaApp;
  readonly editor: Editor;
  readonly path: string;
}

/** Commands about the concept at the cursor, the words selected, or the note in use; each hidden where it cannot apply. */
export function registerConceptCommands(host: SurfaceHost): void {
  const { plugin } = host;
  const { commands } = host.messages().conceptActions;
  const actions = new ConceptActions(host);

  /** An editor command for what `find` finds at the cursor. */
  const atCursor = <T>(
    command: { readonly id: string; readonly name: string; readonly icon: string },
    find: (place: Place) => T | null,
    run: (found: T, place: Place) => void,
  ): void => {
    plugin.addCommand({
      ...command,
      editorCheckCallback: (checking, editor: Editor, { file }: MarkdownFileInfo) => {
        const app = host.app();
        if (app === null || file === null) return false;
        const place = { app, editor, path: file.path };
        const found = find(place);
        if (found !== null && !checking) run(found, place);
        return found !== null;
      },
    });
  };
  const mentionAt = ({ app, editor, path }: Place): number | null => mentionAtCursor(app, editor, path);
  const named = ({ app, editor, path }: Place): readonly string[] | null =>
    conceptAtCursor(app, editor, path)?.keys ?? null;

  atCursor({ id: 'go-to-definition', name: commands.goToDefinition, icon: 'book-open' }, named, (keys) => {
    actions.openDefinition(keys);
  });
  plugin.addCommand({
    id: 'find-usages',
    name: commands.findUsages,
    icon: 'search',
    checkCallback: (checking) => {
      const key = conceptInUse(host);
      if (key !== null && !checking) actions.openUsages(key);
      return key !== null;
    },
  });
  atCursor(
    { id: 'define-selection', name: commands.defineSelection, icon: 'text-quote' },
    ({ app, editor, path }) => termAtCursor(app, editor, path),
    (term, { editor, path }) => {
      defineTerm(host, editor, path, term);
    },
  );
  atCursor(
    { id: 'definition-to-callout', name: commands.definitionToCallout, icon: 'quote' },
    ({ app, editor, path }) => calloutAtCursor(app, editor, path),
    (edits, { editor }) => {
      writeEdits(editor, edits);
    },
  );
  plugin.addCommand({
    id: 'link-mentions-note',
    name: commands.linkMentionsNote,
    icon: 'link',
    checkCallback: (checking) => {
      const path = plugin.app.workspace.getActiveFile()?.path ?? '';
      const mentions = host.app()?.index.concepts.factsOf(path)?.vault?.mentions ?? [];
      if (mentions.length > 0 && !checking) linkMentions(host, { path });
      return mentions.length > 0;
    },
  });
  atCursor({ id: 'link-mention', name: commands.linkMention, icon: 'link' }, mentionAt, (at, { path }) => {
    linkMentions(host, { path, at });
  });
  plugin.addCommand({
    id: 'link-mentions-vault',
    name: commands.linkMentionsVault,
    icon: 'link',
    checkCallback: (checking) => {
      const app = host.app();
      if (app !== null && !checking) linkMentions(host, { path: null });
      return app !== null;
    },
  });
  plugin.addCommand({
    id: 'rename-concept',
    name: commands.renameConcept,
    icon: 'pencil',
    checkCallback: (checking) => {
      const key = conceptInUse(host);
      if (key !== null && !checking) renameConcept(host, key);
      return key !== null;
    },
  });
  plugin.addCommand({
    id: 'undo-changes',
    name: commands.undoChanges,
    icon: 'undo-2',
    checkCallback: (checking) => {
      const canUndo = host.app()?.changes.canUndo === true;
      if (canUndo && !checking) void takeBackChanges(host);
      return canUndo;
    },
  });
  plugin.addCommand({
    id: 'undo-decision',
    name: commands.undoDecision,
    icon: 'undo-2',
    checkCallback: (checking) => {
      const names = host.app()?.names;
      if (names?.canUndo !== true) return false;
      if (!checking) void names.undo();
      return true;
    },
  });
}

/** The concept at the cursor, else the one whose note is in use. */
function conceptInUse(host: SurfaceHost): string | null {
  const app = host.app();
  const { workspace } = host.plugin.app;
  const path = workspace.getActiveFile()?.path;
  if (app === null || path === undefined) return null;
  const view = workspace.getActiveViewOfType(MarkdownView);
  const [key] = view?.getMode() === 'source' ? (conceptAtCursor(app, view.editor, path)?.keys ?? []) : [];
  return key ?? conceptOfNote(app, path);
}

/** Key of the concept that a note is. */
export function conceptOfNote(app: DifferentiaApp, path: string): string | null {
  const name = app.index.concepts.factsOf(path)?.name ?? '';
  const key = app.index.concepts.resolveName(name).find((one) => app.index.concepts.get(one)?.note === path);
  return key ?? null;
}
