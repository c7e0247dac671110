import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { host, type HostApp, type OpenOptions } from '../driver';

const mainJs = path.join(import.meta.dirname, 'fixtures/main.js');

let current: HostApp | null = null;

/** Opens the host with the probe plugin. */
export async function openProbe(options: OpenOptions): Promise<HostApp> {
  current = await host.open({ mainJs, ...options });
  return current;
}

/** One opened vault for the tests of a group; each uses files of its own. */
export function shareProbe(options: OpenOptions): () => HostApp {
  let app: HostApp | null = null;
  beforeAll(async () => {
    app = await openProbe(options);
    await app.metadataReady();
  });
  return () => {
    if (app === null) throw new Error('The vault is not open yet.');
    return app;
  };
}

/** To be called once a file: closes the browser, and holds every test to have left no record. */
export function watchProbe(): void {
  afterEach(async () => {
    expect(current === null ? [] : await current.records()).toEqual([]);
  });
  afterAll(() => host.close());
}

/** What the probe plugin noted so far. */
export function probeLog(app: HostApp): Promise<string[]> {
  return app.page.evaluate(() => (window as unknown as { probe: { log: string[] } }).probe.log);
}

/** Forgets what was noted. */
export async function clearLog(app: HostApp): Promise<void> {
  await app.page.evaluate(() => {
    (window as unknown as { probe: { log: string[] } }).probe.log.length = 0;
  });
}

/** Evaluates a body over `probe` (the plugin), `app` and `obsidian`; it may await. */
export function inPage<T>(app: HostApp, body: string): Promise<T> {
  return app.page.evaluate(
    `(async () => { const probe = window.probe, app = probe.app, obsidian = window.probeModule; ${body} })()`,
  );
}
