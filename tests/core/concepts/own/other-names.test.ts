import { describe, expect, it } from 'vitest';
import { acceptedIn, factsOf } from '../../../support/own-facts';

const aliasesIn = (text: string): string[] => acceptedIn(factsOf(text)).flatMap((one) => one.aliases);

describe('a name in brackets behind the term', () => {
  it.each([
    ['- **Cleat** (belaying pin) — a piece of wood to which a rope is made fast', 'belaying pin'],
    ['- **Splicing** (marrying): joining two ropes so that their strands run into each other.', 'marrying'],
    ['> [!definition] Камбуз (кухня) – помещение на судне, где готовят еду', 'кухня'],
    ['## Кнехт (битенг)\n\n> [!определение]\n> Тумба на палубе, за которую крепят канат.', 'битенг'],
    ['**Фальшкиль** (килевой брус) — брус, который бережёт киль от ударов о дно.', 'килевой брус'],
    ['**Румпель** (tiller) — рычаг, которым поворачивают руль.', 'tiller'],
    ['**Pardune** (backstay) – ein Seil, das den Mast nach hinten hält.', 'backstay'],
    ['**Windlass** (capstan, 40 kg) – a drum by which an anchor is raised.', 'capstan'],
    ['**Funkis** (Funktionale Ordnung) – eine Bauweise, die nach dem Zweck der Dinge geht.', 'Funktionale Ordnung'],
  ])('is another name: %s', (text, alias) => {
    expect(aliasesIn(text)).toEqual([alias]);
  });

  it.each([
    '- **Cleats** (plural) — pieces of wood to which a rope is made fast',
    '- **Set** (mathematics) — a collection of things that are told apart',
    '- **Kernel** (physiology) — the part of a seed that is eaten',
    '- **Anchor** (from Greek) — a hook that holds a ship to the ground',
    '- **Knot** (fastened) — a place where a rope is wound round itself',
    '- **Anchor** (a hook) — a weight that holds a ship to the ground',
    '- **Mast** (pole) — a pole that carries the sails of a ship',
    '- **Beam** (Bernoulli) — a bar that carries a load across a gap',
    '- **Hull** (v. 2) — the body of a ship without its masts and sails',
    '- **Hull** (see below) — the body of a ship without its masts and sails',
    '- **Hull** (body, shell) — the outside of a ship that keeps the water out',
    '- **Hull** (what is left of an old ship) — the body of a ship that floats',
    '- [[Hull (ship)]] — the body of a vessel that keeps the water out',
    '- **Фальшкиль** (прочный брус) — брус, который бережёт киль от ударов о дно',
    '- **Фальшкиль** (брус) — брус, который бережёт киль от ударов о дно',
    '- **Снасть** (устар.) — верёвка, которой управляют парусом',
    '- **Якорь** (плавучий) — груз, который держит судно на месте',
    '- **Якорь** (см. рис.) — груз, который держит судно на месте',
    '- **Узел** (механика) — место, где сходятся несколько частей',
    '- **Узел** (мн. узлы) — место, где верёвка обвита вокруг себя',
    '## Mast (pole)\n\n> [!definition]\n> A pole that carries the sails of a ship.',
    '## Ship (hull)\n\n> [!definition] Deck\n> A floor that covers the hold.',
    '- **Dinghy** (platform) — a small boat that is towed behind a ship',
    '- **Nautilus** (хранилище) — место, где корабль держит карты',
    '- **Оплетка** (база данных) — место, где лежат все карты',
    '- **Dinghy** (tender) — a small boat that is towed behind a ship\n\nThe tender leaks. A tender costs much.',
    '- **Рей** (оснастки судна) — брус, к которому крепят парус',
    '- **Poulie** (pluriel) — une roue qui guide une corde',
  ])('is none: %s', (text) => {
    expect(factsOf(text).definitions).toHaveLength(1);
    expect(aliasesIn(text)).toEqual([]);
  });

  it('is none where the note speaks of it as of something else', () => {
    expect(
      aliasesIn('- **Cleat** (bollard) — a piece of wood to which a rope is made fast\n\n## Bollard\n\nOf stone.'),
    ).toEqual([]);
  });
});

