import type { O, Pub } from '../api';
import { notInHost } from '../not-in-host';
import { runtime } from '../runtime';
import { parseLinktext } from '../text';

/** What a property of an entry holds; values are compared and drawn, never changed. */
export abstract class Value implements Pub<O.Value> {
  static type = 'any';

  static equals(a: O.Value | null, b: O.Value | null): boolean {
    if (a === null || b === null) return a === b;
    return a.constructor === b.constructor && a.equals(b);
  }

  static looseEquals(a: O.Value | null, b: O.Value | null): boolean {
    if (a === null || b === null) return a === b;
    return a.looseEquals(b);
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;

  /** One kind of value, and the same in it. */
  equals(other: this): boolean {
    return other.toString() === this.toString();
  }

  looseEquals(other: O.Value): boolean {
    return other.toString() === this.toString();
  }

  renderTo(el: HTMLElement, _ctx: O.RenderContext): void {
    el.appendText(this.toString());
  }
}

export class NullValue extends Value implements Pub<O.NullValue> {
  static value: NullValue = new NullValue();

  override toString(): string {
    return '';
  }

  override isTruthy(): boolean {
    return false;
  }

  override renderTo(): void {
    // Nothing is known, and nothing is drawn.
  }
}

export abstract class NotNullValue extends Value implements Pub<O.NotNullValue> {}

export abstract class PrimitiveValue<T> extends NotNullValue implements Pub<O.PrimitiveValue<T>> {
  readonly host$data: T;

  constructor(value: T) {
    super();
    this.host$data = value;
  }

  override toString(): string {
    return String(this.host$data);
  }

