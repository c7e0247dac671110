import type { ContrastWords } from '../../contrast-words';
import { bothWays } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { couples, lines, words } from '../../word-tables';

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

/** End in -ier and compare nothing. */
const notComparative = wordSet(`
  carrier barrier soldier supplier frontier chandelier courier premier cavalier cashier dossier glacier atelier
  outlier hotelier financier brigadier croupier terrier multiplier
`);

const isComparative = (word: string): boolean =>
  comparatives.has(word) ||
  (word.length > 5 && word.endsWith('ier') && !word.endsWith('fier') && !notComparative.has(word));

const isSuperlative = (word: string): boolean => word.endsWith('est') && isComparative(`${word.slice(0, -2)}r`);

/** English comparatives and what stands round them. */
export const enDegrees = {
  than: words('than'),
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
} satisfies Partial<ContrastWords>;
