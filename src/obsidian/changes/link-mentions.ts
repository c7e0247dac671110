import type { Linking } from '../../app/changes/link-plan';
import { notesToLink, planLinks } from '../../app/changes/link-plan';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { ChangesModal } from './changes-modal';
import { writeAndTell } from './take-back';

/** Which mentions are offered: of a note, at a place of it, or of the whole vault. */
export interface LinkScope {
  /** Null: of all notes. */
  readonly path: string | null;
  /** Offset in that note. */
  readonly at?: number;
  /** Of this concept alone. */
  readonly key?: string;
}

/** Shows the links that mentions would become; writes those that are chosen, when asked. */
export function linkMentions(host: SurfaceHost, { path, at, key }: LinkScope): void {
  const app = host.app();
  if (app === null) return;
  const { vault, metadataCache } = host.plugin.app;
  const { link: texts, once } = host.messages().changes;
  const linking: Linking = {
    keys: key === undefined ? null : new Set([key]),
    ...(at === undefined ? {} : { at }),
    linkText: (note, from) => {
      const file = vault.getFileByPath(note);
      return file === null ? noteName(note) : metadataCache.fileToLinktext(file, from);
    },
  };
  const name = key === undefined ? null : (app.index.concepts.get(key)?.name ?? key);
  new ChangesModal(host, {
    kind: 'link',
    title: name === null && path === null ? texts.vault : texts.title(name ?? noteName(path ?? '')),
    intro: [],
    switches: at === undefined ? [{ id: 'once', label: once, on: path === null }] : [],
    alone: path !== null,
    conceptName: (one) => app.index.concepts.get(one)?.name ?? one,
    paths: path === null ? notesToLink(app.vault, linking) : [path],
    plan: (one) => planLinks(app.vault, one, linking),
    write: (plans, _choice, goOn) =>
      writeAndTell(host, plans, goOn, (notes) => {
        const count = notes.reduce((sum, { back }) => sum + back.length, 0);
        return texts.done(count, notes.length);
      }),
  }).open();
}
