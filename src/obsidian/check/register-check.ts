import type { SurfaceHost } from '../surface-host';
import { CHECK_VIEW } from '../view-types';
import { CheckView } from './check-view';

/** The vault check and its command. */
export function registerCheck(host: SurfaceHost): void {
  const { plugin } = host;
  plugin.registerView(CHECK_VIEW, (leaf) => new CheckView(leaf, host));
  plugin.addCommand({
    id: 'open-check',
    name: host.messages().check.command,
    icon: 'list-checks',
    callback: () => {
      host.openCheck();
    },
  });
}
