import type { O, Pub } from './api';
import { Events } from './events';

/** Keeps nothing beyond the page. */
export class SecretStorage extends Events implements Pub<O.SecretStorage> {
  readonly #secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void {
    this.#secrets.set(id, secret);
  }

  getSecret(id: string): string | null {
    return this.#secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.#secrets.keys()];
  }
}
