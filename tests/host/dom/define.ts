/** Adds members without making them visible to loops. */
export function define(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
  }
}

/** Adds computed members. */
export function defineGetters(target: object, getters: Record<string, (this: never) => unknown>): void {
  for (const [name, get] of Object.entries(getters)) {
    Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
  }
}
