import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { labelledWords, lines, words } from '../../word-tables';
import { asNoun } from '../as-noun';
import { aspectNames } from '../aspect-names';
import { deeds } from '../deeds';
import { bearers, genera, placedGenera } from '../genera';
import { nameless } from '../nameless';
import { nounOfQuality } from '../quality-nouns';
import { verbFrames } from '../verb-frames';
import { easeOf, nounOfDeed, nounOfVerb } from '../verb-nouns';
import { enDegrees } from './degrees';

/** What English calls the rows of a table. */
export const enNames = {
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
  asides: wordSet('example examples note notes source sources tip tips hint hints solution reasoning answer answers'),
  options: wordSet('option options setting parameter values modes variants choose select'),
  readOn: wordSet('see read more link source'),
  includes: wordSet('include includes'),
  andSoOn: wordSet('etc'),
  toldOf: wordSet('described explained discussed documented'),
  toldAt: wordSet('here there in at below above by under'),
  pointsOn:
    /,? (?:as|what|which|that)(?: (?:is|are|was|were))? (?:described|explained|discussed|documented) (?:here|there|in|at|by|below|above)(?!\p{L}).*$/iu,
  leadsOn:
    /(?:,? (?:which|so|where|that)(?: [\p{L}-]+){2,6}|,? (?:that is|i\.e\.|namely|such as|including|e\.g\.|for example)|,? (?:as follows|such that|given by|where)|,? (?:of|with|in|by|has|having) the following(?: \p{L}+){0,2})$/iu,
  carriesOn: /(?:^|[\s,])(?:if|iff|when|such that|of|between)$/iu,
  noAspects: wordSet(
    'introduction example examples explanation summary conclusion conclusions links references sources bibliography notes note todo exercise exercises homework questions faq overview recap upstream downstream related link reference source tags next reminder ask',
  ),
  classNouns: words('kinds types forms ways sorts methods approaches techniques classes species varieties breeds'),
  broadGenera: words(
    'object function algorithm method interface abstraction concept process system element value way set group tool class structure type part unit library module command service program application file technique feature property variable parameter operation component framework platform model approach mechanism technology state event action thing place person phenomenon measure metric indicator entity item area aspect role rule condition principle characteristic attribute factor quantity number string data information content practice strategy procedure step stage task problem solution result effect relation middleware collection text field option setting command resource understanding variation variant version sum situation degree position order flow capability sequence',
  ),
  senses: labelledWords(`
    Looks=look looks looked
    Feel=feel feels felt
    Sound=sound sounds sounded
    Taste=taste tastes tasted
    Smell=smell smells smelt smelled
  `),
  differing: wordSet('differences different distinct differently differ differs unlike'),
  standIns: wordSet('one ones'),
  unequals: wordSet('different differ differs unequal another other vary varies'),
  nominative: (word) => word,
  asNoun: (word) => asNoun(word, enDegrees.isSuperlative),
  agreed: (adjective) => adjective,
  isNominative: () => false,
  isProcess: (word) => /(?:ation|ing)s?$/u.test(word),
  aspects: aspectNames,
  deeds,
  verbFrames,
  genera,
  placedGenera,
  sharedHead: null,
  bearers: wordSet(bearers),
  nameless: wordSet(nameless),
  studies: wordSet('understanding knowledge study review overview example examples history'),
  ease: { words: wordSet('easier harder simpler trickier tougher difficult complicated'), of: easeOf },
  nounOfDeed,
  nounOfVerb,
  vagueObjects: new Set(),
  changes: new Set(),
  doneTo: (deed, noun) => (deed.endsWith('ing') ? `${deed} ${noun}` : `${deed} of ${noun}`),
  nounOfQuality,
  counts: null,
  needs: { verbs: wordSet('need needs require requires demand demands'), name: 'Needs' },
  origin: null,
  course: { from: wordSet('from'), to: wordSet('to into'), label: 'Direction' },
  labels: {
    definition: 'Definition',
    isA: 'Is a',
    common: 'Common',
    other: 'Other',
    example: 'Example',
    pros: 'Pros',
    cons: 'Cons',
  },
} satisfies Partial<ContrastWords>;
