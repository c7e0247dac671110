import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { PATIENCE_MS } from './patience';

/** A note of the sample that compares. */
const BOATS = 'ru/Каяк и каноэ.md';
/** Blocks in a note that is read from the left. */
export const BLOCKS = 'Blocks.md';
/** Definitions, a table and blocks that are read from the right. */
export const STRINGS = 'he/כלי מיתר.md';

const blocks = [
  '# Boats at once',
  '',
  '```compare',
  'concepts: [Каяк, Каноэ]',
  '```',
  '',
  '```concept-graph',
  'focus: Каяк',
  '```',
  '',
].join('\n');

const strings = [
  readFileSync(path.resolve(import.meta.dirname, '../support/read-from-right.md'), 'utf8'),
  '```compare',
  'concepts: [כינור, קונטרבס]',
  '```',
  '',
  '```concept-graph',
  'focus: כינור',
  '```',
  '',
].join('\n');

/** The sample vault, with notes that hold blocks; all of it is reviewed. */
export function wholeVault(): Record<string, string | Uint8Array> {
  const root = path.resolve(import.meta.dirname, '../vault');
  const notes = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry): [string, Uint8Array] => {
      const full = path.join(entry.parentPath, entry.name);
      return [path.relative(root, full), readFileSync(full)];
    });
  return {
    ...Object.fromEntries(notes),
    [BLOCKS]: blocks,
    [STRINGS]: strings,
    '.obsidian/plugins/differentia/data.json': JSON.stringify({
      schema: 1,
      review: { scope: { kind: 'vault', values: [] } },
    }),
  };
}

/** Every view of the plugin, and the command that opens it. */
export const VIEWS = [
  ['differentia-start', 'open-start'],
  ['differentia-comparison', 'compare-this-note'],
  ['differentia-graph', 'open-graph'],
  ['differentia-review', 'review-due'],
  ['differentia-check', 'open-check'],
  ['differentia-concepts', 'open-concepts'],
  ['differentia-local-graph', 'open-local-graph'],
] as const;

export type ViewType = (typeof VIEWS)[number][0];

/** The content of the view of a type, in sight or not. */
export function contentOf(page: Page, type: ViewType): Locator {
  return page.locator(`.workspace-leaf-content[data-type="${type}"] .view-content`);
}

/** Waits until a view in sight has all it has to show. */
export async function complete(page: Page, type: ViewType): Promise<Locator> {
  const el = contentOf(page, type);
  const leaf = page.locator(`.workspace-leaf-content[data-type="${type}"]`);
  await leaf.locator('[aria-busy="false"]:visible').first().waitFor({ timeout: PATIENCE_MS });
  await eventually(() => leaf.locator('[aria-busy="true"]').count()).toBe(0);
  return el;
}

/** Brings a tab to the front, as a click on its header does. */
export async function show(app: HostApp, type: ViewType): Promise<Locator> {
  const command = VIEWS.find(([one]) => one === type)?.[1] ?? '';
  // On a phone the headers of tabs are behind a menu of the app's own.
  if (type === 'differentia-comparison') {
    await app.page.locator(`.workspace-tab-header[data-type="${type}"]`).dispatchEvent('click');
  } else await app.command(`differentia:${command}`);
  return complete(app.page, type);
}

/** Opens a note, and every view for it; all of them are open at once. */
export async function openAll(app: HostApp): Promise<void> {
  await app.metadataReady();
  await app.openNote(BOATS, { mode: 'live', newTab: true });
  for (const [type, command] of VIEWS) {
    if (type === 'differentia-comparison') {
      await app.openNote(BOATS, { mode: 'live' });
    }
    await eventually(() => app.do('command', `differentia:${command}`)).toBe(true);
    await complete(app.page, type);
  }
  await app.openNote(BOATS, { mode: 'live', newTab: true });
  await app.openNote(BLOCKS, { mode: 'reading', newTab: true });
  await blocksComplete(app);
}

