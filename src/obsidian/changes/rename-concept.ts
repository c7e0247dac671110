import { Modal, Setting } from 'obsidian';
import type { Rename } from '../../app/rename/rename-plan';
import { beginRename, planRename, scopeOfRename } from '../../app/rename/rename-plan';
import { runRename } from '../../app/rename/run-rename';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { ChangesModal } from './changes-modal';
import { tellDone } from './take-back';
import { titleModal } from '../title-modal';

/** Asks for another name of a concept, then shows what it changes. */
export function renameConcept(host: SurfaceHost, key: string): void {
  const name = host.app()?.index.concepts.get(key)?.name;
  if (name !== undefined) new NameModal(host, key, name).open();
}

/** Asks for the name; says why one cannot be had, and that two concepts would become one. */
class NameModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly key: string;
  private readonly old: string;

  constructor(host: SurfaceHost, key: string, name: string) {
    super(host.plugin.app);
    this.host = host;
    this.key = key;
    this.old = name;
    const title = host.messages().changes.ask.title(name);
    titleModal(this, title);
  }

  override onOpen(): void {
    const { changes, conceptActions } = this.host.messages();
    const { ask } = changes;
    let name = this.old;
    const answer = (): void => {
      const found = this.begin(name);
      if (found === null || typeof found === 'string') return;
      this.close();
      showRename(this.host, found);
    };
    new Setting(this.contentEl).setName(ask.name).addText((field) => {
      const { inputEl } = field.setValue(name);
      inputEl.setAttribute('aria-label', ask.name);
      inputEl.setAttribute('dir', 'auto');
      field.onChange((value) => {
        name = value;
        tell();
      });
      inputEl.onkeydown = (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // The button that has the focus in the next window is not to be pressed by the same key.
        event.preventDefault();
        answer();
      };
      inputEl.focus();
      inputEl.select();
    });
    const said = this.contentEl.createDiv({ cls: 'differentia-rename-said', attr: { 'aria-live': 'polite' } });
    const buttons = this.contentEl.createDiv({ cls: 'differentia-changes-buttons' });
    const next = buttons.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    next.onclick = answer;
    const leave = buttons.createEl('button', { text: conceptActions.cancel, attr: { type: 'button' } });
    leave.onclick = () => {
      this.close();
    };
    const tell = (): void => {
      const found = this.begin(name);
      const isFault = found === null || typeof found === 'string';
      const merged = isFault ? null : found.merged;
      const faults = { file: ask.file, name: ask.unfit, same: name.trim() === this.old ? '' : ask.same };
      next.disabled = isFault;
      next.setText(merged === null ? ask.next : ask.mergeDo);
      said.toggleClass('mod-warning', !isFault);
      if (found === null || isFault)
        said.setText(name.trim() === '' ? '' : faults[typeof found === 'string' ? found : 'same']);
      else said.setText(warnings(this.host, found).join(' '));
    };
    tell();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private begin(name: string): ReturnType<typeof beginRename> | null {
    const app = this.host.app();
    return app === null ? null : beginRename(app.vault, this.key, name);
  }
}

function warnings(host: SurfaceHost, { merged, keepsNote }: Rename): string[] {
  const { ask } = host.messages().changes;
  return [
    ...(merged === null ? [] : [ask.merge(merged.name)]),
    ...(keepsNote === null ? [] : [ask.mergeNote(noteName(keepsNote))]),
  ];
}

function showRename(host: SurfaceHost, rename: Rename): void {
  const app = host.app();
  if (app === null) return;
  const { changes } = host.messages();
  const { concept, next, nextKey, note } = rename;
  const scope = scopeOfRename(app.vault, rename);
  const noteSwitch =
    note === null
      ? []
      : [{ id: 'note' as const, label: changes.renameNote(noteName(note.from), noteName(note.to)), on: true }];
  new ChangesModal(host, {
    kind: 'rename',
    title: changes.rename.title(concept.name, next),
    intro: warnings(host, rename),
    switches: [...noteSwitch, { id: 'mentions', label: changes.mentions, on: true }],
    alone: false,
    paths: scope.paths,
    plan: (path) => planRename(app.vault, rename, scope, path),
    write: async (plans, choice, goOn) => {
      const { done, left } = await runRename(rename, plans, choice.note, {
        files: app.vault.ports.files,
        slices: host.slices,
        goOn,
        log: app.changes,
        follow: () => app.followRename({ from: concept.key, to: nextKey, now: concept.key }),
      });
      const count = done?.notes.length ?? 0;
      const isWhole = count + left.length >= plans.length;
      const text = isWhole ? changes.rename.done(concept.name, next, count) : changes.rename.stopped(count);
      tellDone(host, text, done, left);
    },
  }).open();
}