describe('a name that a later sentence gives', () => {
  it.each([
    ['**Cleat** — a piece of wood that holds a rope. It is also known as a belaying pin.', 'belaying pin'],
    ['**Рында** — колокол, который висит на судне. Её ещё называют «корабельным звонком».', 'корабельный звонок'],
    ['**Планшир** — брус, который лежит поверх борта. Также называется фальшбортом.', 'фальшборт'],
    ['**Klampe** – ein Stück Holz, das ein Tau hält. Sie heißt auch Belegholz.', 'Belegholz'],
    ['**Taquet** – une pièce de bois qui tient une corde. Il est aussi appelé « tacot ».', 'tacot'],
    ['**Knaga** – kawałek drewna, który trzyma linę. Zwana też „rogatką”.', 'rogatka'],
  ])('is another name: %s', (text, alias) => {
    expect(aliasesIn(text)).toEqual([alias]);
  });

  it.each([
    '**Cleat** — a piece of wood, also known as wood.',
    '**Cleat** — a piece of wood that holds a rope. The rope round it is also called a painter.',
    '**Cleat** — a piece of wood that holds a rope. It is also known as one of the oldest parts of a ship.',
    '**Cleat** — a piece of wood that holds a rope. It is also called this.',
    '**Cleat** — a piece of wood that holds a rope. Also called:',
    '**Cleat** — a piece of wood that holds a rope. In ports, it is also called pin.',
  ])('is none: %s', (text) => {
    expect(aliasesIn(text)).toEqual([]);
  });
});

describe('the aliases of a note that defines its name in another form', () => {
  const namesIn = (text: string, path: string): unknown[] =>
    factsOf(text, path).concepts.map(({ name, aliases }) => [name, aliases]);

  it('are those of what it defines', () => {
    const note = '---\naliases: [TT]\n---\n> [!def] Tide table\n> a list of tides';
    expect(namesIn(note, 'Tide tables.md')).toEqual([['Tide table', ['TT']]]);
    const russian = '---\naliases: [сигнальные огни]\n---\n> [!опр] Маяк\n> башня с огнём на берегу';
    expect(namesIn(russian, 'Маяки.md')).toEqual([['Маяк', ['сигнальные огни']]]);
    expect(factsOf(russian, 'Маяки.md').noteAliases).toEqual([]);
  });

  it('stay with the note where it defines itself, several forms, or something else', () => {
    const own = '---\naliases: [TT]\n---\n> [!def] Tides\n> water that comes and goes\n\n> [!def] Tide\n> one of them';
    expect(namesIn(own, 'Tides.md')).toEqual([
      ['Tides', ['TT']],
      ['Tide', []],
    ]);
    const other = '---\naliases: [TT]\n---\n> [!def] Tidal table\n> a list of tides';
    expect(namesIn(other, 'Tide tables.md')).toEqual([
      ['Tide tables', ['TT']],
      ['Tidal table', []],
    ]);
  });
});

describe('a short form and what it stands for', () => {
  it.each([
    ['**BF** — the rope that keeps a boat off the quay (breast fast).', ['breast fast']],
    [
      '## BF\n\n> [!definition]\n> A rope that keeps a boat off the quay (breast fast). Never left slack.',
      ['breast fast'],
    ],
    ['**Breast fast**: the rope that keeps a boat off the quay (BF on the plans).', ['BF']],
    ['**Capstan** (Ca) — a drum by which an anchor is raised from the ground.', ['Ca']],
    ['**Coque double** (Cd) — une coque dont la paroi est faite de deux couches.', ['Cd']],
    ['**Cleat** (belaying post, BP) — a piece of wood to which a rope is made fast', ['belaying post', 'BP']],
    ['**Утка** (она же кнехт, она же нагель) — брусок, за который крепят канат.', ['кнехт', 'нагель']],
    // Not its letters, where it was seen, what is of another thing.
    ['**Capstan** (Po) — a drum by which an anchor is raised from the ground.', []],
    ['**Breast fast**: the rope that keeps a boat off the quay (AB on the plans).', []],
    ['**BF** — the rope that keeps a boat off the quay (best seen at low water).', []],
    ["**Breast fast**: the rope that keeps a boat off the quay (BF was Tom's word).", []],
  ])('%s', (text, aliases) => {
    expect(aliasesIn(text)).toEqual(aliases);
  });
});

