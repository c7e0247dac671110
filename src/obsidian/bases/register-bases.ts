import { KeptTables } from '../comparison/kept-tables';
import type { SurfaceHost } from '../surface-host';
import { COMPARISON_VIEW } from '../view-types';
import { ComparisonBase } from './comparison-base';
import { baseOptions } from './base-settings';

/** A comparison as a view of bases. Where Bases is off the answer is false, and there is no view. */
export function registerBases(host: SurfaceHost): void {
  const kept = new KeptTables();
  host.plugin.registerBasesView(COMPARISON_VIEW, {
    name: host.messages().bases.name,
    icon: 'table-2',
    factory: (controller, containerEl) => new ComparisonBase(controller, containerEl, { host, kept }),
    options: () => baseOptions(host),
  });
}
