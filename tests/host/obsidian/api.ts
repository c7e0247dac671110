/** The published types. The path goes past the name `obsidian`, which a second compile maps to this host. */
export type * as O from '../../../node_modules/obsidian/obsidian';

/** A class without its protected members, which would make it nominal: what `implements` can check. */
export type Pub<T> = { [K in keyof T]: T[K] };
