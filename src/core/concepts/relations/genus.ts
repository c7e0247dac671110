import type { LanguagePack } from '../../language';
import type { Token } from './sentence';
import { isComma, textAt } from './sentence';

const MAX_TOKENS = 12;
/** Scripts without spaces, whose phrases put the head last, where no sign shows it. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The genus of a gloss: the concept that is the head of its first noun phrase («изолированная среда,
 * …», "a software environment that …"). What stands behind "of", a preposition or a first noun is
 * none. Null where the head is no concept.
 */
export function genusOf(tokens: readonly Token[], pack: LanguagePack): Token | null {
  const opening = textAt(tokens, 0);
  if (pack.recognition.glossStarts.has(opening) && !pack.relations.determiners.has(opening)) return null;
  // "winding the warp on": what is done to the warp is no kind of it.
  if (tokens[0]?.kind === 'word' && pack.relations.nounPhrase === 'last' && isGerund(opening)) return null;
  if (isList(tokens, pack) || tokens.slice(1, MOST_OF_SUM).some(({ text }) => SUBTRACTS.test(text))) return null;
  const first = skipLead(tokens, pack);
  const phrase = tokens.slice(first, first + MAX_TOKENS);
  switch (pack.relations.nounPhrase) {
    case 'first':
    case 'capital':
      return firstHead(phrase, first > 0, pack);
    case 'last':
      return lastHead(phrase, pack);
    case 'near':
      return nearHead(phrase);
  }
}

/** "Assets minus debts" is neither of them. */
const SUBTRACTS = /^(?:minus|times|menos|moins|meno|минус)$/u;
const MOST_OF_SUM = 4;

/** «Узы – вант, штаг, фордун»: single nouns are members, none is the genus. */
function isList(tokens: readonly Token[], { relations: { conjunctions } }: LanguagePack): boolean {
  const said = textAt(tokens, tokens.length - 1) === '.' ? tokens.slice(0, -1) : tokens;
  return (
    said.length > 2 &&
    said.every((token, at) =>
      at % 2 === 0 ? token.kind !== 'sign' : isComma(token) || conjunctions.has(token.text),
    ) &&
    said.length % 2 === 1
  );
}

/** Not "string" or "spring". */
function isGerund(word: string): boolean {
  return word.endsWith('ing') && /[aeiouy]/u.test(word.slice(0, -3));
}

/** Articles and the like, then «вид», "a kind of" before the genus proper. */
function skipLead(tokens: readonly Token[], pack: LanguagePack): number {
  const { determiners, classNouns, classLinks } = pack.relations;
  let at = 0;
  // «Один из двух высших магистратов»
  const isOfMany = determiners.has(textAt(tokens, 0)) && pack.relations.partitives?.has(textAt(tokens, 1)) === true;
  if (isOfMany) at = 2;
  while (tokens[at]?.kind === 'word' && determiners.has(textAt(tokens, at))) at += 1;
  while (isOfMany && tokens[at]?.kind === 'word' && pack.relations.attribute?.test(textAt(tokens, at)) === true)
    at += 1;
  let noun = at;
  while (noun < at + 2 && tokens[noun]?.kind === 'word' && isModifier(tokens[noun], pack)) noun += 1;
  if (!classNouns.has(textAt(tokens, noun))) return at;
  const link = textAt(tokens, noun + 1);
  if (classLinks.size === 0) return noun + 1;
  if (!classLinks.has(link)) return at;
  const next = textAt(tokens, noun + 2);
  return determiners.has(next) ? noun + 3 : noun + 2;
}

function isModifier(token: Token | undefined, pack: LanguagePack): boolean {
  if (token?.kind !== 'word') return false;
  const { isAdjective, isParticiple } = pack.recognition;
  return pack.relations.determiners.has(token.text) || isAdjective(token.text) || isParticiple(token.text);
}

/** Adjectives, then the noun; with a verb right behind it the gloss is a sentence of its own. */
function firstHead(phrase: readonly Token[], hasArticle: boolean, pack: LanguagePack): Token | null {
  for (const [at, token] of phrase.entries()) {
    if (token.kind === 'term') return pack.recognition.isFinite(textAt(phrase, at + 1)) ? null : token;
    // „Eine Vorstufe des Eigentums“: no adjective has a capital, and none stands before an article.
    const isNoun = token.capital && (at > 0 || hasArticle || pack.relations.determiners.has(textAt(phrase, 1)));
    if (isNoun && pack.relations.nounPhrase === 'capital') return null;
    const joins = at > 0 && (isComma(token) || pack.relations.conjunctions.has(token.text));
    if (!joins && !isModifier(token, pack)) return null;
    if (joins && !isModifier(phrase[at + 1], pack)) return null;
  }
  return null;
}

/** All up to a preposition, a relative word or a sign; the noun stands last. A verb makes a sentence of it. */
function lastHead(phrase: readonly Token[], pack: LanguagePack): Token | null {
  let head: Token | null = null;
  for (const [at, token] of phrase.entries()) {
    // Adjectives may be listed: "a hot, closed oven".
    if (isComma(token) && phrase[at - 1]?.kind === 'word' && phrase[at + 1]?.kind === 'word') continue;
    if (token.kind === 'word' && pack.recognition.isFinite(token.text)) return null;
    if (token.kind === 'sign' || endsPhrase(token, pack)) return head;
    if (token.kind === 'word' && head !== null && pack.recognition.isParticiple(token.text)) return head;
    head = token.kind === 'term' ? token : null;
  }
  return phrase.length < MAX_TOKENS ? head : null;
}

function endsPhrase(token: Token, pack: LanguagePack): boolean {
  if (token.kind !== 'word') return false;
  return pack.relations.phraseEnds.has(token.text) || pack.recognition.relatives.has(token.text);
}

/** Nothing is known of the language: a concept among the first three words, before any sign. */
function nearHead(phrase: readonly Token[]): Token | null {
  for (const token of phrase.slice(0, 3)) {
    if (token.kind === 'term' && !SPACELESS.test(token.text)) return token;
    if (token.kind === 'sign') return null;
  }
  return null;
}
