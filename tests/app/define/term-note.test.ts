import { describe, expect, it } from 'vitest';
import { saysMore, sentenceAlone, termNote } from '../../../src/app/define/term-note';
import { en, ru } from '../../../src/i18n';
import { openMemoryVault } from '../../support/memory-vault';

const draft = { word: 'definition', ...en.conceptActions.create };

describe('the note of a term that none defines', () => {
  it('has its name, an empty place for the definition, and what uses it', () => {
    const uses = [
      { link: '[[Harbour#Ropes|Harbour]]', sentence: '- A bollard holds two ropes.' },
      { link: '[[Log]]', sentence: 'We missed the bollard.' },
    ];
    const { text, at } = termNote('Bollard', { ...draft, uses });
    expect(text).toBe(
      '# Bollard\n\n> [!definition] Bollard\n> \n\n## Where it is used\n\n- [[Harbour#Ropes|Harbour]] (“A bollard holds two ropes.”)\n- [[Log]] (“We missed the bollard.”)\n',
    );
    expect(text.slice(0, at)).toBe('# Bollard\n\n> [!definition] Bollard\n> ');
    expect(termNote('Bollard', { ...draft, uses: [] }).text).toBe('# Bollard\n\n> [!definition] Bollard\n> \n');
  });

  it.each([
    ['- [ ] a bollard', 'a bollard'],
    ['> - 1. a bollard', 'a bollard'],
    ['## a bollard', 'a bollard'],
    ['> [!tip] a bollard', 'a bollard'],
    ['a bollard ^b-12', 'a bollard'],
    ['see ![[bollard.png]] here', 'see [[bollard.png]] here'],
    ['**a** bollard', '**a** bollard'],
    ['-5 degrees', '-5 degrees'],
    ['| bollard | iron |', 'bollard | iron'],
    ['a bollard #quay/old, no. #5 (#rope)', 'a bollard \\#quay/old, no. #5 (\\#rope)'],
    ['a bollard[^2] of iron[^note].', 'a bollard of iron.'],
  ])('takes %j over as %j', (sentence, alone) => {
    expect(sentenceAlone(sentence)).toBe(alone);
  });

  it.each([
    ['[[Bollard]]', '[[Bollard]]', false],
    ['**[[Bollard]]**:', '[[Bollard]]', false],
    ['[[Bollard]] lost', '[[Bollard]]', true],
    ['2 [[Bollard]]', '[[Bollard]]', true],
  ])('finds that %j says more than its term: %s, %j', (sentence, words, more) => {
    const from = sentence.indexOf(words);
    expect(saysMore({ sentence, words: { from, to: from + words.length } })).toBe(more);
  });

  it('says nothing itself until it is filled in: what it quotes is no definition of its own', async () => {
    const said = [
      '**Cleat** — a fitting with two horns, smaller than a [[Bollard]].',
      'Bollard – a post on a quay.',
      'A bollard is a post that holds ropes.',
      '> [!def] Bollard',
      'Кнехт – это тумба, которая держит канат.',
      'Bollard: a post',
      '- **Bollard** — a post of iron.',
      '*Bollard* (post): a thing of iron.',
      'The bollard of the quay and the fender hold.',
      'A bollard, a post on a quay, holds ropes.',
      'Кнехтом называют тумбу на причале.',
      'число канатов:: 2',
      'Smaller than a bollard.',
      'Unlike a bollard, it is light.',
      'Он легче кнехта, но дороже.',
      'A bollard is taller, whereas a quay is long.',
    ];
    const uses = said.map((sentence) => ({ link: '[[Quay]]', sentence }));
    // Together, and each by itself: an item is read by its neighbours.
    const alone = uses.flatMap((use) => [en, ru].map(({ conceptActions: { create } }) => ({ ...create, uses: [use] })));
    for (const some of [{ uses }, ...alone]) {
      const { text } = termNote('Bollard', { ...draft, ...some });
      const { index } = await openMemoryVault({ 'Bollard.md': text, 'Quay.md': '# Quay\n' });
      expect(index.concepts.factsOf('Bollard.md')?.own.definitions).toEqual([]);
      expect(index.contrasts()).toEqual([]);
    }
    const { text, at } = termNote('Bollard', { ...draft, uses });
    const filled = `${text.slice(0, at)}a post on a quay for ropes.${text.slice(at)}`;
    const vault = await openMemoryVault({ 'Bollard.md': filled });
    expect(vault.index.concepts.get('bollard')).toMatchObject({
      note: 'Bollard.md',
      state: 'defined',
      definitions: [{ text: 'a post on a quay for ropes.', rule: 'callout' }],
    });
  });
});
