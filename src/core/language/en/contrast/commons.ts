import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { lines, words } from '../../word-tables';

/** English words that say one thing of several. */
export const enCommons = {
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
  pointing: wordSet('this that these those such same'),
  shows: wordSet('look check count compare note see watch feel consider notice'),
  hence: wordSet('hence'),
  sames: wordSet('same identical equal'),
  commons: wordSet('common commonalities commonality shared similarities similarity'),
  against: wordSet('vs versus against'),
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
  too: wordSet('too'),
} satisfies Partial<ContrastWords>;
