import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/own-facts';

const rivalsIn = (text: string, path = 'Note.md'): readonly string[] =>
  factsOf(text, path)
    .concepts.filter(({ home }) => home === 'rival')
    .map(({ name }) => name);

const SLEDGES = 'A pulk is drawn by hand. A sledge wants dogs.\n';
const НАРТЫ = 'Волокуша тянется по земле, а нарта идёт на полозьях. Нарту тянут собаки.\n';

describe('a title that sets names against each other', () => {
  it.each([
    ['Pulk vs sledge', ['Pulk', 'Sledge']],
    ['Pulk vs. Sledge', ['Pulk', 'Sledge']],
    ['How to choose: pulk versus sledge (2024)', ['Pulk', 'Sledge']],
    ['The difference between a pulk and a sledge', ['Pulk', 'Sledge']],
    ['How a pulk differs from a sledge', ['Pulk', 'Sledge']],
    ['Pulk and sledge: differences', ['Pulk', 'Sledge']],
    ['Comparison of pulk and sledge', ['Pulk', 'Sledge']],
    ['A pulk or a sledge?', ['Pulk', 'Sledge']],
    ['Pulk or Sledge', ['Pulk', 'Sledge']],
    ['Draw a pulk or sledge', []],
    ['Understanding different types of pulk and sledge', []],
    ['Pulk vs reality', []],
    ['The difference between .pulk() and .sledge()', []],
    ['Old pulk vs new sledge', []],
    ['Pros vs cons', []],
    ['Pulk vs toboggan', []],
    ['Pulk vs 2024', []],
    ['The difference between Monday and Friday', []],
    ['Pulk and sledge', []],
    ['vs', []],
    ['Draw the pulk in VS Sledge', []],
    ['Pulk vs VS Sledge', ['Pulk', 'Sledge']],
    ['Winter - Pulk vs Sledge Tradeoff', ['Pulk', 'Sledge']],
    ['Pulk vs sledge explained', ['Pulk', 'Sledge']],
    ['Pulk vs Explained', []],
  ])('as a heading: %s', (title, names) => {
    expect(rivalsIn(`## ${title}\n${SLEDGES}`)).toEqual(names);
  });

  it('as the name of the note, in the words that it has', () => {
    expect(rivalsIn(SLEDGES, 'Winter/Pulk vs sledge.md')).toEqual(['Pulk', 'Sledge']);
    expect(rivalsIn('A bag of words counts. Skip-gram predicts.\n', 'Skip-gram vs bag of words.md')).toEqual([
      'Skip-gram',
      'Bag of words',
    ]);
    expect(rivalsIn('C++ is compiled, Ruby is not. I like C++.\n', 'C++ vs Ruby.md')).toEqual(['C++', 'Ruby']);
  });

  it.each([
    ['Волокуша vs нарта', ['Волокуша', 'Нарта']],
    ['Волокуша против нарты', ['Волокуша', 'Нарта']],
    ['Зима - волокуша против нарты: обзор', ['Волокуша', 'Нарта']],
    ['Волокуша vs нарта разбор', ['Волокуша', 'Нарта']],
    ['Отличие волокуши от нарты', ['Волокуша', 'Нарта']],
    ['Чем волокуша отличается от нарты', ['Волокуша', 'Нарта']],
    ['Чем отличается волокуша от нарты?', ['Волокуша', 'Нарта']],
    ['Сравнение волокуши и нарты', ['Волокуша', 'Нарта']],
    ['Разница между волокушей и нартой', ['Волокуша', 'Нарта']],
    ['Волокуша или нарта?', ['Волокуша', 'Нарта']],
    ['Тянуть волокушу или нарту', []],
    ['Плюсы против минусов', []],
    ['Было или стало?', []],
    ['Отличие цены волокуши от нарты', []],
  ])('in Russian, in the nominative: %s', (title, names) => {
    expect(rivalsIn(`## ${title}\n${НАРТЫ}`)).toEqual(names);
  });

  it('finds the nominative behind a vowel among the forms that the note has', () => {
    const text = '## Сравнение лишая и папоротника\nВ лишае живёт гриб. Лишай сух, а папоротник любит воду.\n';
    expect(rivalsIn(text)).toEqual(['Лишай', 'Папоротник']);
  });

  it('names once what two names share behind a hyphen', () => {
    const text = '# Сравнение TOK- и SPOK-баз данных\nTOK-базы данных хранят таблицы, SPOK-базы данных — записи.\n';
    expect(rivalsIn(text)).toEqual(['TOK', 'SPOK']);
  });

  it('takes a form that the note does not tell for no name', () => {
    expect(rivalsIn('## Отличие волокуши от нарты\nВолокуши тянут. Нарты везут.\n')).toEqual([]);
  });

  it('leaves an abbreviation as it is', () => {
    const text = '# Электромобиль против ДВС\nУ ДВС есть масло, а электромобиль заряжают.\n';
    expect(rivalsIn(text)).toEqual(['Электромобиль', 'ДВС']);
  });

  it('names nothing that the note defines already, under whatever name', () => {
    const text =
      '**Virtual machine** (VM) — a computer that is made of software alone.\n\n## VM vs container\nA container is light, a VM is not.\n';
    expect(rivalsIn(text)).toEqual(['Container']);
  });
});

