import { describe, expect, it } from 'vitest';
import { VaultPicture } from '../../../src/app/pane/vault-picture';
import { KeptFacts } from '../../../src/core/concepts';
import { openMemoryVault } from '../../support/memory-vault';

const NOTES = {
  'Adze.md': '# Adze\n\n**Adze** — a cutting tool with its blade across the handle.\n\nSee [[Froe]] and [[Maul]].\n',
  'Rigging.md': '# Rigging\n\n- **Shroud**: a side rope\n- **Stay**: a fore rope\n- **Vang**: a boom rope\n',
};

/** The lengths that the picture tells, and those of the lists that it gives. */
function lengths(picture: VaultPicture): readonly (readonly number[])[] {
  const { counts, concepts, suggestions, undefinedTerms } = picture;
  return [
    [counts.vault, counts.suggested, counts.undefined],
    [concepts.length, suggestions.length, undefinedTerms.length],
  ];
}

/** Notes of which each links to a term of its own. */
function manyNotes(count: number): Record<string, string> {
  const notes = Array.from({ length: count }, (_, at) => `Plane ${String(at)}`);
  return Object.fromEntries(notes.map((name) => [`${name}.md`, `# ${name}\n\nSee the [[Iron of ${name}]].\n`]));
}

describe('while much is read', () => {
  it('who asks has little worked out, and sees all when the change is told', async () => {
    const { index, time, ingest } = await openMemoryVault(NOTES);
    await time.pass(1000);
    const picture = new VaultPicture(index);
    const kindText = (kind: string): string => kind;
    const before = picture.counts;
    const note = picture.note('Adze.md', kindText);
    expect(note.concepts.length).toBeGreaterThan(0);
    index.onChange(() => {
      picture.forget();
    });
    // As the ingest does, with nobody having worked anything out since.
    const { rules } = ingest;
    for (const [path, text] of Object.entries(manyNotes(400))) {
      const parsed = rules.start(path, text).advance(() => false);
      if (parsed !== null) index.applyOwn(path, KeptFacts.of(rules.findOwn(parsed), null));
    }
    picture.forget();
    expect(picture.counts).toEqual(before);
    expect(picture.note('Adze.md', kindText)).toBe(note);
    expect(picture.knows('Adze.md')).toBe(false);

    await time.pass(1000);
    expect(picture.counts.vault).toBe(before.vault + 400);
    expect(picture.note('Adze.md', kindText)).not.toBe(note);
    expect(lengths(picture)[0]).toEqual(lengths(picture)[1]);
  });
});

describe('the lengths of the lists', () => {
  it('follow what comes, changes and goes, and are those of the lists', async () => {
    const { index, time } = await openMemoryVault(NOTES);
    await time.pass(1000);
    const picture = new VaultPicture(index);
    index.onChange(() => {
      picture.forget();
    });
    const [first, listed] = lengths(picture);
    expect(first).toEqual(listed);
    expect(first?.every((count) => count > 0)).toBe(true);

    const seen: unknown[] = [first];
    for (const change of [
      () => {
        index.removeNote('Rigging.md');
      },
      () => {
        index.removeNote('Adze.md');
      },
    ]) {
      change();
      await time.pass(1000);
      const [now, lists] = lengths(picture);
      expect(now).toEqual(lists);
      expect(seen).not.toContainEqual(now);
      seen.push(now);
    }
    expect(seen.at(-1)).toEqual([0, 0, 0]);
  });
});
