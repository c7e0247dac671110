import type { ContrastWords } from '../../contrast-words';
import { lines } from '../../word-tables';
import { wordSet } from '../../recognition-words';
import { words } from '../../word-tables';

type Couple = readonly [one: string, other: string];

/** Forms of «тот» and «другой» by case, with the prepositions that take it: each phrase costs memory. */
const CASES = [
  ['', 'тот та то те', 'другой другая другое другие'],
  ['у для от из с', 'того той тех', 'другого другой других'],
  ['к по', 'тому той тем', 'другому другой другим'],
  ['над под перед за с', 'тем той теми', 'другим другой другими'],
  ['в на при', 'том той тех', 'другом другой других'],
  ['в на', 'тот ту то те', 'другой другую другое другие'],
] as const;

/** Two things may differ in gender: «и у того, и у другой». */
const crossed = (ones: readonly string[], others: readonly string[]): Couple[] =>
  ones.flatMap((one) => others.map((other) => [one, other] as const));

const agreeing = (ones: readonly string[], others: readonly string[]): Couple[] =>
  ones.map((one, at) => [one, others[at] ?? ''] as const);

function placed(pair: typeof crossed): Couple[] {
  return CASES.flatMap(([prepositions, ones, others]) =>
    words(prepositions).flatMap((preposition) =>
      pair(words(ones), words(others)).map(
        ([one, other]) => [`${preposition} ${one}`, `${preposition} ${other}`] as const,
      ),
    ),
  );
}

const bare = (pair: typeof crossed): Couple[] => CASES.flatMap(([, ones, others]) => pair(words(ones), words(others)));

/** With or without a comma, each phrase once. */
function joined(all: readonly Couple[], before: string, between: string): string[] {
  const said = all.flatMap(([one, other]) => [
    `${before}${one} ${between} ${other}`,
    `${before}${one} , ${between} ${other}`,
  ]);
  return [...new Set(said)];
}

/** «и тот и другой», «ни с тех, ни с других», in all cases. */
const eachOther = (joint: string): string[] => joined([...bare(crossed), ...placed(crossed)], `${joint} `, joint);

/** «что тот, что другой»; «ПОД ТЕМ И ПОД ДРУГИМ», where a preposition twice needs no further word. */
const EITHER = [
  ...joined([...bare(agreeing), ...placed(agreeing)], 'что ', 'что'),
  ...joined(placed(crossed), '', 'и'),
];

/** Russian words that say one thing of several. */
export const ruCommons = {
  both: [
    ...eachOther('и'),
    ...EITHER,
    ...lines(`
    и в том , и в другом случае
    любой из них
    любая из них
    каждый из них
    каждая из них
    каждое из них
    и там , и там
    и там и там
    и тут , и там
    тех и у других
    тех и других
    того и у другого
    те и другие
    и туда , и туда
    и туда и туда
    и туда , и сюда
    и туда и сюда
    и в том , и в другом
    и в том и в другом случае
    то и другое
    те и другие
    тот и другой
    та и другая
    и тут и там
    что там , что там
    их объединяет
    их роднит
    объединяет их
    роднит их
    общее у них
    у них общее
    оба
    обе
    обоих
    обеих
    обоим
    обеим
  `),
  ],
  eachOfTwo: new Set(),
  eitherWay: new Set(),
  likewise: ['как и', 'так же как и', 'также как и', 'точно так же как и', 'равно как и'],
  likeFirst: ['как и', 'так же как и', 'подобно'],
  alsos: wordSet('тоже также'),
  proVerbs: new Set(),
  pointing: wordSet(
    'этот эта это эти этого этой этому этим этих этими эту такой такая такое такие такого таких таким тот та то те того той тому тем тех ту',
  ),
  shows: wordSet(
    'смотри смотрите посмотри посмотрите глянь гляньте взгляни взгляните сравни сравните считай считайте посчитай посчитайте проверь проверьте',
  ),
  hence: wordSet('отсюда'),
  sames: wordSet(
    'одинаковый одинаковая одинаковое одинаковые одинаковую одинаков одинакова одинаково одинаковы один одна одно одни общий общая общее общие',
  ),
  commons: wordSet('общее общего сходство сходства сходств'),
  against: wordSet('против vs'),
  allThree: ['все три', 'все трое', 'всех трех'],
  noneOfThree: ['ни один из трех', 'ни одна из трех', 'ни одно из трех', 'никто из троих'],
  neither: [
    ...eachOther('ни'),
    ...lines(`
    ни там ни там
    ни там , ни там
    ни тут , ни там
    ни один из них
    ни одна из них
    ни одно из них
  `),
  ],
  conjunctions: words('и &'),
  correlatives: [
    ['и', 'и'],
    ['ни', 'ни'],
    ['как', 'так'],
  ],
  tying: ['между'],
  too: wordSet('тоже'),
} satisfies Partial<ContrastWords>;