describe('a title in a language that sets no blanks, or has particles', () => {
  it.each([
    ['浊酒与清酒的区别', ['浊酒', '清酒']],
    ['浅谈清酒和浊酒之间的异同', ['清酒', '浊酒']],
    ['清酒 vs 浊酒 的比较', ['清酒', '浊酒']],
    ['清酒的区别', []],
    ['清酒与浊酒', []],
    ['清酒与一种在冬天慢慢酿成的酒的区别', []],
  ])('Chinese: %s', (title, names) => {
    expect(rivalsIn(`## ${title}\n清酒很清，浊酒有米。\n`)).toEqual(names);
  });

  it('Japanese and Korean', () => {
    expect(rivalsIn('## 清酒とどぶろくの違い\n清酒は澄む。どぶろくは濁る。\n')).toEqual(['清酒', 'どぶろく']);
    expect(rivalsIn('## 막걸리와 소주의 차이\n막걸리는 탁하다. 소주는 맑다.\n')).toEqual(['막걸리', '소주']);
  });
});

describe('a heading that lists names', () => {
  it.each([
    ['Pulk & toboggan', ['Pulk', 'Toboggan']],
    ['Pulk, toboggan and skis', []],
    ['Pulk and dog sledge', ['Pulk', 'Dog sledge']],
    ['Hand and dog sledge', []],
    ['Pulk and wolves', []],
  ])('over a sentence about both: %s', (title, names) => {
    const said = 'A pulk glides, a dog sledge rolls. The toboggan, the pulk: wood. Skis. A hand sledge and wolves.';
    expect(rivalsIn(`# Winter\n\n## ${title}\n${said}\n`)).toEqual(names);
  });

  it('has them as they are written', () => {
    expect(rivalsIn('# sudo и su\n\nsudo: одна команда\nsu: весь сеанс\n')).toEqual(['sudo', 'su']);
  });
});

describe('a section that compares', () => {
  it('speaks of the kinds that stand under headings beside it', () => {
    const text =
      '# Сани\n## Виды\n### Конные\nТяжёлые.\n### Собачьи\nЛёгкие.\n## Отличия\nКонные тяжелее, собачьи быстрее.\n';
    expect(rivalsIn(text)).toEqual(['Конные', 'Собачьи']);
  });
});

it('leaves the letters of a name that has a capital within', () => {
  expect(rivalsIn('An iPad draws. A tablet types.\n', 'iPad vs tablet.md')).toEqual(['iPad', 'Tablet']);
});

