import { it } from 'vitest';

type Body = () => Promise<void> | void;

/** The published types or the developer documentation say so. */
export function documented(source: string, name: string, body: Body): void {
  it(`${name} [documented: ${source}]`, body);
}

/** Published plugins rely on it, or a maintainer said so. */
export function observed(source: string, name: string, body: Body): void {
  it(`${name} [observed: ${source}]`, body);
}

/** Nobody has said so: no spec of the plugin may rest on it alone. */
export function guessed(name: string, body: Body): void {
  it(`${name} [guessed]`, body);
}
