// The vaults that bring surfaces into their states, and what a person does there to see a surface.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { settle } from '../playground/stage.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const BLOCKS = 'Blocks.md';
const reviewed = { review: { scope: { kind: 'vault', values: [] } } };

function blocks(first, second) {
  return [
    '# Side by side',
    '',
    '```compare',
    `concepts: [${first}, ${second}]`,
    '```',
    '',
    '```concept-graph',
    `focus: ${first}`,
    '```',
    '',
  ].join('\n');
}

const strings = readFileSync(path.join(root, 'tests/support/read-from-right.md'), 'utf8');

const knots = [
  '# Knots',
  '',
  '**Bowline** – a knot that makes a fixed loop at the end of a rope.',
  '',
  '**Clove hitch** – a knot that ties a rope to a post.',
  '',
  'A bowline holds a load, whereas a clove hitch slips without one.',
  '',
  'See [[Splice]] and [[Whipping]].',
  '',
].join('\n');

const faulty = [
  '# Blocks that cannot be followed',
  '',
  '```compare',
  'concepts: [Bowline, "Trucker’s hitch"]',
  'rows: [unclosed',
  '```',
  '',
  '```compare',
  'concepts: [Bowlin, Clove hitch]',
  '```',
  '',
  '```concept-graph',
  'focus: Nobody knows this',
  'depth: far',
  '```',
  '',
].join('\n');

function control(page, name, ...args) {
  return page.evaluate(([member, values]) => window.hostControl[member](...values), [name, args]);
}

/** Each state with its vault; `prepare` is done in it before the first picture. */
export const VAULTS = {
  normal: {
    files: path.join(root, 'tests/vault'),
    data: reviewed,
    note: 'ru/Каяк и каноэ.md',
    prepare: async (page) => {
      await settle(page);
      await control(page, 'write', BLOCKS, blocks('Каяк', 'Каноэ'));
      await settle(page);
    },
  },
  empty: {
    files: {
      'Diary.md': 'Went for a walk, and the weather was fine.\n',
      [BLOCKS]: '# Blocks\n\n```compare\n```\n\n```concept-graph\n```\n',
    },
    data: {},
    note: 'Diary.md',
    prepare: settle,
  },
  loading: {
    files: { seed: 3, count: 6000, notes: { 'Knots.md': knots, [BLOCKS]: blocks('Bowline', 'Clove hitch') } },
    data: reviewed,
    note: 'Knots.md',
  },
  error: {
    files: { 'Knots.md': knots, [BLOCKS]: faulty, 'Locked.md': '**Splice** – two ropes made one.\n' },
    data: reviewed,
    note: 'Knots.md',
    prepare: async (page) => {
      await settle(page);
      await control(page, 'fail', 'read', 'Locked.md', true);
      await control(page, 'command', 'differentia:rebuild-index');
      await control(page, 'fail', 'write', '*', true);
      await settle(page);
    },
  },
  right: {
    files: { 'כלי מיתר.md': strings, [BLOCKS]: blocks('כינור', 'קונטרבס') },
    data: reviewed,
    note: 'כלי מיתר.md',
    prepare: settle,
  },
};

/** Runs a command for the state's note; false where it is not offered. */
function byCommand(id, state, more) {
  return async (page) => {
    await control(page, 'openNote', VAULTS[state].note, 'live', false);
    if (!(await control(page, 'command', `differentia:${id}`))) return false;
    if (state !== 'loading') await settle(page);
    return more === undefined ? true : more(page);
  };
}

function inEveryState(act) {
  return Object.fromEntries(Object.keys(VAULTS).map((state) => [state, act(state)]));
}

function tab(index) {
  return async (page) => {
    await page.locator('.differentia-concepts [role="tab"]').nth(index).click();
    await page
      .locator('.differentia-concepts .differentia-concept-head:visible')
      .first()
      .click({ timeout: 500 })
      .catch(() => undefined);
    return true;
  };
}

function block(language, mode, state) {
  return async (page) => {
    await control(page, 'openNote', BLOCKS, mode, false);
    if (state !== 'loading') await settle(page);
    const made = page.locator(`.block-language-${language}:visible`).first();
    await made.waitFor();
    await made.scrollIntoViewIfNeeded();
    return true;
  };
}

/** A base over the notes of the vault, by default all of them. */
function base(filter) {
  return async (page) => {
    const text = `${filter}\nviews:\n  - type: differentia-comparison\n    name: All\n    order: [file.name, definition, file.tags]\n`;
    await control(page, 'write', 'All.base', text);
    await control(page, 'openNote', 'All.base', 'live', false);
    await page.locator('.differentia-base:visible').first().waitFor();
    await settle(page);
    return true;
  };
}

