import type { BasesAllOptions, BasesViewConfig } from 'obsidian';
import { defaultTable } from '../../app/compare/live-table';
import { stateOf } from '../../app/compare/table-record';
import { defaultSettings } from '../../app/settings/settings';
import type { BlockChange, ReaderId, TableSettings } from '../../core/compare';
import { LAYOUTS, READER_IDS, readBlock, SAME_ROWS, withChange } from '../../core/compare';
import type { SurfaceHost } from '../surface-host';

const SHORTEST = 40;
const LONGEST = 400;
const STEP = 20;

/** A switch for each source, so that none has to be spelled. */
const sourceKey = (id: ReaderId): string => `source-${id}`;

/** The settings of tables where a base says nothing. */
export function usualTable(host: SurfaceHost): TableSettings {
  return defaultTable((host.app()?.settings.settings ?? defaultSettings).comparison);
}

/** What stands in the view's menu of a base. */
export function baseOptions(host: SurfaceHost): BasesAllOptions[] {
  const messages = host.messages();
  const { comparisonView, bases, comparison } = messages;
  const { options: texts } = bases;
  const usual = usualTable(host);
  return [
    {
      type: 'dropdown',
      key: 'layout',
      displayName: texts.layout,
      default: usual.layout,
      options: namesOf(LAYOUTS, comparisonView.menus.layout),
    },
    {
      type: 'dropdown',
      key: 'same',
      displayName: texts.same,
      default: usual.same,
      options: namesOf(SAME_ROWS, texts.sames),
    },
    {
      type: 'slider',
      key: 'longest',
      displayName: texts.longest,
      default: LONGEST,
      min: SHORTEST,
      max: LONGEST,
      step: STEP,
    },
    { type: 'toggle', key: 'implied', displayName: texts.implied, default: usual.implied },
    {
      type: 'group',
      displayName: texts.sources,
      items: READER_IDS.map((id) => ({
        type: 'toggle',
        key: sourceKey(id),
        displayName: comparison.readers[id],
        default: usual.sources.includes(id),
      })),
    },
  ];
}

function namesOf<K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, names[key]]));
}

/** What a view of a base says of its table; what is wrong in it takes its default. */
export function readSettings(config: BasesViewConfig, usual: TableSettings): TableSettings {
  const said = Object.fromEntries(['layout', 'same', 'min', 'implied', 'rows'].map((key) => [key, config.get(key)]));
  const read = readBlock(JSON.stringify(said), usual, (text) => JSON.parse(text) as unknown);
  const settings = read.ok ? read.value.settings : usual;
  const isOn = (id: ReaderId): boolean => {
    const value = config.get(sourceKey(id));
    return typeof value === 'boolean' ? value : usual.sources.includes(id);
  };
  return { ...settings, sources: READER_IDS.filter(isOn) };
}

/** Code units of the longest cell. */
export function readLongest(config: BasesViewConfig): number {
  const value = config.get('longest');
  return typeof value === 'number' ? Math.max(SHORTEST, Math.min(LONGEST, value)) : LONGEST;
}

/** Writes what a person changed at the table itself: only keys whose value is another one. */
export function writeSettings(config: BasesViewConfig, changes: readonly BlockChange[], usual: TableSettings): void {
  const before = { concepts: null, settings: readSettings(config, usual) };
  const after = changes.reduce((reading, change) => withChange(reading, change, usual), before);
  const [old, now] = [stateOf(before, usual), stateOf(after, usual)];
  for (const key of ['layout', 'same', 'min', 'implied', 'rows']) {
    if (JSON.stringify(old[key]) !== JSON.stringify(now[key])) config.set(key, now[key] ?? null);
  }
  for (const id of READER_IDS) {
    const isOn = after.settings.sources.includes(id);
    if (isOn !== before.settings.sources.includes(id)) config.set(sourceKey(id), isOn);
  }
}