describe('a heading with slashes', () => {
  it.each([
    ['Pulk / sledge', ['Pulk', 'Sledge']],
    ['Pulk/Sledge', ['Pulk', 'Sledge']],
    ['pulk / sledge', []],
    ['Pulk / dog sledge', []],
    ['Pulk / kick', []],
    ['Pros / cons', []],
    ['Pulk / 2', []],
    ['A pulk / the sledge', []],
  ])('over statements about each: %s', (title, names) => {
    expect(rivalsIn(`# Winter\n\n## ${title}\n${SLEDGES}`)).toEqual(names);
  });

  it('names what the section says something of', () => {
    expect(rivalsIn('## Pulk / sledge\nYou draw a pulk. Dogs want a sledge.\n')).toEqual([]);
    expect(rivalsIn('## Pulk / sledge\nIn winter.\n\n## Later\nA pulk glides. A sledge, too.\n')).toEqual([]);
    expect(rivalsIn('## Нарты / волокуша\n- *Нарты*: дерево\n- волокуша — пластик\n')).toEqual(['Нарты', 'Волокуша']);
  });
});

describe('a rival that is a form of what the note defines or links to', () => {
  it.each([
    ['A **pulk** is a low sledge that is drawn by hand.\n\n## Pulks vs skis\nSkis glide, pulks follow.\n', ['Skis']],
    ['[[Sledge]]\n\n## Pulks vs sledges\nPulks glide, sledges roll.\n', ['Pulks']],
  ])('is none', (text, names) => {
    expect(rivalsIn(text)).toEqual(names);
  });
});

describe('a section that says how things differ', () => {
  it('sets the headings beside it against each other that it speaks of', () => {
    const text = `## Pulk\nDrawn by hand.\n\n## Sledge\nWith dogs.\n\n## Winter tyres\nNone.\n\n## Differences\nA pulk is light. A sledge is fast.\n`;
    expect(rivalsIn(text)).toEqual(['Pulk', 'Sledge']);
  });

  it('sets the names in bold before it against each other, not those in it', () => {
    const text = `# Запись\n- **Сквозная** — запись идёт сразу.\n- **Отложенная** (ленивая) — запись идёт позже.\n- **Пример** — журнал.\n\n## Чем отличаются\n**Скорость:** сквозная медленнее, отложенная быстрее.\n**Надёжность:** сквозная надёжнее. Пример ниже.\n`;
    expect(rivalsIn(text)).toEqual(['Сквозная', 'Отложенная']);
  });

  it('sets the columns of its table against each other', () => {
    const table = '| | Pulk | Sledge |\n|---|---|---|\n| Weight | 4 kg | 20 kg |\n| Dogs | no | yes |\n';
    expect(rivalsIn(`## Differences\n${table}`)).toEqual(['Pulk', 'Sledge']);
    expect(rivalsIn(`## Equipment\n${table}`)).toEqual([]);
    expect(rivalsIn(`## Differences\n${table.replace('| |', '| Date |')}`)).toEqual([]);
    expect(rivalsIn(`## Differences\n${table.replace('Pulk', 'March').replace('Sledge', 'April')}`)).toEqual([]);
    expect(rivalsIn(`## Differences\n${table.replace('Pulk', 'Before').replace('Sledge', 'After')}`)).toEqual([]);
  });

  it('is nothing where it speaks of one alone', () => {
    expect(rivalsIn('## Pulk\nBy hand.\n\n## Sledge\nWith dogs.\n\n## Differences\nA pulk is light.\n')).toEqual([]);
  });
});

describe('what opens a line', () => {
  it.each([
    [
      'concurrency vs parallelism: concurrency is many things at once, parallelism is many hands.',
      ['Concurrency', 'Parallelism'],
    ],
    ['- **Say vs tell** – tell wants a person, say does not.', ['Say', 'Tell']],
    ['Чем аренда отличается от ссуды: аренда платная, ссуда безвозмездная.', ['Аренда', 'Ссуда']],
    ['concurrency vs parallelism: one is many things at once.', []],
    ['We met Smith vs Jones in court: Smith won over Jones.', []],
  ])('sets against each other what is spoken of behind it: %s', (text, names) => {
    expect(rivalsIn(`${text}\n`)).toEqual(names);
  });
});

