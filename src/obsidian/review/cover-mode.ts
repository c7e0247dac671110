import type { MarkdownPostProcessorContext } from 'obsidian';
import { MarkdownRenderChild, MarkdownView } from 'obsidian';
import type { Definition } from '../../core/concepts';
import { coverText } from '../../ui/review/text-cover';
import type { SurfaceHost } from '../surface-host';
import { CoveredDefinition } from './covered-definition';

/** Behind all other processors: what they draw is there. */
const LAST = 10_000;

/** One note whose definitions are covered in the reading view. */
interface CoveredNote {
  readonly covered: Set<CoveredDefinition>;
  /** Ends what belongs to the mode outside the text. */
  readonly stops: (() => void)[];
}

/** Covers the definitions of notes in the reading view; the notes are not touched. */
export class CoverMode {
  private readonly host: SurfaceHost;
  private readonly notes = new Map<string, CoveredNote>();

  constructor(host: SurfaceHost) {
    this.host = host;
    const { plugin } = host;
    plugin.registerMarkdownPostProcessor((el, context) => {
      this.process(el, context);
    }, LAST);
    plugin.registerEvent(
      plugin.app.workspace.on('layout-change', () => {
        for (const path of [...this.notes.keys()]) if (this.viewsOf(path).length === 0) this.end(path);
      }),
    );
    plugin.registerEvent(
      plugin.app.vault.on('rename', (_file, oldPath) => {
        this.end(oldPath);
      }),
    );
    plugin.register(() => {
      for (const path of [...this.notes.keys()]) this.end(path);
    });
  }

  /** Covers the definitions of the note in the view, or uncovers them. */
  async toggle(view: MarkdownView): Promise<void> {
    const path = view.file?.path;
    const { review } = this.host.messages();
    if (path === undefined) return;
    if (this.notes.has(path)) {
      this.end(path);
      this.host.say(review.cover.off);
      return;
    }
    const { length } = this.definitionsOf(path);
    if (length === 0) {
      this.host.say(review.cover.nothing);
      return;
    }
    if (view.getMode() !== 'preview') await view.setState({ ...view.getState(), mode: 'preview' }, { history: false });
    const note: CoveredNote = { covered: new Set(), stops: [] };
    this.notes.set(path, note);
    this.addEnd(view, note, path);
    for (const { previewMode } of this.viewsOf(path)) previewMode.rerender(true);
    this.host.say(review.cover.on(length));
  }

  private addEnd(view: MarkdownView, note: CoveredNote, path: string): void {
    const button = view.addAction('eye', this.host.messages().review.cover.end, () => {
      this.end(path);
    });
    const { contentEl } = view;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
      const next = this.nextCovered(note);
      if (next === null) return;
      event.preventDefault();
      next.element.scrollIntoView({ block: 'nearest' });
      next.reveal();
    };
    const click = (event: MouseEvent): void => {
      const piece = event.target !== null && 'closest' in event.target ? (event.target as Element) : null;
      if (piece?.closest('.differentia-cover') == null) return;
      event.preventDefault();
      event.stopPropagation();
      for (const one of note.covered) if (one.covers(piece)) one.reveal();
    };
    contentEl.addEventListener('keydown', press);
    contentEl.addEventListener('click', click, true);
    note.stops.push(() => {
      button.remove();
      contentEl.removeEventListener('keydown', press);
      contentEl.removeEventListener('click', click, true);
    });
    // The keys are the note's as soon as it is covered.
    if (contentEl.getAttribute('tabindex') === null) {
      contentEl.setAttribute('tabindex', '-1');
      note.stops.push(() => {
        contentEl.removeAttribute('tabindex');
      });
    }
    contentEl.focus({ preventScroll: true });
  }

  /** The first that is covered, in the order of the page. */
  private nextCovered({ covered }: CoveredNote): CoveredDefinition | null {
    const left = [...covered].filter(({ isCovered, element }) => isCovered && element.isConnected);
    return left.reduce<CoveredDefinition | null>((first, one) => (first?.isBefore(one) === true ? first : one), null);
  }

  private end(path: string): void {
    const note = this.notes.get(path);
    if (note === undefined) return;
    this.notes.delete(path);
    for (const stop of note.stops) stop();
    for (const one of note.covered) one.remove();
  }

  private process(el: HTMLElement, context: MarkdownPostProcessorContext): void {
    const note = this.notes.get(context.sourcePath);
    // Only what stands in the note itself: an embed or an answer tells no lines.
    const section = note === undefined ? null : context.getSectionInfo(el);
    if (note === undefined || section === null) return;
    const lines = section.text.split('\n');
    const startOf = (line: number): number => lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
    const from = startOf(section.lineStart);
    const to = startOf(section.lineEnd + 1);
    const inside = this.definitionsOf(context.sourcePath).filter(({ body: [first] }) => {
      return first !== undefined && first.from >= from && first.from < to;
    });
    const missed = inside.filter((definition) => !this.cover(el, { definition, note, context }));
    // What is drawn a moment later, as callouts and formulas may be.
    if (missed.length > 0) {
      el.win.setTimeout(() => {
        if (this.notes.get(context.sourcePath) !== note) return;
        for (const definition of missed) this.cover(el, { definition, note, context });
      });
    }
  }

  private cover(
    el: HTMLElement,
    { definition, note, context }: { definition: Definition; note: CoveredNote; context: MarkdownPostProcessorContext },
  ): boolean {
    const app = this.host.app();
    const cover = app === null ? null : coverText(el, definition.text);
    if (app === null || cover === null) return false;
    const covered = new CoveredDefinition(this.host, { app, definition, cover });
    note.covered.add(covered);
    const child = new MarkdownRenderChild(el);
    child.register(() => {
      note.covered.delete(covered);
    });
    context.addChild(child);
    return true;
  }

  private definitionsOf(path: string): readonly Definition[] {
    const definitions = this.host.app()?.index.concepts.factsOf(path)?.own.definitions ?? [];
    return definitions.filter(
      ({ status, text, rule }) => status === 'accepted' && text.trim() !== '' && rule !== 'property',
    );
  }

  private viewsOf(path: string): MarkdownView[] {
    const { workspace } = this.host.plugin.app;
    const views: MarkdownView[] = [];
    for (const { view } of workspace.getLeavesOfType('markdown')) {
      if (view instanceof MarkdownView && view.file?.path === path) views.push(view);
    }
    return views;
  }
}

function isControl(target: EventTarget | null): boolean {
  return (
    target !== null && 'closest' in target && (target as Element).closest('button, a, input, textarea, select') !== null
  );
}
