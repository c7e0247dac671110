import type { SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import type { Settings } from '../../app/settings/settings';
import { namedKey } from '../../app/settings/shown-values';
import type { Messages } from '../../i18n';
import { Definitions } from './definitions';

/** A group of the tab: the area of `data.json`, and the keys that "restore defaults" takes back. */
export type GroupId = keyof Messages['settings']['groups'];

/** What the definitions are made of. */
export interface DefinitionSources {
  readonly messages: Messages;
  readonly settings: () => Settings;
  /** Name of a concept, where it is known. */
  readonly conceptName: (key: string) => string;
  /** Ids of the devices that have written into the journal. */
  readonly devices: () => readonly string[];
  readonly forget: (path: readonly string[]) => void;
  readonly restore: (group: GroupId) => void;
}

/** All settings in the order of the groups (surfaces.md §7); the app draws, searches and lays them out. */
export function settingGroups(sources: DefinitionSources): SettingDefinitionItem[] {
  const d = new Definitions(sources.messages);
  const groups: Readonly<Record<GroupId, SettingGroupItem[]>> = {
    scope: [d.lines('scope.include', 'folderLine'), d.lines('scope.exclude', 'folderLine')],
    recognition: [
      d.slider('recognition.threshold', 50, 98),
      d.toggles('recognition.rules', rulesOf(sources)),
      d.lines('recognition.definitionWords'),
      d.lines('recognition.stopHeadings'),
      d.lines('recognition.labels'),
      d.lines('recognition.templates', 'template'),
      d.lines('recognition.languages', 'language'),
    ],
    mentions: [d.choice('mentions.show'), d.choice('mentions.known'), d.toggle('mentions.suggest')],
    concepts: [overridesPage(d, sources)],
    comparison: [
      d.toggles('comparison.sources', sources.messages.comparison.readers),
      d.choice('comparison.layout'),
      d.choice('comparison.same'),
      d.slider('comparison.min', 0, 95, 5),
      d.toggle('comparison.implied'),
      d.lines('comparison.aspectNames', 'pair'),
      d.toggle('comparison.csvGuard'),
    ],
    graph: [d.toggles('graph.kinds', sources.messages.relation.kinds), d.choice('graph.reducedMotion')],
    review: reviewItems(d, sources),
    journal: [d.folder('journal.folder'), devicesPage(d, sources)],
    interface: [d.choice('interface.language'), defaultsPage(d, sources)],
  };
  return Object.entries(groups).map(([group, items]) => ({
    type: 'group',
    heading: d.texts.groups[group as GroupId],
    items,
  }));
}

function rulesOf({ messages, settings }: DefinitionSources): Record<string, string> {
  return Object.fromEntries([...settings().recognition.rules.keys()].map((rule) => [rule, messages.rule.names[rule]]));
}

function reviewItems(d: Definitions, { messages, settings }: DefinitionSources): SettingGroupItem[] {
  const needsValues = (): boolean => !['vault', undefined].includes(settings().review.scope?.kind);
  const { source } = messages.review.sources;
  return [
    d.choice('review.scope.kind'),
    { ...d.lines('review.scope.values'), visible: needsValues },
    d.toggles('review.sources', { definition: source.definition, contrast: source.contrast }),
    d.slider('review.retention', 70, 97),
    d.number('review.newPerDay', 0, 9_999),
    d.optionalNumber('review.reviewsPerDay', 99_999),
    d.options('review.rollover', hours(messages.locale)),
    d.choice('review.buttons'),
    d.toggle('review.loadBalance'),
    d.toggles('review.easyDays', weekdays(messages.locale)),
    d.toggle('review.prerequisites'),
    d.toggle('review.interleave'),
    d.choice('review.order'),
    d.choice('review.display'),
  ];
}

function overridesPage(d: Definitions, sources: DefinitionSources): SettingDefinitionPage {
  const keys = [...sources.settings().concepts.overrides.keys()].sort();
  const items = keys.map((key): SettingDefinitionPage => {
    const at = (field: string): string => namedKey(['concepts', 'overrides', key, field]);
    return {
      type: 'page',
      name: sources.conceptName(key),
      items: [d.lines('also', null, at('also')), d.lines('never', null, at('never')), d.toggle('hidden', at('hidden'))],
    };
  });
  const onDelete = (index: number): void => {
    const key = keys[index];
    if (key !== undefined) sources.forget(['concepts', 'overrides', key]);
  };
  return d.page('concepts.overrides', [{ type: 'list', items, emptyState: d.texts.none, onDelete }]);
}

function devicesPage(d: Definitions, sources: DefinitionSources): SettingDefinitionPage {
  const known = sources.settings().journal.devices;
  const ids = [...new Set([...sources.devices(), ...known.keys()])].sort();
  const items = ids.map((id): SettingDefinitionPage => {
    const at = (field: string): string => namedKey(['journal', 'devices', id, field]);
    return {
      type: 'page',
      name: d.texts.device(id, known.get(id)?.label ?? ''),
      items: [d.text('label', at('label')), d.toggle('ignored', at('ignored'))],
    };
  });
  return d.page('journal.devices', [{ type: 'list', items, emptyState: d.texts.none }]);
}

function defaultsPage(d: Definitions, { restore }: DefinitionSources): SettingDefinitionPage {
  const items = Object.entries(d.texts.groups).map(([group, name]): SettingGroupItem => {
    return {
      name,
      action: () => {
        restore(group as GroupId);
      },
    };
  });
  return d.page('defaults', items);
}

function hours(locale: string): Record<string, string> {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  return Object.fromEntries(
    Array.from({ length: 24 }, (_, hour) => [String(hour), time.format(Date.UTC(2023, 0, 1, hour))]),
  );
}

/** By number, Sunday 0; 1 January 2023 was one. */
function weekdays(locale: string): Record<string, string> {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return Object.fromEntries(Array.from({ length: 7 }, (_, at) => [String(at), day.format(Date.UTC(2023, 0, 1 + at))]));
}
