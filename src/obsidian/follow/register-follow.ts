import type { SurfaceHost } from '../surface-host';
import { DEFINITION_VIEW, USAGES_VIEW } from '../view-types';
import { CursorWatch } from './cursor-watch';
import { DefinitionView } from './definition-view';
import { openAtSide } from './open-usages';
import { UsagesView } from './usages-view';

/** The panes that follow the cursor: usages and definition; opened by commands alone. */
export function registerFollow(host: SurfaceHost): void {
  const { plugin } = host;
  const cursor = new CursorWatch();
  const { usages } = host.messages();
  plugin.registerEditorExtension(cursor.extension);
  plugin.registerView(USAGES_VIEW, (leaf) => new UsagesView(leaf, host, cursor));
  plugin.registerView(DEFINITION_VIEW, (leaf) => new DefinitionView(leaf, host, cursor));
  for (const [id, name, icon, type] of [
    ['open-usages', usages.command, 'text-search', USAGES_VIEW],
    ['open-definition', usages.definition.command, 'book-open-text', DEFINITION_VIEW],
  ] as const) {
    plugin.addCommand({
      id,
      name,
      icon,
      callback: () => {
        void openAtSide(host, type);
      },
    });
  }
}
