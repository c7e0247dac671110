import type { Finding } from '../finding';
import type { Reader } from '../reading';
import { isFilingProperty } from './note-keys';
import type { PropertyValue } from './property-lines';
import { propertiesOf } from './property-lines';

/** How the keys of plugins begin: "sr-due", "obsidianUIMode". */
const OF_PLUGIN = /^(?:sr|dg|kanban|excalidraw|obsidian|banner|cover|cssclass)[-_A-Z]/u;
/** Words that are aspects of many things, and keys of plugins where others of theirs stand beside them. */
const BESIDE_PLUGIN = new Set(['color', 'cover', 'deck', 'mobile']);

/** Frontmatter of the note that is the concept; a value that is a map, or a list of maps or lists, says nothing. */
export const propertyReader: Reader = {
  id: 'property',
  read({ compared, home, names }) {
    const front = compared.note.outline.frontmatter;
    if (home < 0 || front === null || typeof front.data !== 'object' || front.data === null) return [];
    const text = compared.note.outline.text.slice(front.body.from, front.body.to);
    const nested = nestedKeys(front.data);
    const properties = propertiesOf(text, front.body.from);
    const hasPlugin = properties.some(({ key }) => OF_PLUGIN.test(key));
    const raw = ({ span }: PropertyValue): string => compared.note.outline.text.slice(span.from, span.to);
    const isOwn = ({ key }: PropertyValue): boolean =>
      !OF_PLUGIN.test(key) && !(hasPlugin && BESIDE_PLUGIN.has(key.toLowerCase()));
    // `topic: ARP` in the note of ARP.
    const isItself = ({ items }: PropertyValue): boolean => items.every((item) => names.columnOf(item) === home);
    return properties
      .filter((one) => isOwn(one) && !nested.has(one.key) && !isItself(one))
      .filter((one) => !isFilingProperty(one.key, raw(one), one.items))
      .map(({ key, span, items }): Finding => ({
        reader: 'property',
        path: compared.own.path,
        names: [{ text: key, certain: true }],
        kind: 'aspect',
        cells: [{ column: home, span, text: items.join('; '), confidence: 95, implied: false }],
      }));
  },
};

function nestedKeys(data: object): ReadonlySet<string> {
  const entries: [string, unknown][] = Object.entries(data);
  return new Set(entries.filter(([, value]) => isNested(value)).map(([key]) => key));
}

const isNested = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((one: unknown) => typeof one === 'object' && one !== null && !isLink(one))
    : typeof value === 'object' && value !== null && !(value instanceof Date);

/** An unquoted `[[A]]` is a list in a list to YAML, and a link to its writer. */
function isLink(value: object): boolean {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const inner: unknown = value[0];
  return typeof inner === 'string' || (Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string');
}
