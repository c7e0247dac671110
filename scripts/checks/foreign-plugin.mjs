// Runs the published build of another plugin, unmodified, in the test host: what was made for this
// plugin alone would show. It is fetched for the run and is no dependency: with what it asks for it
// would be a hundred packages.
//   npm run host:foreign
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../tests/host/server.mjs';
import { launchBrowser } from '../browser.mjs';
import { DEVICES, openStage, recordsOf, settle } from '../playground/stage.mjs';

/** MIT; a view, settings drawn by `display()`, commands, events of vault and workspace. */
const PLUGIN = {
  name: 'oh-my-til',
  version: '1.6.1',
  integrity: 'sha512-XTjBLadhtSUwGlHjmWW5B3w+AvBp+PPzneQDqKoPhvrw9f0K20uXYoj0MFzFGbaaNSjc1J/4pM2BX8ozNZgSeQ==',
};

const note = (title) => `---\ntags: [til]\n---\n# ${title}\n\nA note of its own.\n`;
const VAULT = { 'til/rivers/delta.md': note('Delta'), 'til/rivers/meander.md': note('Meander'), 'other.md': 'text\n' };

function fetchPlugin(folder) {
  const packed = spawnSync('npm', ['pack', `${PLUGIN.name}@${PLUGIN.version}`, '--silent', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (packed.status !== 0) throw new Error(`the package could not be fetched: ${packed.stderr}`);
  const file = path.join(folder, packed.stdout.trim());
  const hash = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (`sha512-${hash}` !== PLUGIN.integrity) throw new Error('the package is not the one that was looked at');
  if (spawnSync('tar', ['-xzf', file, '-C', folder]).status !== 0) throw new Error('the package could not be unpacked');
  return path.join(folder, 'package', 'main.js');
}

/** What a person does with it, and what is then to be seen. */
async function tryPlugin(page, disk) {
  const dashboard = page.locator('.mod-root .view-content');
  const told = (name) => page.evaluate((id) => window.hostControl.command(id), `${PLUGIN.name}:${name}`);
  await settle(page);
  if (!(await told('open-til-dashboard'))) throw new Error('its command is not there');
  await dashboard.filter({ hasText: /2\s*Total TILs/u }).waitFor();
  await page.evaluate((text) => window.hostControl.write('til/rivers/oxbow.md', text), note('Oxbow'));
  // It looks again at a change, and takes then what the app knows of the new note.
  await settle(page);
  await page.evaluate((text) => window.hostControl.write('til/rivers/delta.md', text), note('Wide delta'));
  // It opens the new note itself, over its own view.
  await page.locator('.mod-root .view-header-title:visible').getByText('oxbow').waitFor();
  await dashboard.filter({ hasText: /3\s*Total TILs/u }).waitFor({ state: 'attached' });
  await page.evaluate(() => window.hostControl.openSettings());
  await page.locator('.setting-item', { hasText: 'Shell path' }).locator('input').fill('/bin/quiet');
  const settings = `.obsidian/plugins/${PLUGIN.name}/data.json`;
  await expectSoon(() => disk.files.get(settings)?.bytes.toString('utf8').includes('/bin/quiet') === true);
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.hostControl.disable());
  if ((await page.evaluate(() => window.hostControl.commands().length)) !== 0) throw new Error('its commands stayed');
}

async function expectSoon(holds) {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 200) throw new Error('its settings were not written');
    await new Promise((done) => setTimeout(done, 25));
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'differentia-foreign-'));
const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
try {
  const options = {
    disk: server.addDisk(VAULT),
    plugin: server.addPlugin({ mainJs: fetchPlugin(folder) }),
    theme: 'light',
    phone: false,
    language: 'en',
    appVersion: '1.13.0',
    firstStart: true,
    warm: false,
    strictSubclasses: true,
    vaultName: 'Vault',
    watch: false,
    desktopModules: true,
  };
  const { page, faults } = await openStage(browser, { url: server.url, options, device: DEVICES.desktop });
  page.setDefaultTimeout(10_000);
  await tryPlugin(page, server.disks.get(options.disk));
  const found = [...faults, ...(await recordsOf(page))];
  for (const fault of found) console.error(fault);
  console.log(`${PLUGIN.name} ${PLUGIN.version}: runs unmodified, ${found.length} records`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
