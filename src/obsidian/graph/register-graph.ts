import { communitiesOf } from '../../core/graph';
import type { SurfaceHost } from '../surface-host';
import { GRAPH_VIEW, LOCAL_GRAPH_VIEW } from '../view-types';
import { ConceptGraphBlock } from './concept-graph-block';
import { exportGraph } from './export-graph';
import { exportOffers, showOffers } from './graph-menus';
import { GraphView, openLocalGraph } from './graph-view';

/** The graph in a tab and round the note in use, its export, and its commands. */
export function registerGraph(host: SurfaceHost): void {
  const { plugin } = host;
  const { workspace } = plugin.app;
  const { commands } = host.messages().graphView;
  plugin.registerView(GRAPH_VIEW, (leaf) => new GraphView(leaf, host, false));
  plugin.registerView(LOCAL_GRAPH_VIEW, (leaf) => new GraphView(leaf, host, true));
  plugin.registerMarkdownCodeBlockProcessor('concept-graph', (source, el, context) => {
    context.addChild(new ConceptGraphBlock(el, host, { source, path: context.sourcePath }));
  });
  plugin.addCommand({
    id: 'open-graph',
    name: commands.open,
    icon: 'waypoints',
    callback: () => {
      host.openGraph({});
    },
  });
  plugin.addCommand({
    id: 'open-local-graph',
    name: commands.openLocal,
    icon: 'git-fork',
    callback: () => void openLocalGraph(workspace),
  });
  plugin.addCommand({
    id: 'export-graph',
    name: commands.export,
    icon: 'download',
    checkCallback: (checking) => {
      const app = host.app();
      if (app === null) return false;
      if (!checking) offerExport(host);
      return true;
    },
  });
}

/** The graph that is in use, else the whole of it: a menu asks for the format. */
function offerExport(host: SurfaceHost): void {
  const app = host.app();
  if (app === null) return;
  const { workspace } = host.plugin.app;
  const view = workspace.getActiveViewOfType(GraphView);
  const messages = host.messages();
  const el = view?.contentEl ?? workspace.containerEl;
  const offers = exportOffers(messages, (format) => {
    if (view !== null) {
      view.exportAs(format);
      return;
    }
    const slice = app.index.graph.slice(null, communitiesOf(app.index.graph));
    void exportGraph(host, { format, slice, positions: null, el });
  });
  const box = el.getBoundingClientRect();
  showOffers(host.plugin.app, offers, {
    at: { x: box.left + box.width / 2, y: box.top + box.height / 4 },
    doc: el.doc,
    note: null,
  });
}
