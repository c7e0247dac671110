import type { Cache } from '../app/ports';

const STORE = 'facts';

/** Entries of one transaction. */
const SAVED_AT_ONCE = 4;
/** Entries of one request. */
const LOADED_AT_ONCE = 2;

/**
 * The cache in the browser's IndexedDB. Where it is refused, evicted or broken, loading finds
 * nothing and saving does nothing: the plugin then runs from memory.
 */
export class BrowserCache implements Cache {
  private readonly name: string;
  private readonly factory: IDBFactory | null;
  private opening: Promise<IDBDatabase | null> | null = null;

  constructor(name: string, factory: IDBFactory | null) {
    this.name = name;
    this.factory = factory;
  }

  async load(key: string): Promise<unknown> {
    return (await this.run('readonly', (store) => store.get(key))) ?? undefined;
  }

  /** A few at a time: each value is made on the main thread, which all of them together would hold for half a second. */
  async loadAll(prefix: string): Promise<ReadonlyMap<string, unknown>> {
    // U+FFFF sorts behind every key with the prefix.
    const range = IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);
    const keys = (await this.run('readonly', (store) => store.getAllKeys(range))) ?? [];
    const found = new Map<string, unknown>();
    for (let from = 0; from < keys.length; from += LOADED_AT_ONCE) {
      const part = keys.slice(from, from + LOADED_AT_ONCE);
      const among = IDBKeyRange.bound(part[0], part.at(-1));
      const values = await this.run('readonly', (store) => store.getAll(among) as IDBRequest<unknown[]>);
      // Somebody else has written meanwhile: what was read does not belong together.
      if (values?.length !== part.length) return new Map();
      part.forEach((key, index) => {
        if (typeof key === 'string') found.set(key, values[index]);
      });
    }
    return found;
  }

  /** In the entries' order, a few at a time: each value is copied on the main thread. */
  async save(entries: ReadonlyMap<string, unknown>): Promise<void> {
    const all = [...entries];
    for (let from = 0; from < all.length; from += SAVED_AT_ONCE) {
      await this.run('readwrite', (store) => {
        for (const [key, value] of all.slice(from, from + SAVED_AT_ONCE)) store.put(value, key);
        return null;
      });
    }
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.run('readwrite', (store) => {
      for (const key of keys) store.delete(key);
      return null;
    });
  }

  async close(): Promise<void> {
    const database = await this.opening;
    this.opening = null;
    database?.close();
  }

  private async run<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T> | null,
  ): Promise<T | null> {
    const database = await (this.opening ??= this.open());
    if (database === null) return null;
    return new Promise((resolve) => {
      try {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => {
          resolve(request?.result ?? null);
        };
        transaction.onabort = () => {
          resolve(null);
        };
      } catch {
        // A closed or damaged database is the same as none.
        this.opening = null;
        resolve(null);
      }
    });
  }

  private open(): Promise<IDBDatabase | null> {
    const { factory } = this;
    if (factory === null) return Promise.resolve(null);
    return new Promise((resolve) => {
      try {
        const request = factory.open(this.name, 1);
        request.onupgradeneeded = () => {
          request.result.createObjectStore(STORE);
        };
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          resolve(null);
        };
        request.onblocked = () => {
          resolve(null);
        };
      } catch {
        resolve(null);
      }
    });
  }
}
