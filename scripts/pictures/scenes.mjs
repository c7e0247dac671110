// What the pictures show, in the order of the README. Each act works the page as a person would.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { settle } from '../playground/stage.mjs';

/** How often a command is asked for, at most, and the milliseconds between: some wait until the notes are read. */
const TRIES = 50;
const BETWEEN = 100;

/** Runs a command of the plugin, once it is available. */
async function command(page, id) {
  for (let left = TRIES; left > 0; left -= 1) {
    const done = await page.evaluate((name) => window.hostControl.command(name), `differentia:${id}`);
    if (done) return settle(page);
    await page.waitForTimeout(BETWEEN);
  }
  throw new Error(`command not available: ${id}`);
}

async function openNote(page, note, mode = 'live') {
  await page.evaluate(([path, how]) => window.hostControl.openNote(path, how, false), [note, mode]);
  await settle(page);
}

/** Says once where questions may come from, and looks at the answer of the first. */
async function beginReview(page, { use, show }) {
  await command(page, 'review-due');
  await page.getByRole('button', { name: use }).click();
  await page.getByRole('button', { name: show }).click();
  await settle(page);
}

const BOATS = 'en/Kayak vs canoe.md';
/** Another program writes notes. */
async function write(page, notes) {
  for (const [path, text] of Object.entries(notes))
    await page.evaluate(([file, content]) => window.hostControl.write(file, content), [path, text]);
  await settle(page);
}

/** A note of one's own with a block in it, as one reads it. */
async function showBlock(page, { path, before, concepts, mode }) {
  await write(page, { [path]: `${before}\n\n\`\`\`compare\nconcepts: [${concepts.join(', ')}]\n\`\`\`\n` });
  await openNote(page, path, mode);
  await page.locator('.differentia-compare-block:visible').first().waitFor();
  await settle(page);
}

/** Boats with properties, for a base. */
const FLEET = {
  'Fleet/Kayak.md':
    '---\nseats: 1\nhull: "[[Plywood]]"\nrented: true\n---\n\nspeed:: 6 km/h\n\n## Luggage\n\nWhat fits through two hatches.\n\nSee [[Canoe]].\n',
  'Fleet/Canoe.md':
    '---\nseats: 3\nhull: "[[Plywood]]"\nrented: false\n---\n\nspeed:: 4 km/h\n\n## Luggage\n\nA tent, a barrel and a dog.\n\nSee [[Kayak]].\n',
  'Fleet/Raft.md':
    '---\nseats: 6\nhull: logs\nrented: false\n---\n\nspeed:: that of the river\n\n## Luggage\n\nEverything, if it may get wet.\n',
  'Fleet.base':
    'filters: file.inFolder("Fleet")\nproperties:\n  rented:\n    displayName: for rent\nviews:\n  - type: differentia-comparison\n    name: Compared\n    order: [file.name, seats, hull, rented]\n    sort:\n      - property: seats\n        direction: ASC\n',
};

/** Read from the right. */
const STRINGS = readFileSync(path.resolve(import.meta.dirname, '../../tests/support/read-from-right.md'), 'utf8');

const CIPHERS = 'ru/Шифрование и хеширование.md';

/** @type {readonly {name: string, act: (page: import('playwright-core').Page) => Promise<void>, dark?: boolean, phone?: boolean, language?: string}[]} */
export const SCENES = [
  {
    name: 'start',
    act: (page) => command(page, 'open-start'),
  },
  {
    name: 'concepts',
    act: async (page) => {
      await openNote(page, BOATS);
      await command(page, 'open-concepts');
    },
  },
  {
    name: 'graph',
    dark: true,
    act: (page) => command(page, 'open-graph'),
  },
  {
    name: 'comparison',
    act: async (page) => {
      await openNote(page, BOATS);
      await command(page, 'compare-this-note');
    },
  },
  {
    name: 'comparison-block',
    act: (page) =>
      showBlock(page, {
        path: 'Which boat.md',
        before: '# Which boat to rent\n\nA windy lake, one week, two friends and a tent.',
        concepts: ['"[[Kayak]]"', '"[[Canoe]]"'],
        mode: 'live',
      }),
  },
  {
    name: 'comparison-block-dark',
    dark: true,
    language: 'ru',
    act: (page) =>
      showBlock(page, {
        path: 'Какую лодку взять.md',
        before: '# Какую лодку взять\n\nОзеро, ветер, неделя, двое и палатка.',
        concepts: ['"[[Каяк]]"', '"[[Каноэ]]"'],
        mode: 'preview',
      }),
  },
  {
    name: 'comparison-phone',
    phone: true,
    act: (page) =>
      showBlock(page, {
        path: 'Which boat.md',
        before: '# Which boat to rent',
        concepts: ['"[[Kayak]]"', '"[[Canoe]]"'],
        mode: 'preview',
      }),
  },
  {
    name: 'comparison-base',
    act: async (page) => {
      await write(page, FLEET);
      await openNote(page, 'Fleet.base');
      await page.locator('.differentia-base table:visible').waitFor();
      await settle(page);
    },
  },
  {
    name: 'comparison-right-to-left',
    language: 'he',
    act: async (page) => {
      await write(page, { 'כלי מיתר.md': STRINGS });
      await showBlock(page, {
        path: 'השוואה.md',
        before: '# מה לבחור',
        concepts: ['כינור', 'קונטרבס'],
        mode: 'preview',
      });
    },
  },
  {
    name: 'local-graph',
    act: async (page) => {
      await openNote(page, BOATS, 'preview');
      await command(page, 'open-local-graph');
    },
  },
  {
    name: 'review',
    act: (page) => beginReview(page, { use: 'Use these', show: 'Show answer' }),
  },
  {
    name: 'review-phone',
    phone: true,
    dark: true,
    language: 'ru',
    act: (page) => beginReview(page, { use: 'Выбрать', show: 'Показать ответ' }),
  },
  {
    name: 'concepts-ru',
    language: 'ru',
    act: async (page) => {
      await openNote(page, CIPHERS);
      await command(page, 'open-concepts');
    },
  },
];

/** The screencast. */
export const TOUR = {
  name: 'tour',
  act: async (page, frame) => {
    await openNote(page, BOATS);
    await frame(1500);
    await command(page, 'open-concepts');
    await frame(2500);
    await command(page, 'compare-this-note');
    await frame(2500);
    await command(page, 'open-graph');
    await frame(2500);
  },
};
