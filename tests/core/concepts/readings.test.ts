import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/own-facts';

/** What a text defines: `term rule confidence`, with names said beside it in brackets. */
function read(text: string, path?: string): string[] {
  return factsOf(text, path).definitions.map(({ term, aliases, rule, confidence }) =>
    [term, ...(aliases.length > 0 ? [`(${aliases.join(', ')})`] : []), rule, confidence].join(' '),
  );
}

describe('a term is read as it is written', () => {
  it.each([
    ['*Lock* is a chamber of a canal that lifts boats.', 'Lock copula 95'],
    ['==Lock== is a chamber of a canal that lifts boats.', 'Lock copula 95'],
    ['[[Lock]] is a chamber of a canal that lifts boats.', 'Lock copula 95'],
    ['[Lock](Lock.md) is a chamber of a canal that lifts boats.', 'Lock copula 95'],
    ['***Lock*** – a chamber of a canal that lifts boats.', 'Lock dash 95'],
    ['*[[Lock]]* – a chamber of a canal that lifts boats.', 'Lock dash 95'],
    ['**[[#Part|lock]]** – a chamber of a canal that lifts boats.', 'lock dash 95'],
    ['**Lock**: a chamber of a canal that holds water.', 'Lock dash 85'],
    ['**Lock (at a mill)**: a chamber of a canal that holds water.', 'Lock dash 85'],
    ['**Шлюз (или камера)** – сооружение, которое поднимает суда.', 'Шлюз (камера) dash 95'],
    ['> [!def] Lock ()\n> a chamber', 'Lock callout 98'],
    ['*[CPU]: central processing unit', 'CPU (central processing unit) abbreviation 90'],
    [
      '*[CPU]: the part of a machine that carries out one by one the orders of which its programs are made',
      'CPU abbreviation 90',
    ],
  ])('%s', (text, found) => {
    expect(read(text, 'Page.md')).toEqual([found]);
  });

  it.each(['**Lock**:\nA chamber of water', 'Lock –\nA chamber of water', '**Шлюз** — это', '**Definition.**'])(
    'nothing stands behind the mark: %s',
    (text) => {
      expect(read(text, 'Page.md')).toEqual([]);
    },
  );
});

describe('a later line of a paragraph is quoted with its marks', () => {
  it.each([
    [
      'Words of the canal.\n`weir` – a low wall that holds the water back',
      '`weir` – a low wall that holds the water back',
    ],
    [
      'Words of the canal.\n**Sill** – a beam, seen at low water, of **oak**',
      '**Sill** – a beam, seen at low water, of **oak**',
    ],
  ])('%s', (text, quote) => {
    expect(factsOf(text, 'Page.md').definitions.map((one) => one.evidence.quote)).toEqual([quote]);
  });
});

describe('a body gives its name', () => {
  it.each([
    ['words that go on behind the verb are none', 'The chamber is called whatever, so they say.', 'Page'],
    ['a sign is none', '**→** is an arrow that points.', 'Page'],
    ['a label is none', '*Example* of a chamber that holds water.', 'Page'],
    ['a number is none', '*7* chambers that hold water.', 'Page'],
    ['a date behind the verb is none', 'The day is called *12.05*. It is a feast.', 'Page'],
    ['a verb of a script without spaces', '两道闸门之间的部分称为**闸室**。', '闸室'],
    ['the first of two verbs', 'The gate is known as *miter*, and its beam is called *balance*.', 'miter'],
    ['a genitive behind the noun stays', 'Срок жизни называют **периодом полураспада** ядра.', 'период полураспада'],
    ['an adjective follows a neuter noun', 'Такое множество называют **открытым множеством**.', 'открытое множество'],
    ['a soft adjective', 'Такой тон называют **синим цветом** неба.', 'синий цвет'],
    ['a name that is no oblique form', 'Такую штуку называют **узел** сети.', 'узел'],
  ])('%s', (_name, body, term) => {
    expect(factsOf(`> [!def]\n> ${body}`, 'Page.md').definitions.map((one) => one.term)).toEqual([term]);
  });

  it('is passed by a heading that is no name', () => {
    expect(read('# Lock\n\n## 12\n\n> [!def]\n> A chamber that holds water.', 'Page.md')).toEqual(['Lock callout 98']);
  });

  it('reads a formula alone, without the marks of the quote', () => {
    const text = (body: string): string[] => factsOf(`> [!def] Ohm\n${body}`).definitions.map((one) => one.text);
    expect(text('> $$U = I R$$')).toEqual(['U = I R']);
    expect(text('> $$\n> U\n> > 0\n> $$')).toEqual(['U\n> 0']);
    expect(text('> $$\n> $$')).toEqual([]);
    expect(text('> the unit\n> > ```\n> > ohm\n> > r\n> > ```')).toEqual(['the unit\nohm\nr']);
    expect(text('> the unit\n>\n> <div>\n> x\n> </div>')).toEqual(['the unit']);
  });

  it('is not made where heading, body and note name nothing', () => {
    expect(read('**Definition.** Something that holds water.', 'Untitled.md')).toEqual([]);
    expect(read('**Definition** (Lock): a chamber that holds water.', 'Untitled.md')).toEqual(['Lock label 93']);
  });
});

