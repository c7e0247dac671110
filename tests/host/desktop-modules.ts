// What a plugin for the desktop alone finds beside the app's own modules: an empty machine.
const noSuchFile = (path: string): never => {
  throw new Error(`ENOENT: no such file or directory, open '${path}'`);
};

const join = (...parts: readonly string[]): string => parts.join('/').replace(/\/{2,}/gu, '/');

/** For builds of other plugins, by which the host is tried; this plugin gets none of them. */
export const desktopModules: ReadonlyMap<string, object> = new Map<string, object>([
  ['path', { join, resolve: join, sep: '/', basename: (path: string) => path.slice(path.lastIndexOf('/') + 1) }],
  ['fs', { existsSync: () => false, readFileSync: noSuchFile }],
  ['process', { env: {}, platform: 'linux' }],
  ['buffer', {}],
]);
