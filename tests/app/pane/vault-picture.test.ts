import { describe, expect, it } from 'vitest';
import { VaultPicture } from '../../../src/app/pane/vault-picture';
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
