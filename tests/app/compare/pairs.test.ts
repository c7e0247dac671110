import { describe, expect, it } from 'vitest';
import { comparedIn, pairsOf, vaultPairs } from '../../../src/app/compare/pairs';
import { relationSubject } from '../../../src/core/review';
import { COMPOSTERS, FILTERS } from '../../support/contrast-notes';
import { openMemoryVault } from '../../support/memory-vault';

const SENTENCE = '[[Alder]] rots slowly, whereas [[Birch]] rots fast.\n';

describe('pairs of a vault', () => {
  it('leave out what the person dismissed, in either order', async () => {
    for (const subject of [
      relationSubject('alder', 'contrasts', 'birch'),
      relationSubject('birch', 'contrasts', 'alder'),
    ]) {
      const { index } = await openMemoryVault({ 'Note.md': SENTENCE });
      expect(vaultPairs(index).map(({ concepts }) => concepts)).toEqual([['alder', 'birch']]);
      index.setVerdicts(new Map([[subject, 'no']]));
      expect(vaultPairs(index)).toEqual([]);
      index.setVerdicts(new Map([[subject, 'yes']]));
      expect(vaultPairs(index)).toHaveLength(1);
    }
  });

  it('leave out concepts that are no longer there', async () => {
    const { index } = await openMemoryVault({ 'Note.md': SENTENCE });
    index.removeNote('Note.md');
    expect(vaultPairs(index)).toEqual([]);
  });
});

describe('pairs of one concept', () => {
  const NOTES = {
    'Studio.md': 'Bring [[Gouache]], [[Tempera|egg tempera]] and [[Chalk]].\n',
    'Diary.md': 'Mixed [[Gouache]] with [[Tempera]] today.\n',
    'Note.md': '[[Gouache]] dries fast, whereas [[Oil]] dries slowly.\n',
  };

  it('hold what the same notes link to, which the vault does not offer', async () => {
    const { index } = await openMemoryVault(NOTES);
    const known = vaultPairs(index);
    expect(known.map(({ concepts, why }) => [...concepts, why])).toEqual([['gouache', 'oil', 'sentence']]);
    expect(pairsOf(index, 'gouache', known).map(({ concepts, why, score }) => [...concepts, why, score])).toEqual([
      ['gouache', 'oil', 'sentence', 79],
      ['gouache', 'tempera', 'links', 30],
      ['chalk', 'gouache', 'links', 30],
    ]);
    expect(pairsOf(index, 'no such', known)).toEqual([]);
  });

  it('leave out what the person dismissed, for links too', async () => {
    const { index } = await openMemoryVault(NOTES);
    index.setVerdicts(new Map([[relationSubject('tempera', 'contrasts', 'gouache'), 'no']]));
    expect(pairsOf(index, 'gouache', vaultPairs(index)).map(({ concepts }) => concepts)).toEqual([
      ['gouache', 'oil'],
      ['chalk', 'gouache'],
    ]);
  });
});

describe('what a note compares in its vault', () => {
  it('is in a title that another note links to, too: a name that sets two against each other is no third', async () => {
    const { index } = await openMemoryVault({
      'Alder vs birch.md': '## Alder\n\n> A tree of wet ground\n\n## Birch\n\n> A tree of light ground\n',
      'Plan.md': 'Finish [[Alder vs birch]].\n',
    });
    expect(comparedIn(index, 'Alder vs birch.md').map(({ key }) => key)).toEqual(['alder', 'birch']);
    expect(vaultPairs(index).map(({ concepts }) => concepts)).toEqual([['alder', 'birch']]);
  });

  it('names the concepts of the columns', async () => {
    const { index } = await openMemoryVault({ 'Filters.md': FILTERS, 'Garden.md': COMPOSTERS });
    expect(comparedIn(index, 'Filters.md').map(({ name }) => name)).toEqual(['Осмотическая установка', 'Фильтр']);
    expect(comparedIn(index, 'Garden.md').map(({ key }) => key)).toEqual(['worm bin', 'composter']);
    expect(comparedIn(index, 'None.md')).toEqual([]);
  });
});

it('clauses that set nothing apart together still compare', async () => {
  const { index } = await openMemoryVault({
    'Wood.md': '[[Alder]] dries faster than [[Birch]], but a shelf of birch stays straight longer.\n',
  });
  expect(index.contrastsOf('Wood.md').map(({ cue, sides }) => [cue, sides.map(({ column }) => column)])).toEqual([
    ['comparative', ['alder', 'birch']],
  ]);
});

it('a title names two, also where the note is linked to by it', async () => {
  const { index } = await openMemoryVault({
    'Alder vs birch.md': '# Alder vs birch\n\n## Alder\n\nGrows by water.\n\n## Birch\n\nGrows on dry ground.\n',
    'Trees.md': 'See [[Alder vs birch]]; [[Alder]] and [[Birch]].\n',
  });
  expect(index.concepts.get('alder vs birch')).not.toBeNull();
  expect(comparedIn(index, 'Alder vs birch.md').map(({ key }) => key)).toEqual(['alder', 'birch']);
  expect(vaultPairs(index).map(({ concepts, why }) => [concepts, why])).toEqual([[['alder', 'birch'], 'title']]);
});

describe('contrasts in the graph', () => {
  it('come from sentences that contrast, and from no activity, class or title', async () => {
    const { index, ports } = await openMemoryVault({ 'Водоподготовка и фильтрация.md': FILTERS });
    const edges = index.graph.relations().filter(({ kind }) => kind === 'contrasts');
    expect(edges.map(({ from, to }) => `${from} – ${to}`)).toEqual(['осмотическая установка – родник']);
    const text = await ports.files.read('Водоподготовка и фильтрация.md');
    const quotes = edges.flatMap(({ evidence }) =>
      evidence.map(({ from, to }) => (text.ok ? text.value.slice(from, to) : '')),
    );
    expect(quotes[0]).toBe('Только ОУ чистит воду на уровне ионов, а [[Родник]]-фильтр - на уровне взвеси.');
    expect(quotes).toHaveLength(3);
  });
});