  override isTruthy(): boolean {
    return Boolean(this.host$data);
  }
}

export class StringValue extends PrimitiveValue<string> implements Pub<O.StringValue> {
  static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> implements Pub<O.NumberValue> {
  static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> implements Pub<O.BooleanValue> {
  static override type = 'boolean';

  override renderTo(el: HTMLElement): void {
    el.createEl('input', { type: 'checkbox', attr: { disabled: '' } }).checked = this.host$data;
  }
}

export class TagValue extends StringValue implements Pub<O.TagValue> {
  override renderTo(el: HTMLElement): void {
    el.createEl('a', { cls: 'tag', text: this.host$data, href: this.host$data });
  }
}

export class UrlValue extends StringValue implements Pub<O.UrlValue> {
  override renderTo(el: HTMLElement): void {
    el.createEl('a', { cls: 'external-link', text: this.host$data, href: this.host$data });
  }
}

const wikilink = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/u;

export class LinkValue extends StringValue implements Pub<O.LinkValue> {
  readonly #sourcePath: string;

  constructor(link: string, sourcePath: string) {
    super(link);
    this.#sourcePath = sourcePath;
  }

  static parseFromString(_app: O.App, input: string, sourcePath: string): LinkValue | null {
    return wikilink.test(input) ? new LinkValue(input, sourcePath) : null;
  }

  /** The same file, or, if there is none, the same text. */
  override equals(other: this): boolean {
    const [mine, theirs] = [this.#file(), other.#file()];
    return mine === null && theirs === null ? super.equals(other) : mine === theirs;
  }

  override renderTo(el: HTMLElement): void {
    const [, target = '', display] = wikilink.exec(this.host$data) ?? [];
    const link = el.createEl('a', {
      cls: this.#file() === null ? 'internal-link is-unresolved' : 'internal-link',
      text: display ?? target,
      attr: { 'data-href': target, href: target },
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void runtime.app.workspace.openLinkText(target, this.#sourcePath);
    });
  }

  #file(): O.TFile | null {
    const target = wikilink.exec(this.host$data)?.[1] ?? '';
    return runtime.app.metadataCache.getFirstLinkpathDest(parseLinktext(target).path, this.#sourcePath);
  }
}

export class ListValue extends NotNullValue implements Pub<O.ListValue> {
  static override type = 'list';
  readonly #items: Value[];

  constructor(value: unknown[]) {
    super();
    this.#items = value.map((one) => (one instanceof Value ? one : valueOf(one, '')));
  }

  override toString(): string {
    return this.#items.map(String).join(', ');
  }

  override isTruthy(): boolean {
    return this.#items.length > 0;
  }

  override equals(other: this): boolean {
    return this.#items.length === other.length() && this.#items.every((one, at) => Value.equals(one, other.get(at)));
  }

  includes(value: O.Value): boolean {
    return this.#items.some((one) => Value.looseEquals(one, value));
  }

  length(): number {
    return this.#items.length;
  }

  get(index: number): Value {
    return this.#items[index] ?? NullValue.value;
  }

  concat(other: O.ListValue): ListValue {
    return new ListValue([...this.#items, ...Array.from({ length: other.length() }, (_, at) => other.get(at))]);
  }

  override renderTo(el: HTMLElement, ctx: O.RenderContext): void {
    const list = el.createSpan('value-list-container');
    this.#items.forEach((item, at) => {
      if (at > 0) list.appendText(', ');
      item.renderTo(list.createSpan('value-list-element'), ctx);
    });
  }
}

export class ObjectValue extends NotNullValue implements Pub<O.ObjectValue> {
  static override type = 'object';
  readonly #data: Readonly<Record<string, unknown>>;

  constructor(data: Readonly<Record<string, unknown>>) {
    super();
    this.#data = data;
  }

  override toString(): string {
    return JSON.stringify(this.#data);
  }

  override isTruthy(): boolean {
    return !this.isEmpty();
  }

  isEmpty(): boolean {
    return Object.keys(this.#data).length === 0;
  }

  get(key: string): Value | null {
    return valueOf(this.#data[key], '');
  }
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/u;

export class DateValue extends NotNullValue implements Pub<O.DateValue> {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  static parseFromString(input: string): DateValue | null {
    return isoDate.test(input) ? new DateValue(input) : null;
  }

  override toString(): string {
    return this.#text;
  }

  override isTruthy(): boolean {
    return true;
  }

  dateOnly(): DateValue {
    return new DateValue(this.#text.slice(0, '2025-12-31'.length));
  }

  relative(): string {
    return notInHost('DateValue.relative');
  }
}

/** What stands in a note's properties, as a value. */
export function valueOf(data: unknown, sourcePath: string): Value {
  if (data === null || data === undefined) return NullValue.value;
  if (typeof data === 'number') return new NumberValue(data);
  if (typeof data === 'boolean') return new BooleanValue(data);
  if (Array.isArray(data)) return new ListValue(data.map((one: unknown) => valueOf(one, sourcePath)));
  if (typeof data === 'object') return new ObjectValue(data as Readonly<Record<string, unknown>>);
  const text = data as string;
  if (/^https?:\/\//u.test(text)) return new UrlValue(text);
  return (
    LinkValue.parseFromString(runtime.app, text, sourcePath) ?? DateValue.parseFromString(text) ?? new StringValue(text)
  );
}

/** Properties of the file itself. */
export function fileValue(file: O.TFile, name: string): Value {
  switch (name) {
    case 'name':
    case 'basename':
      return new StringValue(file.basename);
    case 'path':
      return new StringValue(file.path);
    case 'folder':
      return new StringValue(file.parent?.path ?? '/');
    case 'ext':
      return new StringValue(file.extension);
    case 'size':
      return new NumberValue(file.stat.size);
    case 'tags':
      return new ListValue(tagsOf(file).map((tag) => new TagValue(tag)));
    default:
      return notInHost(`Bases: file.${name}`);
  }
}

/** Tags of text and properties, each with its sign. */
export function tagsOf(file: O.TFile): string[] {
  const cache = runtime.app.metadataCache.getFileCache(file);
  const given: unknown = cache?.frontmatter?.tags;
  const own = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? [given] : [];
  const all = [
    ...(cache?.tags ?? []).map(({ tag }) => tag),
    ...own.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)),
  ];
  return [...new Set(all)];
}
