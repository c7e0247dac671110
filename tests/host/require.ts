import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as obsidian from './obsidian/index';
import { refuse } from './records';
import { strictModule, type Strictness } from './strict';

/** The `require` that a plugin gets: the app's own modules and nothing else. */
export function makeRequire(options: Strictness): (name: string) => unknown {
  const modules = new Map<string, unknown>([
    ['obsidian', strictModule({ ...obsidian, apiVersion: options.appVersion }, options)],
    ['@codemirror/commands', commands],
    ['@codemirror/language', language],
    ['@codemirror/search', search],
    ['@codemirror/state', state],
    ['@codemirror/view', view],
  ]);
  return (name) => modules.get(name) ?? refuse('unknown-module', name);
}
