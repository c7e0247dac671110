// What specs use: opens the host with a vault and the built plugin, and does what a person does.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { VaultSource } from './disks.mjs';
import { launchBrowser } from '../../scripts/browser.mjs';
import { HostApp } from './host-app';
import { preparePage, type Preparation } from './prepare-page';
import { startServer, type HostServer } from './server.mjs';

export type { HostApp } from './host-app';

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>;

const root = path.resolve(import.meta.dirname, '../..');

export interface OpenOptions {
  /** A folder, notes by path, or `{seed, count}` for a generated vault. */
  readonly vault: VaultSource;
  readonly theme?: 'light' | 'dark';
  readonly phone?: boolean;
  /** The computer is a Mac. */
  readonly mac?: boolean;
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
  /** A canvas has no WebGL. */
  readonly withoutWebGl?: boolean;
  /** The core plugin Bases is off. */
  readonly withoutBases?: boolean;
  /** The page may read and write the clipboard: for this it gets a browser that no other spec file has. */
  readonly clipboard?: boolean;
  /** Size of the window. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface HostBrowser {
  /** Opens a vault with empty stores; the one opened before is closed. */
  open(options: OpenOptions): Promise<HostApp>;
  /** Closes what is open; the common browser, server and contexts stay for the next file of this process. */
  close(): Promise<void>;
}

class Driver implements HostBrowser {
  /** A context for each kind of device and clock; pages in it are compiled once. */
  readonly #contexts = new Map<string, Promise<BrowserContext>>();
  /** Contexts of devices that travelled; nobody comes back to them. */
  readonly #left: BrowserContext[] = [];
  #browser: Promise<Browser> | null = null;
  /** For pages with a clipboard: it belongs to the browser, and other files drive the common one meanwhile. */
  #ownBrowser: Promise<Browser> | null = null;
  #ownContexts = new Map<string, Promise<BrowserContext>>();
  #server: Promise<HostServer> | null = null;
  #app: HostApp | null = null;

  async open(options: OpenOptions): Promise<HostApp> {
    await this.#app?.close();
    const mainJs = options.mainJs ?? path.join(root, 'main.js');
    if (!existsSync(mainJs)) throw new Error(`${mainJs} is missing: run "npm run build" first.`);
    this.#server ??= startServer({ script: readFileSync(inject('hostScript'), 'utf8') });
    const [browser, server] = await Promise.all([this.#browserFor(options), this.#server]);
    const startMs = options.now === undefined ? null : Date.parse(options.now);
    const phone = options.phone === true;
    const context = await this.#contextFor(browser, options, startMs);
    const elsewhere = async (timeZone: string, storage: Storage): Promise<BrowserContext> => {
      const travelled = await this.#freshContext(browser, { ...options, timeZone }, startMs, storage);
      this.#left.push(travelled);
      return travelled;
    };
    const app = new HostApp(context, elsewhere, server, {
      disk: server.addDisk(options.vault, startMs ?? undefined),
      plugin: server.addPlugin({ mainJs }),
      theme: options.theme ?? 'light',
      phone,
      mac: options.mac === true,
      language: options.language ?? 'en',
      appVersion: options.appVersion ?? '1.13.0',
      firstStart: true,
      warm: options.warm === true,
      strictSubclasses: options.strictSubclasses !== false,
      vaultName: typeof options.vault === 'string' ? path.basename(options.vault) : 'Vault',
      watch: false,
      withoutBases: options.withoutBases === true,
      clock: startMs !== null,
    });
    this.#app = app;
    await app.openPage();
    await app.forgetStored();
    await app.start(true);
    return app;
  }

  async close(): Promise<void> {
    await this.#app?.close();
    this.#app = null;
    for (const context of this.#left.splice(0)) await context.close();
    await (await this.#ownBrowser)?.close();
    this.#ownBrowser = null;
    this.#ownContexts.clear();
    const server = await this.#server;
    server?.disks.clear();
  }

  #browserFor(options: OpenOptions): Promise<Browser> {
    return options.clipboard === true
      ? (this.#ownBrowser ??= launchBrowser())
      : (this.#browser ??= chromium.connect(inject('hostBrowser')));
  }

  async #contextFor(browser: Browser, options: OpenOptions, startMs: number | null): Promise<BrowserContext> {
    const key = JSON.stringify([deviceOf(options), preparationOf(options, startMs)]);
    const contexts = options.clipboard === true ? this.#ownContexts : this.#contexts;
    const made = contexts.get(key) ?? this.#freshContext(browser, options, startMs);
    contexts.set(key, made);
    return made;
  }

  async #freshContext(
    browser: Browser,
    options: OpenOptions,
    startMs: number | null,
    storageState?: Storage,
  ): Promise<BrowserContext> {
    const device = deviceOf(options);
    const context = await browser.newContext(storageState === undefined ? device : { ...device, storageState });
    await context.addInitScript(preparePage, preparationOf(options, startMs));
    if (options.clipboard === true) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return context;
  }
}

function deviceOf(options: OpenOptions): BrowserContextOptions {
  const phone = options.phone === true;
  return {
    viewport: options.size ?? (phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }),
    hasTouch: phone,
    isMobile: phone,
    locale: options.language ?? 'en',
    timezoneId: options.timeZone ?? 'UTC',
    colorScheme: options.theme ?? 'light',
  };
}

function preparationOf(options: OpenOptions, startMs: number | null): Preparation {
  return {
    startMs,
    frozen: options.frozenClock === true,
    seed: options.seed ?? null,
    withoutIndexedDb: options.withoutIndexedDb === true,
    withoutWorkers: options.withoutWorkers === true,
    withoutWebGl: options.withoutWebGl === true,
  };
}

/** The browser of the run and a server of this process; a file closes what it opened in `afterAll`. */
export const host: HostBrowser = new Driver();
