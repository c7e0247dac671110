// What the pictures show, in the order of the README. Each act works the page as a person would.
import { settle } from '../playground/stage.mjs';

/** Runs a command of the plugin. */
async function command(page, id) {
  const done = await page.evaluate((name) => window.hostControl.command(name), `differentia:${id}`);
  if (!done) throw new Error(`command not available: ${id}`);
  await settle(page);
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
