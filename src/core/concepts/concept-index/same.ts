import type { Concept } from '../concept';
import type { Definition } from '../definition';
import { KeptDefinition } from '../packing/kept-definition';

/** Whether two plain values (records, lists, maps, primitives) say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && isSame([...a], [...b]);
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && areSame(a, b);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)));
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
}

/** The same for two concepts, or none: what rests where it rested is not read for it. */
export function isSameConcept(a: Concept | null, b: Concept | null): boolean {
  if (a === b) return true;
  if (a === null || a.definitions.length !== b?.definitions.length) return false;
  const { definitions: before, ...old } = a;
  const { definitions: after, ...now } = b;
  return isSame(old, now) && before.every((one, at) => isSameDefinition(one, after[at]));
}

function isSameDefinition(a: Definition, b: Definition | undefined): boolean {
  if (!(a instanceof KeptDefinition && b instanceof KeptDefinition)) return isSame(a, b);
  if (a === b || a.rests(b)) return true;
  return a.from === b.from && a.path === b.path && isSame(a.plain, b.plain);
}
