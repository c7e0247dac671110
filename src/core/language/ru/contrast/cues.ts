import { lastRemarks, remarkOpeners } from '../remarks';
import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { lines, words } from '../../word-tables';
import { ruChoice } from '../choice-words';

/** Russian words that set one thing against another, and the words about them. */
export const ruCues = {
  contrastHeadings: lines(`
    отличия
    отличие
    отличается
    отличаются
    различия
    различие
    разница
    сравнение
    сравниваем
    сравнительная
    что общего
    сходства и различия
    в чем разница
    как отличить
    как различить
    чем отличаются
    сопоставление
    что выбрать
  `),
  versus: lines(`
    vs
    versus
    против
    или
  `),
  pairs: [
    { phrase: ', тогда как', weight: 94 },
    { phrase: 'тогда как', weight: 94 },
    { phrase: ', в то время как', weight: 94 },
    { phrase: 'в то время как', weight: 94 },
    { phrase: ', между тем как', weight: 94 },
    { phrase: ', а вот', weight: 92 },
    { phrase: ', а', weight: 90 },
    { phrase: '; а', weight: 90 },
    { phrase: ', напротив ,', weight: 90 },
    { phrase: ', зато', weight: 65 },
    { phrase: ', но', weight: 65 },
    { phrase: ', однако', weight: 65 },
    { phrase: ';', weight: 70 },
  ],
  fronted: [
    { phrase: 'в то время как', weight: 90 },
    { phrase: 'тогда как', weight: 90 },
    { phrase: 'пока', weight: 90 },
    { phrase: 'хотя', weight: 75 },
  ],
  conditions: [
    ['если', 'то'],
    ['если', ''],
  ],
  choice: ruChoice,
  only: words('только лишь исключительно'),
  sole: wordSet('единственный единственная единственное единственные'),
  unlike: lines(`
    в отличие от
    в противоположность
    в противовес
  `),
  unlikeMid: lines(`
    в отличие от
    в противоположность
  `),
  comparedWith: lines(`
    по сравнению с
    по сравнению со
    в сравнении с
    в сравнении со
    относительно
  `),
  adversatives: words('но зато однако а'),
  parallelCues: lines(`
    с другой стороны
    напротив
    наоборот
    в свою очередь
    же
  `),
  prefixes: lines(`
    отличие
    отличия
    различие
    различия
    разница
    отличается
    отличаются
    различаются
    отличает
  `),
  prefixEnds: lines(`
    в том , что
    в том что
    тем , что
    тем что
    то , что
    :
  `),
  inTermsOf: lines(`
    в плане
    с точки зрения
    в отношении
    что касается
    по части
    в смысле
  `),
  openers: lines(`
    отсюда следует , что
    из этого следует , что
    получается , что
    это значит , что
    следовательно ,
    значит ,
    отсюда
    вот почему
    поэтому
    однако
    кроме того ,
    кроме того
    более того ,
    при этом
    к тому же
    вместе с тем
    также
    таким образом ,
    таким образом
    зато
    но
    а
    и
    еще :
    еще
    итак ,
    впрочем ,
    правда ,
    обычно
    с другой стороны ,
    с одной стороны ,
    напротив ,
    наоборот ,
    в результате
    в итоге
    в целом
    в общем
    как правило ,
    например ,
    то есть
    по-моему ,
    по мне ,
    как по мне ,
    на мой взгляд ,
    по моему опыту ,
    честно говоря ,
    к слову ,
    кстати ,
    говорят ,
    вообще ,
    вообще
    в принципе ,
    в принципе
    конечно ,
    плюс
    думаю ,
    считаю , что
    потому что
    так как
  `),
  results: lines(`
    вот почему
    из-за чего
    отчего
    оттого
    поэтому и
  `),
  tails: wordSet('поэтому потому так чтобы поскольку причем хотя ибо ведь особенно'),
  remarkOpeners,
  lastRemarks,
  disclaimers: lines(`
    не то чтобы
    это не значит
    это не означает
    не надо спорить
    в данном примере
    в этом примере
    ничего не знает
  `),
  saysAlike: (text) => /(?:^|[^\p{L}])(?:(?:аналогичн|похож|подобн)\p{L}+|точно так же)(?!\p{L})/iu.test(text),
} satisfies Partial<ContrastWords>;
