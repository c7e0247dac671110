import { describe, expect, it } from 'vitest';
import { mentionsOf, readVault, relationLines } from './read-vault';

/** A glossary that defines the words by callouts. */
function glossary(...terms: readonly string[]): string {
  return terms.map((term) => `> [!definition] ${term}\n> a thing of its own\n`).join('\n');
}

describe('mentions', () => {
  const names = { 'Glossary.md': glossary('Kiln', 'Glaze', 'Slip') };
  const mentions = (text: string): string[] =>
    mentionsOf(readVault({ ...names, 'Day.md': text }).factsOf('Day.md'), text);

  it('stand in paragraphs, lists, quotes, tables and headings', () => {
    const text =
      '# About glazes\n\nThe kiln.\n\n- a slip\n\n> two\n> kilns\n\n| a | b |\n|---|---|\n| slip | glaze |\n';
    expect(mentions(text)).toEqual([
      'glazes→glaze',
      'kiln→kiln',
      'slip→slip',
      'kilns→kiln',
      'slip→slip',
      'glaze→glaze',
    ]);
  });

  it('stand in no link, code, formula, address, tag, comment, property, callout header', () => {
    const text = [
      '---\ntitle: kiln\n---',
      '[[kiln]] [kiln](kiln.md) `kiln` $kiln$ https://kiln.org/kiln #kiln %%kiln%%',
      '```\nkiln\n```',
      '<!-- kiln -->',
      '> [!note] kiln\n> text',
      'a ![[kiln]] and <https://x.org/kiln>',
    ].join('\n\n');
    expect(mentions(text)).toEqual([]);
  });

  it('run over markup and over the lines of a quote, at stored places', () => {
    const index = readVault({ 'Glossary.md': glossary('Ball mill'), 'Day.md': '> a **ball**\n> mill here' });
    const [mention] = index.factsOf('Day.md')?.vault?.mentions ?? [];
    expect('> a **ball**\n> mill here'.slice(mention?.from, mention?.to)).toBe('ball**\n> mill');
  });

  it('are none where the concept itself is defined', () => {
    const text = '## Kiln\n\n> [!definition]\n> A kiln is an oven for clay; a kiln is hot.\n\nThe kiln is old.';
    const index = readVault({ 'Day.md': text });
    expect(mentionsOf(index.factsOf('Day.md'), text)).toEqual(['kiln→kiln']);
    expect(index.mentionCount('kiln')).toBe(1);
  });

  it('are none in the title of the note that the concept is', () => {
    const text = '# Kiln\n\nOpen the kiln.\n\n## Glaze\n';
    const index = readVault({ 'Kiln.md': text, 'Glossary.md': glossary('Glaze'), 'Day.md': 'See [[Kiln]].' });
    expect(mentionsOf(index.factsOf('Kiln.md'), text)).toEqual(['kiln→kiln', 'Glaze→glaze']);
  });

  it('keep every claimant of an ambiguous name', () => {
    const text = 'The QB.';
    const index = readVault({
      'Queen bee.md': '---\naliases: [QB]\n---\n',
      'Quilt block.md': '---\naliases: [QB]\n---\n',
      'Day.md': text,
    });
    expect(mentionsOf(index.factsOf('Day.md'), text)).toEqual(['QB→queen bee/quilt block']);
  });
});

describe('link relations', () => {
  it('go from the definition, the heading or the note that holds the link', () => {
    const index = readVault({
      'Glossary.md':
        '> [!definition] Kiln\n> an oven for [[Clay]]\n\n## Glaze\n\n> [!definition]\n> a coat\n\nSee [[Ash]].\n',
      'Clay.md': 'Found by the [[River]].',
      'Day.md': 'Bought [[Clay]].',
    });
    expect(relationLines(index, 'link')).toEqual(['clay link river 100', 'glaze link ash 100', 'kiln link clay 100']);
  });

  it('go from nothing where no holder is a concept, and from nothing to itself', () => {
    const index = readVault({
      'Day.md': '## Morning\n\n[[Clay]] ![[clay.png]] [[2024-01-02]]',
      'Clay.md': '[[Clay]] again [[#Top]]',
    });
    expect(relationLines(index, 'link')).toEqual([]);
  });

  it('go from the head word of a compound', () => {
    const index = readVault({ 'a.md': `${glossary('Сервер')}\nЗапустили [[Nginx]]-сервера.` });
    expect(relationLines(index, 'link')).toEqual(['сервер link nginx 90']);
  });
});

