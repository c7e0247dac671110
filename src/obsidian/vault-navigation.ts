import type { App, TFile, WorkspaceLeaf } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { Navigation } from '../app/ports';
import type { Evidence } from '../core/text';

/** Opens notes at a place and selects it. */
export class VaultNavigation implements Navigation {
  private readonly app: App;
  private readonly gone: (path: string) => void;

  /** `gone` is told the path when the place cannot be found any more. */
  constructor(app: App, gone: (path: string) => void) {
    this.app = app;
    this.gone = gone;
  }

  async open(evidence: Evidence, how: 'here' | 'new-tab'): Promise<void> {
    const file = this.app.vault.getFileByPath(evidence.path);
    if (file === null) {
      this.gone(evidence.path);
      return;
    }
    const leaf = this.leafFor(file, how);
    const text = await this.app.vault.cachedRead(file);
    const span = findQuote(text, evidence);
    const line = text.slice(0, span?.from ?? 0).split('\n').length - 1;
    await leaf.openFile(file, { active: true, eState: { line } });
    if (span === null) {
      this.gone(evidence.path);
      return;
    }
    const { view } = leaf;
    if (!(view instanceof MarkdownView) || view.getMode() !== 'source') return;
    const { editor } = view;
    // The editor counts a line end as one unit: positions are found by line and column.
    const from = position(text, span.from);
    const to = position(text, span.to);
    editor.setSelection(from, to);
    editor.scrollIntoView({ from, to }, true);
    editor.focus();
  }

  private leafFor(file: TFile, how: 'here' | 'new-tab'): WorkspaceLeaf {
    const { workspace } = this.app;
    if (how === 'new-tab') return workspace.getLeaf('tab');
    const open = workspace
      .getLeavesOfType('markdown')
      .find(({ view }) => view instanceof MarkdownView && view.file?.path === file.path);
    return open ?? workspace.getLeaf(false);
  }
}

/** The evidence's span in the text as it is now: where it was, else the nearest place with the same words. */
function findQuote(text: string, { from, to, quote }: Evidence): { from: number; to: number } | null {
  if (text.slice(from, to) === quote) return { from, to };
  if (quote === '') return null;
  const before = text.lastIndexOf(quote, from);
  const after = text.indexOf(quote, from);
  if (before < 0 && after < 0) return null;
  const nearest = before < 0 || (after >= 0 && after - from < from - before) ? after : before;
  return { from: nearest, to: nearest + quote.length };
}

function position(text: string, offset: number): { line: number; ch: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/u);
  return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}
