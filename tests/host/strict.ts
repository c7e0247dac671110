import { compareVersions } from './obsidian/platform';
import members from './members.json';
import { recorder, refuse } from './records';

interface Member {
  readonly since?: string;
  readonly optional?: boolean;
  readonly static?: boolean;
}

interface Exported {
  readonly kind: string;
  readonly since?: string;
  readonly parent?: string;
  readonly members?: Readonly<Record<string, Member>>;
}

const exported = members as Readonly<Record<string, Exported>>;

/** Names that the language, the browser or a debugger asks every object for. */
const harmless = new Set([
  'then',
  'toJSON',
  'constructor',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
  'inspect',
  'splice',
  'tagName',
]);

/** Member of a published class or of one of its parents. */
function memberOf(name: string | undefined, key: string): Member | undefined {
  for (let at = name; at !== undefined; at = exported[at]?.parent) {
    const member = exported[at]?.members?.[key];
    if (member !== undefined) return member;
  }
  return undefined;
}

function isTooNew(since: string | undefined, appVersion: string): boolean {
  return since !== undefined && /^\d/u.test(since) && compareVersions(since, appVersion) > 0;
}

type AnyClass = abstract new (...args: never[]) => object;

/** The published class that an object belongs to, and whether it is one of the plugin's own subclasses. */
function classOf(object: object, classes: ReadonlyMap<object, string>): { name: string | undefined; isOwn: boolean } {
  let isOwn = false;
  for (
    let at = Object.getPrototypeOf(object) as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const name = classes.get(at);
    if (name !== undefined) return { name, isOwn };
    isOwn = true;
  }
  return { name: undefined, isOwn };
}

/** What stands behind the last prototype of every host class: reached only by names that nobody has. */
function guard(classes: ReadonlyMap<object, string>, strictSubclasses: boolean): object {
  return new Proxy(Object.create(Object.prototype) as object, {
    get(target, key, receiver: object) {
      if (typeof key === 'symbol' || key in target || harmless.has(key) || key.startsWith('host$')) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      const { name, isOwn } = classOf(receiver, classes);
      if (isOwn && !strictSubclasses) return undefined;
      const member = memberOf(name, key);
      if (member?.optional === true) return undefined;
      return refuse(member === undefined ? 'unknown-member' : 'not-in-host', `${name ?? 'object'}.${key}`);
    },
    has: (target, key) => key in target,
  });
}

/** Takes away what the emulated version does not have yet. */
function hideNewer(name: string, type: AnyClass, appVersion: string): void {
  for (const [key, { since, static: isStatic }] of Object.entries(exported[name]?.members ?? {})) {
    if (!isTooNew(since, appVersion)) continue;
    const place = isStatic === true ? type : (type.prototype as object);
    Object.defineProperty(place, key, {
      configurable: true,
      get: () => refuse('newer-member', `${name}.${key} (since ${since ?? ''}, app ${appVersion})`),
      set(this: object, value: unknown) {
        Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }
}

export interface Strictness {
  readonly appVersion: string;
  readonly strictSubclasses: boolean;
}

/** Classes that plugins meet as an interface: guarded under its name, though the module has no such class. */
export type Interfaces = Readonly<Record<string, AnyClass>>;

/** The module as the plugin gets it: unknown and newer members are recorded and throw. */
export function strictModule(
  host: Readonly<Record<string, unknown>>,
  options: Strictness,
  interfaces: Interfaces = {},
): object {
  const classes = new Map<object, string>();
  for (const [name, type] of Object.entries(interfaces)) classes.set(type.prototype as object, name);
  for (const [name, value] of Object.entries(host)) {
    if (exported[name]?.kind === 'class' && typeof value === 'function')
      classes.set((value as AnyClass).prototype as object, name);
  }
  const fallback = guard(classes, options.strictSubclasses);
  for (const prototype of classes.keys()) {
    if (Object.getPrototypeOf(prototype) === Object.prototype) Object.setPrototypeOf(prototype, fallback);
  }
  for (const [name, value] of Object.entries(host)) {
    if (typeof value === 'function' && exported[name]?.kind === 'class')
      hideNewer(name, value as AnyClass, options.appVersion);
  }
  return moduleProxy(host, options.appVersion);
}

function moduleProxy(host: Readonly<Record<string, unknown>>, appVersion: string): object {
  const target: object = Object.assign(Object.create(null) as object, host);
  return new Proxy(target, {
    get(_target, key) {
      if (typeof key === 'symbol' || key === '__esModule' || key === 'default') return undefined;
      recorder.used.add(key);
      const known = exported[key];
      if (isTooNew(known?.since, appVersion))
        return refuse('newer-member', `obsidian.${key} (since ${known?.since ?? ''})`);
      if (key in host) return host[key];
      return refuse(known === undefined ? 'unknown-member' : 'not-in-host', `obsidian.${key}`);
    },
    getPrototypeOf: () => Object.prototype,
  });
}