describe('is-a relations', () => {
  const about = (...notes: readonly string[]): string[] =>
    relationLines(readVault(Object.fromEntries(notes.map((text, at) => [`${at}.md`, text]))), 'is-a');

  it('come from the head of a gloss', () => {
    const gloss = (text: string): string[] =>
      about(glossary('Oven', 'Clay', 'Fire'), `> [!definition] Kiln\n> ${text}`);
    expect(gloss('A large brick oven that hardens clay.')).toEqual(['kiln is-a oven 85']);
    expect(gloss('A kind of oven for clay.')).toEqual(['kiln is-a oven 90']);
    expect(gloss('The door of an oven.')).toEqual([]);
    expect(gloss('An oven door made of clay.')).toEqual([]);
    expect(gloss('It hardens clay.')).toEqual([]);
  });

  it('come from the first noun of a Russian gloss', () => {
    const gloss = (text: string): string[] => about(glossary('Печь', 'Глина'), `> [!определение] Горн\n> ${text}`);
    expect(gloss('Небольшая, но жаркая печь, в которой куют.')).toEqual([]);
    expect(gloss('Небольшая и жаркая печь, в которой куют.')).toEqual(['горн is-a печь 85']);
    expect(gloss('Вид печи для обжига глины.')).toEqual(['горн is-a печь 90']);
    expect(gloss('Дверца печи.')).toEqual([]);
    expect(gloss('Из глины его и лепят.')).toEqual([]);
  });

  it('come from the first words where nothing of the language is known', () => {
    expect(
      about('> [!definitie] Oven\n> een ding\n\n> [!definitie] Klokoven\n> Grote oven die van boven opent.'),
    ).toEqual(['klokoven is-a oven 85']);
    expect(about('> [!定义] 炉子\n> 一种东西\n\n> [!定义] 窑\n> 炉子的门')).toEqual([]);
  });

  it('come from no gerund and no whole sentence', () => {
    const gloss = (text: string): string[] =>
      about(glossary('Oven', 'Clay', 'Dirty fork'), `> [!definition] Kiln\n> ${text}`);
    expect(gloss('Heating the oven up and cooling it down.')).toEqual([]);
    expect(gloss('Opening hot oven doors.')).toEqual([]);
    expect(gloss('String oven that hums.')).toEqual(['kiln is-a oven 85']);
    expect(gloss('An oven is cold if nobody has lit it.')).toEqual([]);
    expect(gloss('The worst a dirty fork can do.')).toEqual([]);
    expect(about(glossary('Печь'), '> [!определение] Горн\n> Печь остывает, если её не топить.')).toEqual([]);
  });

  it.each([
    ['Zange', 'Werkzeug', '> [!definition] Zange\n> Ein kleines Werkzeug, das greift.'],
    ['Pince', 'Outil', '> [!définition] Pince\n> Un petit outil qui serre.'],
    ['Tenaza', 'Herramienta', '> [!definición] Tenaza\n> Una herramienta que aprieta.'],
    ['Pinza', 'Attrezzo', '> [!definizione] Pinza\n> Un attrezzo che stringe.'],
    ['Alicate', 'Ferramenta', '> [!definição] Alicate\n> Uma ferramenta que aperta.'],
    ['Obcęgi', 'Narzędzie', '> [!definicja] Obcęgi\n> Małe narzędzie, które ściska.'],
    ['Кліщі', 'Прилад', '> [!визначення] Кліщі\n> Ручний прилад, яким стискають.'],
  ])('come from the head of a gloss in other languages: %s', (term, genus, text) => {
    expect(about(glossary(genus), text)).toEqual([`${term.toLowerCase()} is-a ${genus.toLowerCase()} 85`]);
  });

  it.each([
    ['Wort', 'Ein Stiel für jedes Werkzeug, das man hat.'],
    ['Wort', 'Ein Satz Werkzeug in einer Kiste, die man trägt.'],
    ['Wort', 'Ein Werkzeug ist stumpf, wenn man es nicht schleift.'],
  ])('come from no other noun of a German gloss: %s %s', (term, gloss) => {
    expect(about(glossary('Werkzeug'), `> [!definition] ${term}\n> ${gloss}`)).toEqual([]);
  });

  it('come from class statements', () => {
    expect(about(`${glossary('Raku', 'Majolica', 'Pottery')}\nRaku and majolica are two kinds of pottery.`)).toEqual([
      'majolica is-a pottery 80',
      'raku is-a pottery 80',
    ]);
    expect(about(`${glossary('Раку', 'Майолика', 'Керамика')}\nРаку и майолика – это разные виды керамики.`)).toEqual([
      'майолика is-a керамика 80',
      'раку is-a керамика 80',
    ]);
    expect(about(`${glossary('Raku', 'Majolica', 'Pottery')}\nAre raku and majolica kinds of pottery?`)).toEqual([]);
    expect(about(`${glossary('Raku', 'Pottery')}\nRaku, once more, and pottery.`)).toEqual([]);
    expect(about(`${glossary('Raku', 'Majolica', 'Pottery')}\nRaku and majolica are kinds loved in pottery.`)).toEqual(
      [],
    );
  });

  it('come from no other sentence about two', () => {
    const about2 = (sentence: string): string[] => about(`${glossary('Raku', 'Majolica', 'Pottery')}\n${sentence}`);
    expect(about2('The raku, the majolica are very different sorts of old pottery.')).toHaveLength(2);
    for (const sentence of [
      'Raku and majolica love pottery.',
      'Raku and majolica are old.',
      'Raku and majolica are kinds.',
      'Raku and majolica – two.',
      'Raku and majolica are kinds of beautiful.',
      'Raku and majolica are kinds of a.',
      'Raku and majolica are kinds of the things for pottery.',
      'Raku and.',
      'Raku, majolica',
    ]) {
      expect(about2(sentence)).toEqual([]);
    }
  });

  it('come from no gloss whose head is another word or unknown', () => {
    const gloss = (text: string): string[] =>
      about(glossary('Oven', 'Clay', 'Fire'), `> [!definition] Kiln\n> ${text}`);
    expect(gloss('A hot, closed oven.')).toEqual(['kiln is-a oven 85']);
    expect(gloss('A closed oven built of clay.')).toEqual(['kiln is-a oven 85']);
    expect(gloss('A kind, so they say: an oven.')).toEqual([]);
    expect(gloss('A very old and rather odd but still quite loved and often used thing and oven.')).toEqual([]);
    expect(gloss('Kiln, a kiln of kilns.')).toEqual([]);
    expect(gloss('A sort of an oven.')).toContain('kiln is-a oven 85');
    expect(about(glossary('Печь'), '> [!определение] Горн\n> Большая и.')).toEqual([]);
    expect(
      about(
        '> [!definitie] Oven\n> een ding\n\n> [!definitie] Klokoven\n> Iets, een oven van boven. Het is een ding met veel vuur.',
      ),
    ).toEqual([]);
  });

  it('come from cues and properties', () => {
    expect(about(`${glossary('Раку', 'Керамика')}\nРаку относится к керамике.`)).toEqual(['раку is-a керамика 90']);
    expect(about(`${glossary('Raku', 'Pottery')}\nRaku is a kind of pottery.`)).toEqual(['raku is-a pottery 90']);
    const note = '---\naliases: ware\nparent: "[[Pottery]]"\nis-a: [x, 3]\n---\n';
    expect(relationLines(readVault({ 'a.md': glossary('Pottery'), 'Raku.md': note }), 'is-a')).toEqual([
      'raku is-a pottery 95',
    ]);
  });

  it('hold only while their definition is accepted', () => {
    const index = readVault({ 'a.md': `${glossary('Oven')}\n> [!definition] Kiln\n> An oven for clay.` });
    expect(relationLines(index, 'is-a', 'mentions')).toEqual(['kiln is-a oven 85', 'kiln mentions oven 90']);
    index.setVerdicts({ ofDefinition: (_, key) => (key === 'kiln' ? 'no' : null) });
    expect(relationLines(index, 'is-a', 'mentions')).toEqual([]);
  });
});

