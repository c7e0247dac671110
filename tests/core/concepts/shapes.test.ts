import { describe, expect, it } from 'vitest';
import { acceptedIn, factsOf } from '../../support/own-facts';

/** Note, terms with their glosses' beginnings, path. */

const shapes: [name: string, text: string, terms: (readonly [term: string, gloss: string])[], path?: string][] = [
  ['callout titled with the term', '> [!def] Estuary\n> The tidal mouth of a river.', [['Estuary', 'The tidal mouth']]],
  [
    'callout titled with the term, ru',
    '> [!опр] Лиман\n> Затопленное морем устье реки.',
    [['Лиман', 'Затопленное морем']],
  ],
  [
    'term and gloss in the title',
    '> [!definition] Lagoon – shallow water behind a reef\n> - often warm\n> - often clear',
    [['Lagoon', 'shallow water']],
  ],
  [
    'bold term under its heading',
    '## Бархан\n\n> [!Определение]\n> **Бархан** — это песчаная дюна, которую ветер сложил серпом.',
    [['Бархан', 'песчаная дюна']],
  ],
  ['label, italic term', '**Определение.** *Коса* – узкая полоса суши, вытянутая в море.', [['Коса', 'узкая полоса']]],
  [
    'item with a bold term',
    '- **Дюна** — холм из песка, который намёл ветер\n- **Оазис** — место в пустыне, где есть вода',
    [
      ['Дюна', 'холм из песка'],
      ['Оазис', 'место в пустыне'],
    ],
  ],
  ['это', 'Шхеры – это прибрежное скопление мелких скалистых островов.', [['Шхеры', 'прибрежное']]],
  [
    'abbreviation',
    'Global ice volume (GIV) – the sum of all ice that rests on land.',
    [['Global ice volume', 'the sum']],
  ],
  [
    'note with a heading "Definition"',
    '# About\n\n## Definition\n\nA plain left by a river.',
    [['Floodplain', 'A plain left']],
    'geo/Floodplain.md',
  ],
  [
    'label in a title of another callout',
    '> [!note]- Def 1.4: Oxbow\n> A lake cut off from its river.',
    [['Oxbow', 'A lake cut off']],
  ],
  [
    'term in brackets after a number',
    '> [!definition] Опр. 2.3 (Старица)\n> Отделившийся участок прежнего русла.',
    [['Старица', 'Отделившийся']],
  ],
  ['metadata in the type', '> [!def|3] Esker\n> A ridge of gravel left by a stream under ice.', [['Esker', 'A ridge']]],
  [
    'term last',
    '> [!definition]\n> The line from which rivers run to different seas is called a *divide*.',
    [['divide', 'The line']],
  ],
  [
    'three bold terms in one callout',
    '> [!определение] Берега\n> - **Пляж** — полоса песка у воды\n> - **Клиф** — обрыв, подмытый волнами\n> - **Мыс** — выступ суши в море',
    [
      ['Пляж', 'полоса'],
      ['Клиф', 'обрыв'],
      ['Мыс', 'выступ'],
    ],
  ],
  ['linked term', '- [[Polder]] – land won from the sea that lies below its level', [['Polder', 'land won']]],
  [
    'linked term with a display',
    '- [[geo/Polder|the polder]] – a piece of land that lies below the sea',
    [['Polder', 'a piece']],
  ],
  ['title is all of it', '> [!def] Atoll - a ring of coral round a lagoon', [['Atoll', 'a ring of coral']]],
  [
    'heading with a colon and a quote',
    '###### Фьорд:\n\n> Узкий залив с отвесными берегами, прорезанный ледником',
    [['Фьорд', 'Узкий залив']],
  ],
  [
    'verb before the term',
    '# Приливы\n\nНазывают *приливом* подъём воды, который вызван притяжением Луны.\n\nПрилив сменяется отливом.',
    [['Приливы', 'подъём воды']],
  ],
  ['formula only', '### Уклон\n\n> [!def]\n> $i = h / l$', [['Уклон', '$i = h / l$']]],
  [
    'nested example not swallowed',
    '> [!def] Gulf\n> A large inlet of the sea.\n> > [!example]\n> > Mexico.',
    [['Gulf', 'A large inlet']],
  ],
  [
    'example label not taken',
    '**Пример:** Байкал — озеро, которое лежит в разломе.\n\n> [!def] Грабен\n> Опущенный участок земной коры.',
    [['Грабен', 'Опущенный']],
  ],
  [
    'dashes between no-break spaces',
    'Отмель\u00A0-\u202Fучасток дна, который поднят к поверхности воды.',
    [['Отмель', 'участок']],
  ],
  ['quote without a space', '>[!def] Cape\n>A point of land that runs into the sea.', [['Cape', 'A point']]],
  [
    'callout in an item',
    '- today\n\t> [!def] Reef\n\t> A ridge just below the surface of the sea.',
    [['Reef', 'A ridge']],
  ],
  [
    'lines of one paragraph',
    '**Ebb** — the flow of water that leaves the shore.\n**Flood** — the flow of water that comes to the shore.',
    [
      ['Ebb', 'the flow of water that leaves'],
      ['Flood', 'the flow of water that comes'],
    ],
  ],
  [
    'spaceless script',
    '- **潮汐** — 海水在月球引力作用下产生的周期性运动\n- **海流** — 海水沿一定方向的大规模流动',
    [
      ['潮汐', '海水在月球'],
      ['海流', '海水沿'],
    ],
  ],
];

describe('shapes of definitions', () => {
  it.each(shapes)('%s', (_name, text, terms, path) => {
    const accepted = acceptedIn(factsOf(text, path));
    expect(accepted.map((one) => one.term)).toEqual(terms.map(([term]) => term));
    accepted.forEach((one, i) => {
      expect(one.text.startsWith(terms[i]?.[1] ?? '?')).toBe(true);
      expect(one.evidence.quote).toBe(text.slice(one.evidence.from, one.evidence.to));
      for (const span of one.body) expect(span.from >= one.evidence.from && span.to <= one.evidence.to).toBe(true);
    });
  });

  it('keeps a nested callout out of the quote', () => {
    const [definition] = acceptedIn(factsOf('> [!def] Gulf\n> A large inlet of the sea.\n> > [!example]\n> > Mexico.'));
    expect(definition?.evidence.quote).toBe('> [!def] Gulf\n> A large inlet of the sea.');
  });

  it('gives a span for each line of a quoted body', () => {
    const text = '> [!def] Sound\n> A wide inlet\n> between two seas.';
    const [definition] = acceptedIn(factsOf(text));
    expect(definition?.body.map((span) => text.slice(span.from, span.to))).toEqual([
      'A wide inlet',
      'between two seas.',
    ]);
    expect(definition?.text).toBe('A wide inlet\nbetween two seas.');
  });
});
