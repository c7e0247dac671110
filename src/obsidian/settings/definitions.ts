import type { SettingDefinitionControl, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import type { LineKind } from '../../app/settings/refused-lines';
import { refusedLine } from '../../app/settings/refused-lines';
import { folderPath } from '../../app/settings/read-settings';
import type { Messages } from '../../i18n';

type Texts = Messages['settings'];
/** Keys that have a name and a sentence of their own. */
export type SettingKey = keyof Texts['items'];

/** Makes the definitions of settings, each with its name, its sentence, and its key as another word to search by. */
export class Definitions {
  readonly texts: Texts;

  constructor(messages: Messages) {
    this.texts = messages.settings;
  }

  toggle(key: SettingKey, as: string = key): SettingDefinitionControl {
    return { ...this.head(key), control: { type: 'toggle', key: as } };
  }

  slider(key: SettingKey, min: number, max: number, step = 1): SettingDefinitionControl {
    return { ...this.head(key), control: { type: 'slider', key, min, max, step } };
  }

  number(key: SettingKey, min: number, max: number): SettingDefinitionControl {
    const refused = this.texts.refused.number(min, max);
    const validate = (value: number): string | undefined =>
      Number.isInteger(value) && value >= min && value <= max ? undefined : refused;
    return { ...this.head(key), control: { type: 'number', key, min, max, step: 1, validate } };
  }

  /** A number that may be left out. */
  optionalNumber(key: SettingKey, max: number): SettingDefinitionControl {
    const refused = this.texts.refused.number(0, max);
    const validate = (value: string): string | undefined =>
      value.trim() === '' || (/^\d+$/u.test(value.trim()) && Number(value) <= max) ? undefined : refused;
    return { ...this.head(key), control: { type: 'text', key, validate } };
  }

  choice(key: keyof Texts['options']): SettingDefinitionControl {
    return { ...this.head(key), control: { type: 'dropdown', key, options: this.texts.options[key] } };
  }

  options(key: SettingKey, options: Record<string, string>): SettingDefinitionControl {
    return { ...this.head(key), control: { type: 'dropdown', key, options } };
  }

  lines(key: SettingKey, kind: LineKind | null = null, as: string = key): SettingDefinitionControl {
    const { refused } = this.texts;
    const validate = (value: string): string | undefined => {
      const line = kind === null ? null : refusedLine(kind, value);
      return line === null || kind === null ? undefined : refused[kind](line);
    };
    return { ...this.head(key), control: { type: 'textarea', key: as, rows: 3, validate } };
  }

  text(key: SettingKey, as: string = key): SettingDefinitionControl {
    return { ...this.head(key), control: { type: 'text', key: as } };
  }

  folder(key: SettingKey): SettingDefinitionControl {
    const validate = (value: string): string | undefined =>
      folderPath(value) === undefined ? this.texts.refused.folder : undefined;
    return { ...this.head(key), control: { type: 'text', key, validate } };
  }

  /** A page with a toggle for each member of a list or map. */
  toggles(key: SettingKey, names: Readonly<Record<string, string>>): SettingDefinitionPage {
    const items = Object.entries(names).map(([member, name]): SettingGroupItem => {
      const help = this.texts.rulesHelp[member];
      return {
        name,
        aliases: [`${key}.${member}`],
        ...(help === undefined ? {} : { desc: help }),
        control: { type: 'toggle', key: `${key}.${member}` },
      };
    });
    return this.page(key, items);
  }

  page(key: SettingKey, items: NonNullable<SettingDefinitionPage['items']>): SettingDefinitionPage {
    const { name, help } = this.texts.items[key];
    return { type: 'page', name, desc: help, items };
  }

  private head(key: SettingKey): { name: string; desc: string; aliases: string[] } {
    const { name, help } = this.texts.items[key];
    return { name, desc: help, aliases: [key] };
  }
}
