// Entry of the page: makes the app around a disk and starts the plugin in it.
import { installBuiltIns } from './dom/globals';
import { installElements } from './dom/elements';
import { guardLinks } from './dom/link-guard';
import { HostControl } from './control';
import { desktopModules } from './desktop-modules';
import type { HostOptions } from './options';
import { measured } from './measured';
import { App } from './obsidian/app';
import type { O } from './obsidian/api';
import { Disk } from './obsidian/disk';
import { setPlatform } from './obsidian/platform';
import type { Plugin } from './obsidian/plugin';
import { runtime } from './obsidian/runtime';
import { installTooltips } from './obsidian/tooltip';
import { watchErrors } from './records';
import { makeRequire } from './require';

declare global {
  interface Window {
    hostStart: (options: HostOptions) => Promise<void>;
    hostControl: HostControl;
  }
}

type PluginClass = new (app: O.App, manifest: O.PluginManifest) => O.Plugin;

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** Runs the plugin's `main.js`, unmodified, and takes the class that it exports. */
function runMain(code: string, options: HostOptions): PluginClass {
  const module: { exports: { default?: PluginClass } | PluginClass } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- This is how the app itself loads a plugin.
  const run = new Function('require', 'module', 'exports', `${code}\n//# sourceURL=plugin:main.js`) as (
    require: (name: string) => unknown,
    module: object,
    exports: object,
  ) => void;
  run(makeRequire(options), module, module.exports);
  const { exports } = module;
  const type = typeof exports === 'function' ? exports : exports.default;
  if (type === undefined) throw new Error('main.js exports no plugin');
  return type;
}

function prepareBody(options: HostOptions): void {
  const { body } = document;
  body.addClass(`theme-${options.theme}`, 'obsidian-app', 'show-inline-title', 'show-view-header');
  body.addClasses(options.phone ? ['is-mobile', 'is-phone'] : ['mod-linux', 'is-hidden-frameless']);
  document.documentElement.lang = options.language;
  document.documentElement.dir = /^(?:ar|he|fa)\b/u.test(options.language) ? 'rtl' : 'ltr';
  if (document.documentElement.dir === 'rtl') body.addClass('mod-rtl');
}

async function loadStyles(plugin: string): Promise<void> {
  const css = await fetchText(`/plugin/${plugin}/styles.css`);
  document.head.createEl('style', { text: css, attr: { 'data-plugin': 'styles.css' } });
}

/** Work in a task of its own, so that a trace tells what else takes how long. */
async function inTask<T>(work: () => T): Promise<T> {
  await nextTask();
  const done = work();
  await nextTask();
  return done;
}

async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((go) => {
    port1.onmessage = go;
    port2.postMessage(null);
  });
  port1.close();
}

async function start(options: HostOptions): Promise<void> {
  if (options.desktopModules === true) Object.assign(window, { process: desktopModules.get('process') });
  setPlatform(options.phone, options.mac === true);
  prepareBody(options);
  const disk = new Disk(options.disk);
  await disk.load();
  runtime.set({ options, disk });
  const app = new App(disk, options.vaultName);
  runtime.set({ app });
  const container = document.body.createDiv('app-container').createDiv('horizontal-main-container');
  container.appendChild(app.workspace.containerEl);
  if (!options.phone) document.querySelector('.app-container')?.createDiv('status-bar');
  installTooltips(document);
  guardLinks(document);

  app.metadataCache.host$hold();
  const loadVault = (): void => {
    measured('host', () => {
      app.vault.host$load();
      app.metadataCache.host$start(options.warm);
    });
  };
  if (options.warm) loadVault();
  const plugin = await startPlugin(app, options);
  if (!options.warm) loadVault();
  await app.workspace.host$start();
  if (options.firstStart) plugin.onUserEnable();
  window.hostControl = new HostControl(app, plugin as unknown as Plugin);
  if (options.watch) watchServer();
  document.body.setAttr('data-host', 'ready');
}

async function startPlugin(app: App, options: HostOptions): Promise<O.Plugin> {
  const base = `/plugin/${options.plugin}`;
  const manifest = JSON.parse(await fetchText(`${base}/manifest.json`)) as O.PluginManifest;
  manifest.dir = `${app.vault.configDir}/plugins/${manifest.id}`;
  await loadStyles(options.plugin);
  const code = await fetchText(`${base}/main.js`);
  const load = (): O.Plugin => {
    const PluginType = runMain(code, options);
    const made = new PluginType(app, manifest);
    made.load();
    return made;
  };
  const plugin = await inTask(() => measured('load', load));
  // `load` does not wait for a promise of `onload`; the app does before it goes on.
  await (plugin as unknown as Plugin).host$loading;
  return plugin;
}

function watchServer(): void {
  new EventSource('/reload').onmessage = () => {
    window.location.reload();
  };
}

installBuiltIns();
installElements(window);
watchErrors(window);
window.hostStart = start;
