import type { Problem, Result } from '../../core/text';
import { fail, ok } from '../../core/text';
import type { SettingsStore } from '../ports';
import type { Raw } from './fields';
import { asRecord, isRecord } from './fields';
import { SCHEMA, migrate, schemaOf } from './migration';
import { readSettings } from './read-settings';
import type { SettingChange } from './shown-values';
import type { Settings } from './settings';
import { defaultSettings } from './settings';

type Changes = readonly SettingChange[] | ((settings: Settings) => readonly SettingChange[]);

/**
 * The stored settings: picked on reading, written only when a person changes something, and then
 * only the key that was changed. What could not be read, or a newer version wrote, is never
 * written over on loading.
 */
export class SettingsFile {
  private readonly store: SettingsStore;
  private raw: Raw = {};
  private current: Settings = defaultSettings;
  private fault: Problem | null = null;
  /** The change before: two at once would save over each other. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(settings: Settings) => void>();

  constructor(store: SettingsStore) {
    this.store = store;
  }

  /** Reads what is stored; a Problem (`settings-unreadable`, `settings-newer`) goes with usable settings. */
  async load(): Promise<Problem | null> {
    const stored = await this.store.load();
    const before = this.current;
    if (!stored.ok) return this.useDefaults(stored.problem);
    if (stored.value === null || stored.value === undefined) {
      this.take({});
    } else if (!isRecord(stored.value)) {
      return this.useDefaults(unreadable('not a record'));
    } else {
      this.take(stored.value);
    }
    if (before !== this.current) this.tell();
    return this.fault;
  }

  get settings(): Settings {
    return this.current;
  }

  /** What kept the stored settings from being used as they are; null when nothing did. */
  get problem(): Problem | null {
    return this.fault;
  }

  /**
   * Sets one value by its path in `data.json` (`['review', 'rollover']`) and saves; undefined takes
   * it back to the default. Fails with `settings-newer` where a newer version wrote the file: that
   * one is read, never rewritten.
   */
  async change(path: readonly string[], value: unknown): Promise<Result<Settings>> {
    return await this.changeAll([{ path, value }]);
  }

  /**
   * Sets several values at once: all are saved or none. What depends on values as they are is given
   * as a function, called when all changes before have been made.
   */
  async changeAll(changes: Changes): Promise<Result<Settings>> {
    const made = this.last.then(() => this.apply(changes));
    this.last = made;
    return await made;
  }

  /** Tells of every change until the returned function is called. */
  onChange(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async apply(changes: Changes): Promise<Result<Settings>> {
    // What failed once may be readable now: a hiccup must not cost the person every other setting.
    if (this.fault?.code === 'settings-unreadable') await this.load();
    if (this.fault?.code === 'settings-newer') return fail(this.fault);
    const wanted = typeof changes === 'function' ? changes(this.current) : changes;
    if (wanted.length === 0) return ok(this.current);
    const changed = wanted.reduce((raw, { path, value }) => withValue(raw, path, value), this.raw);
    const raw = { ...changed, schema: SCHEMA };
    const saved = await this.store.save(raw);
    if (!saved.ok) return saved;
    this.fault = null;
    this.raw = raw;
    this.current = readSettings(raw);
    this.tell();
    return ok(this.current);
  }

  private take(stored: Raw): void {
    this.fault = schemaOf(stored) > SCHEMA ? newer(schemaOf(stored)) : null;
    this.raw = migrate(stored);
    this.current = readSettings(this.raw);
  }

  private useDefaults(problem: Problem): Problem {
    this.fault = problem;
    this.raw = {};
    this.current = defaultSettings;
    return problem;
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.current);
  }
}

function withValue(raw: Raw, path: readonly string[], value: unknown): Raw {
  const [key, ...rest] = path;
  if (key === undefined) return raw;
  const inner = rest.length === 0 ? value : withValue(asRecord(Object.hasOwn(raw, key) ? raw[key] : {}), rest, value);
  const entries = Object.entries(raw).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? entries : [...entries, [key, inner]]);
}

function unreadable(detail: string): Problem {
  return { code: 'settings-unreadable', path: null, from: null, detail };
}

function newer(schema: number): Problem {
  return { code: 'settings-newer', path: null, from: null, detail: String(schema) };
}
