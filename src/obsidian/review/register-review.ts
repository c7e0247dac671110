import { MarkdownView, Platform, TFile } from 'obsidian';
import type { SurfaceHost } from '../surface-host';
import { REVIEW_VIEW } from '../view-types';
import { CoverMode } from './cover-mode';
import { dueCount } from './due-text';
import { ReviewView } from './review-view';

/** Sessions, their commands, the due count in the status bar, and the menu of a note. */
export function registerReview(host: SurfaceHost): void {
  const { plugin } = host;
  const { review } = host.messages();
  plugin.registerView(REVIEW_VIEW, (leaf) => new ReviewView(leaf, host));
  plugin.addCommand({
    id: 'review-due',
    name: review.commands.due,
    icon: 'graduation-cap',
    checkCallback: (checking) => {
      if (host.app() === null) return false;
      if (!checking) host.openReview({ session: { kind: 'due' } });
      return true;
    },
  });
  plugin.addCommand({
    id: 'review-note',
    name: review.commands.note,
    icon: 'graduation-cap',
    checkCallback: (checking) => {
      const file = plugin.app.workspace.getActiveFile();
      if (host.app() === null || file?.extension !== 'md') return false;
      if (!checking) host.openReview({ session: { kind: 'note', path: file.path } });
      return true;
    },
  });
  const covers = new CoverMode(host);
  plugin.addCommand({
    id: 'review-in-note',
    name: review.commands.inNote,
    icon: 'eye-off',
    checkCallback: (checking) => {
      const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
      if (host.app() === null || view?.file == null) return false;
      if (!checking) void covers.toggle(view);
      return true;
    },
  });
  plugin.registerEvent(
    plugin.app.workspace.on('file-menu', (menu, file) => {
      const app = host.app();
      if (app === null || !(file instanceof TFile) || file.extension !== 'md') return;
      if (!app.index.concepts.factsOf(file.path)?.own.definitions.some(({ status }) => status === 'accepted')) return;
      menu.addItem((item) =>
        item
          .setTitle(host.messages().review.menu)
          .setIcon('graduation-cap')
          .onClick(() => {
            host.openReview({ session: { kind: 'note', path: file.path } });
          }),
      );
    }),
  );
  if (Platform.isDesktop) addStatus(host);
  // A timer sleeps with the device: who comes back finds the day that it is.
  const turnDay = (): void => {
    host.app()?.reviews.turnDay();
  };
  plugin.registerDomEvent(window, 'focus', turnDay);
  plugin.registerDomEvent(document, 'visibilitychange', turnDay);
}

/** The due count, for the desktop: phones have no status bar. */
function addStatus(host: SurfaceHost): void {
  const el = host.plugin.addStatusBarItem();
  el.addClass('mod-clickable', 'differentia-due');
  el.setAttribute('role', 'button');
  el.setAttribute('tabindex', '0');
  const open = (): void => {
    host.openReview({ session: { kind: 'due' } });
  };
  el.onclick = open;
  el.onkeydown = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  const draw = (): void => {
    const count = dueCount(host);
    const { review } = host.messages();
    el.toggle(count !== null);
    if (count === null) return;
    el.setText(review.due(count));
    el.setAttribute('dir', 'auto');
    el.setAttribute('aria-label', review.dueLabel(count));
  };
  draw();
  host.plugin.register(host.onChange(draw));
}
