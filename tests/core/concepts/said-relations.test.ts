import { describe, expect, it } from 'vitest';
import { readVault, relationLines } from './read-vault';

/** A glossary that defines the words by callouts. */
function glossary(...terms: readonly string[]): string {
  return terms.map((term) => `> [!definition] ${term}\n> a thing of its own\n`).join('\n');
}

describe('part-of and requires in other languages', () => {
  const said = (terms: readonly string[], sentence: string): string[] =>
    relationLines(readVault({ 'Names.md': glossary(...terms), 'a.md': sentence }), 'part-of', 'requires', 'is-a');

  it.each([
    ['Ein Rad besteht aus einer Nabe, zwölf Speichen und einer Felge.', 'felge part-of rad 80', 'nabe part-of rad 80'],
    ['Die Nabe braucht Fett, die Felge glänzt.', 'nabe requires fett 85'],
    ['Die Nabe ist ein Teil des Rades, das Rad ist ein Teil vom Karren.', 'rad part-of karren 80'],
    ['Une roue se compose d’un moyeu et de la jante.', 'jante part-of roue 80', 'moyeu part-of roue 80'],
    ['Le moyeu a besoin de graisse.', 'moyeu requires graisse 85'],
    ["Le frein dépend d'air comprimé.", 'frein requires air comprimé 85'],
    ['La rueda consta del buje y de la llanta.', 'buje part-of rueda 80', 'llanta part-of rueda 80'],
    ['El buje necesita grasa.', 'buje requires grasa 85'],
    ['La ruota è formata dal mozzo e dai raggi.', 'mozzo part-of ruota 80', 'raggi part-of ruota 80'],
    ['Il mozzo ha bisogno del grasso.', 'mozzo requires grasso 85'],
    ['A roda é composta pelo cubo e pelo aro.', 'aro part-of roda 80', 'cubo part-of roda 80'],
    ['O cubo precisa da graxa, mas não do óleo.', 'cubo requires graxa 85'],
    ['Koło wymaga smaru, bo się nie kręci.', 'koło requires smaru 85'],
    ['Колесо складається з маточини.', 'маточини part-of колесо 80'],
    ['Die Felge ist eine Art von Ring.', 'felge is-a ring 90'],
  ])('%s', (sentence, ...relations) => {
    const terms = relations.flatMap((line) => line.replace(/ \d+$/u, '').split(/ (?:part-of|requires|is-a) /u));
    expect(said(terms, sentence)).toEqual(relations);
  });

  it.each([
    ['Nabe', 'Fett', 'Die Nabe braucht kein Fett.'],
    ['Nabe', 'Fett', 'Die Nabe braucht das Fett nicht.'],
    ['Moyeu', 'Graisse', 'Le moyeu ne nécessite pas de graisse.'],
    ['Buje', 'Grasa', 'El buje no necesita grasa.'],
    ['Mozzo', 'Grasso', 'Il mozzo non richiede grasso.'],
    ['Cubo', 'Graxa', 'O cubo não precisa da graxa.'],
    ['Koło', 'Smar', 'Koło nie zawiera smar.'],
    ['Колесо', 'Мастило', 'Колесо не містить мастило.'],
  ])('say nothing when negated: %s, %s', (one, other, sentence) => {
    expect(said([one, other], sentence)).toEqual([]);
  });
});

describe('a list behind a cue', () => {
  const said = (sentence: string): string[] =>
    relationLines(
      readVault({ 'a.md': `${glossary('Kiln', 'Flue', 'Fuel', 'Shelf')}\n${sentence}` }),
      'part-of',
      'requires',
    );
  const ru = (sentence: string): string[] =>
    relationLines(readVault({ 'a.md': `${glossary('Печь', 'Труба', 'Заслонка')}\n${sentence}` }), 'part-of');

  it('is read to its end, whatever of it is no concept', () => {
    expect(said('A kiln consists of a brick chamber, a flue, some doors and three shelves.')).toEqual([
      'flue part-of kiln 80',
      'shelf part-of kiln 80',
    ]);
    expect(ru('Печь состоит из топки, кирпичной трубы, а также чугунной заслонки.')).toEqual([
      'заслонка part-of печь 80',
      'труба part-of печь 80',
    ]);
    expect(ru('Печь состоит из трубы и из заслонки.')).toHaveLength(2);
    expect(said('A kiln relies on two flues.')).toEqual(['kiln requires flue 85']);
  });

  it('ends where a clause begins', () => {
    expect(said('A kiln needs patience, the flue is another matter.')).toEqual([]);
    expect(said('A kiln needs patience that many lack, fuel and a flue.')).toEqual([]);
    expect(said('A kiln needs a great deal of somebody else, fuel and a flue.')).toEqual([]);
    expect(said('A kiln needs bricks, flue by flue.')).toEqual([]);
    expect(said('A kiln consists of bricks. Flue.')).toEqual([]);
    expect(said('A kiln consists of bricks and')).toEqual([]);
  });
});

