import type { Raw } from './fields';

/** The schema that this version writes. */
export const SCHEMA = 1;

/** Turns settings of one schema into the next; unknown keys go along. */
type Migration = (stored: Raw) => Raw;

/** By the schema that they start from. Settings without a number are those of the first schema before it was written down. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([[0, (stored: Raw): Raw => ({ ...stored, schema: 1 })]]);

export function schemaOf(stored: Raw): number {
  const schema = Object.hasOwn(stored, 'schema') ? stored['schema'] : 0;
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 0 ? schema : 0;
}

/** Brings stored settings up to this version's schema, in memory alone; a newer schema is left as it is. */
export function migrate(stored: Raw): Raw {
  let data = stored;
  for (let schema = schemaOf(stored); schema < SCHEMA; schema += 1) {
    data = MIGRATIONS.get(schema)?.(data) ?? data;
  }
  return data;
}
