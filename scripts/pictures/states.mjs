// `npm run pictures -- --states [FOLDER] [SURFACE …]`: every surface in every state, in both themes, on desktop and phone,
// in English and Russian, and with text that is read from the right; for the eye, and for nothing else.
// One picture each, named surface--state--theme--device--language.png, and a sheet of all pictures of a surface.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEVICES, openStage, recordsOf } from '../playground/stage.mjs';
import { drawSheet } from './sheet.mjs';
import { SURFACES, VAULTS } from './surface-states.mjs';

const LOOKS = ['en', 'ru'].flatMap((language) =>
  ['desktop', 'phone'].flatMap((device) => ['light', 'dark'].map((theme) => ({ theme, device, language }))),
);

/** Text from the right is looked at in its own interface, once a device. */
const LOOKS_FROM_RIGHT = [
  { theme: 'light', device: 'desktop', language: 'ar' },
  { theme: 'dark', device: 'phone', language: 'ar' },
];

/** Opens a vault in one look and takes all its pictures there; a surface that is not offered has none. */
async function photograph({ browser, server, plugin, folder }, state, look, surfaces) {
  const { files, data, prepare } = VAULTS[state];
  const disk = server.addDisk(files);
  const settings = JSON.stringify({ schema: 1, ...data });
  server.disks.get(disk).write('.obsidian/plugins/differentia/data.json', Buffer.from(settings));
  const options = {
    disk,
    plugin,
    theme: look.theme,
    phone: look.device === 'phone',
    language: look.language,
    appVersion: '1.13.0',
    firstStart: false,
    warm: false,
    strictSubclasses: true,
    vaultName: 'Notes',
    watch: false,
  };
  const stage = await openStage(browser, { url: server.url, options, device: DEVICES[look.device] });
  await prepare?.(stage.page);
  const taken = [];
  for (const { name, states } of surfaces) {
    const act = states[state];
    if (act === undefined || (await act(stage.page)) === false) continue;
    const title = [state, look.theme, look.device, look.language].join('--');
    const bytes = await stage.page.screenshot();
    writeFileSync(path.join(folder, `${name}--${title}.png`), bytes);
    taken.push({ surface: name, title, device: look.device, bytes });
    await stage.page.keyboard.press('Escape');
  }
  for (const fault of [...stage.faults, ...(await recordsOf(stage.page))]) console.error(`${state}: ${fault}`);
  await stage.page.context().close();
  server.disks.delete(disk);
  return taken;
}

/**
 * @param stage Browser, server and plugin.
 * @param args Folder (a temporary one without it) and names of surfaces (all without one).
 */
export async function takeStates(stage, args) {
  const names = SURFACES.map(({ name }) => name);
  const chosen = args.filter((one) => names.includes(one));
  const [given, ...rest] = args.filter((one) => !names.includes(one));
  if (rest.length > 0) throw new Error(`no surface ${rest.join(', ')}; there are ${names.join(', ')}`);
  const folder = path.resolve(given ?? path.join(tmpdir(), 'differentia-states'));
  mkdirSync(folder, { recursive: true });
  const surfaces = SURFACES.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  const pictures = [];
  for (const state of Object.keys(VAULTS)) {
    if (!surfaces.some(({ states }) => state in states)) continue;
    for (const look of state === 'right' ? LOOKS_FROM_RIGHT : LOOKS) {
      pictures.push(...(await photograph({ ...stage, folder }, state, look, surfaces)));
    }
  }
  for (const { name } of surfaces) {
    const own = pictures.filter(({ surface }) => surface === name);
    for (const device of ['desktop', 'phone']) {
      const sheet = own.filter((one) => one.device === device);
      if (sheet.length === 0) continue;
      const file = path.join(folder, `sheet--${name}--${device}.png`);
      await drawSheet(stage.browser, sheet, device, file);
      console.log(file);
    }
  }
}
