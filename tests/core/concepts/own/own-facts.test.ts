import { describe, expect, it } from 'vitest';
import { buildWordFilter, filterKeys, mayHold } from '../../../../src/core/concepts';
import { noteAliases } from '../../../../src/core/concepts/own/note-aliases';
import { countWords } from '../../../../src/core/concepts/own/note-words';
import { acceptedIn, factsOf } from '../../../support/own-facts';

describe('what the note is and speaks of', () => {
  it('keeps the text of a heading that is no name', () => {
    expect(factsOf('# 2024\n\n## → *!*\n\nx').headings.map((heading) => heading.text)).toEqual(['2024', '→ !']);
  });

  it('does not call a concept by its own name again', () => {
    const facts = factsOf('---\naliases: [Gateway, Door]\n---\n> [!def] Gateway\n> a way through', 'Router.md');
    expect(facts.concepts.map(({ name, aliases, home }) => [name, aliases, home])).toEqual([
      ['Router', ['Gateway', 'Door'], 'note'],
    ]);
    expect(facts.definitions[0]?.term).toBe('Router');
  });

  it('takes aspects from tables whose cells are not all filled', () => {
    const table = '| | Lock | |\n|---|---|---|\n| Height | 1 | 2 |\n| | 3 | 4 |\n| Weir | 5 | 6 |';
    const facts = factsOf(`> [!def] Lock\n> a chamber\n\n> [!def] Weir\n> a wall\n\n${table}`);
    expect(facts.concepts.map(({ key, aspects }) => [key, aspects])).toEqual([
      ['lock', ['Height', 'Weir']],
      ['weir', ['Lock']],
    ]);
  });
});

describe('a term is used elsewhere', () => {
  const isUsed = (definition: string, rest: string): boolean =>
    factsOf(`${definition} – a chamber of a canal\n\n${rest}`).definitions.some((one) =>
      one.parts.some((part) => part.id === 'used-elsewhere'),
    );

  it('where the rarest of its words, in any form, stands twice more', () => {
    expect(isUsed('**Canal lock**', 'The locks of canals. A canal, a lock.')).toBe(true);
    expect(isUsed('**Canal lock**', 'The locks of a canal. A canal, a canal.')).toBe(false);
    expect(isUsed('**Go up**', 'Go up. Go up. Go up.')).toBe(false);
  });

  it('but not by many words of one beginning, which are codes', () => {
    const codes = (many: number): string => Array.from({ length: many }, (_, i) => `lock${String(100 + i)}`).join(' ');
    expect(isUsed('**Lock**', codes(399))).toBe(true);
    expect(isUsed('**Lock**', codes(400))).toBe(false);
  });
});

describe('templates of the person', () => {
  it.each([
    ['Lock = a room;', '{term} = {gloss};', 'Lock'],
    ['a room <- Lock', '{gloss} <- {term}', 'Lock'],
    ['Lock = a room', '{term} = {gloss};', null],
    ['Lock = a room', 'def {term} = {gloss}', null],
    ['Lock =', '{term} = {gloss}', null],
    ['Lock = a room', '{term} alone', null],
    ['Lock = a room', '{term} = {term}', null],
    ['Lock a room', '{term} {gloss}', null],
  ])('%s by %s', (line, template, term) => {
    expect(factsOf(line, 'Note.md', { templates: [template] }).definitions.map((one) => one.term)).toEqual(
      term === null ? [] : [term],
    );
  });
});

