import { isAnythingRefused } from '../../app/pane/refused';
import { dueCount } from '../review/due-text';
import type { SurfaceHost } from '../surface-host';
import { CONCEPTS_VIEW } from '../view-types';
import { registerConceptCommands } from './concept-commands';
import { registerConceptMenus } from './concept-menus';
import { ConceptsView } from './concepts-view';
import { restoreDefinition } from './restore-definition';

/** The Concepts pane, its icon in the ribbon, and the commands about what was found. */
export function registerConcepts(host: SurfaceHost): void {
  const { plugin } = host;
  const { commands, ribbon } = host.messages();
  registerConceptCommands(host);
  registerConceptMenus(host);
  plugin.registerView(CONCEPTS_VIEW, (leaf) => new ConceptsView(leaf, host));
  const icon = plugin.addRibbonIcon('library', ribbon.openConcepts, () => {
    host.openConcepts();
  });
  plugin.register(
    host.onChange(() => {
      const due = dueCount(host) ?? 0;
      const { ribbon: texts, review } = host.messages();
      const label = due === 0 ? texts.openConcepts : review.ribbon(texts.openConcepts, due);
      if (icon.getAttribute('aria-label') !== label) icon.setAttribute('aria-label', label);
    }),
  );
  plugin.addCommand({
    id: 'open-concepts',
    name: commands.openConcepts,
    icon: 'library',
    callback: () => {
      host.openConcepts();
    },
  });
  plugin.addCommand({
    id: 'rebuild-index',
    name: commands.rebuildIndex,
    icon: 'refresh-cw',
    checkCallback: (checking) => {
      const app = host.app();
      if (!checking) app?.ingest.rebuild();
      return app !== null;
    },
  });
  plugin.addCommand({
    id: 'undo-verdict',
    name: commands.undoVerdict,
    icon: 'undo-2',
    checkCallback: (checking) => {
      const verdicts = host.app()?.verdicts;
      if (verdicts?.canUndo !== true) return false;
      if (!checking) verdicts.undo();
      return true;
    },
  });
  plugin.addCommand({
    id: 'restore-definition',
    name: commands.restoreDefinition,
    icon: 'archive-restore',
    checkCallback: (checking) => {
      const app = host.app();
      if (app === null || !isAnythingRefused(app.index)) return false;
      if (!checking) void restoreDefinition(host);
      return true;
    },
  });
}
