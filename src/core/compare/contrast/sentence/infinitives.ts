import type { Sentence } from './statement';
import { isContent, isFinite } from './token-class';
import { tokenAt, wordAt } from './token';

/** Words behind which "to" opens what is done: "NEEDS to", "EASIER to", "ABLE to". */
const LEADS =
  /^(?:needs?|have|has|had|wants?|tr(?:y|ies)|tends?|used|able|allow(?:s|ed)?|easier|harder|simpler|easy|hard|simple|difficult|possible|impossible|order|likely|fails?|helps?|way)$/u;
const MODAL = /^(?:can|could|may|might|must|should|will|would|cannot|can['’]t|won['’]t|to)$/u;

/** "has to RESERVE a seat", "can automatically GROW": an English verb without an ending, behind "to" or a modal. */
export function isDoneAt({ tokens, lexicon }: Sentence, at: number): boolean {
  if (lexicon.pack.code !== 'en' || !isContent(tokenAt(tokens, at), lexicon)) return false;
  const word = wordAt(tokens, at);
  if (/(?:ing|ed|[^s]s)$/u.test(word) || lexicon.words.isAdjective(word)) return false;
  let before = at - 1;
  while (lexicon.words.isAdverb(wordAt(tokens, before))) before -= 1;
  const lead = wordAt(tokens, before);
  if (!MODAL.test(lead)) return false;
  return lead !== 'to' || LEADS.test(wordAt(tokens, before - 1)) || isFinite(tokenAt(tokens, at), lexicon);
}