describe('a name that the gloss gives aside', () => {
  it.each([
    ['**Cleat** — a piece of wood to which a rope is made fast, a.k.a. kevel.', ['kevel']],
    ['**Cleat** — a piece of wood to which a rope is made fast. aka kevel', ['kevel']],
    ['**Klampe** — ein Holz, an dem man ein Seil festmacht (heißt auch Kreuzholz).', ['Kreuzholz']],
    ['**Утка** — брусок, за который крепят канат; то же, что кнехт.', ['кнехт']],
    // Of another thing, of none, or more than a name.
    ['**Cleat** — a piece of oak, also known as timber.', []],
    ['**Cleat** — a piece of wood to which a rope is made fast, also known as wood.', []],
    ['**Cleat** — a piece of wood to which a rope is made fast, also known as what the old men on the pier use.', []],
    ['**Утка** — брусок, за который крепят канат; то же, что делает кнехт.', []],
  ])('%s', (text, aliases) => {
    expect(aliasesIn(text)).toEqual(aliases);
  });
});

describe('a short name that is not made of the initials', () => {
  it.each([
    ['Дежурный диспетчер (ДСЦ) – работник, который руководит движением трамваев на линии.', 'ДСЦ'],
    ['Очередь отказов (DLQ) — место, куда складывают письма, которые не удалось доставить.', 'DLQ'],
    ['**Współczynnik tarcia (COF)** — stosunek siły tarcia do nacisku.', 'COF'],
    ['**Trough depth (Dt)** — the height of water that stands in a trough before it runs over.', 'Dt'],
    ['**Припуск на шов** (Пш) — полоса ткани, которую оставляют за краем выкройки.', 'Пш'],
    ['**Период высева** (T½): время, за которое всходит половина семян.', 'T½'],
    ['## BF\n\nBoundary fence – a fence that runs along the edge of a field.', 'BF'],
  ])('is another name: %s', (text, alias) => {
    expect(aliasesIn(text)).toEqual([alias]);
  });

  it.each([
    '**Дежурный диспетчер** (СССР) – работник, который руководит движением трамваев на линии.',
    '**Диспетчер** (WAL) – работник, который руководит движением трамваев на линии.',
    '**Outer link (XML)** — a link that leads out of a book into another.',
    '**Outer link (OK)** — a link that leads out of a book into another.',
    '## DSP\n\nBoundary fence – a fence that runs along the edge of a field.',
  ])('is none: %s', (text) => {
    expect(factsOf(text).definitions).toHaveLength(1);
    expect(aliasesIn(text)).toEqual([]);
  });
});

describe('other names beside and behind a definition', () => {
  it.each([
    ['Зимним паром (зябью) называется поле, которое вспахали осенью и оставили до весны.', ['зябь']],
    ['Stale bread (чёрствый хлеб) — буханка, которая лежит на полке больше двух дней.', ['чёрствый хлеб']],
    ['Глухая петля, она же петля Нестерова, — фигура, при которой самолёт описывает круг.', ['петля Нестерова']],
    ['**Причал** — стенка, к которой швартуют суда, её же называют пирсом.', ['пирс']],
    ['**Закваска** — смесь муки и воды. У пекарей она ещё зовётся «матерью теста».', ['матерь теста']],
    ['**Закладка** — узкая полоса ткани в книге. Синоним: ляссе.', ['ляссе']],
    ['**Закладка** — узкая полоса ткани в книге.\n\nСинонимы в речи мастеров: ляссе, лента', ['ляссе', 'лента']],
    ['**Ribbon** — a narrow strip of cloth in a book.\n**Other names:** bookmark, marker', ['bookmark', 'marker']],
    ['**Leseband** – ein schmales Band aus Stoff im Buch. Andere Namen: Zeichenband.', ['Zeichenband']],
  ])('are found: %s', (text, aliases) => {
    expect(aliasesIn(text)).toEqual(aliases);
  });

  it.each([
    'Речным затором (рекой) называют скопление льда в русле, которое поднимает воду.',
    'Docker Compose (удобная утилита) — описание, которое собирает весь состав на запасном пути.',
    '**Ribbon** — a narrow strip of cloth in a book. Synonyms: there are many, some say marker.',
    '**Ribbon** — a narrow strip of cloth in a book.\n\n## Words\n\nSynonyms: marker, bookmark',
  ])('are not there: %s', (text) => {
    expect(aliasesIn(text)).toEqual([]);
  });
});
