import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { HostApp, OpenOptions } from '../host/driver';
import { host } from '../host/driver';

/** A morning after the release: the journal's days do not hang on the day of the run. */
const NOW = '2026-11-26T09:00:00Z';

let current: HostApp | null = null;

/** Opens a vault with the built plugin in it; the one opened before is closed. */
export async function openVault(options: OpenOptions): Promise<HostApp> {
  current = await host.open({ now: NOW, ...options });
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

/** To be called once a file: every spec ends without an unknown member touched, an error thrown or an error logged. */
export function watchVaults(): void {
  afterEach(async () => {
    expect(current === null ? [] : await current.takeRecords()).toEqual([]);
  });
  afterAll(() => host.close());
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
