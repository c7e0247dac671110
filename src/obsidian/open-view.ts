import type { App, WorkspaceLeaf } from 'obsidian';
import { ItemView, Platform } from 'obsidian';
import type { OpenHow } from './surface-host';

/** A view to open, with the state it begins with. */
export interface ViewRequest {
  readonly type: string;
  readonly state?: object;
  readonly how?: OpenHow;
}

/** Opens a view as a tab. Without `how`, one that is open already is shown and given the state, if there is any. */
export async function openView({ workspace }: App, { type, state, how }: ViewRequest): Promise<void> {
  const known = how === undefined ? workspace.getLeavesOfType(type)[0] : undefined;
  const leaf = known ?? (how === 'split' ? workspace.getLeaf('split', 'vertical') : workspace.getLeaf(how !== 'here'));
  // What a tab that was not looked at since the start has kept is read first; the state here only adds to it.
  await known?.loadIfDeferred();
  if (known === undefined || state !== undefined) {
    await leaf.setViewState({ type, active: true, ...(state === undefined ? {} : { state: { ...state } }) });
  }
  await workspace.revealLeaf(leaf);
  uncover(leaf, workspace);
  if (leaf.view instanceof ItemView) takeFocus(leaf.view.contentEl);
}

/** On a phone an open drawer lies over what was asked for. */
export function uncover(leaf: WorkspaceLeaf, { rootSplit, rightSplit }: App['workspace']): void {
  if (Platform.isPhone && leaf.getRoot() === rootSplit) rightSplit.collapse();
}

/** Who opened the view by keys goes on in it: the next Tab is its first control, and the keys of scrolling are its own. */
function takeFocus(content: HTMLElement): void {
  if (content.contains(content.doc.activeElement)) return;
  content.addClass('differentia-view');
  content.tabIndex = -1;
  content.focus({ preventScroll: true });
}
