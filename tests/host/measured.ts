/**
 * Does work that a browser's trace is to tell by name: the start of the app itself, and the compiling of a plugin's
 * file, neither of which is what the plugin does.
 */
export function measured<T>(name: 'host' | 'load', work: () => T): T {
  const start = performance.now();
  const done = work();
  performance.measure(name, { start });
  return done;
}
