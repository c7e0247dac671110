import type { ContrastWords } from '../../contrast-words';
import { lines } from '../../word-tables';
import { wordSet } from '../../recognition-words';
import { words } from '../../word-tables';

/** «тот … другой», with a preposition before each or without, in all cases and genders, also mixed. */
function couples(): [string, string][] {
  const found: [string, string][] = [];
  const join = (prepositions: string, ones: string, others: string): void => {
    for (const preposition of prepositions.split(' '))
      for (const one of ones.split(' '))
        for (const other of others.split(' '))
          found.push([`${preposition} ${one}`.trim(), `${preposition} ${other}`.trim()]);
  };
  join('', 'тот та то те', 'другой другая другое другие');
  join(
    ' у в с на для от при из к по',
    'того той тех тому тем том ту',
    'другого другой других другому другим другом другую',
  );
  join('над под перед за с', 'тем той теми', 'другим другой другими');
  return found;
}

/** «и тот и другой», «ни с тех, ни с других»: with or without a comma. */
const eachOther = (joint: string): string[] =>
  couples().flatMap(([one, other]) => [`${joint} ${one} ${joint} ${other}`, `${joint} ${one} , ${joint} ${other}`]);

/** «ПОД ТЕМ И ПОД ДРУГИМ»: a preposition twice needs no further word before it. */
const placedTwice = (): string[] =>
  couples().flatMap(([one, other]) => (one.includes(' ') ? [`${one} и ${other}`, `${one} , и ${other}`] : []));

/** Russian words that say one thing of several. */
export const ruCommons = {
  both: [
    ...eachOther('и'),
    ...eachOther('что'),
    ...placedTwice(),
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
