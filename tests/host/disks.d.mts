export interface DiskEntry {
  readonly bytes: Buffer;
  readonly ctime: number;
  readonly mtime: number;
}

export interface Disk {
  readonly files: Map<string, DiskEntry>;
  readonly folders: Set<string>;
  /** Files that the plugin has written, moved or removed; a spec may empty it. */
  readonly byPlugin: Set<string>;
  write(file: string, bytes: Buffer, times?: { ctime?: number; mtime?: number }): void;
  hashes(): Record<string, string>;
}

/** A folder; notes (text or bytes) by path, empty folders ending in "/"; or a generated vault. */
export type VaultSource =
  | string
  | Readonly<Record<string, string | Uint8Array>>
  | { readonly seed: number; readonly count: number; readonly notes?: Readonly<Record<string, string>> };

export function diskOf(vault: VaultSource, mtime?: number): Disk;
