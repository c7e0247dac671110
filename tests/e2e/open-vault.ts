import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { HostApp, OpenOptions } from '../host/driver';
import { host } from '../host/driver';
import { VaultWatch } from './vault-watch';
import { PATIENCE_MS } from './patience';

/** A morning after the release: the journal's days do not hang on the day of the run. */
const NOW = '2026-11-26T09:00:00Z';

let current: HostApp | null = null;
const watch = new VaultWatch();

/** Opens a vault with the built plugin in it; the one opened before is closed. */
export async function openVault(options: OpenOptions): Promise<HostApp> {
  current = await host.open({ now: NOW, ...options });
  watch.open(current.disk);
  return current;
}

/** One opened vault for the specs of a group. */
export function shareVault(options: OpenOptions): () => HostApp {
  let app: HostApp | null = null;
  beforeAll(async () => {
    app = await openVault(options);
  });
  return () => {
    if (app === null) throw new Error('The vault is not open yet.');
    return app;
  };
}

/**
 * Says which files the plugin changes in this spec, on a command of the person: paths, or a folder with "/" at its end.
 * What the spec itself types, writes, renames and deletes is the person's and not declared.
 */
export function pluginChanges(...paths: string[]): void {
  watch.declare(paths);
}

/**
 * To be called once a file: every spec ends without an unknown member touched, an error thrown or an error logged, and
 * with every file of its vaults as it was, but for those that it declares by `pluginChanges`.
 */
export function watchVaults(): void {
  afterEach(async () => {
    // A card that the pointer of a slow spec has opened would lie over what the next one clicks.
    if (current?.page.isClosed() === false) await current.page.mouse.move(0, 0);
    const records = current === null ? [] : await current.takeRecords();
    // What stands only in an editor is written now: it would count as a change of the next spec.
    await current?.save().catch(() => undefined);
    await vi
      .waitUntil(() => watch.missing().length === 0, { timeout: PATIENCE_MS, interval: 20 })
      .catch(() => undefined);
    const faults = watch.faults();
    watch.begin(current === null ? [] : [current.disk]);
    expect(records).toEqual([]);
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    current = null;
    await host.close();
  });
}

/** Reads the notices that stand there, and dismisses them as a person does, by a click. */
export async function takeNotices(app: HostApp): Promise<string[]> {
  const notices = app.page.locator('.notice');
  const texts: string[] = [];
  while ((await notices.count()) > 0) {
    texts.push((await notices.first().textContent()) ?? '');
    await notices.first().click();
  }
  return texts;
}
