import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import { desktopModules } from './desktop-modules';
import { DiskAdapter } from './obsidian/adapter';
import * as obsidian from './obsidian/index';
import { refuse } from './records';
import { type Interfaces, strictModule, type Strictness } from './strict';

/** The `require` that a plugin gets: the app's own modules and nothing else. */
export function makeRequire(options: Strictness & { readonly desktopModules?: boolean }): (name: string) => unknown {
  // On the desktop the adapter has more, of which builds of other plugins make use.
  const interfaces: Interfaces = options.desktopModules === true ? {} : { DataAdapter: DiskAdapter };
  const modules = new Map<string, unknown>([
    ['obsidian', strictModule({ ...obsidian, apiVersion: options.appVersion }, options, interfaces)],
    ['@codemirror/commands', commands],
    ['@codemirror/language', language],
    ['@codemirror/search', search],
    ['@codemirror/state', state],
    ['@codemirror/view', view],
  ]);
  if (options.desktopModules === true) for (const [name, module] of desktopModules) modules.set(name, module);
  return (name) => modules.get(name) ?? refuse('unknown-module', name);
}