/** Waits until both blocks of the note in sight are drawn. */
export async function blocksComplete(app: HostApp): Promise<void> {
  for (const one of ['.differentia-comparison-view', '.differentia-graph-block']) {
    await app.page
      .locator(`.markdown-reading-view ${one}[aria-busy="false"]:visible`)
      .first()
      .waitFor({ timeout: PATIENCE_MS });
  }
}

interface SavedItem {
  readonly type: string;
  readonly children?: readonly SavedItem[];
  readonly state?: { readonly type: string; readonly state?: unknown };
}

/** State of each leaf as the app would keep it, in the order of the layout. */
export async function savedStates(app: HostApp): Promise<string[]> {
  await app.do('saveLayout');
  const layout = JSON.parse(app.read('.obsidian/workspace.json')) as Record<
    'main' | 'left' | 'right' | 'floating',
    SavedItem
  >;
  const of = ({ state, children = [] }: SavedItem): string[] => [
    ...(state === undefined ? [] : [JSON.stringify([state.type, state.state])]),
    ...children.flatMap(of),
  ];
  return [layout.main, layout.left, layout.right, layout.floating].flatMap(of);
}

/** A layout in which every view of the plugin is in sight from the start. */
export function layoutInSight(): string {
  const tabs = (state: object): object => ({ type: 'tabs', currentTab: 0, children: [{ type: 'leaf', state }] });
  const state: Partial<Record<ViewType, object>> = { 'differentia-comparison': { concepts: ['каяк', 'каноэ'] } };
  return JSON.stringify({
    main: {
      type: 'split',
      direction: 'vertical',
      children: [
        // The first start opens the list of concepts at the side.
        ...VIEWS.filter(([type]) => type !== 'differentia-concepts').map(([type]) =>
          tabs({ type, state: state[type] ?? {} }),
        ),
        tabs({ type: 'markdown', state: { file: BLOCKS, mode: 'preview' } }),
      ],
    },
    left: { type: 'split', children: [], collapsed: true },
    right: { type: 'split', children: [], collapsed: true },
    active: null,
  });
}

/** Text of notes in an element, of letters that run from the right, whose direction is not left to the text. */
export function fixedDirections(el: Locator): Promise<string[]> {
  return el.evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter((one) => {
        const own = [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent ?? '');
        // Elements of a drawing have no `dir`: their style says it; a tooltip takes its own.
        const isFree =
          one.closest('[dir]')?.getAttribute('dir') === 'auto' ||
          getComputedStyle(one).unicodeBidi === 'plaintext' ||
          (one.tagName === 'title' && one.closest('svg') !== null);
        return /[\u0590-\u05ff]/u.test(own.join('')) && !isFree;
      })
      .map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}: ${one.textContent}`),
  );
}

/** Texts in an element, of letters that run from the left, that begin at the right: in them numbers and stops stand at the wrong end. */
export function turnedTexts(el: Locator): Promise<string[]> {
  return el.evaluate((root) => {
    const boxOf = (node: Text, at: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const turned: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const start = text.search(/\S/u);
      const end = text.trimEnd().length - 1;
      if (!(node instanceof Text) || !/\p{L}/u.test(text) || /[\u0590-\u07ff]/u.test(text) || end <= start) continue;
      const [first, last] = [boxOf(node, start), boxOf(node, end)];
      if (first.width > 0 && first.top === last.top && first.left > last.left) turned.push(text);
    }
    return turned;
  });
}

/** What is wider than the place it has, and neither cut nor meant to be scrolled by itself. */
export function sideways(app: HostApp): Promise<string[]> {
  return app.page.evaluate(() => {
    const page = document.documentElement;
    const wide = page.scrollWidth > 390 ? [`page: ${String(page.scrollWidth)}`] : [];
    const views = [...document.querySelectorAll('.workspace-leaf-content[data-type^="differentia"] .view-content')];
    return [
      ...wide,
      ...views
        .filter((el) => el.clientWidth > 0 && el.scrollWidth > el.clientWidth + 1)
        .map((el) => `${el.getAttribute('class') ?? ''}: ${String(el.scrollWidth)} in ${String(el.clientWidth)}`),
    ];
  });
}
