import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { buildHost } from './server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of the run listens. */
    hostBrowser: string;
    /** File of the host's script, built once for the run. */
    hostScript: string;
  }
}

/** One browser and one build of the host for all spec files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'differentia-host-'));
  const script = path.join(folder, 'host.js');
  const [server, code] = await Promise.all([
    chromium.launchServer({ executablePath: findBrowser(), args: browserArguments() }),
    buildHost(),
  ]);
  writeFileSync(script, code);
  project.provide('hostBrowser', server.wsEndpoint());
  project.provide('hostScript', script);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
