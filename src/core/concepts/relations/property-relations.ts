import type { ParsedNote } from '../../markdown';
import { conceptKey } from '../../text';
import { beforeMark } from '../reading/trim';
import type { FoundRelation } from '../vault-facts';
import type { Vocabulary } from '../vocabulary';

type PropertyKind = 'is-a' | 'part-of' | 'requires';

const PROPERTIES: ReadonlyMap<string, PropertyKind> = new Map([
  ['is-a', 'is-a'],
  ['parent', 'is-a'],
  ['part-of', 'part-of'],
  ['requires', 'requires'],
]);
const CONFIDENCE = 95;

/** Relations that the note's properties state outright: `is-a: "[[Rock]]"`. The note must be a concept. */
export function propertyRelations(note: ParsedNote, name: string, vocabulary: Vocabulary): FoundRelation[] {
  const { frontmatter, path } = note.outline;
  const source = vocabulary.targetOf({ target: name, heading: null }, path);
  if (frontmatter?.data == null || source === null) return [];
  const found: FoundRelation[] = [];
  for (const [property, value] of Object.entries(frontmatter.data)) {
    const kind = PROPERTIES.get(conceptKey(property));
    if (kind === undefined) continue;
    for (const target of namesIn(value)) {
      const key = vocabulary.keyOf(target);
      if (key !== null) found.push({ ...frontmatter.span, source, target: key, kind, confidence: CONFIDENCE });
    }
  }
  return found;
}

function namesIn(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^\s*\[\[/u, '').replace(/\]\]\s*$/u, ''))
    .map((one) => beforeMark(beforeMark(one, '|'), '#').trim())
    .filter((one) => one !== '');
}
