// Checks by the compiler alone that the host has the shape of the published module.
import type * as Surface from './surface';
import type * as Host from './obsidian/index';
import type { Pub } from './obsidian/api';

type HostModule = typeof Host;
type Published = typeof Surface;

/** Instances without their protected members, and statics; functions and values as they are. */
type Shape<T> = T extends { prototype: infer I } ? { instance: Pub<I>; statics: Omit<T, 'prototype'> } : T;

/** Names whose shape does not fit the published one. */
type Misfit = {
  [K in keyof HostModule & keyof Published]: Shape<HostModule[K]> extends Shape<Published[K]> ? never : K;
}[keyof HostModule & keyof Published];

/** Does not compile unless the type is `never`. */
type Nothing<T extends never> = T;

/** `onSelect` returns its own class, which a protected member makes nominal: its members are checked by `implements`. */
export type NoMisfit = Nothing<Exclude<Misfit, 'AbstractInputSuggest'>>;
export type NothingMissingInHost = Nothing<Exclude<keyof Published, keyof HostModule | 'apiVersion'>>;
export type NothingUnknownInHost = Nothing<Exclude<keyof HostModule, keyof Published>>;
