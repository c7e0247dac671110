import type { BlockReading, FlowValue, TableSettings } from '../../core/compare';
import { BLOCK_LANGUAGE, printFlow } from '../../core/compare';

/** A table as plain data: the keys of a block. */
export type TableRecord = Readonly<Record<string, FlowValue>>;

/** What differs from the defaults, in the words of a block. */
export function stateOf(
  { concepts, settings }: Pick<BlockReading, 'concepts' | 'settings'>,
  defaults: TableSettings,
): TableRecord {
  const { rows } = settings;
  const own = [...rows.rename].filter(([name, now]) => defaults.rows.rename.get(name) !== now);
  return {
    concepts: concepts ?? [],
    ...(settings.sources.join() === defaults.sources.join() ? {} : { sources: settings.sources }),
    ...(settings.layout === defaults.layout ? {} : { layout: settings.layout }),
    ...(settings.same === defaults.same ? {} : { same: settings.same }),
    ...(settings.min === defaults.min ? {} : { min: settings.min / 100 }),
    ...(settings.implied === defaults.implied ? {} : { implied: settings.implied }),
    ...(rows.order.length + rows.hide.length + own.length === 0
      ? {}
      : { rows: { order: rows.order, hide: rows.hide, rename: Object.fromEntries(own) } }),
  };
}

/** A block with these keys, a line each. */
export function blockOf(keys: TableRecord): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${printFlow(value)}`);
  return ['```' + BLOCK_LANGUAGE, ...lines, '```'].join('\n');
}
