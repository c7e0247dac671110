import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, watchVaults } from './open-vault';

watchVaults();

const openLocal = async (note: string): Promise<GraphPage> => {
  const app = await openVault({ vault: HARBOUR });
  await app.openNote(note);
  const graph = new GraphPage(app, 'differentia-local-graph');
  await graph.open();
  return graph;
};

describe('the local graph', () => {
  it('is drawn round the note in use, follows it, and keeps its focus where it is told to', async () => {
    const graph = await openLocal('Keel.md');
    const focus = graph.el.locator('.differentia-note-name').first();
    expect(await focus.textContent()).toBe('Keel');
    await eventually(() => graph.counts()).toMatchObject({ concepts: 2 });
    await graph.app.openNote('Knots.md');
    await eventually(() => focus.textContent()).toBe('Bowline');
    await eventually(() => graph.counts()).toMatchObject({ concepts: 1 });
    await graph.app.openNote('Sloop.md');
    await eventually(() => focus.textContent()).toBe('Sloop');
    await graph.button('Keep this focus').click();
    await graph.app.openNote('Knots.md');
    await graph.complete();
    expect(await focus.textContent()).toBe('Sloop');
    await graph.app.restart();
    await graph.open();
    expect(await focus.textContent()).toBe('Sloop');
    await graph.button('Follow the active note').click();
    await eventually(() => focus.textContent()).toBe('Bowline');
  });

  it('of a note without a concept is called as the note, and says what to write in it', async () => {
    const app = await openVault({ vault: { ...HARBOUR, 'Logs/Diary.md': 'Went for a walk.\n' } });
    await app.openNote('Logs/Diary.md');
    await app.command('differentia:open-local-graph');
    const graph = new GraphPage(app, 'differentia-local-graph');
    await graph.el.getByText('No concept in this note yet.').waitFor();
    expect(await graph.el.locator('.differentia-note-name').first().textContent()).toBe('Diary');
    expect(await graph.el.locator('.differentia-tab-empty').innerText()).toContain('Write a definition in it');
  });

  it('reaches one to four steps, by forces or in rings with the focus in the middle', async () => {
    const graph = await openLocal('Keel.md');
    const depth = graph.el.getByRole('combobox', { name: 'Steps from the focus' });
    await depth.selectOption('2');
    await eventually(() => graph.counts()).toMatchObject({ concepts: 3 });
    await depth.selectOption('4');
    await eventually(() => graph.counts()).toMatchObject({ concepts: 4 });
    await graph.button('In rings round the focus').click();
    await graph.complete();
    const keel = await graph.placeOf('Keel');
    await depth.selectOption('2');
    await eventually(() => graph.counts()).toMatchObject({ concepts: 3 });
    await graph.complete();
    await graph.goTo('Keel');
    const box = (await graph.stage.boundingBox())!;
    expect(keel.x).toBeGreaterThan(box.x);
    expect(keel.x).toBeLessThan(box.x + box.width);
  });

  it('leaves what is there in its place when the note is edited', async () => {
    const graph = await openLocal('Sloop.md');
    const before = [await graph.layoutPlaceOf('Sloop'), await graph.layoutPlaceOf('Ketch')];
    const { concepts } = await graph.counts();
    await graph.app.write('Sloop.md', `${HARBOUR['Sloop.md']}\n\nIts bow carries a [[Bowsprit]].\n`);
    await eventually(async () => (await graph.counts()).concepts).toBe(concepts + 1);
    await graph.complete();
    const after = [await graph.layoutPlaceOf('Sloop'), await graph.layoutPlaceOf('Ketch')];
    for (const [at, place] of after.entries()) {
      const old = before[at] ?? place;
      expect(Math.hypot(place.x - old.x, place.y - old.y)).toBeLessThan(8);
    }
  });

  it('says what to do where there is no note, and where the note has no concept', async () => {
    const app = await openVault({ vault: { ...HARBOUR, 'Plain.md': 'Nothing in particular.\n' } });
    await app.command('differentia:open-local-graph');
    const graph = new GraphPage(app, 'differentia-local-graph');
    await app.metadataReady();
    await eventually(() => graph.el.innerText()).toContain('Open a note to see the concepts around it.');
    await app.openNote('Plain.md');
    await eventually(() => graph.el.innerText()).toContain('No concept in this note yet.');
  });
});

describe('in a window of its own', () => {
  it('draws, is searched and walked there, and goes back', async () => {
    const app = await openVault({ vault: HARBOUR });
    await new GraphPage(app).open();
    const window = await app.popout('differentia-graph');
    const graph = new GraphPage(app, 'differentia-graph', window);
    await graph.complete();
    expect(await graph.stage.getAttribute('data-renderer')).toBe('webgl');
    const { x, y } = await graph.placeOf('Ketch');
    await window.mouse.click(x, y);
    await eventually(() => graph.title()).toBe('Ketch');
    await window.mouse.click(x, y, { button: 'right' });
    await eventually(() => window.locator('.menu-item').first().innerText()).toBe('Open');
    await window.keyboard.press('Escape');
    await window.mouse.move(x, y);
    await window.mouse.down();
    await window.mouse.move(x + 60, y + 40, { steps: 5 });
    await window.mouse.up();
    await eventually(() => Object.keys(graph.pins())).toEqual(['ketch']);
  });
});

describe('on a phone', () => {
  it('is used by fingers: tap, double tap, long press, pinch, pan, drag of what is selected', async () => {
    const app = await openVault({ vault: HARBOUR, phone: true, size: { width: 640, height: 900 } });
    const graph = new GraphPage(app);
    await app.openNote('Knots.md', { newTab: true });
    await graph.open();
    const finger = app.touch();
    const { x, y } = await graph.placeOf('Ketch');
    await finger.tap({ x, y });
    await eventually(() => graph.title()).toBe('Ketch');
    // What is selected is dragged.
    await finger.drag({ x, y }, { x: 30, y: -40 });
    await eventually(() => Object.keys(graph.pins())).toEqual(['ketch']);
    await graph.button('Close details').click();
    const before = await graph.placeOf('Sloop');
    const box = (await graph.stage.boundingBox())!;
    await finger.drag({ x: box.x + 60, y: box.y + 60 }, { x: -20, y: -30 });
    const moved = await graph.placeOf('Sloop');
    expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y)]).toEqual([-20, -30]);
    expect(Object.keys(graph.pins())).toEqual(['ketch']);
    await finger.pinch({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 1.5);
    const keel = await graph.placeOf('Keel');
    await finger.longPress(keel);
    await eventually(() => app.page.locator('.menu-item').first().innerText()).toBe('Open');
    await app.page.keyboard.press('Escape');
    await finger.doubleTap(keel);
    await eventually(async () => (await app.do('leaves')).map(({ path }) => path)).toContain('Keel.md');
  });
});
