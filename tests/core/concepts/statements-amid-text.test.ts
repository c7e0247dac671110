import { describe, expect, it } from 'vitest';
import { acceptedIn, factsOf, termsIn } from '../../support/own-facts';

/** Notes of which a reader would say that they define these terms, in order. */
const DEFINED: Readonly<Record<string, { readonly text: string; readonly terms: readonly string[] }>> = {
  'a later sentence about what the paragraph opens with': {
    text: 'Annealing takes a whole night. Annealing is the slow cooling of glass that keeps it from cracking.\n\nAfter annealing a piece is cut.',
    terms: ['Annealing'],
  },
  'a later bold name with its clause': {
    text: 'A gather sits on the pipe like honey. **Gather** — a lump of hot glass that is taken from the pot.',
    terms: ['Gather'],
  },
  'brackets behind the last sentence': {
    text: 'Skim the top and go on. (Gall is a salty scum that floats on melted glass.)',
    terms: ['Gall'],
  },
  'a name that somebody gives': {
    text: 'We call the iron rod on which a vessel hangs *the pontil*.',
    terms: ['pontil'],
  },
  'a title that is all of it, behind a colon': {
    text: '> [!definition] Cullet: broken glass that goes back into the furnace',
    terms: ['Cullet'],
  },
  'a key that repeats its genus': {
    text: 'Softening point: the point at which a rod bends under its own weight.\n\nSetting point: the point at which a shape stays as it is.\n\nWorking point: the point above which glass flows by itself.',
    terms: ['Softening point', 'Setting point', 'Working point'],
  },
  'a clause without its relative word': {
    text: 'Working range (WR) – the largest fall in heat a gather has before it turns stiff.',
    terms: ['Working range'],
  },
  'a question answered by a deed': {
    text: '> [!info] What is cold working?\n> Grinding and polishing a finished piece with wheels and wet sand.',
    terms: ['cold working'],
  },
  'a Russian name in the case of its verb, amid a paragraph': {
    text: 'Начну издалека. Отжигом мы станем называть охлаждение, при котором стекло теряет напряжения. Это долго.',
    terms: ['Отжиг'],
  },
  'the same with a field of work': {
    text: 'Свилью в стеклоделии называется полоска, которая преломляет свет иначе, чем стекло вокруг неё.',
    terms: ['Свиль'],
  },
  'a Russian copula of a kind, amid a paragraph': {
    text: 'Без него никуда. Понтий есть железный прут, на котором держат сосуд, пока правят край.',
    terms: ['Понтий'],
  },
  'what a colon leads to': {
    text: 'Мастер повторил для новых: стеклобой — это битое стекло, которое возвращают в печь.',
    terms: ['стеклобой'],
  },
  'a condition that a task only resembles': {
    text: 'Точка размягчения (ТР) – температура, до которой надо нагреть стержень, чтобы он согнулся.',
    terms: ['Точка размягчения'],
  },
  'a quote with a clause of time behind its own': {
    text: '##### НАБОР:\n> Комок стекла, которым мастер занят, пока тот не остынет',
    terms: ['НАБОР'],
  },
  'a German compound that ends in its genus': {
    text: '**Glasofen** – Ofen, der Glas schmilzt und den ganzen Tag heiß bleibt.\n\n**Hafen** – ein Gefäß, in dem das Glas geschmolzen wird.',
    terms: ['Glasofen', 'Hafen'],
  },
  'a head with its complement, in a note that defines': {
    text: '**Pfeife** – ein Rohr, mit dem Glas geblasen wird.\n**Schere** – ein Werkzeug, das Glas schneidet.\n**Lippe** – oberste Kante eines Gefäßes\n',
    terms: ['Pfeife', 'Schere', 'Lippe'],
  },
  'the same in Italian': {
    text: '- **Canna** — tubo con cui il maestro soffia il vetro\n- **Pontello** — asta di ferro che regge il vaso\n- **Labbro** — bordo superiore del vaso\n',
    terms: ['Canna', 'Pontello', 'Labbro'],
  },
  'a Portuguese noun of a deed without its article': {
    text: 'Têmpera é a refrigeração do vidro em ar frio, feita logo depois do forno.',
    terms: ['Têmpera'],
  },
};

/** Notes in which the same shapes define nothing. */
const OTHER: Readonly<Record<string, string>> = {
  'a concession': 'Муранские — лучший сорт, что бы там ни писали в каталогах.',
  'a way through menus': 'Забыл код — **Настройки → Печь → Новый код**.',
  'a sentence with a pronoun': '- **Old kiln** — uncle swears it works, nobody has seen it',
  'what everybody likes': '- *Lamp* — the piece everybody wants',
  'a weekday': '- 水曜 - 工房見学、手袋持参',
  'an aside of German': 'Am Ofen steht alles bereit. Hitze – Rotglut, das heißt bald.',
  'a remark amid a paragraph': 'Печь не греет: шланг. Шланг — вещь, которая рвётся у всех.',
  'a task': 'Щель — дыра, которую надо замазать.',
  'a symbol': 'Done - 🟩 count of pieces that are sold',
};

describe('what a paragraph says of a name', () => {
  it.each(Object.entries(DEFINED))('is a definition: %s', (_, { text, terms }) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it.each(Object.entries(OTHER))('is none: %s', (_, text) => {
    expect(termsIn(text)).toEqual([]);
  });

  it('leaves the text of a definition before it to that', () => {
    const text =
      '# Glass\n\n**Frit** – a powder of glass that is melted again. **Batch** – a mix of sand and soda that goes into the pot.';
    expect(acceptedIn(factsOf(text)).map(({ text: said }) => said)).toEqual([
      'a powder of glass that is melted again.',
      'a mix of sand and soda that goes into the pot.',
    ]);
  });
});
