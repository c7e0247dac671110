import type { LanguagePack, RelationCue } from '../../language';
import type { Token } from './sentence';
import { isComma, isDash, textAt } from './sentence';

/** What a cue says: the concept before it and those behind it. */
export interface CueStatement {
  readonly cue: RelationCue;
  /** Null where the cue opens the gloss of a definition: the defined term is meant. */
  readonly subject: Token | null;
  readonly objects: readonly Token[];
  /** Integer hundredths, lowered where the sentence only supposes. */
  readonly confidence: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly cue: RelationCue;
}

/** The cues of a language by their first word, the longest first. */
export type CueTable = ReadonlyMap<string, readonly Phrase[]>;

const MODAL_PERCENT = 70;
/** Words between subject and cue, and between cue and object. */
const NEAR = 3;
/** A cue so close to the gloss's start speaks of the defined term. */
const GLOSS_START = 5;

export function cueTable(pack: LanguagePack): CueTable {
  const table = new Map<string, Phrase[]>();
  for (const cue of pack.relations.cues) {
    for (const phrase of cue.phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      table.set(first, [...(table.get(first) ?? []), { words, cue }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** What the cues of a sentence relate. Negated cues say nothing. O(tokens). */
export function cueStatementsOf(tokens: readonly Token[], table: CueTable, pack: LanguagePack): CueStatement[] {
  const statements: CueStatement[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = table
      .get(textAt(tokens, at))
      ?.find((phrase) => phrase.words.every((word, i) => tokens[at + i]?.text === word));
    if (found === undefined) continue;
    const end = at + found.words.length;
    const statement = isNegated(tokens, at, pack) ? null : statementAt(tokens, { from: at, to: end }, found.cue, pack);
    if (statement !== null) statements.push(statement);
    at = end - 1;
  }
  return statements;
}

function statementAt(
  tokens: readonly Token[],
  place: { from: number; to: number },
  cue: RelationCue,
  pack: LanguagePack,
): CueStatement | null {
  const objects = objectsFrom(tokens, place.to, pack);
  if (objects.length === 0) return null;
  const subject = subjectBefore(tokens, place.from, pack);
  if (
    subject === null &&
    (place.from > GLOSS_START || tokens.slice(0, place.from).some((token) => token.kind === 'term'))
  )
    return null;
  const supposed = before(tokens, place.from, NEAR).some((word) => pack.relations.modals.has(word));
  return {
    cue,
    subject,
    objects,
    confidence: supposed ? Math.round((cue.confidence * MODAL_PERCENT) / 100) : cue.confidence,
  };
}

function isNegated(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  return before(tokens, at, 2).some(
    (word) => pack.relations.negations.has(word) || word.endsWith("n't") || word.endsWith('n’t'),
  );
}

function before(tokens: readonly Token[], at: number, count: number): string[] {
  return tokens.slice(Math.max(0, at - count), at).map((token) => token.text);
}

/** The nearest name before the cue, if it opens its clause; of verbs joined by «и» the first name of the sentence. */
function subjectBefore(tokens: readonly Token[], at: number, pack: LanguagePack): Token | null {
  const { conjunctions } = pack.relations;
  if (conjunctions.has(textAt(tokens, at - 1))) {
    const [first] = tokens;
    return first?.kind === 'term' ? first : null;
  }
  let words = 0;
  for (let index = at - 1; index >= 0 && words <= NEAR; index--) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'sign' && !isComma(token) && !isDash(token))) return null;
    if (token.kind === 'term') return opensClause(tokens, index, pack) ? token : null;
    if (token.kind === 'word') words += 1;
  }
  return null;
}

/** Whether only a sign, a determiner, an adjective or a joining word stands before the name. */
function opensClause(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined || previous.kind === 'sign') return true;
  if (previous.kind === 'term') return false;
  const { determiners, conjunctions, phraseEnds } = pack.relations;
  if (conjunctions.has(previous.text)) return true;
  const isAdjective = pack.recognition.isAdjective(previous.text) && !phraseEnds.has(previous.text);
  return (isAdjective || determiners.has(previous.text)) && opensClause(tokens, at - 1, pack);
}

/** The name right behind the cue, and those listed with it. */
function objectsFrom(tokens: readonly Token[], at: number, pack: LanguagePack): Token[] {
  const { determiners, conjunctions } = pack.relations;
  const objects: Token[] = [];
  let index = at;
  for (;;) {
    for (let skipped = 0; skipped < NEAR && tokens[index]?.kind === 'word'; skipped++) {
      const word = textAt(tokens, index);
      if (!determiners.has(word) && !pack.recognition.isAdjective(word) && !/^\p{N}+$/u.test(word)) return objects;
      index += 1;
    }
    const object = tokens[index];
    if (object?.kind !== 'term') return objects;
    objects.push(object);
    let next = tokens[index + 1];
    if (next !== undefined && isComma(next)) next = tokens[(index += 1) + 1];
    else if (next === undefined || !conjunctions.has(next.text)) return objects;
    if (next !== undefined && conjunctions.has(next.text)) index += 1;
    index += 1;
  }
}
