import type { Sentence, Statement } from '../sentence/statement';
import { finiteIn, isContent, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/**
 * "Only brick KILNS", "built with only brick WALLS", "tram and bus LANES": the name is a part of a longer one, and
 * nothing is said of what it names. Where a verb follows, the noun is what of the thing is told of.
 */
export function isOfCompound({ sentence, value, name }: Said, cue: Statement['cue']): boolean {
  if (!OF_NAMES.has(cue) || sentence.lexicon.pack.code !== 'en') return false;
  const noun = name + 1;
  if (!isBeside(sentence, name) || isDescribing(sentence, noun)) return false;
  const { tokens, lexicon } = sentence;
  if (value.from === noun) {
    if (value.to - noun > LONGEST || finiteIn(tokens, value, lexicon) >= 0) return false;
    // "Only the rook CASTLES", "rook and bishop ATTACK": any word may be a verb that nobody knows.
    return cue === 'both'
      ? A_NOUN.test(wordAt(tokens, noun))
      : !lexicon.words.determiners.has(wordAt(tokens, name - 1));
  }
  const isBearer = lexicon.words.bearers.has(wordAt(tokens, noun));
  return cue === 'only' && value.to <= name && !isBearer;
}

/** Words of a noun that a name begins. */
const LONGEST = 3;

const A_NOUN = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/u;

/** Cues that hang at a name; others set clauses against each other, whose verb may be left out: "…, the bus FUEL". */
const OF_NAMES: ReadonlySet<Statement['cue']> = new Set(['both', 'only']);

/** A noun right behind the name, no mark between. */
function isBeside({ tokens, lexicon }: Sentence, name: number): boolean {
  const [own, next] = [tokenAt(tokens, name), tokenAt(tokens, name + 1)];
  return next.from === own.to + 1 && isContent(next, lexicon) && !isFinite(next, lexicon);
}

/** "Trams and buses ALIKE", "only trams ELECTRIC": no noun. */
function isDescribing({ tokens, lexicon: { words } }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  return words.isAdjective(word) || words.isAdverb(word) || words.isComparative(word) || /(?:ed|ing)$/u.test(word);
}