describe('part-of and requires', () => {
  const said = (sentence: string): string[] =>
    relationLines(
      readVault({ 'a.md': `${glossary('Kiln', 'Flue', 'Damper', 'Fuel')}\n${sentence}` }),
      'part-of',
      'requires',
    );
  const ru = (sentence: string): string[] =>
    relationLines(
      readVault({ 'a.md': `${glossary('Печь', 'Труба', 'Заслонка', 'Топливо')}\n${sentence}` }),
      'part-of',
      'requires',
    );

  it('take their direction from the cue', () => {
    expect(said('A kiln consists of a flue, a damper and 2 more things.')).toEqual([
      'damper part-of kiln 80',
      'flue part-of kiln 80',
    ]);
    expect(said('The damper is part of the flue.')).toEqual(['damper part-of flue 80']);
    expect(said('Every kiln requires fuel.')).toEqual(['kiln requires fuel 85']);
    expect(said('Fuel is required for the kiln.')).toEqual(['kiln requires fuel 85']);
    expect(ru('Печь состоит из трубы и заслонки.')).toEqual(['заслонка part-of печь 80', 'труба part-of печь 80']);
    expect(ru('Печь, которая зависит от топлива.')).toEqual(['печь requires топливо 85']);
    expect(ru('Печь не работает без топлива.')).toEqual(['печь requires топливо 85']);
  });

  it('say nothing when negated, asked or about something else', () => {
    for (const sentence of [
      'A kiln does not need fuel.',
      "A kiln doesn't require fuel.",
      'Does a kiln need fuel?',
      'The door of a kiln requires fuel.',
      'A kiln requires the smell of fuel.',
      'A kiln; it requires fuel.',
      'A kiln that somebody has once built for show requires fuel.',
    ]) {
      expect(said(sentence)).toEqual([]);
    }
    expect(ru('Печь не требует топлива.')).toEqual([]);
  });

  it('are less sure when only supposed, and dropped below a half', () => {
    expect(said('A kiln might need fuel.')).toEqual(['kiln requires fuel 60']);
    expect(said('A kiln might use fuel.')).toEqual([]);
    expect(said('A kiln uses fuel.')).toEqual(['kiln requires fuel 55']);
  });

  it('take the defined term as subject where a gloss begins with the cue', () => {
    const index = readVault({ 'a.md': `${glossary('Топливо')}\n> [!определение] Печь\n> Требует топлива.` });
    expect(relationLines(index, 'requires')).toEqual(['печь requires топливо 85']);
  });

  it('follow two verbs back to the one subject', () => {
    expect(said('Kiln smokes and requires fuel.')).toEqual(['kiln requires fuel 85']);
    expect(said('It smokes and requires fuel.')).toEqual([]);
  });
});

