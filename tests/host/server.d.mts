import type { Disk, VaultSource } from './disks.mjs';

export interface HostServer {
  readonly url: string;
  readonly disks: Map<string, Disk>;
  /** Puts a vault on a new disk and returns its name; `mtime` in milliseconds for notes given as text. */
  addDisk(vault: VaultSource, mtime?: number): string;
  /** Names the files of a built plugin; manifest and styles are looked for beside `main.js`. */
  addPlugin(files: { mainJs: string; manifest?: string; styles?: string }): string;
  /** What the page at `/play` starts with: options, the note to open and the command to run. */
  addPlayground(start: { options: object; note: string | null; command: string }): void;
  /** Tells all open playgrounds to load again. */
  reload(): void;
  close(): Promise<void>;
}

export function buildHost(): Promise<string>;
/** Starts a server on 127.0.0.1; port 0 takes any free one; `script` where the host is built already. */
export function startServer(options?: { port?: number; script?: string }): Promise<HostServer>;