describe('scores', () => {
  it('says how they came about', () => {
    const [one] = factsOf(
      'Световой год (СГ) – расстояние, которое свет проходит за год. СГ удобен для звёзд.',
    ).definitions;
    expect(one?.parts.map((part) => part.id)).toEqual(['base', 'abbreviation', 'genus', 'whole-sentence', 'limit']);
    expect(one?.confidence).toBe(95);
  });

  it('sums integers to the confidence', () => {
    const facts = factsOf(
      'Nova – a star that flares.\n\n**Comet** — a ball of ice that grows a tail near the Sun.\n\nMoon – bright tonight.',
    );
    for (const one of facts.definitions)
      expect(one.parts.reduce((sum, part) => sum + part.points, 0)).toBe(one.confidence);
  });

  it('suggests from 50, accepts from the threshold', () => {
    const text = '**Квазар** — яркое ядро';
    expect(factsOf(text).definitions.map((one) => [one.status, one.confidence])).toEqual([['suggested', 60]]);
    expect(factsOf(text, 'Note.md', { threshold: 60 }).definitions.map((one) => one.status)).toEqual(['accepted']);
    expect(factsOf('Квазар — яркое ядро').definitions).toEqual([]);
  });

  it('lets strong definitions support others of their shape', () => {
    const weak = '- **Болид** — яркий метеор';
    const strong = '- **Метеор** — след, который оставляет в небе сгорающая частица';
    expect(factsOf(weak).definitions.map((one) => one.confidence)).toEqual([60]);
    const both = factsOf(`${weak}\n${strong}`).definitions;
    expect(both.map((one) => [one.confidence, one.parts.some((part) => part.id === 'sibling')])).toEqual([
      [70, true],
      [95, false],
    ]);
  });

  it('holds a language without data at 75 unless the term is used', () => {
    const text = '**ქარი** — ჰაერის მოძრაობა დედამიწის ზედაპირის გასწვრივ ერთი მიმართულებით დიდი სიჩქარით';
    expect(factsOf(text).definitions[0]?.confidence).toBeLessThanOrEqual(75);
    expect(factsOf(text, 'ქარი.md').definitions[0]?.status).toBe('accepted');
  });

  it('takes words, labels, headings and templates of the person', () => {
    expect(
      acceptedIn(factsOf('> [!lore] Aurora\n> Light in the sky.', 'Note.md', { definitionWords: ['lore'] })).length,
    ).toBe(1);
    expect(acceptedIn(factsOf('**Омен:** звезда, которая падает к беде.', 'Note.md', { labels: ['омен'] }))).toEqual(
      [],
    );
    expect(
      factsOf('## Эфемериды\n\n> [!def]\n> Таблица положений.', 'Луна.md', { stopHeadings: ['эфемериды'] })
        .definitions[0]?.term,
    ).toBe('Луна');
  });
});

describe('concepts, names, headings', () => {
  const text =
    '---\naliases: [НЗ, Нейтронка]\nмасса: 1.4\ntags: [x]\n---\n# Нейтронная звезда\n\n## Определение\n\nОстаток вспышки, сжатый до плотности ядра.\n\n## Строение\n\nцвет:: белый\n\n### Пульсар\n\n> [!def]\n> Звезда, которая мигает в радио.\n\n#### Период\n\nМалый.\n\n| Тип | Поле |\n|---|---|\n| Пульсар | сильное |\n\n## Отличия\n\nНет.';
  const facts = factsOf(text, 'sky/Нейтронная звезда.md');

  it('knows the note by its names', () => {
    expect(facts.name).toBe('Нейтронная звезда');
    expect(facts.noteAliases).toEqual(['НЗ', 'Нейтронка']);
    const note = facts.concepts.find((one) => one.home === 'note');
    expect(note?.key).toBe('нейтронная звезда');
    expect(note?.aliases).toEqual(['НЗ', 'Нейтронка']);
  });

  it('lists what the note speaks of', () => {
    expect(facts.concepts.find((one) => one.home === 'note')?.aspects).toEqual(
      expect.arrayContaining(['Строение', 'масса', 'цвет']),
    );
    expect(facts.concepts.find((one) => one.key === 'пульсар')?.aspects).toEqual(['Период', 'Поле']);
    expect(facts.concepts.find((one) => one.key === 'пульсар')?.home).toBe('heading');
  });

  it('knows what headings are for', () => {
    expect(facts.headings.map((one) => [one.text, one.role])).toEqual([
      ['Нейтронная звезда', 'name'],
      ['Определение', 'stop'],
      ['Строение', 'name'],
      ['Пульсар', 'name'],
      ['Период', 'name'],
      ['Отличия', 'contrast'],
    ]);
  });

  it.each([
    ['## Отличие кометы от астероида', 'contrast'],
    ['## How a comet differs from an asteroid', 'contrast'],
    ['## Comet vs asteroid', 'contrast'],
    ['## DIFFERENCES FROM MOONS:', 'contrast'],
    ['## Чем отличаются', 'contrast'],
    ['## 2. Введение', 'stop'],
    ['## How it works', 'stop'],
    ['## Зачем нужен телескоп?', 'stop'],
    ['## Beispiele', 'stop'],
    ['## Задача трёх тел', 'name'],
    ['## 🌙 **Луна**:', 'name'],
  ])('%s is %s', (heading, role) => {
    expect(factsOf(`${heading}\n\nЗвёзды и планеты, которые видны на небе.`).headings[0]?.role).toBe(role);
  });

  it('gives a definition under an alias to the note', () => {
    const own = factsOf(
      '---\nalias: Полярка\n---\nПолярка – это звезда, которая указывает на север.',
      'Полярная звезда.md',
    );
    expect(own.definitions[0]?.term).toBe('Полярная звезда');
    expect(own.concepts.map((one) => one.name)).toEqual(['Полярная звезда']);
  });

  it('calls a concept without note or heading virtual', () => {
    expect(factsOf('> [!def] Зенит\n> Точка над головой.').concepts[0]?.home).toBe('virtual');
  });
});

