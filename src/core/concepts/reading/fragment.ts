import { smallLetters, tokenise } from '../../text';
import type { GlossShape } from './gloss-shape';
import type { Recogniser } from './recogniser';

interface Word {
  readonly key: string;
  /** Characters between the word before and this one. */
  readonly before: string;
}

/** Small words between a comma and the verb of the main clause. */
const REACH = 3;
/** Words of a genus before what tells it apart. */
const NEAR = 4;
/** A bare noun has its clause right behind it in English, where verbs look like nouns. */
const RIGHT_BEHIND = 2;
/** Letters of a preposition that ties nouns. */
const LONGEST_TIE = 3;
/** Words of a bare noun and what hangs on it. */
const LEAST = 5;

/**
 * Whether a sentence is a noun phrase alone, as only a title, a label or a definition is: a genus with its
 * difference close behind it, and no verb of which it could be the subject.
 */
export function isFragment(sentence: string, gloss: GlossShape, recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  if (language === undefined || !gloss.genus || gloss.past || gloss.asks || gloss.opensBadly) return false;
  const words = wordsOf(sentence);
  const first = words[0]?.key;
  if (recogniser.has('termStarts', first) || recogniser.is('isPassive', first)) return false;
  const { relativeAt } = gloss;
  const isNear = relativeAt >= 1 && relativeAt <= NEAR;
  switch (language.nounPhrase) {
    case 'ending':
      return (
        ((isNear && isOfNouns(words.slice(0, relativeAt), recogniser)) || hasParticiple(words, recogniser)) &&
        language.oblique?.isOblique(first ?? '') !== true &&
        !goesOn(words, relativeAt, recogniser)
      );
    case 'capital':
      return isNear && !isClosed(words, relativeAt, recogniser);
    case 'article':
      // In Romance languages a subject has its article: without one a noun is none.
      if (language.code !== 'en')
        return !gloss.article && isBare(sentence) && gloss.length >= LEAST && isTied(words, recogniser);
      return (
        gloss.qualified &&
        relativeAt >= 1 &&
        (gloss.indefinite || (!gloss.article && isBehindBare(words, relativeAt))) &&
        isOneClause(words, relativeAt, recogniser)
      );
    case 'spaceless':
    case 'unknown':
      return false;
  }
}

function wordsOf(sentence: string): Word[] {
  let end = 0;
  return tokenise(sentence).map(({ text, from, to }) => {
    const before = sentence.slice(end, from);
    end = to;
    return { key: smallLetters(text), before };
  });
}

/** "Attack that targets keystrokes", but "Be careful when …", "Keynes argues that …". */
function isBehindBare(words: readonly Word[], relative: number): boolean {
  return (
    /^(?:that|which|who)$/u.test(words[relative]?.key ?? '') &&
    (relative === 1 || (relative === RIGHT_BEHIND && words[1]?.key.endsWith('s') === false))
  );
}

function isBare(sentence: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(sentence);
}

/** A complement or a relative word stands near the noun. */
function isTied(words: readonly Word[], recogniser: Recogniser): boolean {
  return words
    .slice(1, 1 + REACH)
    .some(({ key }) => recogniser.has('complements', key) || recogniser.has('relatives', key));
}

/** No adverb or verb of mood stands among them: «можно применять, когда …». */
function isOfNouns(words: readonly Word[], recogniser: Recogniser): boolean {
  return !words.some(({ key }) => key.length > LONGEST_TIE && recogniser.has('glossStarts', key));
}

/** «Форма, построенная на …», «отложенный вызов …»: within the first words. */
function hasParticiple(words: readonly Word[], recogniser: Recogniser): boolean {
  return words
    .slice(0, NEAR + 1)
    .some(({ key, before }, i) => (i === 0 || before.includes(',')) && recogniser.is('isParticiple', key));
}

/** Behind a comma that may close the clause a verb stands: the noun was its subject. */
function goesOn(words: readonly Word[], relative: number, recogniser: Recogniser): boolean {
  return words.some(
    ({ before }, i) =>
      i > Math.max(relative, 0) + 1 &&
      before.includes(',') &&
      words.slice(i, i + REACH).some(({ key }) => recogniser.is('isFinite', key) || recogniser.is('isPast', key)) &&
      !recogniser.has('relatives', words[i]?.key) &&
      !recogniser.has('relatives', words[i + 1]?.key),
  );
}

/** „Die Bank, die dort steht, wackelt“: what stands behind the clause and joins nothing is the verb of the main one. */
function isClosed(words: readonly Word[], relative: number, recogniser: Recogniser): boolean {
  return words.some(
    ({ key, before }, i) =>
      i > relative + 1 &&
      before.includes(',') &&
      !(['relatives', 'conjunctions', 'glossStarts'] as const).some((list) => recogniser.has(list, key)),
  );
}

/** Every verb behind the relative word has its own conjunction or comma before it. */
function isOneClause(words: readonly Word[], relative: number, recogniser: Recogniser): boolean {
  let free = 1;
  let wasVerb = false;
  for (const { key, before } of words.slice(relative + 1)) {
    if (
      before.includes(',') ||
      (['conjunctions', 'subordinators', 'relatives'] as const).some((list) => recogniser.has(list, key))
    )
      free = 1;
    // "Is fired", "can be seen": one verb of several words.
    const isVerb = recogniser.is('isFinite', key);
    if (isVerb && !wasVerb) free -= 1;
    wasVerb = isVerb;
    if (free < 0) return false;
  }
  return true;
}

/** Fewer words are a translation or another name. */
const LEAST_BARE = 4;

/** "Sailing with the wind from behind.", «Sostegno verticale a sezione circolare»: no article shows the noun. */
export function isBareNoun(
  text: string,
  { opensBadly, asks, length, article }: GlossShape,
  { languages: [language] }: Recogniser,
): boolean {
  if (language?.nounPhrase !== 'article' || opensBadly || asks || length < LEAST_BARE) return false;
  return language.code === 'en' ? /^\p{Lu}\p{Ll}+ing \p{Ll}/u.test(text) : !article && isBare(text);
}
