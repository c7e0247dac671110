import type { O, Pub } from './api';
import type { BaseComponent } from './controls/base';
import { ButtonComponent, ExtraButtonComponent } from './controls/button';
import { ColorComponent } from './controls/color';
import { SearchComponent, TextAreaComponent, TextComponent } from './controls/text';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './controls/values';
import { notInHost } from './not-in-host';
import { setTooltip } from './tooltip';

/** A row of the settings: name and description on one side, controls on the other. */
export class Setting implements Pub<O.Setting> {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: O.BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = null;
    this.settingEl.toggleClass('mod-error', message !== null);
    if (message !== null)
      this.errorEl = this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    return this;
  }

  addDisplayValue(_cb: (component: O.DisplayValueComponent) => unknown): this {
    return notInHost('Setting.addDisplayValue');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: O.TooltipOptions): this {
    setTooltip(this.settingEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addButton(cb: (component: O.ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), cb);
  }

  addExtraButton(cb: (component: O.ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), cb);
  }

  addToggle(cb: (component: O.ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), cb);
  }

  addText(cb: (component: O.TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), cb);
  }

  addComponent<T extends O.BaseComponent>(cb: (el: HTMLElement) => T): this {
    this.components.push(cb(this.controlEl));
    return this;
  }

  addSearch(cb: (component: O.SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), cb);
  }

  addTextArea(cb: (component: O.TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), cb);
  }

  addMomentFormat(_cb: (component: O.MomentFormatComponent) => unknown): this {
    return notInHost('Setting.addMomentFormat');
  }

  addDropdown(cb: (component: O.DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), cb);
  }

  addColorPicker(cb: (component: O.ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), cb);
  }

  addProgressBar(cb: (component: O.ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), cb);
  }

  addSlider(cb: (component: O.SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), cb);
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  /** The control is named by the row, as for a person who reads it. */
  #add<T>(component: BaseComponent, cb: (component: T) => unknown): this {
    this.components.push(component);
    for (const input of this.controlEl.findAll('input, textarea, select')) {
      if (input.getAttr('aria-label') === null) input.setAttr('aria-label', this.nameEl.textContent);
    }
    cb(component as unknown as T);
    return this;
  }
}

export class SettingGroup implements Pub<O.SettingGroup> {
  listEl: HTMLElement;
  readonly host$el: HTMLElement;
  readonly #headerEl: HTMLElement;
  readonly #headingEl: HTMLElement;
  readonly #controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.host$el = containerEl.createDiv('setting-group');
    this.#headerEl = this.host$el.createDiv('setting-item setting-item-heading');
    this.#headingEl = this.#headerEl.createDiv({
      cls: 'setting-item-name',
      attr: { role: 'heading', 'aria-level': 3 },
    });
    this.#controlEl = this.#headerEl.createDiv('setting-item-control');
    this.#headerEl.hide();
    this.listEl = this.host$el.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#headerEl.show();
    this.#headingEl.setText(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.host$el.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: O.Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: O.SearchComponent) => unknown): this {
    this.#headerEl.show();
    cb(new SearchComponent(this.#controlEl));
    return this;
  }

  addExtraButton(cb: (component: O.ExtraButtonComponent) => unknown): this {
    this.#headerEl.show();
    cb(new ExtraButtonComponent(this.#controlEl));
    return this;
  }
}
