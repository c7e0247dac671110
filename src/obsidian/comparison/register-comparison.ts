import type { SurfaceHost } from '../surface-host';
import { insertTableOfNote } from './insert-table';

/** Comparisons in notes, and the commands that make them. */
export function registerComparison(host: SurfaceHost): void {
  const { plugin } = host;
  plugin.addCommand({
    id: 'insert-comparison-table',
    name: host.messages().commands.insertComparisonTable,
    icon: 'table',
    editorCheckCallback: (checking, editor, context) => {
      const path = context.file?.path;
      if (host.app() === null || path === undefined) return false;
      if (!checking) void insertTableOfNote(host, path, editor);
      return true;
    },
  });
}
