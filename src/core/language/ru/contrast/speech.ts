import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { words } from '../../word-tables';
import { notFinite } from '../nouns-like-verbs';

/** Imperatives to one person; with -те to several. */
const orders = wordSet(`
  бери возьми вынь выбери выбирай выключи включи делай сделай держи добавь добавляй ешь жди забудь забывай закрой
  запиши запомни запусти используй клади купи налей меняй нажми найди напиши носи обрати оставь открой пей
  пиши поверни поменяй помни попробуй поставь ставь посмотри смотри почитай прочитай читай применяй проверь проверяй
  режь скачай сложи сравни сравнивай убери учти храни трогай тронь представь вообрази
  рассмотрим посмотрим представим вообразим возьмем разберем вспомним
`);

/** Russian words of who speaks, when, and what only follows or did not happen: such sentences contrast little. */
export const ruSpeech = {
  negators: words('не ни нет без нельзя'),
  counterfactual: words('бы б'),
  perfects: [],
  firstPerson: words('я мы мне меня нам нас'),
  self: wordSet('я мне меня'),
  persons: wordSet('вы ты мы я'),
  timeWords: wordSet(
    'вчера позавчера сегодня понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря назад',
  ),
  enables: wordSet('позволяет позволяют помогает помогают заставляет заставляют разрешает разрешают дает дают'),
  corrections: wordSet('не именно'),
  consequences: wordSet('будет будут можно нужно надо нельзя может могут придется станет станут'),
  alternatives: wordSet('или либо ни vs'),
  isUsual: (word) =>
    /^(?:обычн|традиционн|классическ|стандартн|прост|остальн|друг|проч|типичн|рядов|нормальн|больш|мног|ин)\p{L}{1,3}$/u.test(
      word,
    ),
  instances: ['например ,', 'например :', 'к примеру ,', 'допустим ,', 'допустим', 'скажем ,', 'пусть'],
  particulars: wordSet('один одна одно мой моя мою моей наш наша нашей этот эта'),
  sequels: wordSet('когда после сначала'),
  sureOrdinals: new Set(),
  comments: wordSet('это кто себе'),
  pointers: wordSet('этот эта это эти такой такая такое такие'),
  possessives: wordSet('его ее их'),
  isPast: (word) =>
    word.length > 3 && !notFinite.has(word) && /(?:[аяеиыу]л(?:[аои]|ся|[аои]сь)?|шл[аои])$/u.test(word),
  isOrder: (word) => orders.has(word.replace(/те$/u, '')),
  additions: words('также потом затем заодно'),
  meanwhile: { opener: 'пока', waits: wordSet('можно нельзя уже еще надо нужно успеваем успеешь успеет успеют') },
  subordinators: wordSet('когда как после прежде пока едва раз'),
  timeOpeners: wordSet('прежде перед'),
} satisfies Partial<ContrastWords>;
