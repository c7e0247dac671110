// The playground: builds the plugin, serves the host with a vault on 127.0.0.1, rebuilds and
// reloads on change.
//   npm start -- [--vault FOLDER] [--note NOTE] [--phone] [--dark] [--lang ru] [--port N]
//   npm start -- --shot FILE [same options]     writes a picture instead of serving
// The folder is only read: what the plugin writes stays in memory.
import { existsSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPlugin, watchPlugin } from '../../esbuild.config.mjs';
import { startServer } from '../../tests/host/server.mjs';
import { launchBrowser } from '../browser.mjs';
import { DEVICES, openStage, recordsOf, settle } from './stage.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const usage =
  'usage: npm start -- [--vault FOLDER] [--note NOTE] [--shot FILE] [--command ID] [--phone] [--dark] [--lang CODE] [--port N]';

function readArguments() {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const options = {
    vault: text,
    note: text,
    shot: text,
    command: text,
    lang: text,
    port: text,
    plugin: text,
    phone: flag,
    dark: flag,
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return process.exit(2);
  }
}

/** The note to begin with: the one asked for, else the one that the sample vault names, else the first. */
function firstNote(values, vault, notes) {
  if (values.note !== undefined) {
    const found = notes.find((note) => note === values.note || note === `${values.note}.md`);
    const byName = notes.find((note) => path.basename(note, '.md') === values.note);
    if (found ?? byName) return found ?? byName;
    console.error(`No such note in ${vault}: ${values.note}`);
    process.exit(2);
  }
  const file = path.join(vault, 'playground.json');
  const named = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).open : undefined;
  return named ?? notes[0];
}

const values = readArguments();
const vault = path.resolve(values.vault ?? path.join(root, 'tests/vault'));
if (!existsSync(vault)) {
  console.error(`No such folder: ${vault}`);
  process.exit(2);
}

const mainJs = path.resolve(values.plugin ?? path.join(root, '.cache/playground/main.js'));
const server = await startServer({ port: Number(values.port ?? (values.shot === undefined ? 4173 : 0)) }).catch(
  (error) => {
    console.error(error.code === 'EADDRINUSE' ? 'The port is in use: choose another with --port.' : error.message);
    process.exit(1);
  },
);
if (values.plugin === undefined) await buildPlugin(mainJs);
const beside = values.plugin === undefined ? root : path.dirname(mainJs);
const plugin = server.addPlugin({
  mainJs,
  manifest: path.join(beside, 'manifest.json'),
  styles: path.join(beside, 'styles.css'),
});
const disk = server.addDisk(vault);
const notes = [...server.disks.get(disk).files.keys()].filter((file) => file.endsWith('.md')).sort();
const note = firstNote(values, vault, notes);
const options = {
  disk,
  plugin,
  theme: values.dark ? 'dark' : 'light',
  phone: values.phone,
  language: values.lang ?? 'en',
  appVersion: '1.13.0',
  firstStart: values.shot === undefined,
  warm: false,
  strictSubclasses: true,
  vaultName: path.basename(vault),
  watch: values.shot === undefined,
  desktopModules: values.plugin !== undefined,
};

/** Commands that open what there is to see, in the page. */
const command = values.command ?? 'differentia:open-concepts';

if (values.shot === undefined) {
  server.addPlayground({ options, note: note ?? null, command });
  if (values.plugin === undefined) {
    await watchPlugin((isGood) => {
      if (isGood) server.reload();
    }, mainJs);
    watch(path.join(root, 'styles.css'), () => server.reload());
  }
  console.log(`Playground: ${server.url}/play   (${notes.length} notes of ${vault}, read only; Ctrl+C ends it)`);
} else {
  await takePicture(path.resolve(values.shot));
  await server.close();
}

async function takePicture(file) {
  const browser = await launchBrowser();
  const device = values.phone ? DEVICES.phone : DEVICES.desktop;
  const { page, faults } = await openStage(browser, { url: server.url, options, device });
  await page.evaluate(
    async ([open, id]) => {
      const control = window.hostControl;
      if (open !== null) await control.openNote(open, 'source', false);
      await control.command(id);
    },
    [note ?? null, command],
  );
  await settle(page);
  await page.screenshot({ path: file });
  for (const fault of [...faults, ...(await recordsOf(page))]) console.error(fault);
  await browser.close();
  console.log(file);
}
