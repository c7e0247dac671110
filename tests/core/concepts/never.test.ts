import { describe, expect, it } from 'vitest';
import { termsIn } from '../../support/own-facts';

const never: readonly (readonly [reason: string, text: string])[] = [
  ['code', '```\nRiver – a stream that carries water to the sea.\n> [!def] River\n> A stream.\n```'],
  ['inline code', '`River – a stream that carries water to the sea.`'],
  ['math', '$$\nx — y\n$$\n\n$a$ – $b$ and what follows from it in the end.'],
  ['comment', '%%\nРека – поток воды, который течёт по руслу.\n%%'],
  ['HTML', '<div>\nRiver – a stream that carries water to the sea.\n</div>'],
  ['menu path', 'Файл – Параметры – Сеть\n\nView - Panels - Rulers that snap'],
  ['range', '2019 – 2021\n\n10 – 20 м, что много'],
  ['arithmetic', 'a – b = c\n\nN – 1 = the number of edges that a tree has'],
  ['command behind the dash', '**Update** – `git pull --rebase`\n\nСайт – https://example.org/a-page-that-is-long'],
  [
    'options',
    '- **Dark** – uses the dark theme\n- **Wide** – shows the list that is hidden\n- **Fast** – skips what is slow',
  ],
  [
    'options, ru',
    '- **Сетка** – показывает линии, которые помогают выровнять кадр\n- **Таймер** – задержка, которую можно менять\n- **Вспышка** – включает свет',
  ],
  [
    'options behind an icon',
    '- ![[a.svg]] **Grid** – a set of lines that help to align\n- ![[b.svg]] **Timer** – a delay that can be set',
  ],
  [
    'navigation',
    '- [[setup/network]] – a page that tells how to install it\n- [[notes/old]] – a list of things that broke',
  ],
  [
    'parenthesis between dashes',
    'Many files – images too – can be opened at once.\n\nОзёра – даже мелкие – зимой живут подо льдом.',
  ],
  [
    'description of a file',
    '- `config.yml` – the file that holds the settings\n- `src/` – the folder in which the code lives',
  ],
  ['words with a translation', '- **der Fluss** — река\n- **the shore** — берег\n- **la orilla** — край'],
  [
    'change log',
    '## Changed\n\n- Export — now keeps the dates that were set by hand\n- Search — finds words in any case\n- 2.1 — fixes',
  ],
  ['minutes', '**Бюджет** — Анна обещает таблицу, которую все просили.\n**Сроки** — сдвигаем на неделю.'],
  ['cause', 'Little rain — low water. Much rain — floods that nobody wanted.'],
  [
    'praise and blame',
    'Главное преимущество лодки — это тишина, которой нет у катера.\n\nThe worst part of the trip — a swamp that had no end.',
  ],
  [
    'what we do, what follows, a joke',
    'Парус поднимаем в последнюю очередь, после якоря.\n\nШкот — травим только по команде рулевого.\n\nЯкорь — отсюда и дрейф, от которого все устали.\n\nШтиль — что-то вроде зимней спячки моря, которую все ждут.',
  ],
  [
    'a question in a language of which no words are known',
    '## Er der rabat?\n\nHvis du har spørgsmål til priser på både, så skriv venligst til os på havnen hver mandag.',
  ],
  ['two at once, ja', '帆と舵 - どちらも港に入る前に確かめる。'],
  [
    'good and bad ways to write',
    'Jak pisać o szablonach, żeby każdy zrozumiał.\n\n**Dobrze**: Naucz się robić szablony, które same porządkują dane każdej strony.\n\n**Źle**: Naucz się, jak robić szablony, które porządkują dane, tak żeby nikt nie zrozumiał.',
  ],
  ['list of links', '## Ссылки\n\n> Карта, которую нарисовал сосед.'],
  ['condition', 'Если паводок, то мост – сооружение, на которое нельзя заезжать.'],
  ['question', 'Река – это то, что течёт?\n\nIs a river a stream that flows to the sea?'],
  ['table without a column of definitions', '| Река | Длина |\n|---|---|\n| Лена | 4294 км, считая исток |'],
  ['quote with its author', '## Вода\n\n> Всё течёт, и ничто не стоит на месте.\n> — древний грек'],
  ['speech', '— Что это?\n— Это плотина, которую построили бобры.'],
  ['dates and times', '12 мая – поход, на который все опоздали\n\n08:00 – a walk that starts at the bridge'],
  ['tasks', '- [ ] Весло – деталь, которую надо заменить\n- [x] boat – the one that leaks'],
  [
    'steps',
    '1. Причалить – выбрать место, где мелко\n2. Первым делом – привязать лодку, которая ближе\n3. Дальше – разгрузить',
  ],
  [
    'labels',
    '**Важно:** брать жилеты, которые по размеру.\n\n**Source:** a book that I have lost.\n\n**Goal** – a trip that ends before dark.',
  ],
  ['coordinated subject', 'Озеро и пруд – водоёмы, которые не текут.\n\nLakes and ponds – waters that do not flow.'],
  ['infinitive', '**Галс** – выбрать сторону, с которой дует.'],
  ['pronoun', '**Шторм** – наше всё, без него скучно на берегу.'],
  ['reminder', 'Узлы – см. тетрадь, которая осталась в лодке.\n\nKnots – read the chapter that comes next.'],
  ['value', 'Depth – 12 m, which is enough\n\nШирина – 40 метров, которые надо проплыть'],
  ['sentence with a predicate', 'Реки весной – мы уже не рискуем, а соседи плывут дальше всех.'],
  ['dialogue tags', 'Jo: is it deep? — Me: a place that drowns boots.'],
  ['arrow', '→ [[Bridge]] – a crossing that is closed in winter'],
];

describe('what is no definition', () => {
  it.each(never)('%s', (_reason, text) => {
    expect(termsIn(text)).toEqual([]);
  });

  it('accepts nothing under differences by shape alone', () => {
    const text =
      '##### Отличия: \n\nЛодка - судно, которое носит людей.\n\nЛодка и плот - это разные способы переправы.';
    expect(termsIn(text)).toEqual([]);
  });
});
