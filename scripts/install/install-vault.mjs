// Puts the built plugin into a vault: main.js, manifest.json and styles.css, never data.json.
//   npm run install:vault -- VAULT [--config-dir NAME] [--enable] [--dev]
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { buildPlugin, watchPlugin } from '../../esbuild.config.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const FILES = ['main.js', 'manifest.json', 'styles.css'];
const USAGE = `usage: npm run install:vault -- VAULT [options]
  --config-dir NAME   the vault's configuration folder, if it is not the app's usual one
  --enable            add the plugin to the list of enabled ones
  --dev               keep copying on each change`;

/** The arguments, or a message that says what is wrong with them. */
export function readArguments(argv) {
  const options = { vault: null, configDir: '.obsidian', enable: false, dev: false };
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at];
    if (word === '--enable') options.enable = true;
    else if (word === '--dev') options.dev = true;
    else if (word === '--config-dir') {
      const name = argv[(at += 1)];
      if (name === undefined || name === '' || /[\\/]|^\.\.?$/.test(name))
        return '--config-dir needs the name of a folder';
      options.configDir = name;
    } else if (word.startsWith('--')) return `unknown option ${word}`;
    else if (options.vault === null) options.vault = word;
    else return `one vault, please: ${word}`;
  }
  return options.vault === null ? 'which vault?' : options;
}

/** Copies the three files; returns the plugin's folder, or a message that says what is wrong with the vault. */
export function installInto({ vault, configDir, enable }, from = root) {
  const folder = path.resolve(vault);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { fault: `no such folder: ${folder}` };
  const config = path.join(folder, configDir);
  if (!existsSync(config)) {
    return {
      fault: `${folder} has no ${configDir}: open it as a vault in the app once, or name its configuration folder with --config-dir`,
    };
  }
  const { id } = JSON.parse(readFileSync(path.join(from, 'manifest.json'), 'utf8'));
  const target = path.join(config, 'plugins', id);
  mkdirSync(target, { recursive: true });
  for (const file of FILES) copyFileSync(path.join(from, file), path.join(target, file));
  if (enable) {
    const fault = enablePlugin(path.join(config, 'community-plugins.json'), id);
    if (fault !== null) return { fault };
  }
  return { target };
}

function enablePlugin(file, id) {
  let list = [];
  if (existsSync(file)) {
    try {
      list = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      return `${file} cannot be read (${error.message}); it was left as it is`;
    }
    if (!Array.isArray(list)) return `${file} is no list; it was left as it is`;
  }
  if (!list.includes(id)) writeFileSync(file, `${JSON.stringify([...list, id], null, 2)}\n`);
  return null;
}

if (process.argv[1] === import.meta.filename) {
  const options = readArguments(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    process.exit(2);
  }
  await buildPlugin();
  const install = () => {
    const { fault, target } = installInto(options);
    if (fault !== undefined) {
      console.error(fault);
      process.exit(1);
    }
    // The app's own command line, where it is installed, reloads the plugin at once.
    spawnSync('obsidian', ['plugin:reload', 'id=differentia'], { stdio: 'ignore' });
    console.log(`installed into ${target}`);
    return target;
  };
  const target = install();
  if (!options.enable) console.log('turn it on in Settings, Community plugins');
  if (options.dev) {
    writeFileSync(path.join(target, '.hotreload'), '');
    await watchPlugin((good) => {
      if (good) install();
    });
    watch(path.join(root, 'styles.css'), install);
  }
}