describe('a title that lists names and nothing more', () => {
  it.each([
    [
      '# Threads, processes and coroutines\n- Process: heavy\n- Thread: lighter\n- Coroutine: cheapest\n',
      ['Thread', 'Process', 'Coroutine'],
    ],
    [
      '# Красные и белые\n| | Красные | Белые |\n|---|---|---|\n| Земля | крестьянам | помещикам |\n',
      ['Красные', 'Белые'],
    ],
    ['# Kick-sled and hand-sled\n- Kick-sled: pushed\n- Hand-sled: drawn\n', ['Kick-sled', 'Hand-sled']],
    ['# Pulk & sledge\n\n## Pulk\nBy hand.\n\n## Sledge\nWith dogs.\n', ['Pulk', 'Sledge']],
    ['# Дерево и лес\n[[Граф без циклов|Дерево]]: рёбра.\n\nЛес: несколько таких.\n', ['Дерево', 'Лес']],
    ['# Bread and butter\nBread: two slices. Butter is on the list.\n', []],
    ['# Notes on pulks and sledges\n- Pulk: by hand\n- Sledge: with dogs\n', []],
    ['# Pros and cons\n- Pros: light\n- Cons: slow\n', []],
    ['# Было и стало\n| | Было | Стало |\n|---|---|---|\n| Цена | 5 | 6 |\n', []],
    ['# Pulks\n- Pulk: by hand\n', []],
  ])('sets them against each other where the note tells of each apart: %s', (text, names) => {
    expect(rivalsIn(text)).toEqual(names);
  });
});

describe('a note that sets very much against each other', () => {
  it('is a list, of which no name is a rival', () => {
    const names = Array.from({ length: 20 }, (_, at) => `Thing${String.fromCharCode(97 + at)}`);
    const titles = names.map((name, at) => `## ${name} vs ${names[(at + 1) % 20] ?? ''}\n${name} is good.\n`);
    expect(rivalsIn(titles.join('\n'))).toEqual([]);
  });
});

describe('what opens a paragraph without a colon', () => {
  it.each([
    ['**Pulk vs sledge.** A pulk is drawn by hand. A sledge wants dogs.', ['Pulk', 'Sledge']],
    ['**Pulk vs sledge**\nA pulk is drawn by hand. A sledge wants dogs.', ['Pulk', 'Sledge']],
    ['**Pulk vs. sledge.** The first is drawn by hand. The second wants dogs.', ['Pulk', 'Sledge']],
    ['Pulk vs sledge\n\nThe pulk is drawn by hand; the sledge wants dogs.', ['Pulk', 'Sledge']],
    ['Pulk ≠ sledge. The first is drawn by hand, the second wants dogs.', ['Pulk', 'Sledge']],
    ['Волокуша != нарта! Волокуша тянется по земле, нарта идёт на полозьях.', ['Волокуша', 'Нарта']],
    ['RTA vs BRTA\n\nThe RTA is what you see; the BRTA is what the sledge hears.', ['RTA', 'BRTA']],
    // Nothing is said of one, or of either; what is a remark; a line that goes on.
    ['**Pulk vs sledge.** A pulk is drawn by hand.', []],
    ['Pulk vs sledge\n\n# Next\nA pulk, a sledge.', []],
    ['Pulk ≠ sledge.', []],
    ['We took the pulk vs sledge question home. A pulk is light, a sledge is not.', []],
    ['**Pulk or sledge.** A pulk is drawn by hand. A sledge wants dogs.', []],
    ['**Wide vs narrow sledges.** The wide one is slow, the narrow one tips. Wide sledges are old.', []],
    ['Load != 12. Load is what the sledge bears.', []],
  ])('%s', (text, expected) => {
    expect(
      rivalsIn(`${text}\n\nThe winter was long, and the dogs of the neighbours were fed with what we had.\n`),
    ).toEqual(expected);
  });

  it('knows "between" of languages whose prepositions it does not know', () => {
    const text =
      'La differenza tra slitta e carretto: la slitta scivola sulla neve, il carretto invece rotola sulla strada.\n';
    expect(rivalsIn(text)).toEqual(['Slitta', 'Carretto']);
  });
});
