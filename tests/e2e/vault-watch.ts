import type { Disk } from '../host/disks.mjs';

type Hashes = Record<string, string>;

/** Holds the plugin to what was said: of all files of the vaults only those change that a spec declares. */
export class VaultWatch {
  /** Each vault with its hashes at the beginning. */
  readonly #begun = new Map<Disk, Hashes>();
  #declared: string[] = [];

  /** From here on the vault is watched; its hashes now are the beginning. */
  open(disk: Disk): void {
    disk.byPlugin.clear();
    this.#begun.set(disk, disk.hashes());
  }

  /** Paths that the plugin will have changed; one that ends in "/" stands for at least one file below it. */
  declare(paths: readonly string[]): void {
    this.#declared.push(...paths);
  }

  /** Declared, and not changed yet. */
  missing(): string[] {
    const changed = this.#changed();
    return this.#declared.filter((declared) => !changed.some((file) => covers(declared, file)));
  }

  /** What does not agree, in words. */
  faults(): string[] {
    const undeclared = this.#changed().filter((file) => !this.#declared.some((declared) => covers(declared, file)));
    return [
      ...undeclared.map((file) => `changed by the plugin and not declared: ${file}`),
      ...this.missing().map((path) => `declared and not changed by the plugin: ${path}`),
    ];
  }

  /** What is there now is the beginning of the next spec; `kept` are the vaults that stay open. */
  begin(kept: readonly Disk[]): void {
    this.#begun.clear();
    this.#declared = [];
    for (const disk of kept) this.open(disk);
  }

  /** Files that the plugin had a hand in and that are not as they were at the beginning. */
  #changed(): string[] {
    return [...this.#begun].flatMap(([disk, before]) => {
      const now = disk.hashes();
      return [...disk.byPlugin].filter((file) => now[file] !== before[file]);
    });
  }
}

function covers(declared: string, file: string): boolean {
  return declared.endsWith('/') ? file.startsWith(declared) : file === declared;
}