describe('aliases of a note', () => {
  it.each([
    [null, []],
    [{ aliases: ['a b', ' c '] }, ['a b', 'c']],
    [{ aliases: 'one, two ,three' }, ['one', 'two', 'three']],
    [{ aliases: '' }, []],
    [{ aliases: null }, []],
    [{ aliases: [] }, []],
    [{ aliases: 7 }, ['7']],
    [{ alias: [1984, null, { x: 1 }, true] }, ['1984', 'true']],
    [{ aliases: ['x', 'x'], alias: 'y' }, ['x', 'y']],
  ])('%j', (data, names) => {
    expect(noteAliases(data)).toEqual(names);
  });
});

describe('links', () => {
  const text =
    '# Орбита\n\n## Эллипс\n\nЭллипс – это кривая, у которой два [[Фокус|фокуса]].\n\nВидели [[Kepler]]-закон и [[спутник]]ами.\n\n## Ссылки\n\n[[Архив]]';
  const { links } = factsOf(text, 'Орбита.md');

  it('knows who may hold each', () => {
    expect(links.map((one) => [one.target, one.holders])).toEqual([
      ['Фокус', ['эллипс', 'орбита']],
      ['Kepler', ['закон', 'эллипс', 'орбита']],
      ['спутник', ['эллипс', 'орбита']],
      ['Архив', ['орбита']],
    ]);
  });

  it('tells an ending from a compound', () => {
    expect(links.map((one) => one.inflected)).toEqual([false, false, true, false]);
  });
});

describe('the word filter', () => {
  it('never denies a word of the note', () => {
    const words = Array.from({ length: 2000 }, (_, i) => `слово${String(i)}`);
    const filter = buildWordFilter(words);
    expect(words.every((word) => mayHold(filter, word))).toBe(true);
    expect(filter.length).toBe(Math.ceil(20_000 / 32));
    const wrong = Array.from({ length: 2000 }, (_, i) => `иное${String(i)}`).filter((word) => mayHold(filter, word));
    expect(wrong.length).toBeLessThan(80);
  });

  it('holds nothing when empty', () => {
    expect(mayHold(buildWordFilter([]), 'x')).toBe(false);
  });

  it('knows words by their parts and scripts without spaces by pairs', () => {
    const keys = new Set(filterKeys(countWords('Docker-контейнер Йод 容器化 页').keys()));
    expect([...keys].sort()).toEqual(['docker', 'docker-контейнер', 'контейнер', 'йод', '容器', '器化', '页'].sort());
  });

  it('is asked with keys of the facts', () => {
    const { words } = factsOf('Большая Медведица видна всегда.');
    expect(['большая', 'медведица', 'видна'].every((word) => mayHold(words, word))).toBe(true);
  });
});
