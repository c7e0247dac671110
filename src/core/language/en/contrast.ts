import type { ContrastWords } from '../contrast-words';
import { bothWays } from '../contrast-words';
import { wordSet } from '../recognition-words';
import { labelledWords, lines, words } from '../word-tables';
import { adjectives } from './adjectives';
import { asNoun } from './as-noun';
import { aspectNames } from './aspect-names';
import { enChoice } from './choice-words';
import { deeds } from './deeds';
import { isFinite, isPast } from './finite-verbs';
import { bearers, genera, placedGenera } from './genera';
import { nameless } from './nameless';
import { nounOfQuality } from './quality-nouns';
import { lastRemarks, remarkOpeners } from './remarks';
import { verbFrames } from './verb-frames';
import { nounOfVerb } from './verb-nouns';

const couples = (text: string): readonly (readonly [string, string])[] =>
  lines(text).map((line): readonly [string, string] => {
    const [first = '', second = ''] = line.split('/');
    return [first, second];
  });
/** Lines of a weight and a phrase. */
const weighted = (text: string): ContrastWords['pairs'] =>
  lines(text).map((line) => {
    const at = line.indexOf(' ');
    return { phrase: line.slice(at + 1), weight: Number(line.slice(0, at)) };
  });
const comparatives = wordSet(`
  faster slower cheaper dearer simpler harder better worse bigger smaller larger greater higher lower taller shorter
  longer wider narrower broader deeper shallower thicker thinner lighter stronger weaker tougher softer firmer
  stiffer warmer cooler colder hotter milder brighter darker paler louder quieter smoother rougher sharper blunter
  cleaner safer newer older younger earlier later sooner closer nearer farther further fewer less more quicker
  denser leaner fatter richer poorer sweeter drier wetter fresher finer coarser rarer commoner bolder calmer duller
  fuller flatter steeper tighter looser gentler humbler kinder nicer purer rounder ruder saner sparser stricter
  subtler tamer tenser vaguer wiser truer fluffier leafier bitterer slimmer dimmer greener greyer whiter blacker
  plainer stabler crisper neater clearer briefer cleverer fairer harsher moister plumper riper scarcer sleeker smarter
  sounder stouter straighter swifter tauter terser weirder wilder tenderer fonder
`);

/** End in -ly and are nouns. */
const nounsInLy = wordSet('family supply assembly butterfly dragonfly anomaly monopoly');

/** End in -ier and compare nothing. */
const notComparative = wordSet(`
  carrier barrier soldier supplier frontier chandelier courier premier cavalier cashier dossier glacier atelier
  outlier hotelier financier brigadier croupier terrier multiplier
`);

const isComparative = (word: string): boolean =>
  comparatives.has(word) ||
  (word.length > 5 && word.endsWith('ier') && !word.endsWith('fier') && !notComparative.has(word));
const isSuperlative = (word: string): boolean => word.endsWith('est') && isComparative(`${word.slice(0, -2)}r`);

