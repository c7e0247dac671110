import type { ContrastWords } from '../contrast-words';
import { bothWays } from '../contrast-words';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const set = (text: string): ReadonlySet<string> => new Set(words(text));
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
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
const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    lines(text).map((line): [string, string] => {
      const [from = '', to = ''] = line.split('=');
      return [from, to];
    }),
  );

const comparatives = set(`
  faster slower cheaper dearer simpler harder better worse bigger smaller larger greater higher lower taller shorter
  longer wider narrower broader deeper shallower thicker thinner lighter stronger weaker tougher softer firmer
  stiffer warmer cooler colder hotter milder brighter darker paler louder quieter smoother rougher sharper blunter
  cleaner safer newer older younger earlier later sooner closer nearer farther further fewer less more quicker
  denser leaner fatter richer poorer sweeter drier wetter fresher finer coarser rarer commoner bolder calmer duller
  fuller flatter steeper tighter looser gentler humbler kinder nicer purer rounder ruder saner sparser stricter
  subtler tamer tenser vaguer wiser truer fluffier leafier bitterer slimmer dimmer greener greyer whiter blacker
  plainer stabler crisper
`);

/** End in -ier and compare nothing. */
const notComparative = set(`
  carrier barrier soldier supplier frontier chandelier courier premier cavalier cashier dossier glacier atelier
  outlier hotelier financier brigadier croupier terrier multiplier
`);

const isComparative = (word: string): boolean =>
  comparatives.has(word) ||
  (word.length > 5 && word.endsWith('ier') && !word.endsWith('fier') && !notComparative.has(word));

const VERBS = `
  absorb accept access act adapt add affect aim allow amplify answer appear apply arise arrive ask assume attach attract avoid
  bake bear become begin behave belong bend bind bite block bloom blow boil bounce break breathe breed bring
  build burn bury buy call capture care carry catch cause change charge check chew choose circulate clean climb clog close
  collapse collect combine come communicate compare compile compress conduct connect consist constrain consume contain
  continue contract control convert cook cool copy correct cost count cover crack crash create cure cut decay
  decide decline decompose decrease defend define delay delete deliver demand depend descend describe deserve
  design destroy detect determine develop die differ dig digest discard discover display dissolve distribute divide
  do draw dress drift drink drive drop dry earn eat emerge emit employ enable encourage end enforce ensure enter
  erode evolve excel execute exist expand expect expire explain expose express extend face fade fail fall favor
  favour fear feature feed feel fight fill finish fit fix flap flash float flow flower fly focus fold follow force
  forget form freeze function gain gather generate get give glow go grant grip group grow guarantee guide handle
  hang happen harden harvest hatch have heal hear heat help hide hit hold hunt hurt ignore imply improve include
  increase indicate infect inherit inhibit insist inspect install interact introduce invest involve issue join
  judge jump keep kick kill know lack land last launch lay lead leak learn leave let lie lift like limit link listen live load
  lock look loosen lose love maintain make manage map mark match matter mean measure meet melt migrate minimise minimize
  mix model modify monitor mount move multiply need notice obey object observe obtain occupy occur offer open
  operate orbit order overlap own pack paint parse pass pause pay penalise penalize perform permit persist place
  plan plant play point polish pose possess post pour predict prefer prepare prescribe present preserve press
  prevent print process produce prohibit project promise promote protect prove provide publish pull pump punish
  push put raise range rank reach react read receive recommend record recover reduce reflect refuse regulate
  reject release rely remain remember remove render repeat replace reply report represent reproduce require resist
  resolve respond rest restrict result retain return reveal reward ring rise roll rotate run rust sample save
  say scale scatter search see seek seem select sell send separate serve set settle shape share shed shift shine
  ship show shrink shut sing sink sit sleep slide slip slow smell soak solve sound span speak specify spend spin
  split spoil spread stack stain stand start state stay stem step stick sting stop store stress stretch strike
  strip subtract suffer suggest suit supply support surround survive swallow swap sweat swell swim switch
  tackle take target taste teach tear tell tend test thicken think thrive tie tolerate touch trade train transfer
  transform translate transmit transport trap travel treat trigger try turn understand use utilise utilize vary
  wait walk want warm warn wash waste watch wear weigh wilt win wipe work wrap write yield
`;

