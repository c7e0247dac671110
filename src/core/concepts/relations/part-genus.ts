import type { LanguagePack } from '../../language';
import type { Token } from './sentence';
import { textAt } from './sentence';

/** Adjectives before the noun of a part, and behind it. */
const MOST_BEFORE = 3;
const MOST_BEHIND = 2;

/**
 * The whole of a gloss whose genus is a part of something: "an ordered slice of a topic", « parte inferiore della
 * trabeazione ». Null where the genus is no part, or the whole no concept.
 */
export function wholeOf(tokens: readonly Token[], pack: LanguagePack): Token | null {
  const { partNouns, classLinks, determiners } = pack.relations;
  if (partNouns === undefined) return null;
  let at = 0;
  while (at <= MOST_BEFORE && tokens[at]?.kind === 'word' && !partNouns.has(textAt(tokens, at))) {
    const word = textAt(tokens, at);
    // "DROPPING A bit of dough in water" is what is done with it.
    if (!describes(word, pack) || (at > 0 && pack.recognition.articles.has(word))) return null;
    at += 1;
  }
  if (tokens[at]?.kind !== 'word' || !partNouns.has(textAt(tokens, at))) return null;
  at += 1;
  if (classLinks.size > 0) {
    for (let behind = 0; behind < MOST_BEHIND && describesBehind(tokens[at], pack); behind++) at += 1;
    const link = textAt(tokens, at);
    // „Abschnitt eines Seils“: the article of the genitive ties as well.
    if (!classLinks.has(link) && !(pack.relations.nounPhrase === 'capital' && determiners.has(link))) return null;
    at += 1;
  }
  for (let between = 0; between < MOST_BEHIND && tokens[at]?.kind === 'word'; between++) {
    const word = textAt(tokens, at);
    if (!determiners.has(word) && !pack.recognition.isAdjective(word) && !isGenitive(word)) return null;
    at += 1;
  }
  return tokens[at]?.kind === 'term' ? (tokens[at] ?? null) : null;
}

/** An article or an adjective; English shows only what is neither. */
function describes(word: string, { relations, recognition }: LanguagePack): boolean {
  if (relations.determiners.has(word) || recognition.articles.has(word)) return true;
  if (relations.nounPhrase !== 'last') return recognition.isAdjective(word) || recognition.isParticiple(word);
  return !relations.phraseEnds.has(word) && !recognition.glossStarts.has(word) && !recognition.isFinite(word);
}

/** Romance adjectives follow their noun. */
function describesBehind(token: Token | undefined, { relations, recognition }: LanguagePack): boolean {
  if (token?.kind !== 'word' || relations.nounPhrase !== 'first') return false;
  const { text } = token;
  return !relations.classLinks.has(text) && !recognition.glossStarts.has(text) && !recognition.relatives.has(text);
}

/** Slavic adjectives of the whole: «часть *любого* каната». */
function isGenitive(word: string): boolean {
  return /(?:ого|его|ой|ей|ых|их|ego|ej|ych|ich|ої|ьої)$/u.test(word);
}
