import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { couples, words } from '../../word-tables';
import { adjectives } from '../adjectives';
import { isFinite } from '../finite-verbs';

/** End in -ly and are nouns. */
const nounsInLy = wordSet('family supply assembly butterfly dragonfly anomaly monopoly');

/** English words that hold a sentence together, and the forms of its verbs and adjectives. */
export const enGrammar = {
  relatives: words('which who whose that where'),
  pronouns: new Map([
    ['it', { gender: 'any', number: 'singular' }],
    ['its', { gender: 'any', number: 'singular' }],
    ["it's", { gender: 'any', number: 'singular' }],
    ['they', { gender: 'any', number: 'plural' }],
    ['their', { gender: 'any', number: 'plural' }],
    ["they're", { gender: 'any', number: 'plural' }],
  ]),
  objectPronouns: wordSet('them'),
  ordinals: new Map([
    ['former', 0],
    ['latter', 1],
    ['first', 0],
    ['second', 1],
  ]),
  placeVerbs: wordSet('stands'),
  isObjectless: () => false,
  topicPrepositions: wordSet('in with for at on to under within of inside by from'),
  placePrepositions: wordSet('in with for at on under within inside by'),
  prepositions: wordSet(
    'in with for at on to under within of inside by from about above across after against along among around as before behind below beneath beside between beyond despite during except into like near off onto out over per since through throughout till toward towards until up upon via without than',
  ),
  determiners: wordSet(
    'a an the this that these those each every any all some most many such one another my our your his her their its typical proper decent good usual ordinary single whole entire',
  ),
  copulas: wordSet("is are was were be been it's they're am"),
  lightVerbs: wordSet(
    "is are was were be been being has have had do does did can could may might must shall should will would cannot can't isn't aren't don't doesn't won't use uses used get gets give gives gave make makes made need needs needed require requires required provide provides offer offers allow allows let lets contain contains include includes involve involves come comes go goes take takes takes put puts keep keeps stay stays become becomes tend tends seem seems look looks feel feels hold holds it's they're there's start starts consist consists depend depends support supports rely relies lack lacks want wants apply applies work works live lives run runs produce produces exist exists avoid avoids prescribe prescribes possess possesses share shares define defines expose exposes state states",
  ),
  adverbs: wordSet(
    "please today tonight tomorrow yesterday nowadays alas indeed anyway okay maybe perhaps ok ages forever uphill downhill upstream downstream ever anywhere everywhere somewhere nowhere times two three four five six seven eight nine ten usually always often sometimes rarely never almost very quite rather too also only just even still already well more less most least much many few little far lot about roughly around nearly approximately typically generally enough normally mostly mainly largely fully partly directly simply slowly quickly easily together ahead forward backwards overnight up down out away back off there here then now once twice not no n't so as both either neither own each other way ways kind kinds whatever however when where who what which whose that this these those it they them its their you your we our us i me my everybody everyone everything nobody none one ones anything something automatically explicitly implicitly slightly considerably significantly possible necessary thing things",
  ),
  isFinite,
  isInfinitive: () => false,
  isAdjective: (word) =>
    adjectives.has(word) ||
    /\p{L}-\p{L}/u.test(word) ||
    /.{3}(?:ous|ful|less|ible|able|ish|al|ive|ic|ant|[^m]ent|ary)$/u.test(word),
  isAdverb: (word) => /.{3}ly$/u.test(word) && !nounsInLy.has(word),
  tellsHow: () => false,
  similes: wordSet('like'),
  yesNo: couples(`
    yes/no
    true/false
    +/-
    ✓/✗
    ✔/✘
  `),
} satisfies Partial<ContrastWords>;
