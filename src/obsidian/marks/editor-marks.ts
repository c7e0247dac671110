import type { Extension, Range } from '@codemirror/state';
import { StateEffect } from '@codemirror/state';
import type { DecorationSet, EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { HoverParent } from 'obsidian';
import { editorInfoField, Keymap } from 'obsidian';
import type { MarkedPlace } from '../../app/marks/marked-places';
import { marksOfNote, marksOfText } from '../../app/marks/marked-places';
import type { DifferentiaApp } from '../../app/app';
import { namesReady } from '../../app/marks/names-ready';
import { Later } from '../../ui/later';
import type { SurfaceHost } from '../surface-host';
import type { ConceptCards } from './concept-card';
import { textInSight } from './text-in-sight';

/** Marks are found when no key was pressed for so long: on a key press those there are only move. */
const REST_MS = 150;

const redraw = StateEffect.define<DecorationSet>();

/** Marks of all open editors: found again when told so. */
export class EditorMarks {
  readonly extension: Extension;
  private readonly open = new Set<MarksPlugin>();

  constructor(host: SurfaceHost, cards: ConceptCards) {
    const { open } = this;
    this.extension = ViewPlugin.define((view) => new MarksPlugin(view, { host, cards, open }), {
      decorations: (plugin) => plugin.decorations,
      eventHandlers: {
        mouseover(event: MouseEvent) {
          this.hover(event);
        },
        mousedown(event: MouseEvent) {
          return this.follow(event);
        },
        compositionend() {
          this.findSoon();
        },
      },
    });
  }

  refresh(): void {
    for (const plugin of this.open) plugin.findSoon();
  }
}

interface Parts {
  readonly host: SurfaceHost;
  readonly cards: ConceptCards;
  readonly open: Set<MarksPlugin>;
}

class MarksPlugin implements PluginValue {
  decorations: DecorationSet = Decoration.none;
  private readonly view: EditorView;
  private readonly parts: Parts;
  private readonly hoverParent: HoverParent = { hoverPopover: null };
  private readonly rest: Later;
  /** The facts that the text had already left behind when it was changed last. */
  private stale: object | null = null;

  constructor(view: EditorView, parts: Parts) {
    this.view = view;
    this.parts = parts;
    this.rest = new Later(view.dom, () => {
      this.find();
    });
    parts.open.add(this);
    this.findSoon(0);
  }

  update(update: ViewUpdate): void {
    for (const transaction of update.transactions) {
      for (const effect of transaction.effects) if (effect.is(redraw)) this.decorations = effect.value;
    }
    if (update.docChanged) {
      this.decorations = this.decorations.map(update.changes);
      this.stale = this.factsOf()?.stamp ?? null;
    }
    if (update.docChanged || update.viewportChanged) this.findSoon();
  }

  destroy(): void {
    this.parts.open.delete(this);
    this.rest.close();
  }

  findSoon(delayMs = REST_MS): void {
    this.rest.after(delayMs);
  }

  hover(event: MouseEvent): void {
    const target = markOf(event.target);
    const keys = target === null ? null : this.keysAt(target);
    if (target !== null && keys !== null) this.parts.cards.hover(this.hoverParent, target, keys);
  }

  /** A click with Ctrl or Cmd follows the name as it would a link. */
  follow(event: MouseEvent): boolean {
    const target = Keymap.isModEvent(event) === false ? null : markOf(event.target);
    const keys = target === null ? null : this.keysAt(target);
    if (keys === null) return false;
    event.preventDefault();
    this.parts.cards.openDefinition(keys);
    return true;
  }

  private find(): void {
    const { view } = this;
    // Nothing is touched while an input method composes; its end comes back here.
    if (view.composing || !view.dom.isConnected) return;
    const found = this.factsOf();
    const waiting = found === null ? null : namesReady(found.app);
    if (waiting !== null) {
      void waiting.then(() => {
        if (this.parts.open.has(this)) this.findSoon(0);
      });
      return;
    }
    const places = found === null ? [] : this.placesInSight(found);
    const marks = places
      .filter(({ from, to }) => from < to && to <= view.state.doc.length)
      .map(({ from, to, keys }): Range<Decoration> => {
        return Decoration.mark({ class: 'differentia-mention', keys }).range(from, to);
      });
    const next = Decoration.set(marks, true);
    if (next.size > 0 || this.decorations.size > 0) view.dispatch({ effects: redraw.of(next) });
  }

  /** Of a text that is saved and read the places are known; of another what is in sight is read as it stands. */
  private placesInSight({ app, path, stamp }: Found): readonly MarkedPlace[] {
    const sight = textInSight(this.view);
    const { doc } = this.view.state;
    if (stamp !== null && stamp !== this.stale) {
      const [first, last] = [this.view.visibleRanges[0]?.from ?? 0, this.view.visibleRanges.at(-1)?.to ?? 0];
      const known = marksOfNote(app, path).filter(({ from, to }) => from < last && to > first);
      const { matcher } = app.index.vocabulary();
      // Line ends and a byte-order mark may count otherwise in the editor than in the file.
      if (known.every(({ from, to }) => isName(doc.sliceString(from, to), matcher))) return known;
    }
    if (sight === null) return [];
    return marksOfText(app, path, doc.sliceString(sight.from, sight.to)).map(({ from, to, keys }) => ({
      from: from + sight.from,
      to: to + sight.from,
      keys,
    }));
  }

  private factsOf(): Found | null {
    const app = this.parts.host.app();
    const path = this.view.state.field(editorInfoField, false)?.file?.path;
    if (app === null || path === undefined) return null;
    return { app, path, stamp: app.index.concepts.factsOf(path)?.ownStamp ?? null };
  }

  private keysAt(target: HTMLElement): readonly string[] | null {
    const at = this.view.posAtDOM(target);
    let keys: readonly string[] | null = null;
    this.decorations.between(at, at + 1, (_from, _to, { spec }: { spec: { keys?: readonly string[] } }) => {
      keys ??= spec.keys ?? null;
    });
    return keys;
  }
}

interface Found {
  readonly app: DifferentiaApp;
  readonly path: string;
  /** Of the facts as they are known. */
  readonly stamp: object | null;
}

function markOf(target: EventTarget | null): HTMLElement | null {
  const node = target as Node | null;
  return node?.instanceOf(HTMLElement) === true ? node.closest<HTMLElement>('.differentia-mention') : null;
}

function isName(words: string, matcher: { find(text: string): readonly MarkedPlace[] }): boolean {
  return matcher.find(words).some(({ from, to }) => from === 0 && to === words.length);
}
