import { wordSet } from '../recognition-words';
import { labelledWords } from '../word-tables';
import { tellsHow } from './manner';
import { looksAdjectival } from './adjective-forms';
import { notFinite } from './nouns-like-verbs';
import { isRussianFinite } from './verb-forms';

/** Nouns that are declined as adjectives, by any of their forms. */
const DECLINED = labelledWords(`
  данные=данных данным данными
  переменные=переменных переменными переменным
  производные=производных производными
  животные=животных животными животным
  насекомые=насекомых насекомыми насекомым
  составляющие=составляющих составляющими составляющую
  наличные=наличных наличными
  больные=больных больными больным
  рабочие=рабочих рабочими рабочим
  млекопитающие=млекопитающих млекопитающими
  пресмыкающиеся=пресмыкающихся пресмыкающимися
  выходные=выходных выходными
  подлежащее=подлежащего подлежащему подлежащим
  сказуемое=сказуемого сказуемому сказуемым
  прилагательное=прилагательного прилагательному прилагательным
  существительное=существительного существительному существительным
`);

/** Words with the ending of an adjective, adverb or gerund in their nominative. */
const WHOLE = wordSet(`
  деплой ковбой плейбой
  режим зажим нажим прижим псевдоним синоним антоним аноним экстрим отдых вдых выдых жених
  бревно полотно волокно веретено толокно статуя чешуя сбруя
`);

/** «ЗАМЕНЁННЫМ», «базовыми»: it waits for a noun in some case. */
const OBLIQUE = /.{3}(?:[ыи]ми?|[ое]го|[ое]му|[ыи]х|[ую]ю)$/u;
const GERUND =
  /(?:.{2}(?:уя|[аыи]вая|[лр]яя|(?:мен|полн)яя|[аяую]ясь|[аиыуя]вшись|[дтснржч][яа]сь)|^.{0,3}(?:да|зна|ста)вая)$/u;
/** Adjectives that end so: «красивая», «правая». */
const LIKE_GERUND = /(?:[сжлтдшгвнз]ивая|(?:пр|кров|шерш|рж|дыр|сл|нр|кудр)авая)$/u;
const ADVERB = /.{3}(?:(?:[вдзлмрстжчь]|ен|ан|он)но|ски)$/u;
const REFLEXIVE = /.{3}(?:[еиюуя]т|ат|[тьл]|чь|ла|ло|ли)(?:ся|сь)$/u;
const INFINITIVE = /.{2}(?:[аеиоуыя]ть|сти|чь)(?:ся)?$/u;
/** Nouns that end like an infinitive. */
const LIKE_INFINITIVE =
  /(?:ость|есть|память|кровать|печать|тетрадь|мать|треть|четверть|плеть|сеть|медь|нить|прыть|рать|стать|сыть|стети|области|части|печь|ночь|дочь|речь|помощь|мелочь|молочь|клочь|горечь|желчь|щёлочь|щелочь|сволочь|немочь|опасть|пасть|страсти|власти|грусти|сласти|снасти|шерсти|жести|чести|мести|лести|вести|кости|трости|горсти|новости|гости|пути)$/u;
/** «трогаю», «пишем», «крутишь»: what I, we or you do. */
const PERSONAL = /.{2}(?:[ая]ю|[аяу]ем|[еи]шь|(?:иш|ер|лад|рв|ож|еч|уч)ем|[^н](?:ар|ен|ав|од|ос|уш)им)$/u;
const LIKE_PERSONAL = /^(?:ст|св)аю$|^(?:обыча|случа|урожа|карава|трамва|попуга|сара)ем$/u;
const SHORT_PARTICIPLE = /.{3}(?:[ауи]ем[аоы]|ован|(?:бот|пит|чит|каз|пис|вяз|дел|озд)ан|[аея]н[аоы]|[лчщжзб]ен)$/u;
/** Nouns that end like a short participle in any gender. */
const LIKE_SHORT =
  /(?:ран|(?:^|каш|сул|капи|^ме|^бу|ти|фон|пла|шай|каф)тан|глин|цен|стен|мен|член|плен|пен|арен|ген|вен|сирен|колен|полен|ступен|план|роман|ткан|полян|диван|карман|обман|туман|океан|ураган|орган|саван|чемодан|стакан|домен|клан|банан)[аоы]?$/u;

/** Genitives of the plural, each of one class, with their nominative. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(ств)$/u, '$1а'],
  [/([бвгджзклмнрстчшщоия][еая]н)ий$/u, '$1ия'],
  [/([аиеокя]ц)ий$/u, '$1ии'],
  [/(ост|част|тел)ей$/u, '$1и'],
  [/([аеиоуя])ев$/u, '$1и'],
  [/ьев$/u, 'ья'],
  [
    /^(дом|город|цвет|голос|поезд|холод|лес|номер|адрес|паспорт|берег|век|том|тон|тормоз|катер|пояс|сорт|повар|доктор|профессор|мастер|вечер)ов$/u,
    '$1а',
  ],
  [/([гкх])ов$/u, '$1и'],
  [/([бвджзлмнпрстф])ов$/u, '$1ы'],
];
/** Nouns that end so in the nominative. */
const LIKE_PLURAL =
  /(?:остров|покров|улов|засолов|боров|рыболов|птицелов|вызов|кузов|^кров|^плов|^зов|^ров|гений|женьшений|патриций)$/u;

/**
 * What a single word is called as the name of a row: nouns in the nominative; null for a form that is none, a verb,
 * an adverb, a gerund, an adjective in another case.
 */
export function asNoun(word: string): string | null {
  const declined = DECLINED.get(word);
  if (declined !== undefined) return declined;
  if (WHOLE.has(word) || notFinite.has(word)) return word;
  if (REFLEXIVE.test(word) || isRussianFinite(word) || ADVERB.test(word) || tellsHow(word)) return null;
  if (PERSONAL.test(word) && !LIKE_PERSONAL.test(word)) return null;
  if (GERUND.test(word) && !LIKE_GERUND.test(word)) return null;
  if (OBLIQUE.test(word)) return null;
  // «СТРОГОЙ»: it waits for a noun of the feminine.
  if (word.length > 4 && word.endsWith('ой') && looksAdjectival(word)) return null;
  // «с ДВУХ-ТРЁХ месяцев».
  if (
    /^(?:дв|полт|тр|четыр|пят|шест|сем|восьм)\p{L}{1,4}-(?:дв|тр|четыр|пят|шест|сем|вос|дев|дес)\p{L}{1,5}$/u.test(word)
  )
    return null;
  if (INFINITIVE.test(word) && !LIKE_INFINITIVE.test(word)) return null;
  if (SHORT_PARTICIPLE.test(word) && !LIKE_SHORT.test(word)) return null;
  if (word.length < 5 || LIKE_PLURAL.test(word)) return word;
  const plural = PLURALS.find(([genitive]) => genitive.test(word));
  return plural === undefined ? word : word.replace(...plural);
}