describe('sections of difference', () => {
  const contrasts = (text: string, terms = ['Kiln', 'Oven', 'Flue']): string[] =>
    relationLines(readVault({ 'a.md': `${glossary(...terms)}\n${text}` }), 'contrasts');

  it.each([
    ['## Differences between kiln and oven\n\nWho knows.', 'kiln contrasts oven 60'],
    ['## Kiln vs oven\n\nWho knows.', 'kiln contrasts oven 90'],
    ['## Differences\n\nThe kiln stands outside. It is hotter than the [[Oven|other]].', 'kiln contrasts oven 60'],
    ['## Unterschiede\n\nKiln steht im Hof, Oven im Haus.', 'kiln contrasts oven 60'],
    ['## Différences\n\nLe kiln est dehors.\n\n### Suite\n\nOven.', 'kiln contrasts oven 60'],
  ])('contrast the two that they name: %s', (text, ...relations) => {
    expect(contrasts(text)).toEqual(relations);
  });

  it('contrast the two headings beside them where they name none', () => {
    expect(
      contrasts('# All\n\n## Kiln\n\nHot.\n\n## Oven\n\nWarm.\n\n## Differences\n\nMany.\n\n# End\n\n## Flue'),
    ).toEqual(['kiln contrasts oven 60']);
    expect(contrasts('## Kiln\n\n## Oven\n\n## Flue\n\n## Differences\n\nMany.')).toEqual([]);
  });

  it.each([
    '## Differences\n\nKiln, oven and flue all differ.',
    '## Differences\n\nA kiln is hot.',
    '## Remarks\n\nThe kiln stands beside the oven.',
    '## Differences\n\nMany.\n\n## More\n\nKiln and oven.',
  ])('contrast nothing else: %s', (text) => {
    expect(contrasts(text)).toEqual([]);
  });
});

describe('signs where no cue is known by word', () => {
  const said = (terms: readonly string[], sentence: string): string[] =>
    relationLines(readVault({ 'Names.md': glossary(...terms), 'a.md': sentence }), 'contrasts', 'requires');

  it.each([
    [['正貨', '紙幣'], '正貨は重いのに対し、紙幣は軽い。', ['正貨 contrasts 紙幣 70']],
    [['両替', '天秤'], '両替には天秤が必要だ。', ['両替 requires 天秤 75']],
    [['両替', '天秤'], '両替には天秤が必要ない。', []],
    [['은화', '지폐'], '은화는 무거운 반면 지폐는 가볍다.', ['은화 contrasts 지폐 70']],
    [['מטבע', 'שטר'], 'בניגוד לשטר, מטבע אינו נקרע.', []],
    [['正貨', '紙幣', '両替'], '正貨と両替に対し、紙幣は軽い。', []],
  ])('%s %s', (terms, sentence, relations) => {
    expect(said(terms, sentence)).toEqual(relations);
  });
});

describe('a genus', () => {
  const said = (text: string): string[] => relationLines(readVault({ 'Coins.md': text }), 'is-a');

  it('stands in a name of several words, if the gloss speaks of it, too', () => {
    expect(
      said(
        '# Coin\n\nA coin is a disc that is struck of metal.\n\n**Definition.** A coin is *debased* if its metal is mixed with a cheaper one.',
      ),
    ).toEqual(['debased coin is-a coin 85']);
  });

  it('stands behind its attribute in Chinese', () => {
    expect(said('> [!定义] 硬币\n> 用金属压成的圆片。\n\n> [!定义] 银币\n> 用白银铸成的硬币，分大小两种。')).toEqual([
      '银币 is-a 硬币 85',
    ]);
  });
});

describe('a contrast section', () => {
  it('does not set what it defines against a word of its gloss', () => {
    const text =
      '# Coins\n\n> [!def] Rim\n> The raised edge of a coin.\n\n## Differences\n\n**Reeding** – the row of notches that runs along the rim of a coin.\n';
    expect(relationLines(readVault({ 'Coins.md': text }), 'contrasts')).toEqual([]);
  });
});
