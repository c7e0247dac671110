// Finds a browser for tests and pictures: CHROMIUM_BIN; an installed Chromium, Chrome or Edge;
// else Debian's package where it may be installed; else playwright's own download.
// The headless shell comes first: the same engine without the windows around it, which nobody sees here, and a third
// quicker over the specs.
//   node scripts/browser.mjs        prints the path
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Debian and its kin, as root only. */
function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('No browser found: installing chromium by apt-get …');
  run('apt-get', ['update', '-qq']);
  const install = (...packages) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const fonts = ['fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-cjk'];
  // Releases before Debian 12 have no package of the shell alone.
  const done = install('chromium-headless-shell', ...fonts) || install('chromium', ...fonts) || install('chromium');
  return done ? installed() : undefined;
}

function downloadByPlaywright() {
  console.error('No browser found: downloading the one of playwright …');
  const cli = path.resolve(import.meta.dirname, '../node_modules/playwright-core/cli.js');
  const done = run(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium']);
  const file = chromium.executablePath();
  return done && existsSync(file) ? file : undefined;
}

/** Path of a browser; throws one clear line when there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM_BIN;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_BIN names no file: ${given}`);
  }
  const own = chromium.executablePath();
  const found = installed() ?? (existsSync(own) ? own : undefined) ?? installByApt() ?? downloadByPlaywright();
  if (found === undefined) throw new Error('No browser: install Chromium or Chrome, or set CHROMIUM_BIN to one.');
  return found;
}

/** How the browser is started, here and everywhere. */
export function browserArguments() {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}

/** Starts the browser. */
export function launchBrowser() {
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
