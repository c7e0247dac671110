// What specs use: opens the host with a vault and the built plugin, and does what a person does.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { HostControl, NoteMode } from './control';
import type { Disk, VaultSource } from './disks.mjs';
import type { HostOptions } from './options';
import type { HostRecord } from './records';
import { startServer, type HostServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export interface OpenOptions {
  /** A folder, notes by path, or `{seed, count}` for a generated vault. */
  readonly vault: VaultSource;
  readonly theme?: 'light' | 'dark';
  readonly phone?: boolean;
  readonly language?: string;
  readonly appVersion?: string;
  /** The time at which the page starts, e.g. `2026-11-25T09:00+03:00`; it runs on from there. */
  readonly now?: string;
  /** True: the clock stands still. */
  readonly frozenClock?: boolean;
  /** Zone of the page, e.g. `Europe/Moscow`; UTC otherwise. */
  readonly timeZone?: string;
  /** Seed of `Math.random` in the page. */
  readonly seed?: number;
  /** The built plugin; `main.js` at the root of the repository otherwise. */
  readonly mainJs?: string;
  /** Metadata are known before the plugin starts, as in a vault that was open before. */
  readonly warm?: boolean;
  /** False: an unknown member of the plugin's own classes is undefined, as in the language. */
  readonly strictSubclasses?: boolean;
  /** IndexedDB refuses to open. */
  readonly withoutIndexedDb?: boolean;
  /** Workers cannot be made. */
  readonly withoutWorkers?: boolean;
  /** Size of the window. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface HostBrowser {
  open(options: OpenOptions): Promise<HostApp>;
  close(): Promise<void>;
}

/** Put into the page before its scripts: clock, chance and refusals. */
function preparePage(settings: {
  startMs: number | null;
  frozen: boolean;
  seed: number | null;
  withoutIndexedDb: boolean;
  withoutWorkers: boolean;
}): void {
  if (settings.startMs !== null) {
    const RealDate = Date;
    const began = performance.now();
    const stored = sessionStorage.getItem('host-clock');
    let base = stored === null ? settings.startMs : Number(stored);
    const now = (): number => Math.floor(settings.frozen ? base : base + performance.now() - began);
    class HostDate extends RealDate {
      constructor(...args: [] | [number]) {
        if (args.length === 0) super(now());
        else super(...args);
      }
      static override now(): number {
        return now();
      }
    }
    window.Date = HostDate as DateConstructor;
    Object.assign(window, {
      hostSetClock(ms: number): void {
        base = ms - (settings.frozen ? 0 : performance.now() - began);
        sessionStorage.setItem('host-clock', String(ms));
      },
    });
    window.addEventListener('pagehide', () => {
      sessionStorage.setItem('host-clock', String(now()));
    });
  }
  if (settings.seed !== null) {
    let state = settings.seed;
    Math.random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
  }
  if (settings.withoutIndexedDb) {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  }
  if (settings.withoutWorkers) {
    window.Worker = new Proxy(Worker, {
      construct: () => {
        throw new DOMException('Failed to construct a worker.', 'SecurityError');
      },
    });
  }
}

/** One opened vault with the plugin running in it. */
export class HostApp {
  readonly #context: BrowserContext;
  readonly #server: HostServer;
  readonly #options: HostOptions;
  readonly #records: HostRecord[] = [];
  readonly #popouts: Page[] = [];
  #page: Page | null = null;

  constructor(context: BrowserContext, server: HostServer, options: HostOptions) {
    this.#context = context;
    this.#server = server;
    this.#options = options;
  }

  get page(): Page {
    if (this.#page === null) throw new Error('The vault is not open.');
    return this.#page;
  }

  /** The files behind the page. */
  get disk(): Disk {
    return this.#server.disks.get(this.#options.disk)!;
  }

  /** Loads the page and starts the plugin; to be called by `open`, `restart` and `kill` only. */
  async start(firstStart: boolean): Promise<void> {
    await this.page.goto(this.#server.url);
    await this.page.evaluate((options) => window.hostStart(options), { ...this.#options, firstStart });
    await this.page.waitForSelector('body[data-host="ready"]');
  }

  /** A fresh page of the context, listened to; to be called by `open` and `kill` only. */
  async openPage(): Promise<void> {
    const page = await this.#context.newPage();
    await page.exposeBinding('hostRecord', (_source, record: HostRecord) => {
      this.#records.push(record);
    });
    this.#watch(page);
    this.#page = page;
  }

  /** Everything that was recorded since the vault was opened; a spec ends with none. */
  records(): Promise<readonly HostRecord[]> {
    return this.page.evaluate(() => Promise.resolve()).then(() => this.#records);
  }

  /** Takes what was recorded and forgets it: for specs that provoke a record. */
  async takeRecords(): Promise<readonly HostRecord[]> {
    await this.records();
    return this.#records.splice(0);
  }

  /** Calls a member of the page's control. */
  do<K extends keyof HostControl>(
    name: K,
    ...args: HostControl[K] extends (...args: infer A) => unknown ? A : never
  ): Promise<HostControl[K] extends (...args: never[]) => infer R ? Awaited<R> : never> {
    return this.page.evaluate(
      ([member, values]) => {
        const control = window.hostControl as unknown as Record<string, (...args: unknown[]) => unknown>;
        return control[member]!(...values);
      },
      [name as string, args as unknown[]] as const,
    ) as never;
  }

  /** Runs a command; fails when there is none of this id or it cannot apply now. */
  async command(id: string): Promise<void> {
    if (!(await this.do('command', id))) throw new Error(`command not available: ${id}`);
  }

  openNote(note: string, options: { mode?: NoteMode; newTab?: boolean } = {}): Promise<void> {
    return this.do('openNote', note, options.mode ?? 'source', options.newTab ?? false);
  }

  /** Moves the first leaf of a type to a window of its own, and answers that window: it is asked and clicked as the page is. */
  async popout(viewType: string): Promise<Page> {
    const [popout] = await Promise.all([this.page.waitForEvent('popup'), this.do('popout', viewType)]);
    await popout.waitForSelector('body[data-host="ready"]');
    return popout;
  }

  /** The windows beside the main one that are open now, the oldest first. */
  popouts(): readonly Page[] {
    return this.#popouts.filter((one) => !one.isClosed());
  }

  /** Brings a leaf back from its window, as dragging its tab does. */
  dock(viewType: string): Promise<void> {
    return this.do('dock', viewType);
  }

  /** Presses keys in whatever has the focus. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Another program writes the file. */
  write(file: string, text: string): Promise<void> {
    return this.do('write', file, text);
  }

  rename(file: string, to: string): Promise<void> {
    return this.do('rename', file, to);
  }

  delete(file: string): Promise<void> {
    return this.do('delete', file);
  }

  /** Saves what was typed and not yet written. */
  save(): Promise<void> {
    return this.do('save');
  }

  /** The file as it is on the disk now. */
  read(file: string): string {
    const entry = this.disk.files.get(file);
    if (entry === undefined) throw new Error(`no such file: ${file}`);
    return entry.bytes.toString('utf8');
  }

  /** Paths of all files of the vault, the configuration folder left out. */
  files(): string[] {
    return Object.keys(this.disk.hashes());
  }

  /** Hash of each file of the vault. */
  hashes(): Record<string, string> {
    return this.disk.hashes();
  }

  /** Waits until all metadata are read and resolved. */
  async metadataReady(): Promise<void> {
    await this.page.waitForFunction(() => window.hostControl.isIdle());
  }

  /** Sets the page's clock; the vault must have been opened with `now`. */
  async setClock(now: string): Promise<void> {
    await this.page.evaluate((ms) => {
      (window as unknown as { hostSetClock: (ms: number) => void }).hostSetClock(ms);
    }, Date.parse(now));
  }

  /** Closes the app in the ordinary way and opens it again: same files, storage and layout. */
  async restart(): Promise<void> {
    await this.save();
    await this.do('quit');
    await this.do('saveLayout');
    await this.start(false);
  }

  /** Kills the page as a crash would, and opens it again: what was acknowledged is there. */
  async kill(): Promise<void> {
    const old = this.page;
    await this.openPage();
    await old.close({ runBeforeUnload: false });
    await this.start(false);
  }

  screenshot(file: string): Promise<Buffer> {
    return this.page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    for (const one of this.popouts()) await one.close();
    await this.#page?.close();
    this.#page = null;
  }

  #watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.#records.push({ kind: 'console', what: message.text(), detail: message.location().url });
    });
    page.on('popup', (popout) => {
      this.#popouts.push(popout);
      this.#watch(popout);
    });
    page.on('crash', () => {
      this.#records.push({ kind: 'error', what: 'the page crashed', detail: '' });
    });
  }
}

class Driver implements HostBrowser {
  /** A context for each kind of device and clock; pages in it are compiled once. */
  readonly #contexts = new Map<string, Promise<BrowserContext>>();
  #browser: Promise<Browser> | null = null;
  #server: Promise<HostServer> | null = null;
  #app: HostApp | null = null;

  async open(options: OpenOptions): Promise<HostApp> {
    await this.#app?.close();
    const mainJs = options.mainJs ?? path.join(root, 'main.js');
    if (!existsSync(mainJs)) throw new Error(`${mainJs} is missing: run "npm run build" first.`);
    this.#browser ??= chromium.connect(inject('hostBrowser'));
    this.#server ??= startServer({ script: readFileSync(inject('hostScript'), 'utf8') });
    const [browser, server] = await Promise.all([this.#browser, this.#server]);
    const startMs = options.now === undefined ? null : Date.parse(options.now);
    const phone = options.phone === true;
    const context = await this.#contextFor(browser, server, options, startMs);
    const app = new HostApp(context, server, {
      disk: server.addDisk(options.vault, startMs ?? undefined),
      plugin: server.addPlugin({ mainJs }),
      theme: options.theme ?? 'light',
      phone,
      language: options.language ?? 'en',
      appVersion: options.appVersion ?? '1.13.0',
      firstStart: true,
      warm: options.warm === true,
      strictSubclasses: options.strictSubclasses !== false,
      vaultName: typeof options.vault === 'string' ? path.basename(options.vault) : 'Vault',
      watch: false,
    });
    this.#app = app;
    await app.openPage();
    await app.start(true);
    return app;
  }

  async close(): Promise<void> {
    await this.#app?.close();
    const [browser, server] = await Promise.all([this.#browser, this.#server]);
    await browser?.close();
    await server?.close();
    this.#app = null;
    this.#browser = null;
    this.#server = null;
    this.#contexts.clear();
  }

  /** A context with empty storage. */
  async #contextFor(
    browser: Browser,
    server: HostServer,
    options: OpenOptions,
    startMs: number | null,
  ): Promise<BrowserContext> {
    const phone = options.phone === true;
    const device: BrowserContextOptions = {
      viewport: options.size ?? (phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }),
      hasTouch: phone,
      isMobile: phone,
      locale: options.language ?? 'en',
      timezoneId: options.timeZone ?? 'UTC',
      colorScheme: options.theme ?? 'light',
    };
    const preparation = {
      startMs,
      frozen: options.frozenClock === true,
      seed: options.seed ?? null,
      withoutIndexedDb: options.withoutIndexedDb === true,
      withoutWorkers: options.withoutWorkers === true,
    };
    const key = JSON.stringify([device, preparation]);
    const known = this.#contexts.get(key);
    if (known !== undefined) {
      const context = await known;
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'indexeddb,local_storage' });
      await page.close();
      return context;
    }
    const made = browser.newContext(device).then(async (context) => {
      await context.addInitScript(preparePage, preparation);
      return context;
    });
    this.#contexts.set(key, made);
    return made;
  }
}

/** The browser of the run and a server for the spec file; `close` them in `afterAll`. */
export const host: HostBrowser = new Driver();
