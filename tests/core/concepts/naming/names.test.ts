import { describe, expect, it } from 'vitest';
import { abbreviationsOf, isAbbreviationOf, singular } from '../../../../src/core/concepts/naming/abbreviation';
import { cleanName, nameOfFile } from '../../../../src/core/concepts/naming/clean-name';
import { isOneOf } from '../../../../src/core/concepts/reading/definition-word';
import { anyRecognition } from '../../../../src/core/language';
import { acceptedIn, factsOf, termsIn } from '../../../support/own-facts';

describe('cleaning of names', () => {
  it.each([
    ['Виртуальная сеть: ', 'Виртуальная сеть'],
    ['🎻 **Смычок** —', 'Смычок'],
    ['3.2 Устройство грифа', 'Устройство грифа'],
    ['12) Струна', 'Струна'],
    ['04 Мензура', 'Мензура'],
    ['02 - Mensur', 'Mensur'],
    ['7 strings', '7 strings'],
    ['/// СТРУНЫ', 'СТРУНЫ'],
    ['/dev/null', '/dev/null'],
    ['«Молоточек»', 'Молоточек'],
    ['String (bowed)', 'String'],
    ['Fret\u00A0 \u202Fboard', 'Fret board'],
    ['soft\u00ADware', 'software'],
    ['弦', '弦'],
    ['e\u0301tude', 'étude'],
    ['C++', 'C++'],
    ['Bridge 🎼', 'Bridge'],
    ['IPv4', 'IPv4'],
    ['Simple string¶', 'Simple string'],
    ['\'Bridge"', 'Bridge'],
    ["'Bridge'", 'Bridge'],
    ["'80s strings of Anna's", "'80s strings of Anna's"],
  ])('%s → %s', (shown, name) => {
    expect(cleanName(shown)?.name).toBe(name);
  });

  it.each(['', '  ', 'x', '42', '1.2.3', '—', '(only brackets)', `${'long '.repeat(20)}name`, '🎻'])(
    'no name: %s',
    (shown) => {
      expect(cleanName(shown)).toBeNull();
    },
  );

  it('keeps what stood in brackets', () => {
    expect(cleanName('Central processor (CPU) (old)')).toEqual({ name: 'Central processor', brackets: ['CPU', 'old'] });
  });

  it.each(['2024-05-01', '12', 'Untitled', 'Untitled 3', 'Без названия 2', ''])('a file without a name: %s', (file) => {
    expect(nameOfFile(file)).toBeNull();
  });

  it('takes the name of any other file', () => {
    expect(nameOfFile('Гриф скрипки')).toBe('Гриф скрипки');
  });
});

describe('abbreviations', () => {
  it.each([
    ['ВМ', 'Виртуальная машина'],
    ['HTTP', 'HyperText Transfer Protocol'],
    ['VMs', 'virtual machine'],
    ['ERM', 'Entity-Relationship-Modell'],
    ['ДНК', 'дезоксирибонуклеиновая кислота'],
    ['TTL', 'Time to live'],
    ['МВД', 'министерство внутренних дел'],
    ['ПиР', 'покой и радость'],
    ['SWV', 'Schwellwertverfahren'],
  ])('%s of %s', (short, name) => {
    expect(isAbbreviationOf(short, name)).toBe(true);
  });

  it.each([
    ['платформы', 'контейнер'],
    ['ISO', 'Светочувствительность'],
    ['V', 'value'],
    ['vm', 'virtual machine'],
    ['VMX', 'virtual machine'],
    ['ABCDEFGHI', 'a b c d e f g h i'],
    ['V.M.', 'virtual machine'],
    ['SWZ', 'Schwellwertverfahren'],
    ['WVS', 'Schwellwertverfahren'],
  ])('%s is none of %s', (short, name) => {
    expect(isAbbreviationOf(short, name)).toBe(false);
  });

  it('reads several in one bracket and cuts the plural', () => {
    expect(abbreviationsOf('virtual machine', ['VMs, old', 'x'])).toEqual(['VM']);
    expect(singular('OS')).toBe('OS');
  });

  it('takes either order', () => {
    const [one] = acceptedIn(
      factsOf('GPS (Global Positioning System) – a set of satellites that tells a receiver where it is.'),
    );
    expect(one?.term).toBe('Global Positioning System');
    expect(one?.aliases).toEqual(['GPS']);
  });

  it('gives no alias where the letters do not fit', () => {
    const [one] = acceptedIn(factsOf('Смычок (палочки) – это трость с волосом, которой водят по струнам.'));
    expect(one?.aliases).toEqual([]);
  });
});

