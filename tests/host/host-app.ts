import type { BrowserContext, Page } from 'playwright-core';
import { findViolations, type Violation } from './axe';
import type { HostControl, NoteMode } from './control';
import type { Disk } from './disks.mjs';
import { Touch } from './gestures';
import type { HostOptions } from './options';
import type { HostRecord } from './records';
import type { HostServer } from './server.mjs';

/** What only the driver's side of an opened vault knows. */
interface DriverOptions extends HostOptions {
  /** The clock is the spec's. */
  readonly clock: boolean;
}

/** The same device in another time zone, with what the browser stored. */
type Elsewhere = (
  timeZone: string,
  storage: Awaited<ReturnType<BrowserContext['storageState']>>,
) => Promise<BrowserContext>;

/** One opened vault with the plugin running in it. */
export class HostApp {
  readonly #elsewhere: Elsewhere;
  readonly #server: HostServer;
  readonly #options: DriverOptions;
  readonly #records: HostRecord[] = [];
  readonly #popouts: Page[] = [];
  readonly #seconds: HostApp[] = [];
  #context: BrowserContext;
  #page: Page | null = null;
  #isDying = false;

  constructor(context: BrowserContext, elsewhere: Elsewhere, server: HostServer, options: DriverOptions) {
    this.#context = context;
    this.#elsewhere = elsewhere;
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

  /** A second window of the app over the same files and stores; each sees what the other writes. */
  async openSecond(): Promise<HostApp> {
    const second = new HostApp(this.#context, this.#elsewhere, this.#server, this.#options);
    this.#seconds.push(second);
    await second.openPage();
    await second.start(false);
    await Promise.all([this.do('listenToDisk'), second.do('listenToDisk')]);
    return second;
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

  /** Empties the stores that another vault has left in the context; before the page is loaded. */
  async forgetStored(): Promise<void> {
    const session = await this.#context.newCDPSession(this.page);
    const origin = this.#server.url;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
    await session.detach();
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
  setClock(now: string): Promise<void> {
    return this.#setClock(Date.parse(now));
  }

  /** Moves the page's clock on; what waits for a timer still waits. */
  async advanceClock(ms: number): Promise<void> {
    await this.#setClock((await this.#time()) + ms);
  }

  /** Closes the app in the ordinary way and opens it again: same files, storage and layout; perhaps in another zone. */
  async restart({ timeZone }: { timeZone?: string } = {}): Promise<void> {
    await this.save();
    await this.do('quit');
    await this.do('saveLayout');
    if (timeZone !== undefined) await this.#travel(timeZone);
    await this.start(false);
  }

  /**
   * Kills the page as a crash would, no handler of it runs, and opens it again: what reached the
   * disk and the browser's stores is there, what was on its way is lost.
   */
  async kill(): Promise<void> {
    const old = this.page;
    const time = await this.#time();
    const session = await this.#context.newCDPSession(old);
    this.#isDying = true;
    const crashed = old.waitForEvent('crash');
    // Nobody is left to answer.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    for (const one of [...this.popouts(), old]) await one.close();
    this.#isDying = false;
    await this.openPage();
    if (this.#options.clock) await this.#goOnAt(time);
    await this.start(false);
  }

  /** Violations that axe-core finds below the selector, in the page or one of its windows. */
  axe(selector: string, page: Page = this.page): Promise<readonly Violation[]> {
    return findViolations(page, selector);
  }

  /** Fingers on the page or one of its windows; the vault must have been opened with `phone`. */
  touch(page: Page = this.page): Touch {
    return new Touch(page);
  }

  screenshot(file: string): Promise<Buffer> {
    return this.page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    for (const one of [...this.popouts(), ...this.#seconds.splice(0)]) await one.close();
    await this.#page?.close();
    this.#page = null;
  }

  #time(): Promise<number> {
    return this.page.evaluate(() => Date.now());
  }

  async #setClock(time: number): Promise<void> {
    await this.page.evaluate((ms) => {
      (window as unknown as { hostSetClock: (ms: number) => void }).hostSetClock(ms);
    }, time);
  }

  /** A fresh page begins at the time at which the one before ended. */
  async #goOnAt(time: number): Promise<void> {
    await this.page.goto(this.#server.url);
    await this.#setClock(time);
  }

  /** The same device in another zone. */
  async #travel(timeZone: string): Promise<void> {
    const old = this.page;
    const time = await this.#time();
    const storage = await this.#context.storageState({ indexedDB: true });
    await old.close();
    this.#context = await this.#elsewhere(timeZone, storage);
    await this.openPage();
    if (this.#options.clock) await this.#goOnAt(time);
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
      if (this.#isDying) return;
      this.#records.push({ kind: 'error', what: 'the page crashed', detail: '' });
    });
  }
}
