import type { O } from './api';

interface Entry {
  readonly description: string;
  readonly flags: O.CliFlags | null;
  readonly handler: O.CliHandler;
}

/** Commands of the app's command line. */
export class CliHandlers {
  readonly #byName = new Map<string, Entry>();

  add(command: string, entry: Entry): void {
    if (this.#byName.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    this.#byName.set(command, entry);
  }

  remove(command: string): void {
    this.#byName.delete(command);
  }

  list(): string[] {
    return [...this.#byName.keys()];
  }

  /** Refuses when a required flag is missing, before the handler sees it. */
  async run(command: string, params: O.CliData): Promise<string> {
    const entry = this.#byName.get(command);
    if (entry === undefined) throw new Error(`Unknown command: ${command}`);
    for (const [flag, { required }] of Object.entries(entry.flags ?? {})) {
      if (required === true && params[flag] === undefined) throw new Error(`Missing required option: ${flag}`);
    }
    return entry.handler(params);
  }
}