const PRESENT = `
  am is are was were be been being has had does did done can could may might must shall should will would cannot
  can't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't couldn't shouldn't hasn't haven't hadn't
  it's they're there's that's
`;

const PAST = `
  became began bent bound bit blew broke brought built burnt bought came caught chose cut drew drank drove ate fell fed
  felt fought found flew forgot froze got gave went grew hung heard held hit kept knew laid dug led left lent let
  lay lost made meant met paid put read rang rose ran said saw sold sent set shook shone shot shut sang sank
  sat slept slid spoke spent spun split spread stood stole stuck struck swam took taught told thought threw
  understood woke wore won wrote
`;

const pasts = new Set([...words(PAST), 'was', 'were', 'had', 'did']);
const finite = new Set([...words(PRESENT), ...pasts]);
for (const verb of words(VERBS)) {
  finite.add(verb);
  if (/[^aeiou]y$/u.test(verb)) {
    finite.add(`${verb.slice(0, -1)}ies`);
    finite.add(`${verb.slice(0, -1)}ied`);
  } else {
    finite.add(/(?:[sxzo]|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`);
    finite.add(verb.endsWith('e') ? `${verb}d` : `${verb}ed`);
  }
}

/** English: complete. */
export const enContrast: ContrastWords = {
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
  `),
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
  only: words('only solely exclusively'),
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
    next to
  `),
  relatives: words('which who whose that where'),
  both: lines(`
    both
    both of them
    all three
  `),
  neither: lines(`
    neither
    neither one
    neither of them
    none of them
  `),
  conjunctions: words('and'),
  correlatives: [
    ['both', 'and'],
    ['neither', 'nor'],
  ],
  adversatives: words('but yet though'),
  classNouns: words('kinds types forms ways sorts methods approaches techniques classes species varieties breeds'),
  pronouns: new Map([
    ['it', { gender: 'any', number: 'singular' }],
    ['its', { gender: 'any', number: 'singular' }],
    ["it's", { gender: 'any', number: 'singular' }],
    ['they', { gender: 'any', number: 'plural' }],
    ['their', { gender: 'any', number: 'plural' }],
    ["they're", { gender: 'any', number: 'plural' }],
  ]),
  ordinals: new Map([
    ['former', 0],
    ['latter', 1],
  ]),
  numerals: set('one two three four five six seven eight nine ten twenty fifty hundred thousand million'),
  isComparative,
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
  firstPerson: words('i we'),
  isPast: (word) => pasts.has(word) || (word.endsWith('ed') && finite.has(word)),
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
    because
    since
  `),
  topicPrepositions: set('in with for at on to under within of inside by from'),
  placePrepositions: set('in with for at on under within inside by'),
  prepositions: set(
    'in with for at on to under within of inside by from about above across after against along among around as before behind below beneath beside between beyond despite during except into like near off onto out over per since through throughout till toward towards until up upon via without than',
  ),
  determiners: set(
    'a an the this that these those each every any all some most many such one another my our your his her their its typical proper decent good usual ordinary single whole entire',
  ),
  copulas: set("is are was were be been it's they're am"),
  lightVerbs: set(
    "is are was were be been being has have had do does did can could may might must shall should will would cannot can't isn't aren't don't doesn't won't use uses used get gets give gives gave make makes made need needs needed require requires required provide provides offer offers allow allows let lets contain contains include includes involve involves come comes go goes take takes takes put puts keep keeps stay stays become becomes tend tends seem seems look looks feel feels hold holds it's they're there's start starts consist consists depend depends support supports rely relies lack lacks want wants apply applies work works live lives run runs produce produces exist exists avoid avoids prescribe prescribes possess possesses share shares define defines expose exposes state states",
  ),
  adverbs: set(
    "two three four five six seven eight nine ten usually always often sometimes rarely never almost very quite rather too also only just even still already well more less most least much many few little far lot about roughly around nearly approximately typically generally normally mostly mainly largely fully partly directly simply slowly quickly easily together up down out away back off there here then now once twice not no n't so as both either neither own each other way ways kind kinds whatever however when where who what which whose that this these those it they them its their you your we our us i me my everybody everyone everything nobody none one ones anything something automatically explicitly implicitly slightly considerably significantly possible necessary thing things",
  ),
  isFinite: (word) => finite.has(word),
  isInfinitive: () => false,
  isAdjective: () => false,
  nominative: (word) => word,
  isProcess: (word) => /(?:ation|ing)s?$/u.test(word),
  subordinators: set('when once after before until as since whenever if'),
  tails: set('so because since though although especially particularly'),
  disclaimers: lines(`
    this does not mean
    this doesn't mean
    does not mean that
    not to say that
  `),
  yesNo: couples(`
    yes/no
    true/false
    +/-
    ✓/✗
    ✔/✘
  `),
  aspects: table(`
    faster=Speed
    slower=Speed
    quicker=Speed
    cheaper=Cost
    dearer=Cost
    pricier=Cost
    costlier=Cost
    expensive=Cost
    costs=Cost
    price=Price
    simpler=Simplicity
    harder=Difficulty
    easier=Ease
    bigger=Size
    smaller=Size
    larger=Size
    size=Size
    taller=Height
    shorter=Length
    longer=Length
    wider=Width
    narrower=Width
    deeper=Depth
    shallower=Depth
    thicker=Thickness
    thinner=Thickness
    thick=Thickness
    heavier=Weight
    lighter=Weight
    weighs=Weight
    weight=Weight
    stronger=Strength
    weaker=Strength
    strong=Strength
    tougher=Toughness
    softer=Softness
    stiffer=Stiffness
    warmer=Warmth
    warm=Warmth
    cooler=Temperature
    colder=Temperature
    hotter=Temperature
    brighter=Brightness
    darker=Colour
    paler=Colour
    louder=Loudness
    quieter=Noise
    noisier=Noise
    smoother=Smoothness
    rougher=Roughness
    sharper=Sharpness
    safer=Safety
    riskier=Risk
    older=Age
    younger=Age
    denser=Density
    sweeter=Taste
    tangier=Taste
    bitter=Taste
    sour=Taste
    tastier=Taste
    drier=Moisture
    rarer=Rarity
    comfortable=Comfort
    reliable=Reliability
    secure=Security
    flexible=Flexibility
    versatile=Versatility
    durable=Durability
    accurate=Accuracy
    precise=Precision
    efficient=Efficiency
    mature=Maturity
    complex=Complexity
    sensitive=Sensitivity
    forgiving=Tolerance
    trustworthy=Trustworthiness
    stable=Stability
    portable=Portability
    popular=Popularity
    common=Frequency
    lasts=Duration
    scale=Scaling
    stores=Storage
    ferments=Fermentation
    grows=Growth
    protects=Protection
    fails=Failure
    arises=Origin
    decides=Decision
    climb=Climbing
    descend=Descending
    breathe=Breathing
    reproduce=Reproduction
    feed=Feeding
    eat=Diet
    move=Movement
    sleep=Sleep
    hunt=Hunting
    nest=Nesting
    bloom=Flowering
    flower=Flowering
    heals=Healing
    released=Release
    taxed=Taxation
    pitched=Pitch
    tuned=Tuning
    compiled=Compilation
    learn=Learning
    cached=Caching
    installed=Installation
    maintained=Maintenance
    descaling=Descaling
    live=Location
    runs=Running
    hang=Position
    carry=Transport
  `),
  labels: { definition: 'Definition', isA: 'Is a', common: 'Common', other: 'Other' },
};
