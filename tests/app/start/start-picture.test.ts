import { describe, expect, it } from 'vitest';
import { undefinedTerms } from '../../../src/app/index/undefined-terms';
import { startPicture } from '../../../src/app/start/start-picture';
import { finish } from '../../../src/app/steps';
import { openMemoryVault } from '../../support/memory-vault';

const NAMES = ['Bract', 'Calyx', 'Drupe', 'Frond', 'Glume', 'Petal', 'Sepal', 'Tepal'];

describe('what a vault shows at first sight', () => {
  it('counts what the index holds, asks about the concept most in use, and lists the terms most in use', async () => {
    const links = NAMES.flatMap((name, at) => Array.from({ length: at + 1 }, () => `[[${name}]]`)).join(', ');
    const vault = await openMemoryVault({
      'Petal.md': '# Petal\n\n**Petal** — a leaf of a flower that is coloured.\n',
      'Frond.md': '# Frond\n\n**Frond** — a large leaf of a fern.\n',
      'Plants.md': `Found today: ${links}.\n`,
    });
    const picture = finish(startPicture(vault, []));
    const { concepts } = vault.index;
    expect(picture).toMatchObject({
      notes: 3,
      concepts: concepts.concepts().length,
      definitions: concepts.concepts().flatMap(({ definitions }) => definitions).length,
      unread: 0,
      pairs: [],
    });
    expect(picture.question?.answer).toContain('coloured');
    expect(picture.terms.map(({ name }) => name)).toEqual(['Tepal', 'Sepal', 'Glume', 'Drupe', 'Calyx']);
    expect(picture.terms).toEqual(undefinedTerms(vault.index).slice(0, 5));
  });

  it('goes on in steps, and leaves out what is gone meanwhile', async () => {
    const vault = await openMemoryVault({
      'Petal.md': '# Petal\n\n**Petal** — a leaf of a flower that is coloured.\n',
      'Sepal.md': '# Sepal\n\n**Sepal** — a green leaf below the petals.\n',
    });
    const steps = startPicture(vault, []);
    expect(steps.next()).toMatchObject({ done: false });
    vault.index.removeNote('Petal.md');
    vault.index.removeNote('Sepal.md');
    expect(finish(steps)).toMatchObject({ notes: 0, concepts: 0, definitions: 0, question: null, terms: [] });
  });
});
