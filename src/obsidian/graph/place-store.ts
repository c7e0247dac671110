import type { LayoutName } from '../../app/graph/kept-places';
import type { SurfaceHost } from '../surface-host';
import type { PlaceStore } from './graph-layout';

/** Keeps the places of one kind of view; the app is there when there is a graph. */
export function placeStoreOf(host: SurfaceHost, name: LayoutName): PlaceStore {
  return {
    load: async () => (await host.app()?.places.load(name)) ?? null,
    save: ({ nodes, edges }, positions) => {
      const keys = nodes.map(({ key }) => key);
      void host.app()?.places.save(name, { keys, positions, relations: edges.length });
    },
  };
}
