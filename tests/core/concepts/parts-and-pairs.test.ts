import { describe, expect, it } from 'vitest';
import { readVault, relationLines } from './read-vault';

/** A note that defines each term by the gloss given with it. */
function glossary(glosses: Readonly<Record<string, string>>): string {
  return Object.entries(glosses)
    .map(([term, gloss]) => `> [!definition] ${term}\n> ${gloss}\n`)
    .join('\n');
}

const said = (glosses: Readonly<Record<string, string>>, text = ''): string[] =>
  relationLines(readVault({ 'Words.md': glossary(glosses), 'a.md': text }), 'part-of', 'contrasts');

describe('a gloss whose genus is a part', () => {
  it.each([
    ['Bight', 'A slack part of a rope between its ends.', 'Rope', 'bight part-of rope 80'],
    ['Bight', 'The bit of a rope that hangs between its ends.', 'Rope', 'bight part-of rope 80'],
    ['Бухта', 'Свободный отрезок каната между его концами.', 'Канат', 'бухта part-of канат 80'],
    ['Kuhle', 'Der tiefste Abschnitt eines Seils zwischen den Enden.', 'Seil', 'kuhle part-of seil 80'],
    ['Anse', 'Partie courbe de la corde entre ses bouts.', 'Corde', 'anse part-of corde 80'],
    ['Seno', 'Parte lasca de la cuerda entre sus extremos.', 'Cuerda', 'seno part-of cuerda 80'],
    ['Doppino', 'Parte lasca della corda tra i suoi capi.', 'Corda', 'doppino part-of corda 80'],
    ['Seio', 'Porção frouxa da corda entre as pontas.', 'Corda', 'seio part-of corda 80'],
  ])('%s', (term, gloss, whole, relation) => {
    expect(said({ [term]: gloss, [whole]: '…' })).toEqual([relation]);
  });

  it.each([
    ['Bight', 'A part that hangs between two posts of a rope.', 'Rope'],
    ['Bight', 'A part for the end of a rope.', 'Rope'],
    ['Бухта', 'Часть, которая лежит рядом с канатом.', 'Канат'],
    ['Anse', 'Partie qui tient la corde.', 'Corde'],
  ])('%s: %s', (term, gloss, whole) => {
    expect(said({ [term]: gloss, [whole]: '…' })).toEqual([]);
  });
});

describe('a gloss that tells what a thing is to one other', () => {
  const kinds = (gloss: string, genus: string): string[] =>
    relationLines(readVault({ 'Words.md': glossary({ Pulp: gloss, [genus]: '…' }) }), 'is-a');

  it.each([
    ['An input for the second press.', 'Input'],
    ['The output from the first mill.', 'Output'],
    ['Вход для второго пресса.', 'Вход'],
  ])('%s', (gloss, genus) => {
    expect(kinds(gloss, genus)).toEqual([]);
  });

  it.each([
    ['An input for which the press has to be warm.', 'Input'],
    ['A wet input that is pressed twice.', 'Input'],
  ])('%s', (gloss, genus) => {
    expect(kinds(gloss, genus)).toEqual([`pulp is-a ${genus.toLowerCase()} 85`]);
  });
});

describe('names told apart', () => {
  const plain = { Bend: '…', Hitch: '…', Knot: '…' };

  it.each([
    ['**Bend ≠ hitch.** One joins, the other holds.', ['bend contrasts hitch 90']],
    ['Do not confuse a bend with a hitch.', ['bend contrasts hitch 85']],
    ['A bend is not to be confused with a hitch, says the book.', ['bend contrasts hitch 85']],
    // Of three nobody knows which.
    ['Do not confuse a bend with a hitch or a knot.', []],
    ['A hitch != 3 turns, and a bend needs two ropes.', []],
    ['People often confuse things: a bend.', []],
  ])('%s', (text, relations) => {
    expect(said(plain, text)).toEqual(relations);
  });

  it('takes the defined for the one that a definition does not name', () => {
    const glosses = { Bend: 'A way to tie two ropes together. Not to be confused with a hitch.', Hitch: '…' };
    expect(said(glosses)).toEqual(['bend contrasts hitch 85']);
    expect(said({ Узел: 'Петля, которую затянули. Не путать с бантом.', Бант: '…' })).toEqual([
      'бант contrasts узел 85',
    ]);
  });
});

it('reads "!=" between two names, which seems to end a sentence', () => {
  const glosses = { Bight: 'What hangs between two posts.', Loop: 'What is closed.' };
  expect(said(glosses, 'Bight != loop! A rope tells you.')).toEqual(['bight contrasts loop 90']);
  expect(said(glosses, 'Bight! Loop!')).toEqual([]);
});

it('finds the genus at the end of an attribute that names others, in a script without blanks', () => {
  const glosses = {
    面包: '用面粉和水烤成的食物。',
    酵母: '让面粉发起来的小生物。',
    酸面包: '不加酵母而用老面让酵母自己长出来的面包。',
    面包刀: '切开放在酵母旁边的面包的工具。',
  };
  const found = relationLines(readVault({ 'Words.md': glossary(glosses) }), 'is-a');
  expect(found).toEqual(['酸面包 is-a 面包 85']);
});
