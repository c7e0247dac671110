import type { SurfaceHost } from '../surface-host';
import { START_VIEW } from '../view-types';
import { StartView } from './start-view';

/** The start page and its command. */
export function registerStart(host: SurfaceHost): void {
  const { plugin } = host;
  plugin.registerView(START_VIEW, (leaf) => new StartView(leaf, host));
  plugin.addCommand({
    id: 'open-start',
    name: host.messages().start.command,
    icon: 'house',
    callback: () => {
      host.openStart();
    },
  });
}
