import type { App, TFile, WorkspaceLeaf } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { Navigation } from '../app/ports';
import type { Evidence } from '../core/text';
import { uncover } from './open-view';

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
    const stored = findQuote(text, evidence);
    const line = text.slice(0, stored?.from ?? 0).split('\n').length - 1;
    await leaf.openFile(file, { active: true, eState: { line } });
    uncover(leaf, this.app.workspace);
    const { view } = leaf;
    const editor = view instanceof MarkdownView && view.getMode() === 'source' ? view.editor : null;
    // The editor may hold text that is not saved yet, and counts a line end as one unit.
    const span = editor === null ? stored : findQuote(editor.getValue(), foldLineEnds(evidence, text));
    if (span === null) this.gone(evidence.path);
    if (span === null || editor === null) return;
    const from = editor.offsetToPos(span.from);
    const to = editor.offsetToPos(span.to);
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

/** The evidence as a text with single line ends has it. */
function foldLineEnds(evidence: Evidence, text: string): Evidence {
  const fold = (stored: string): string => stored.replace(/\r\n?/gu, '\n');
  const from = fold(text.slice(0, evidence.from)).length;
  const quote = fold(evidence.quote);
  return { ...evidence, from, to: from + quote.length, quote };
}
