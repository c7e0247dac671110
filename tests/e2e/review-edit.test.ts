import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { journalLines, standingReviews } from './journal-lines';
import { openVault, watchVaults, pluginChanges } from './open-vault';
import { ReviewPage, reviewVault } from './review-page';

watchVaults();

const NOTE = 'Loom.md';
const loom = [
  '---',
  'place: attic',
  '---',
  '',
  '> [!definition] Heddle',
  '> a wire with an eye',
  '> for one thread',
  '',
  'Last line. ',
  '',
].join('\r\n');

async function asked(notes: Record<string, string>): Promise<ReviewPage> {
  const app = await openVault({ vault: reviewVault(notes) });
  const page = new ReviewPage(app);
  await page.open();
  await eventually(() => page.question).not.toBe('');
  return page;
}

describe('a card that is changed while it is asked', () => {
  it('is written where it stands, and nothing else of the note is: line ends, blanks and properties stay', async () => {
    pluginChanges('Loom.md', 'Review journal/');
    const page = await asked({ [NOTE]: loom });
    const { app } = page;
    await app.page.keyboard.press('Space');
    await page.answer.getByText('a wire with an eye').waitFor();
    await app.page.keyboard.press('e');
    const area = page.el.getByLabel('Text in the note');
    expect(await area.inputValue()).toBe('a wire with an eye\n> for one thread');
    await area.fill('a wire with an eye\n> for two threads');
    await page.button('Save').click();
    await page.answer.getByText('for two threads').waitFor();
    expect(app.read(NOTE)).toBe(loom.replace('for one thread', 'for two threads'));
    // The answer after it belongs to the card that was shown.
    await page.button(/^Remembered/u).click();
    await page.isSaved();
    const [review] = standingReviews(journalLines(app));
    const cards = JSON.parse(await app.do('runCli', 'differentia:prompts', { json: 'true' })) as {
      prompts: { id: string; kind: string }[];
    };
    expect(review?.fields[0]).toBe(cards.prompts.find(({ kind }) => kind === 'define')?.id);
  });

  it('is refused where the note says something else by now; what was typed stays, and the note is offered', async () => {
    const page = await asked({ [NOTE]: loom });
    const { app } = page;
    await app.page.keyboard.press('e');
    const area = page.el.getByLabel('Text in the note');
    await area.fill('a wire of brass');
    const other = loom.replace('a wire', 'a cord');
    await app.write(NOTE, other);
    await page.button('Save').click();
    await page.el.getByText('Not saved: the note says something else by now.').waitFor();
    expect(await area.inputValue()).toBe('a wire of brass');
    expect(app.read(NOTE)).toBe(other);
    await page.button('Open the note').click();
    await eventually(async () => (await app.do('editor'))?.path).toBe(NOTE);
    await page.open();
    expect(await page.el.getByLabel('Text in the note').inputValue()).toBe('a wire of brass');
    await page.button('Cancel').click();
    await app.page.keyboard.press('Space');
    await page.answer.getByText(/a cord with an eye|The note has changed/u).waitFor();
  });

  it('is changed in the editor that has the note open, with what is not saved there', async () => {
    pluginChanges('Loom.md');
    const page = await asked({ [NOTE]: loom.replaceAll('\r\n', '\n') });
    const { app } = page;
    await app.openNote(NOTE, { newTab: true });
    await app.do('select', 0, 0);
    await page.open();
    await app.page.keyboard.press('e');
    await page.el.getByLabel('Text in the note').fill('a wire with two eyes');
    await app.page.keyboard.press('Control+Enter');
    await page.el.getByLabel('Text in the note').waitFor({ state: 'detached' });
    await app.save();
    await eventually(() => app.read(NOTE)).toContain('> a wire with two eyes\n\nLast line. \n');
  });

  it('may lose its note: the question stays answerable, and its answer goes to the card shown', async () => {
    pluginChanges('Review journal/');
    const other = '> [!definition] Bobbin\n> a spool for the weft\n';
    const page = await asked({ 'Heddle.md': loom, 'Bobbin.md': other });
    const { app } = page;
    const [first, second] = (await page.question) === 'Heddle' ? ['Heddle', 'Bobbin'] : ['Bobbin', 'Heddle'];
    await app.page.keyboard.press('Space');
    await page.answer.getByText(/eye|weft/u).waitFor();
    await app.delete(`${first}.md`);
    await page.answer.getByText('The note is gone').waitFor();
    expect(await page.question).toBe(first);
    await app.page.keyboard.press('3');
    await eventually(() => page.question).toBe(second);
    await page.isSaved();
    expect(standingReviews(journalLines(app))).toHaveLength(1);
    // What is not shown yet need not be asked when its note is gone.
    await app.delete(`${second}.md`);
    await page.isAt('Done for now');
  });

  it('tells when its note was changed under it', async () => {
    pluginChanges('Review journal/');
    const page = await asked({ [NOTE]: loom });
    const { app } = page;
    await app.page.keyboard.press('Space');
    await page.answer.waitFor();
    await app.write(NOTE, loom.replace('a wire', 'a cord'));
    await page.answer.getByText('The note has changed since this was asked').waitFor();
    await page.button(/^Remembered/u).click();
    await page.isSaved();
    expect(standingReviews(journalLines(app))).toHaveLength(1);
  });
});