describe('names that several claim', () => {
  const index = readVault({
    'Queen bee.md': '---\naliases: [QB]\n---\n',
    'Quilt block.md': '---\naliases: [QB]\n---\n',
    'a.md': `${glossary('Hive')}\nA hive needs a QB.\n\n> [!definition] Swarm\n> A hive that a QB leads; every QB has one.`,
  });

  it('are mentioned in a definition with less certainty, and relate nothing', () => {
    expect(relationLines(index, 'mentions')).toEqual([
      'swarm mentions hive 90',
      'swarm mentions queen bee 60',
      'swarm mentions quilt block 60',
    ]);
    expect(relationLines(index, 'requires')).toEqual([]);
  });
});

describe('links as names', () => {
  it('stand for the section that they lead to', () => {
    const index = readVault({
      'Boats.md': '## Lock\n\n> [!definition]\n> A chamber of water.\n',
      'a.md': `${glossary('Canal')}\nA canal needs a [[Boats#Lock]].`,
    });
    expect(relationLines(index, 'requires')).toEqual(['canal requires lock 85']);
  });
});

describe('a sentence about two', () => {
  const said = (sentence: string): string[] =>
    relationLines(
      readVault({ 'a.md': `${glossary('Kiln', 'Flue', 'Fuel')}\n${sentence}` }),
      'requires',
      'part-of',
      'is-a',
    );

  it('needs its own subject', () => {
    expect(said('Needs fuel and a flue.')).toEqual([]);
    expect(said('Kiln flue requires fuel.')).toEqual([]);
    expect(said('Smoke or kiln requires fuel.')).toEqual(['kiln requires fuel 85']);
  });

  it('keeps what was listed before the list breaks off', () => {
    expect(said('A kiln consists of a flue, and that is all.')).toEqual(['flue part-of kiln 80']);
  });

  it('tells the relations of one place by their ends', () => {
    const found = readVault({ 'a.md': `${glossary('Zinc', 'Copper', 'Metal')}\nZinc and copper are kinds of metal.` })
      .factsOf('a.md')
      ?.vault?.relations.filter((one) => one.kind === 'is-a');
    expect(found?.map((one) => one.source)).toEqual(['copper', 'zinc']);
  });
});

describe('the place of a relation', () => {
  it('is its sentence, as stored', () => {
    const text = `${glossary('Kiln', 'Fuel')}\nFirst. A **kiln** needs [[Fuel|fuel]] daily. Last.`;
    const index = readVault({ 'a.md': text });
    const [place] = index.relations().find((one) => one.kind === 'requires')?.evidence ?? [];
    expect(text.slice(place?.from, place?.to)).toBe('A **kiln** needs [[Fuel|fuel]] daily.');
  });
});
