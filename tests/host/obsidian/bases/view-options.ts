import type { O } from '../api';
import { notInHost } from '../not-in-host';
import { runtime } from '../runtime';
import { Setting } from '../setting';

/** The options of a view, as a person changes them in the toolbar of a base. */
export function drawOptions(el: HTMLElement, options: readonly O.BasesAllOptions[], config: O.BasesViewConfig): void {
  for (const option of options) {
    if (option.shouldHide?.() === true) continue;
    if (option.type !== 'group') {
      drawOption(el, option, config);
      continue;
    }
    const group = el.createEl('details', { cls: 'bases-option-group' });
    group.createEl('summary', { text: option.displayName });
    drawOptions(group, option.items, config);
  }
}

function drawOption(el: HTMLElement, option: O.BasesOptions, config: O.BasesViewConfig): void {
  const setting = new Setting(el).setName(option.displayName);
  const store = (value: unknown): void => {
    runtime.disk.as('person', () => {
      config.set(option.key, value);
    });
  };
  const value = config.get(option.key);
  switch (option.type) {
    case 'toggle':
      setting.addToggle((toggle) =>
        toggle.setValue(typeof value === 'boolean' ? value : option.default === true).onChange(store),
      );
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown
          .addOptions(option.options)
          .setValue(typeof value === 'string' ? value : (option.default ?? ''))
          .onChange(store),
      );
      break;
    case 'slider':
      setting.addSlider((slider) =>
        slider
          .setLimits(option.min ?? 0, option.max ?? 100, option.step ?? 1)
          .setValue(typeof value === 'number' ? value : (option.default ?? 0))
          .onChange(store),
      );
      break;
    case 'text':
      setting.addText((field) =>
        field.setValue(typeof value === 'string' ? value : (option.default ?? '')).onChange(store),
      );
      break;
    case 'file':
    case 'folder':
    case 'formula':
    case 'multitext':
    case 'property':
      notInHost(`Bases: an option of the type ${option.type}`);
  }
  const control = setting.controlEl.querySelector('input, select');
  control?.setAttribute('aria-label', option.displayName);
}