describe('other names at the head', () => {
  it.each([
    ['Гриф, или шейка, – это часть скрипки, к которой прижимают струны.', 'Гриф', ['шейка']],
    ['**Peg**, also known as tuner — a part that holds the end of a string.', 'Peg', ['tuner']],
  ])('%s', (text, term, aliases) => {
    const [one] = factsOf(text).definitions;
    expect(one?.term).toBe(term);
    expect(one?.aliases).toEqual(aliases);
  });
});

describe('definition words', () => {
  it.each([
    'definition',
    'Definition.',
    'ОПР',
    'определение:',
    'definicion',
    'опредление',
    'definitoin',
    '定义：',
    'הגדרה',
    'Définition',
  ])('%s', (word) => {
    expect(isOneOf(word, anyRecognition.definitionWords)).toBe(true);
  });

  it.each(['define it', 'defence', 'note', 'опора', '', 'de', 'infinition', 'x'.repeat(60), 'deff'])(
    'not %s',
    (word) => {
      expect(isOneOf(word, anyRecognition.definitionWords)).toBe(false);
    },
  );
});

describe('names of frames', () => {
  it('prefers the title, then the body, then the heading, then the file', () => {
    expect(termsIn('## Лад\n\n> [!def] Гамма\n> **Ряд** звуков по порядку.')).toEqual(['Гамма']);
    expect(termsIn('## Лад\n\n> [!def]\n> **Гамма** – ряд звуков по порядку.')).toEqual(['Гамма']);
    expect(termsIn('## Лад:\n\n> [!def]\n> Система устойчивых и неустойчивых ступеней.')).toEqual(['Лад']);
    expect(termsIn('> [!def]\n> Ряд звуков по порядку.', 'Гамма.md')).toEqual(['Гамма']);
  });

  it('goes past headings that name nothing', () => {
    expect(termsIn('# Тритон\n\n## Введение\n\n> [!def]\n> Интервал в три тона.')).toEqual(['Тритон']);
    expect(termsIn('## Примеры\n\n> [!def]\n> Интервал в три тона.', '2024-01-01.md')).toEqual([]);
  });

  it('does not make a term of a word that is only stressed', () => {
    expect(termsIn('## Терция\n\n> [!def]\n> Интервал, в котором *ровно* три ступени.')).toEqual(['Терция']);
  });

  it('takes a stressed word that the heading shares', () => {
    expect(termsIn('## Виды терций\n\n> [!def]\n> Если между звуками три ступени, получается *терция*.')).toEqual([
      'терция',
    ]);
  });

  it('takes the words behind a naming verb', () => {
    expect(termsIn('> [!def]\n> A chord of three notes is called a triad.')).toEqual(['triad']);
    expect(termsIn('> [!def]\n> A step that does not resolve is not called *stable*.', 'Tension.md')).toEqual([
      'Tension',
    ]);
  });

  it('gives the dictionary form of an oblique name', () => {
    expect(
      termsIn('**Определение.** *Мелодической линией* называется движение голоса. Мелодическая линия поётся.'),
    ).toEqual(['Мелодическая линия']);
    expect(termsIn('**Определение.** *Ритмом* называется чередование длительностей.')).toEqual(['Ритм']);
    expect(termsIn('**Определение.** *Тональностью* называется высота лада.')).toEqual(['Тональность']);
    expect(termsIn('**Определение.** *Созвучиями* называются сочетания тонов.')).toEqual(['Созвучия']);
    expect(termsIn('**Определение.** *Каденцией* называют оборот в конце.')).toEqual(['Каденция']);
    expect(termsIn('**Определение.** *Звуковым рядом* называют звуки по порядку; звуковой образ – другое.')).toEqual([
      'Звуковой ряд',
    ]);
  });

  it('uses the link of a term that is one', () => {
    expect(termsIn('- [[music/Cadence|the cadence]] – a turn that ends a phrase.')).toEqual(['Cadence']);
  });

  it('leaves formulas out of names', () => {
    expect(termsIn('> [!def] Definition: Pitch, $f_0$\n> The frequency that is heard.')).toEqual(['Pitch']);
  });
});
