import type { SurfaceHost } from '../surface-host';
import { undoCellEdit } from './edit-cell';

/** The command that takes the last edit of a cell back. */
export function registerCellEdit(host: SurfaceHost): void {
  host.plugin.addCommand({
    id: 'undo-cell-edit',
    name: host.messages().cellEdit.command,
    icon: 'undo-2',
    checkCallback: (checking) => {
      if (host.app()?.cellEdits.last === undefined) return false;
      if (!checking) void undoCellEdit(host);
      return true;
    },
  });
}
