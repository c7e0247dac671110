import type { RelationKind } from '../../core/concepts';
import { RELATION_KINDS } from '../../core/graph';

/** What a `concept-graph` block asks for. */
export interface GraphBlockOptions {
  /** Names as written; empty: the note's own concepts. */
  readonly focus: readonly string[];
  readonly depth: number;
  /** Null: all. */
  readonly kinds: readonly RelationKind[] | null;
  readonly layout: 'force' | 'radial';
  readonly colour: 'community' | 'none';
}

/** Something in a block that cannot be followed; the rest is. */
export interface GraphBlockFault {
  readonly kind: 'key' | 'value' | 'yaml';
  readonly key: string;
  readonly detail: string;
}

export interface GraphBlock {
  readonly options: GraphBlockOptions;
  readonly faults: readonly GraphBlockFault[];
}

const DEEPEST = 4;
const DEFAULTS: GraphBlockOptions = { focus: [], depth: 1, kinds: null, layout: 'force', colour: 'none' };

/** Reads a block; `parseYaml` may throw. Keys that are not known and values that make no sense are named, not followed. */
export function readGraphBlock(source: string, parseYaml: (text: string) => unknown): GraphBlock {
  let parsed: unknown;
  try {
    parsed = source.trim() === '' ? null : parseYaml(source);
  } catch (error) {
    return {
      options: DEFAULTS,
      faults: [{ kind: 'yaml', key: '', detail: error instanceof Error ? error.message : '' }],
    };
  }
  if (parsed === null || parsed === undefined) return { options: DEFAULTS, faults: [] };
  if (typeof parsed !== 'object' || Array.isArray(parsed)) {
    return { options: DEFAULTS, faults: [{ kind: 'yaml', key: '', detail: textOf(parsed) }] };
  }
  let options = DEFAULTS;
  const faults: GraphBlockFault[] = [];
  for (const [key, value] of Object.entries(parsed)) {
    const change = readKey(key, value);
    if (change === undefined) faults.push({ kind: 'key', key, detail: '' });
    else if (change === null) faults.push({ kind: 'value', key, detail: textOf(value) });
    else options = { ...options, ...change };
  }
  return { options, faults };
}

/** What a key sets; null for a value that makes no sense, undefined for an unknown key. */
function readKey(key: string, value: unknown): Partial<GraphBlockOptions> | null | undefined {
  switch (key) {
    case 'focus':
      return { focus: namesOf(value) };
    case 'depth':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= DEEPEST
        ? { depth: value }
        : null;
    case 'kinds': {
      const names = namesOf(value);
      const kinds = RELATION_KINDS.filter((kind) => names.includes(kind));
      return kinds.length === new Set(names).size && kinds.length > 0 ? { kinds } : null;
    }
    case 'layout':
      return value === 'radial' || value === 'force' ? { layout: value } : null;
    case 'colour':
    case 'color':
      return value === 'community' || value === 'none' ? { colour: value } : null;
    default:
      return undefined;
  }
}

/** Names from a list, or from a text with commas; `[[links]]` lose their brackets, which YAML takes for lists. */
function namesOf(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value.flat(2).map(textOf) : textOf(value).split(',');
  return texts.map((text) => text.replaceAll(/[[\]]/gu, '').trim()).filter((text) => text !== '');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
