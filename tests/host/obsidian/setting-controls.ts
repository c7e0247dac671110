import type { O } from './api';
import { TFile, TFolder } from './files';
import { AbstractInputSuggest } from './input-suggest';
import { runtime } from './runtime';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

/** Suggests paths of files or folders below a text field. */
class PathSuggest extends AbstractInputSuggest<string> {
  readonly #paths: () => string[];

  constructor(input: HTMLInputElement, paths: () => string[]) {
    super(runtime.app, input);
    this.#paths = paths;
  }

  protected getSuggestions(query: string): string[] {
    return this.#paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }
}

type Store = (value: unknown) => void;

/** Draws the control of a definition; a value is stored only when it is valid. */
export function drawControl(tab: SettingTab, setting: Setting, control: O.SettingControl): void {
  const given = tab.getControlValue(control.key);
  const value = given === undefined ? control.defaultValue : given;
  let asked = 0;
  const store: Store = (next) => {
    asked += 1;
    const mine = asked;
    void (async () => {
      const problem = await (control.validate as ((value: unknown) => unknown) | undefined)?.(next);
      if (mine !== asked) return;
      setting.setErrorMessage(typeof problem === 'string' ? problem : null);
      if (typeof problem === 'string') return;
      await tab.setControlValue(control.key, next);
      tab.refreshDomState();
    })();
  };
  draw(setting, control, value, store);
}

function draw(setting: Setting, control: O.SettingControl, value: unknown, store: Store): void {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(store));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(store));
      break;
    case 'text':
      setting.addText((field) =>
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(store),
      );
      break;
    case 'textarea':
      setting.addTextArea((field) => {
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(store);
        if (control.rows !== undefined) field.inputEl.rows = control.rows;
      });
      break;
    case 'number':
      setting.addText((field) => {
        field.inputEl.setAttrs({
          type: 'number',
          min: control.min ?? null,
          max: control.max ?? null,
          step: control.step ?? null,
        });
        field.setPlaceholder(control.placeholder ?? '').setValue(text);
        field.onChange(() => {
          if (field.inputEl.validity.valid && field.inputEl.value !== '') store(field.inputEl.valueAsNumber);
        });
      });
      break;
    case 'slider':
      setting.addSlider((slider) =>
        slider.setLimits(control.min, control.max, control.step).setValue(Number(value)).onChange(store),
      );
      break;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(text).onChange(store));
      break;
    case 'file':
    case 'folder':
      drawPath(setting, control, text, store);
      break;
  }
}

function drawPath(
  setting: Setting,
  control: O.SettingFileControl | O.SettingFolderControl,
  value: string,
  store: Store,
): void {
  const paths = (): string[] => {
    const all = runtime.app.vault.getAllLoadedFiles();
    if (control.type === 'file') {
      return all.filter((one) => one instanceof TFile && control.filter?.(one) !== false).map(({ path }) => path);
    }
    const isOffered = (one: TFolder): boolean =>
      (control.includeRoot === true || !one.isRoot()) && control.filter?.(one) !== false;
    return all.filter((one) => one instanceof TFolder && isOffered(one)).map(({ path }) => path);
  };
  setting.addText((field) => {
    field
      .setPlaceholder(control.placeholder ?? '')
      .setValue(value)
      .onChange(store);
    const suggest = new PathSuggest(field.inputEl, paths);
    suggest.onSelect((path) => {
      suggest.setValue(path);
      suggest.close();
      store(path);
    });
  });
}
