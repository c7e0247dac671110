import { describe, expect, it } from 'vitest';
import { comparePassage, goldenPassages } from '../support/golden-passages';
import { faultsOf } from '../support/judge-passage';

const passages = goldenPassages();

describe('golden passages', () => {
  it.each(passages)('$id', async (passage) => {
    expect(faultsOf(passage, await comparePassage(passage)).join('\n')).toBe('');
  });
});

describe('the set of passages', () => {
  it('is large, and at least a quarter of it compares nothing', () => {
    expect(passages.length).toBeGreaterThanOrEqual(800);
    expect(passages.filter((one) => one.none === true).length * 4).toBeGreaterThanOrEqual(passages.length);
  });

  it.each(['ru', 'en'])('shows every pattern and reader in %s', (language) => {
    const shown = new Set(passages.filter((one) => one.language === language).flatMap((one) => one.shows ?? []));
    const patterns =
      'pair-strong pair-weak fronted cond-frame only gap unlike unlike-mid comparative equative-negative both parallel prefix plain';
    const readers = 'table property field heading definition list';
    expect(`${patterns} ${readers}`.split(' ').filter((id) => !shown.has(id))).toEqual([]);
  });

  it('compares three concepts in a tenth of it at least', () => {
    expect(passages.filter(({ concepts }) => concepts.length > 2).length * 10).toBeGreaterThan(passages.length);
  });

  it.each(['de', 'fr', 'es', 'zh'])('has ten of %s for the readers of structure at least', (language) => {
    const structure = passages.filter((one) => one.language === language && !one.id.includes('-contrasts/'));
    expect(structure.length).toBeGreaterThanOrEqual(10);
  });

  it.each('de fr es it pt pl uk zh'.split(' '))(
    'has twelve with contrasts in %s at least, a quarter without any',
    (language) => {
      const contrasts = passages.filter((one) => one.id.startsWith(`${language}-contrasts/`));
      expect(contrasts.length).toBeGreaterThanOrEqual(12);
      expect(contrasts.filter((one) => one.none === true).length * 4).toBeGreaterThanOrEqual(contrasts.length);
    },
  );
});
