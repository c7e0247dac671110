import { type Document, parseDocument } from 'yaml';
import type { O, Pub } from '../api';
import { notInHost } from '../not-in-host';
import { propertyId } from './filter';
import { readSort } from './query';

/** A base as it is written: what it says, and how a value of one of its views is changed in it. */
export class BaseSource {
  readonly #doc: Document;

  /** Throws what is wrong with the YAML. */
  constructor(text: string) {
    this.#doc = parseDocument(text, { uniqueKeys: false });
    const [fault] = this.#doc.errors;
    if (fault !== undefined) throw fault;
  }

  get base(): O.BasesConfigFile {
    const data: unknown = this.#doc.toJS();
    return typeof data === 'object' && data !== null ? data : {};
  }

  get views(): O.BasesConfigFileView[] {
    const { views } = this.base;
    return Array.isArray(views) && views.length > 0 ? views : [{ type: 'table', name: 'Table' }];
  }

  set(view: number, key: string, value: unknown): void {
    if (value === null || value === undefined) this.#doc.deleteIn(['views', view, key]);
    else this.#doc.setIn(['views', view, key], this.#doc.createNode(value));
  }

  print(): string {
    return this.#doc.toString({ lineWidth: 0 });
  }
}

const defaultNames: Readonly<Record<string, string>> = {
  'file.name': 'file name',
  'file.ext': 'file extension',
  'file.folder': 'folder',
  'file.path': 'file path',
  'file.size': 'file size',
  'file.tags': 'file tags',
};

/** What a view of a base is asked and told of its own part of the file. */
export class BasesViewConfig implements Pub<O.BasesViewConfig> {
  name: string;
  /** The file may be read anew while somebody holds this. */
  readonly #source: () => BaseSource;
  readonly #at: number;
  readonly #changed: () => void;

  constructor(source: () => BaseSource, at: number, changed: () => void) {
    this.#source = source;
    this.#at = at;
    this.#changed = changed;
    this.name = source().views[at]?.name ?? '';
  }

  get(key: string): unknown {
    return this.#own()[key];
  }

  getAsPropertyId(key: string): O.BasesPropertyId | null {
    const value = this.get(key);
    return typeof value === 'string' ? propertyId(value) : null;
  }

  getEvaluatedFormula(): O.Value {
    return notInHost('BasesViewConfig.getEvaluatedFormula');
  }

  set(key: string, value: unknown): void {
    this.#source().set(this.#at, key, value);
    this.#changed();
  }

  getOrder(): O.BasesPropertyId[] {
    const { order } = this.#own();
    return Array.isArray(order) ? order.map((name) => propertyId(String(name))) : [];
  }

  getSort(): O.BasesSortConfig[] {
    return readSort(this.get('sort'));
  }

  getDisplayName(id: O.BasesPropertyId): string {
    const { properties } = this.#source().base;
    const given = Object.entries(properties ?? {}).find(([name]) => propertyId(name) === id)?.[1];
    const name: unknown = given?.displayName;
    return typeof name === 'string' ? name : (defaultNames[id] ?? id.slice(id.indexOf('.') + 1));
  }

  #own(): Record<string, unknown> {
    return (this.#source().views[this.#at] ?? {}) as unknown as Record<string, unknown>;
  }
}
