import { CONCEPT_STATES, RELATION_KINDS } from '../../core/graph';
import type { Camera } from '../../ui/graph/drawing-geometry';
import type { Visibility } from '../../ui/graph/drawing-marks';
import type { GraphFilters } from '../../ui/graph/graph-state';

/** What a person has chosen in one graph view. */
export interface GraphChoices {
  readonly isList: boolean;
  readonly query: string;
  readonly filters: GraphFilters;
  readonly filtersOpen: boolean;
  /** Concept keys in the order in which they were selected. */
  readonly selected: readonly string[];
  /** The concept that keys act on and the panel shows. */
  readonly current: string | null;
  /** Id of the relation that is looked at. */
  readonly edge: string | null;
  /** Concepts that are drawn as foci; in the local graph, those round which it is drawn. */
  readonly focus: readonly string[];
  readonly panelClosed: boolean;
  readonly depth: number;
  readonly locked: boolean;
  readonly radial: boolean;
  /** Null while the view has not been moved by hand: then it shows everything. */
  readonly camera: Camera | null;
  readonly openRows: ReadonlySet<string>;
  readonly window: { readonly first: number; readonly count: number };
}

/** What holds until a person, or a saved state, says otherwise; the settings may hide kinds then. */
export const NO_FILTERS: GraphFilters = { kinds: new Map(), states: new Map(), orphans: true };

export const FIRST_CHOICES: GraphChoices = {
  isList: false,
  query: '',
  filters: NO_FILTERS,
  filtersOpen: false,
  selected: [],
  current: null,
  edge: null,
  focus: [],
  panelClosed: false,
  depth: 1,
  locked: false,
  radial: false,
  camera: null,
  openRows: new Set(),
  window: { first: 0, count: 200 },
};

const DEEPEST = 4;

/** What of the choices goes into the saved layout. */
export function writeChoices(choices: GraphChoices): Record<string, unknown> {
  const { isList, query, filters, focus, depth, locked, radial, camera } = choices;
  const of = (value: Visibility): string[] =>
    [...filters.kinds, ...filters.states].filter(([, one]) => one === value).map(([id]) => id);
  return {
    mode: isList ? 'list' : 'drawing',
    query,
    faded: of('faded'),
    hidden: of('hidden'),
    orphans: filters.orphans,
    focus: [...focus],
    depth,
    locked,
    radial,
    camera: camera === null ? null : [camera.x, camera.y, camera.k],
  };
}

/** Reads a saved state, which may hold anything; what makes no sense is left as it is. */
export function readChoices(state: unknown): Partial<GraphChoices> {
  if (typeof state !== 'object' || state === null) return {};
  const fields = new Map<string, unknown>(Object.entries(state));
  const text = fields.get('query');
  const depth = fields.get('depth');
  const focus = fields.has('focus') ? textsOf(fields.get('focus')) : null;
  const flag = (name: string): boolean | null => {
    const value = fields.get(name);
    return typeof value === 'boolean' ? value : null;
  };
  const radial = flag('radial');
  const locked = flag('locked');
  return {
    ...(fields.has('mode') ? { isList: fields.get('mode') === 'list' } : {}),
    ...(typeof text === 'string' ? { query: text } : {}),
    ...(fields.has('hidden') || fields.has('faded') ? { filters: readFilters(fields) } : {}),
    ...(typeof depth === 'number' && depth >= 1 && depth <= DEEPEST ? { depth: Math.round(depth) } : {}),
    ...(focus === null ? {} : { focus }),
    ...(radial === null ? {} : { radial }),
    ...(locked === null ? {} : { locked }),
    ...(fields.has('camera') ? { camera: readCamera(fields.get('camera')) } : {}),
  };
}

function readFilters(fields: ReadonlyMap<string, unknown>): GraphFilters {
  const hidden = textsOf(fields.get('hidden'));
  const faded = textsOf(fields.get('faded'));
  const read = <Id extends string>(ids: readonly Id[]): Map<Id, Visibility> =>
    new Map(
      ids.flatMap((id): [Id, Visibility][] =>
        hidden.includes(id) ? [[id, 'hidden']] : faded.includes(id) ? [[id, 'faded']] : [],
      ),
    );
  return { kinds: read(RELATION_KINDS), states: read(CONCEPT_STATES), orphans: fields.get('orphans') !== false };
}

function readCamera(value: unknown): Camera | null {
  if (!Array.isArray(value)) return null;
  const [x, y, k] = value.map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : null));
  return x === null || y === null || k === null || x === undefined || y === undefined || k === undefined || k <= 0
    ? null
    : { x, y, k };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