describe('a gloss shows whether it names a thing', () => {
  it.each([
    ['a noun that looks like a verb', '**Saite** – Draht, der beim Streichen klingt und den Ton trägt.', 95],
    ['an article', '**Schleuse** – eine Kammer, die das Wasser hält und die Schiffe hebt.', 95],
    ['no noun before the verb', '**Tor** – Wasser halten, das Schiffe heben, die nicht sinken und nie mehr fahren', 50],
    ['a participle behind the noun', '**Kiln** – stone oven heated by wood', 95],
    ['a foreign gloss in Chinese', '**船闸** – container engine that lifts ships 的 过 水', 95],
    ['a script without spaces and without data', '**คำ** – สิ่งที่ใช้เก็บน้ำในคลองใหญ่ของเมือง', 75],
    [
      'a verb left out behind a second dash',
      '**Дерево** – граф, в котором узлы соответствуют операциям, а листья – числам.',
      95,
    ],
  ])('%s', (_name, text, confidence) => {
    expect(factsOf(text).definitions.map((one) => one.confidence)).toEqual([confidence]);
  });

  it.each([
    ['a second dash after few words', '**Дерево** – граф, а листья – числа.'],
    ['a passive of speech', 'A thing is called so by those who work there.'],
    ['a definite thing in running text', 'La barca que viene es la casa que tiene el viejo marinero del puerto'],
    ['a naming verb without a name', 'The chamber that lifts boats is called so by all.'],
    ['a naming verb without a gloss', 'Называют *шлюзом*'],
    ['a verb below the term', '**Lock**\n: is used by those who sail'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it('says of a kind what Romance languages say with an article', () => {
    const used = ' La esclusa se abre. La esclusa se cierra.';
    expect(read(`La esclusa es la cámara que retiene el agua de un canal.${used}`)).toEqual(['esclusa copula 95']);
    expect(read(`La esclusa es la antigua y más conocida obra del canal que retiene el agua.${used}`)).toEqual([
      'esclusa copula 85',
    ]);
  });

  it('reads the name before or behind the verb', () => {
    expect(read('*Парадигмой* называют совокупность правил, которые приняты всеми.')).toEqual(['Парадигма copula 95']);
    expect(read('The chamber that lies between two gates is called *lock*.')).toEqual(['lock copula 95']);
  });
});

describe('a section decides', () => {
  it('a contrast below the title lowers, a title that contrasts does not', () => {
    const lock = '**Lock** – a chamber of a canal that lifts boats.';
    expect(read(`# A lock vs a weir\n\n## Lock\n\n${lock}`)).toEqual(['Lock dash 95']);
    expect(read(`# Canal\n\n## A lock vs a weir\n\n### Lock\n\n${lock}`)).toEqual(['Lock dash 80']);
    expect(read('## Отличия\n\n### Шлюз\n\n> Камера с двумя воротами, в которой поднимают суда.')).toEqual([
      'Шлюз quote 55',
    ]);
  });

  it.each([
    [
      'a formula and a quote go on',
      'A room of water.\n\n$$V = S h$$\n\n> as they say',
      'A room of water.\nV = S h\nas they say',
    ],
    ['a list of examples ends it', 'A room of water.\n\n- the one at the mill', 'A room of water.'],
    ['a second paragraph goes on', 'A room of water.\n\nIt has two gates.', 'A room of water.\nIt has two gates.'],
    ['another definition ends it', 'A room of water.\n\nDefinition 2. A bolt.', 'A room of water.'],
    [
      'a list that the text leads to goes on',
      'A lock is full if:\n\n- the upper gate is open\n- the lower gate is shut',
      'A lock is full if:\nthe upper gate is open\nthe lower gate is shut',
    ],
  ])('%s', (_name, body, text) => {
    expect(factsOf(`## Definition\n\n${body}`, 'Lock.md').definitions.map((one) => one.text)).toEqual([text]);
  });

  it('defines nothing by a table, by code or by a question without its mark', () => {
    expect(read('## Definition\n\n| a | b |\n|---|---|\n| c | d |', 'Lock.md')).toEqual([]);
    expect(read('## Definition\n\n```\ncode\n```', 'Lock.md')).toEqual([]);
    expect(read('## Qué es esclusa\n\nUna cámara que retiene el agua.', 'Agua.md')).toEqual([]);
    expect(read('## What is 5G?\n\nA net of the fifth kind that phones use.')).toEqual(['5G question-heading 90']);
  });

  it('reads an infinitive under a heading that is one, and one paragraph rather than two', () => {
    expect(read('## Плавать\n\n> Держаться на воде, не касаясь дна ногами.')).toEqual(['Плавать quote 85']);
    expect(read('## Шлюз\n\n> Камера с двумя воротами.\n>\n> Вторая мысль.')).toEqual(['Шлюз quote 60']);
  });

  it('leaves out a label among several, and an item without text', () => {
    const items = ['- **Lock** — a chamber of water', '- **Example** — the one at the mill', '- **Weir** — a low wall'];
    expect(read(`> [!def] Parts\n> ${items.join('\n> ')}`)).toEqual(['Lock callout 90', 'Weir callout 90']);
    const list = '- **Lock** – a chamber that holds water\n-\n  ```\n  x\n  ```\n- **Weir** – a wall that holds water';
    expect(read(list)).toEqual(['Lock list 95', 'Weir list 95']);
  });

  it('does not look for a property in a mapping on one line', () => {
    expect(read('---\n{definition: "a chamber"}\n---\n', 'Lock.md')).toEqual([]);
  });
});