/** A table in a note, of which a person and the notes have changed the same cell, and the notes another and a row. */
function refresh({ first, second, aspect, others }) {
  return async (page) => {
    const properties = (values) =>
      `---\n${Object.entries(values)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join('')}---\n`;
    const write = (name, values) => control(page, 'write', `${name}.md`, `${properties(values)}${name}.\n`);
    await write(first, { [aspect]: 12 });
    await write(second, { [aspect]: 30 });
    const block = `\`\`\`compare\nconcepts: ["[[${first}]]", "[[${second}]]"]\nsources: [property]\n\`\`\`\n`;
    await control(page, 'write', 'Table.md', block);
    await settle(page);
    await control(page, 'openNote', 'Table.md', 'source', false);
    await control(page, 'command', 'differentia:freeze-comparison');
    await page.waitForFunction(() => window.hostControl.editor()?.text.includes('differentia-table') === true);
    await control(page, 'save');
    const { text } = await control(page, 'editor');
    await control(page, 'write', 'Table.md', text.replace('| 12 |', '| 13 |'));
    await write(first, { [aspect]: 14, ...others });
    await write(second, { [aspect]: 31 });
    await settle(page);
    await control(page, 'command', 'differentia:refresh-all-comparison-tables');
    await page.locator('.differentia-changes-body[aria-busy="false"]').waitFor();
    return true;
  };
}

/** In a review: the first button of a screen is the next step. */
function answer(page) {
  return page.locator('.differentia-review button.mod-cta:visible').first();
}

function settings(part) {
  return () => async (page) => {
    await control(page, 'openSettings');
    const heading = page.locator('.modal.mod-settings .setting-item-heading').nth(part);
    if (part > 0) await heading.evaluate((el) => el.scrollIntoView());
    return true;
  };
}

/** Every surface with what is done to see it, by state. */
export const SURFACES = [
  { name: 'start', states: inEveryState((state) => byCommand('open-start', state)) },
  { name: 'concepts', states: inEveryState((state) => byCommand('open-concepts', state, tab(0))) },
  { name: 'concepts-vault', states: inEveryState((state) => byCommand('open-concepts', state, tab(1))) },
  { name: 'concepts-suggested', states: inEveryState((state) => byCommand('open-concepts', state, tab(2))) },
  { name: 'concepts-undefined', states: inEveryState((state) => byCommand('open-concepts', state, tab(3))) },
  { name: 'graph', states: inEveryState((state) => byCommand('open-graph', state)) },
  { name: 'local-graph', states: inEveryState((state) => byCommand('open-local-graph', state)) },
  { name: 'comparison', states: inEveryState((state) => byCommand('compare-this-note', state)) },
  { name: 'check', states: inEveryState((state) => byCommand('open-check', state)) },
  { name: 'usages', states: inEveryState((state) => byCommand('open-usages', state)) },
  { name: 'definition', states: inEveryState((state) => byCommand('open-definition', state)) },
  { name: 'compare-block', states: inEveryState((state) => block('compare', 'preview', state)) },
  { name: 'compare-block-live', states: inEveryState((state) => block('compare', 'live', state)) },
  { name: 'graph-block', states: inEveryState((state) => block('concept-graph', 'preview', state)) },
  {
    name: 'base',
    states: {
      normal: base('filters: file.inFolder("en")'),
      empty: base('filters: file.hasTag("nobody")'),
      right: base('filters: file.ext == "md"'),
    },
  },
  {
    name: 'refresh',
    states: {
      normal: refresh({ first: 'Ялик', second: 'Плот', aspect: 'длина', others: { палуба: 'нет' } }),
      right: refresh({ first: 'נבל', second: 'לאוטה', aspect: 'מיתרים', others: { חומר: 'עץ' } }),
    },
  },
  { name: 'review', states: inEveryState((state) => byCommand('review-due', state)) },
  {
    name: 'review-answer',
    states: Object.fromEntries(
      ['normal', 'error', 'right'].map((state) => [
        state,
        byCommand('review-due', state, async (page) => {
          await answer(page).click();
          if (state === 'error') {
            await page.keyboard.press('Space');
            await settle(page);
          }
          return true;
        }),
      ]),
    ),
  },
  { name: 'settings', states: { normal: settings(0)(), right: settings(0)() } },
  { name: 'settings-middle', states: { normal: settings(4)() } },
  { name: 'settings-end', states: { normal: settings(7)() } },
];
