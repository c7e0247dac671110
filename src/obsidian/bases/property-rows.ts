import type { BasesEntry, BasesPropertyId, BasesViewConfig, RenderContext } from 'obsidian';
import { NullValue, parsePropertyId, Value } from 'obsidian';
import type { Row } from '../../core/compare';
import { conceptKey } from '../../core/text';
import type { NamedRow } from '../../ui/comparison/table-present';

/** Tells rows of properties from those that are read. */
const PREFIX = '\u0000';

/** The head of a column is the file's name: a row of it would say it again. */
const HEAD = 'file.name';

/** A row a property in the order of the base; values are compared by the app. */
export function propertyRows(entries: readonly (BasesEntry | null)[], config: BasesViewConfig): readonly NamedRow[] {
  return config
    .getOrder()
    .filter((id) => id !== HEAD)
    .map((id) => ({ id: PREFIX + id, row: propertyRow(id, entries, config) }));
}

function propertyRow(id: BasesPropertyId, entries: readonly (BasesEntry | null)[], config: BasesViewConfig): Row {
  const { type, name } = parsePropertyId(id);
  const values = entries.map((entry) => valueOf(entry, id));
  const cells: Row['cells'] = values.map((value, at) => {
    if (value === null) return [];
    const text = value.toString();
    const evidence = { path: entries[at]?.file.path ?? '', from: 0, to: 0, quote: text };
    return [{ text, evidence, reader: 'property', confidence: 100, implied: false }];
  });
  return {
    aspect: config.getDisplayName(id),
    key: type === 'note' ? conceptKey(name) : '',
    kind: kindOf(values),
    uncertain: false,
    cells,
  };
}

/** Null where nothing is to be seen. */
function valueOf(entry: BasesEntry | null, id: BasesPropertyId): Value | null {
  const value = entry?.getValue(id) ?? null;
  return value === null || value instanceof NullValue || value.toString() === '' ? null : value;
}

function kindOf(values: readonly (Value | null)[]): Row['kind'] {
  const [first = null] = values;
  if (values.filter((value) => value !== null).length === 1) return 'one-sided';
  return first !== null && values.every((value) => Value.equals(first, value)) ? 'same' : 'different';
}

/** Draws values as the app does, each place again only when it holds another value: what has the focus in it stays. */
export class PropertyCells {
  private readonly drawn = new WeakMap<HTMLElement, Value>();

  draw(row: string, entry: BasesEntry | null, el: HTMLElement, context: RenderContext): void {
    const value = valueOf(entry, row.slice(PREFIX.length) as BasesPropertyId);
    const before = this.drawn.get(el);
    if (value === null || (before !== undefined && Value.equals(before, value))) return;
    el.empty();
    value.renderTo(el, context);
    this.drawn.set(el, value);
  }
}