/** English: complete. */
export const enContrast: ContrastWords = {
  whole: null,
  contrastHeadings: lines(`
    difference
    differences
    differ
    differs
    different
    comparison
    compared
    comparing
    contrast
    contrasts
    similarities and differences
    what sets them apart
    tell them apart
    telling them apart
    which to choose
    which one to choose
    head to head
    side by side
    trade-offs
  `),
  versus: lines(`
    vs
    v
    versus
    or
    against
    compared with
    compared to
  `),
  aspectWords: lines(`
    aspect
    aspects
    feature
    features
    criterion
    criteria
    dimension
    property
    properties
    characteristic
    characteristics
    parameter
    attribute
    factor
    metric
    category
    comparison
    point
    question
    difference
    differences
    action
    option
    command
    flag
    variable
    operator
    method
    name
    key
  `),
  asides: wordSet('example examples note notes source sources'),
  noAspects: wordSet(
    'introduction example examples summary conclusion conclusions links references sources bibliography notes note todo exercise exercises homework questions faq overview recap upstream downstream related link reference source tags next reminder ask',
  ),
  pairs: weighted(`
    94 , whereas
    94 whereas
    90 , while
    90 , whilst
    94 ; whereas
    90 ; while
    92 ; by contrast ,
    92 , in contrast ,
    92 ; on the other hand ,
    65 , but
    65 ; but
    65 but
    65 , though
    65 , although
    65 , yet
    60 , and
    60 and
    70 ;
    70 ; however ,
  `),
  fronted: weighted(`
    90 while
    90 whilst
    94 whereas
    75 although
    75 though
  `),
  conditions: couples(`
    if/then
    if/
  `),
  choice: enChoice,
  only: words('only solely exclusively'),
  sole: wordSet('only sole'),
  unlike: lines(`
    unlike
    in contrast to
    in contrast with
    as opposed to
    contrary to
  `),
  unlikeMid: lines(`
    unlike
    in contrast to
    in contrast with
    as opposed to
  `),
  than: words('than'),
  comparedWith: lines(`
    compared with
    compared to
    in comparison with
    in comparison to
    by comparison with
    relative to
  `),
  relatives: words('which who whose that where'),
  both: lines(`
    both
    both of them
    either of them
    each of them
    either case
    either one
    either way
    these two
    the two
    they share
    they have in common
    what they share is
    what they have in common is
  `),
  eachOfTwo: new Set(['either']),
  eitherWay: wordSet('either'),
  likewise: words('so as neither nor like').concat('just as', 'just like', 'same as', 'as with', 'as is'),
  likeFirst: ['like', 'just like', 'as with'],
  alsos: wordSet('too either likewise'),
  proVerbs: wordSet('do does did is are can has have will'),
  sames: wordSet('same identical equal'),
  commons: wordSet('common shared share similarities similarity'),
  allThree: ['all three', 'all three of them'],
  noneOfThree: ['none of the three', 'not one of the three'],
  neither: lines(`
    neither
    neither one
    neither of them
    neither of the two
    none of them
  `),
  conjunctions: words('and &'),
  correlatives: [
    ['both', 'and'],
    ['neither', 'nor'],
  ],
  tying: ['between'],
  adversatives: words('but yet though'),
  classNouns: words('kinds types forms ways sorts methods approaches techniques classes species varieties breeds'),
  broadGenera: words(
    'object function algorithm method interface abstraction concept process system element value way set group tool class structure type part unit library module command service program application file technique feature property variable parameter operation component framework platform model approach mechanism technology state event action thing place person phenomenon',
  ),
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
  numerals: wordSet('one two three four five six seven eight nine ten twenty fifty hundred thousand million'),
  lasting: wordSet('for in within over few several'),
  units: labelledWords(`
    Time=second seconds minute minutes min hour hours morning mornings afternoon evening night nights day days week weeks month months season year years
    Weight=g gram grams kg kilo kilos kilograms ton tons tonnes
    Distance=km kilometre kilometres kilometer kilometers mile miles
    Size=mm millimetres cm centimetres inch inches foot feet yard yards kb mb gb tb bytes bits
    Volume=ml litre litres liter liters gallon gallons pint pints
    Temperature=degrees
    Power=watt watts kw
    Capacity=person people persons passengers users students kids children adults
    Cost=dollars euro euros
  `),
  isComparative,
  mosts: new Set(),
  isSuperlative,
  degree: words('more less'),
  antonyms: bothWays(
    couples(`
    faster/slower
    quicker/slower
    cheaper/dearer
    simpler/harder
    harder/easier
    better/worse
    bigger/smaller
    larger/smaller
    higher/lower
    taller/shorter
    shorter/longer
    wider/narrower
    deeper/shallower
    thicker/thinner
    heavier/lighter
    stronger/weaker
    softer/harder
    warmer/cooler
    colder/warmer
    hotter/cooler
    brighter/darker
    darker/lighter
    louder/quieter
    smoother/rougher
    safer/riskier
    newer/older
    older/younger
    earlier/later
    more/less
    fewer/more
    denser/sparser
    drier/wetter
  `),
  ),
  comparativeOf: (adjective) => {
    const short = adjective.replace(/y$/u, 'i').replace(/e$/u, '');
    return isComparative(`${short}er`) ? `${short}er` : `more ${adjective}`;
  },
  rivals: wordSet(
    'beats beat wins win outlasts outlast outperforms outperform surpasses surpass trails scores score excels excel leads loses lose',
  ),
  equatives: lines(`
    not as
    not so
    not nearly as
    isn't as
    isn't so
    isn't nearly as
    isn't quite as
    aren't as
    aren't so
    aren't nearly as
    aren't quite as
    not quite as
    doesn't as
    nowhere near as
    isn't half as
    aren't half as
    not half as
    isn't anywhere near as
    can't be as
    won't be as
    doesn't feel as
    doesn't look as
    don't hold as
  `),
  negators: words("not no never neither nor cannot can't isn't aren't doesn't don't won't without n't"),
  counterfactual: words("would've could've should've"),
  perfects: lines(`
    would have
    would not have
    wouldn't have
    could have
    couldn't have
    should have
  `),
  firstPerson: words('i we us me'),
  self: wordSet('i me'),
  persons: wordSet('you we i one someone'),
  timeWords: wordSet(
    'yesterday today tonight monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december ago',
  ),
  corrections: wordSet('rather not instead'),
  consequences: wordSet('will would can may might must should cannot gets becomes'),
  alternatives: wordSet('or vs versus'),
  particulars: wordSet('one my our his her some another this'),
  sequels: wordSet('when after once first'),
  sureOrdinals: wordSet('former latter'),
  comments: new Set(),
  pointers: wordSet('this that these those such'),
  possessives: wordSet('its their his her'),
  too: wordSet('too'),
  saysAlike: (text) => /(?:^|[^\p{L}])(?:similar(?:ly)?|likewise|alike|as well)(?!\p{L})/iu.test(text),
  placeVerbs: wordSet('stands'),
  isPast,
  isOrder: () => false,
  additions: words('then also afterwards'),
  parallelCues: lines(`
    on the other hand
    by contrast
    in contrast
    meanwhile
    conversely
    instead
  `),
  prefixes: lines(`
    difference
    differences
    distinction
    distinguishes
    sets
    differ
    differs
  `),
  prefixEnds: lines(`
    is that
    are that
    is this :
    in that
    is
    :
  `),
  inTermsOf: lines(`
    in terms of
    when it comes to
    with regard to
    with respect to
    as regards
  `),
  openers: lines(`
    it follows that
    this means that
    that means that
    that is why
    that's why
    this is why
    that is ,
    therefore ,
    therefore
    however ,
    also ,
    also
    moreover ,
    furthermore ,
    in addition ,
    besides ,
    so ,
    so
    but
    and
    yet
    thus ,
    thus
    hence ,
    overall ,
    in general ,
    generally ,
    usually ,
    typically ,
    on the other hand ,
    on the one hand ,
    by contrast ,
    in contrast ,
    meanwhile ,
    conversely ,
    in practice ,
    as a result ,
    as a rule ,
    for example ,
    note that
    mind you ,
    that said ,
    of course ,
    to be fair ,
    in fact ,
    actually ,
    admittedly ,
    still ,
    honestly ,
    for me ,
    in my experience ,
    in my opinion ,
    personally ,
    plus ,
    plus
    i think that
    i think
    i find that
    i find
    i'd say
    i would say
    i reckon
    because
    since
  `),
  topicPrepositions: wordSet('in with for at on to under within of inside by from'),
  placePrepositions: wordSet('in with for at on under within inside by'),
  prepositions: wordSet(
    'in with for at on to under within of inside by from about above across after against along among around as before behind below beneath beside between beyond despite during except into like near off onto out over per since through throughout till toward towards until up upon via without than',
  ),
  determiners: wordSet(
    'a an the this that these those each every any all some most many such one another my our your his her their its typical proper decent good usual ordinary single whole entire',
  ),
  copulas: wordSet("is are was were be been it's they're am"),
  senses: labelledWords(`
    Looks=look looks looked
    Feel=feel feels felt
    Sound=sound sounds sounded
    Taste=taste tastes tasted
    Smell=smell smells smelt smelled
  `),
  lightVerbs: wordSet(
    "is are was were be been being has have had do does did can could may might must shall should will would cannot can't isn't aren't don't doesn't won't use uses used get gets give gives gave make makes made need needs needed require requires required provide provides offer offers allow allows let lets contain contains include includes involve involves come comes go goes take takes takes put puts keep keeps stay stays become becomes tend tends seem seems look looks feel feels hold holds it's they're there's start starts consist consists depend depends support supports rely relies lack lacks want wants apply applies work works live lives run runs produce produces exist exists avoid avoids prescribe prescribes possess possesses share shares define defines expose exposes state states",
  ),
  adverbs: wordSet(
    "please today tonight tomorrow yesterday nowadays alas indeed anyway okay maybe perhaps ok ages ever anywhere everywhere somewhere nowhere times two three four five six seven eight nine ten usually always often sometimes rarely never almost very quite rather too also only just even still already well more less most least much many few little far lot about roughly around nearly approximately typically generally enough normally mostly mainly largely fully partly directly simply slowly quickly easily together ahead forward backwards overnight up down out away back off there here then now once twice not no n't so as both either neither own each other way ways kind kinds whatever however when where who what which whose that this these those it they them its their you your we our us i me my everybody everyone everything nobody none one ones anything something automatically explicitly implicitly slightly considerably significantly possible necessary thing things",
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
  amounts: wordSet('variety number range set lot series amount group part piece collection bit pair concept form'),
  differing: wordSet('different distinct differently differ differs unlike'),
  nominative: (word) => word,
  asNoun: (word) => asNoun(word, isSuperlative),
  agreed: (adjective) => adjective,
  isNominative: () => false,
  ofAmount: (word) => word,
  isProcess: (word) => /(?:ation|ing)s?$/u.test(word),
  subordinators: wordSet('whether as when once after before until as since whenever if'),
  results: lines(`
    which is why
    which is how
    that is why
    that's why
    hence
  `),
  timeOpeners: wordSet('before after once'),
  tails: wordSet('due so because since though although especially particularly'),
  remarkOpeners,
  lastRemarks,
  disclaimers: lines(`
    this does not mean
    this doesn't mean
    does not mean that
    not to say that
    it seems
    it appears
    in this example
    in our example
    it turns out
    it is important
    it's important
    no matter
  `),
  yesNo: couples(`
    yes/no
    true/false
    +/-
    ✓/✗
    ✔/✘
  `),
  aspects: aspectNames,
  deeds,
  verbFrames,
  genera,
  placedGenera,
  bearers: wordSet(bearers),
  nameless: wordSet(nameless),
  nounOfVerb,
  nounOfQuality,
  origin: null,
  labels: {
    definition: 'Definition',
    isA: 'Is a',
    common: 'Common',
    other: 'Other',
    example: 'Example',
    pros: 'Pros',
    cons: 'Cons',
  },
};
