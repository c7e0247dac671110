import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab } from 'obsidian';
import { folderPath } from '../app/settings/read-settings';
import type { SettingsFile } from '../app/settings/settings-file';
import type { Problem } from '../core/text';
import type { Messages } from '../i18n';

/** What the tab reads and writes. */
export interface SettingsTabHost {
  readonly file: SettingsFile;
  readonly messages: Messages;
  readonly tell: (problem: Problem) => void;
}

/** How a value is shown in its control, and read back from it. */
interface Shape {
  readonly show: (value: unknown) => unknown;
  readonly read: (shown: unknown) => unknown;
}

const asItIs: Shape = { show: (value) => value, read: (shown) => shown };

/** A list as lines of a text area. */
const lines: Shape = {
  show: (value) => (Array.isArray(value) ? value.join('\n') : ''),
  read: (shown) =>
    typeof shown !== 'string'
      ? []
      : shown
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
};

/** The controls that are no plain values, by key. */
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['scope.exclude', lines],
  ['recognition.definitionWords', lines],
  ['recognition.stopHeadings', lines],
]);

/** The settings by their keys in `data.json`; the app draws, searches and lays them out. */
export class SettingsTab extends PluginSettingTab {
  private readonly host: SettingsTabHost;

  constructor(app: App, plugin: Plugin, host: SettingsTabHost) {
    super(app, plugin);
    this.host = host;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const texts = this.host.messages.settings;
    return [
      {
        type: 'group',
        heading: texts.scope,
        items: [
          {
            name: texts.exclude,
            desc: texts.excludeHelp,
            control: { type: 'textarea', key: 'scope.exclude' },
          },
        ],
      },
      {
        type: 'group',
        heading: texts.recognition,
        items: [
          {
            name: texts.threshold,
            desc: texts.thresholdHelp,
            control: { type: 'slider', key: 'recognition.threshold', min: 50, max: 98, step: 1 },
          },
          {
            name: texts.doubleColon,
            desc: texts.doubleColonHelp,
            control: { type: 'toggle', key: 'recognition.rules.double-colon' },
          },
          {
            name: texts.definitionWords,
            desc: texts.definitionWordsHelp,
            control: { type: 'textarea', key: 'recognition.definitionWords' },
          },
          {
            name: texts.stopHeadings,
            desc: texts.stopHeadingsHelp,
            control: { type: 'textarea', key: 'recognition.stopHeadings' },
          },
        ],
      },
      {
        type: 'group',
        heading: texts.comparison,
        items: [
          {
            name: texts.minimum,
            desc: texts.minimumHelp,
            control: { type: 'slider', key: 'comparison.min', min: 0, max: 95, step: 5 },
          },
        ],
      },
      {
        type: 'group',
        heading: texts.journal,
        items: [
          {
            name: texts.folder,
            desc: texts.folderHelp,
            control: {
              type: 'text',
              key: 'journal.folder',
              validate: (value) => (folderPath(value) === undefined ? texts.folderRefused : undefined),
            },
          },
        ],
      },
      {
        type: 'group',
        heading: texts.interface,
        items: [
          {
            name: texts.language,
            desc: texts.languageHelp,
            control: { type: 'dropdown', key: 'interface.language', options: texts.languages },
          },
        ],
      },
    ];
  }

  override getControlValue(key: string): unknown {
    return (SHAPES.get(key) ?? asItIs).show(valueAt(this.host.file.settings, key.split('.')));
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const changed = await this.host.file.change(key.split('.'), (SHAPES.get(key) ?? asItIs).read(value));
    if (!changed.ok) this.host.tell(changed.problem);
  }
}

function valueAt(settings: unknown, path: readonly string[]): unknown {
  let value = settings;
  for (const key of path) {
    if (value instanceof Map) value = (value as ReadonlyMap<string, unknown>).get(key);
    else
      value =
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined;
  }
  return value;
}
