import type { HostOptions } from '../options';
import type { App } from './app';
import type { Disk } from './disk';

/** What the parts of one page share and the plugin cannot reach. */
interface Runtime {
  options: HostOptions;
  disk: Disk;
  app: App;
}

const parts: Partial<Runtime> = {};

function part<K extends keyof Runtime>(name: K): Runtime[K] {
  const value = parts[name];
  if (value === undefined) throw new Error(`The host has not started: ${name}`);
  return value;
}

export const runtime = {
  set(values: Partial<Runtime>): void {
    Object.assign(parts, values);
  },
  get options(): HostOptions {
    return part('options');
  },
  get disk(): Disk {
    return part('disk');
  },
  get app(): App {
    return part('app');
  },
};
