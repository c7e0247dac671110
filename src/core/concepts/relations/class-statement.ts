import type { LanguagePack } from '../../language';
import type { Token } from './sentence';
import { isComma, isDash, textAt } from './sentence';

/** Concepts that a sentence puts under another. */
export interface ClassStatement {
  readonly members: readonly Token[];
  readonly genus: Token;
}

/** «X и Y – разные виды Z», "X, Y and Z are kinds of C": two members at least, at the sentence's start. Null for any other sentence. */
export function classStatementOf(tokens: readonly Token[], pack: LanguagePack): ClassStatement | null {
  const { conjunctions, copulas, classNouns, classLinks, determiners } = pack.relations;
  const members: Token[] = [];
  let at = 0;
  while (determiners.has(textAt(tokens, at))) at += 1;
  for (let token = tokens[at]; token?.kind === 'term'; token = tokens[at]) {
    members.push(token);
    at += 1;
    const next = tokens[at];
    if (next === undefined || !(isComma(next) || conjunctions.has(next.text))) break;
    at += 1;
    while (determiners.has(textAt(tokens, at))) at += 1;
  }
  if (members.length < 2) return null;
  const joint = at;
  while (at < joint + 3 && isJoint(tokens[at], copulas)) at += 1;
  if (at === joint) return null;
  for (let skipped = 0; skipped < 3 && tokens[at]?.kind === 'word' && !classNouns.has(textAt(tokens, at)); skipped++)
    at += 1;
  if (!classNouns.has(textAt(tokens, at))) return null;
  at += 1;
  if (classLinks.size > 0) {
    if (!classLinks.has(textAt(tokens, at))) return null;
    at += 1;
  }
  for (let skipped = 0; skipped < 2 && tokens[at]?.kind === 'word'; skipped++) {
    const word = textAt(tokens, at);
    if (!determiners.has(word) && !describes(word, pack)) return null;
    at += 1;
  }
  const genus = tokens[at];
  return genus?.kind === 'term' ? { members, genus } : null;
}

/** Whether the word may stand before the genus: an adjective where endings show it, else what ends no noun phrase. */
function describes(word: string, pack: LanguagePack): boolean {
  const { nounPhrase, phraseEnds } = pack.relations;
  return nounPhrase === 'last' ? !phraseEnds.has(word) : pack.recognition.isAdjective(word);
}

function isJoint(token: Token | undefined, copulas: ReadonlySet<string>): boolean {
  return token !== undefined && (isDash(token) || copulas.has(token.text));
}
