// `npm run pictures`: the README's pictures and its animation, from the built plugin in the stand-in on the sample vault.
//   npm run pictures [-- NAME …]     some scenes alone
//   npm run pictures -- --states [FOLDER] [SURFACE …]     every surface in every state, for the eye: states.mjs
// Nothing else is read: the same plugin gives the same pictures, as far as fonts allow.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPlugin } from '../../esbuild.config.mjs';
import { startServer } from '../../tests/host/server.mjs';
import { launchBrowser } from '../browser.mjs';
import { DEVICES, openStage, recordsOf, settle } from '../playground/stage.mjs';
import { recordAnimation } from './animation.mjs';
import { SCENES, TOUR } from './scenes.mjs';
import { takeStates } from './states.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/images');
const vault = path.join(root, 'tests/vault');
const mainJs = path.join(root, '.cache/pictures/main.js');

const wanted = process.argv.slice(2);
const isStates = wanted[0] === '--states';
const names = [...SCENES.map(({ name }) => name), TOUR.name];
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined && !isStates) {
  console.error(`pictures: no scene ${unknown}; there are ${names.join(', ')}`);
  process.exit(2);
}
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);

await buildPlugin(mainJs);
if (!isStates) mkdirSync(folder, { recursive: true });
const server = await startServer({ port: 0 });
const plugin = server.addPlugin({
  mainJs,
  manifest: path.join(root, 'manifest.json'),
  styles: path.join(root, 'styles.css'),
});
const browser = await launchBrowser();
const faults = [];

/** Opens a scene's stage, with its first note, and hands the page over. */
async function play(scene, act) {
  const options = {
    disk: server.addDisk(vault),
    plugin,
    theme: scene.dark === true ? 'dark' : 'light',
    phone: scene.phone === true,
    language: scene.language ?? 'en',
    appVersion: '1.13.0',
    firstStart: false,
    warm: false,
    strictSubclasses: true,
    vaultName: 'Notes',
    watch: false,
  };
  const device = scene.phone === true ? DEVICES.phone : { viewport: { width: 1200, height: 800 } };
  const stage = await openStage(browser, { url: server.url, options, device });
  await settle(stage.page);
  await act(stage.page);
  faults.push(...[...stage.faults, ...(await recordsOf(stage.page))].map((fault) => `${scene.name}: ${fault}`));
  await stage.page.context().close();
}

if (isStates) await takeStates({ browser, server, plugin }, wanted.slice(1));
for (const scene of isStates ? [] : SCENES.filter(isWanted)) {
  await play(scene, async (page) => {
    await scene.act(page);
    await settle(page);
    const file = path.join(folder, `${scene.name}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(root, file));
  });
}
if (!isStates && isWanted(TOUR)) {
  await play(TOUR, async (page) => {
    const bytes = await recordAnimation(page, TOUR.act);
    const file = path.join(folder, `${TOUR.name}.gif`);
    writeFileSync(file, bytes);
    console.log(`${path.relative(root, file)}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  });
}
await browser.close();
await server.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
