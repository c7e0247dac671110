import type { LanguagePack, RelationCue } from '../../language';
import type { Token } from './sentence';
import { isComma, isDash, textAt } from './sentence';

/** What a cue says: the concept before it and those behind it. */
export interface CueStatement {
  readonly cue: RelationCue;
  /** Words of the sentence before the cue. */
  readonly at: number;
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
    const found = phraseAt(tokens, at, table);
    if (found === undefined) continue;
    const end = at + found.words.length;
    const statement = isNegated(tokens, at, pack) ? null : statementAt(tokens, { from: at, to: end }, found, pack);
    if (statement !== null) statements.push(statement);
    at = end - 1;
  }
  return statements;
}

/** The phrase that begins at a place. Asked of every token: nearly none begins one. */
function phraseAt(tokens: readonly Token[], at: number, table: CueTable): Phrase | undefined {
  const phrases = table.get(textAt(tokens, at));
  return phrases?.find((phrase) => phrase.words.every((word, i) => tokens[at + i]?.text === word));
}

function statementAt(
  tokens: readonly Token[],
  place: { from: number; to: number },
  { cue, words }: Phrase,
  pack: LanguagePack,
): CueStatement | null {
  const preposition = words.length > 1 ? words.at(-1) : undefined;
  const objects = objectsFrom(tokens, behindClass(tokens, place.to, cue.kind, pack), { pack, preposition });
  if (objects.length === 0) return null;
  const subject = subjectBefore(tokens, place.from, pack);
  if (
    subject === null &&
    (place.from > GLOSS_START || tokens.slice(0, place.from).some((token) => token.kind === 'term'))
  )
    return null;
  return { cue, at: place.from, subject, objects, confidence: supposedAt(tokens, place.from, cue.confidence, pack) };
}

/** The confidence of what a sentence says at a place: lowered behind a word that only supposes. */
export function supposedAt(tokens: readonly Token[], at: number, confidence: number, pack: LanguagePack): number {
  const supposed = before(tokens, at, NEAR).some((word) => pack.relations.modals.has(word));
  return supposed ? Math.round((confidence * MODAL_PERCENT) / 100) : confidence;
}

/** Whether a negation stands in the two words before the place. */
export function isNegated(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  return before(tokens, at, 2).some(
    (word) => pack.relations.negations.has(word) || word.endsWith("n't") || word.endsWith('n’t'),
  );
}

/** Words before a place, of signs and names too. */
function before(tokens: readonly Token[], at: number, count: number): string[] {
  return tokens.slice(Math.max(0, at - count), at).map((token) => token.text);
}

/** The nearest name before the cue, if it opens its clause; of verbs joined by «и» the first name of the sentence. */
export function subjectBefore(tokens: readonly Token[], at: number, pack: LanguagePack): Token | null {
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

/** What a list behind a cue is read with: the preposition that ends the cue may stand before each item. */
interface ListReading {
  readonly pack: LanguagePack;
  readonly preposition: string | undefined;
}

function isPreposition(token: Token | undefined, { pack, preposition }: ListReading): boolean {
  if (token?.kind !== 'word') return false;
  return token.text === preposition || pack.relations.prepositionForms?.has(token.text) === true;
}

/** Words of one item of a list. */
const LONGEST_ITEM = 4;
/** Bounds of what one cue reads, so that a text of cues alone stays linear. */
const MOST_ITEMS = 40;
const ITEM_WINDOW = 16;

/**
 * The names listed behind the cue. What is listed and is no concept is passed over; a clause ends the
 * list, and a negation behind its last name denies it: „braucht den Balg nicht“.
 */
export function objectsFrom(tokens: readonly Token[], at: number, { pack, preposition }: ListReading): Token[] {
  const objects: Token[] = [];
  let passed = false;
  let from = at;
  for (let count = 0; count < MOST_ITEMS; count++) {
    const to = itemEnd(tokens, from, pack);
    const item = tokens.slice(from, to);
    const place = item.findIndex((token) => token.kind === 'term');
    const object = item[place];
    const repeated = from > at && isPreposition(item[0], { pack, preposition }) ? 1 : 0;
    const isListed = object !== undefined && item.slice(repeated, place).every((token) => mayPrecede(token, pack));
    if ((from > at || !isListed) && item.some((token) => isOfClause(token, pack))) return objects;
    const isWhole = place === item.length - 1;
    if (isListed && pack.relations.negations.has(item[place + 1]?.text ?? '') && place === item.length - 2) return [];
    if (isListed && place - repeated <= NEAR && (isWhole || !passed)) objects.push(object);
    else if (item.length > LONGEST_ITEM) return objects;
    else passed = true;
    if (isListed && !isWhole) return objects;
    const next = nextItem(tokens, to, pack);
    if (next === null) return objects;
    from = next;
  }
  return objects;
}

/** Up to a sign or a joining word. */
function itemEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  const window = tokens.slice(from, from + ITEM_WINDOW);
  const end = window.findIndex(
    (token) => token.kind === 'sign' || (token.kind === 'word' && pack.relations.conjunctions.has(token.text)),
  );
  return from + (end < 0 ? window.length : end);
}

/** Behind a comma, joining words, or both; null where the list ends. */
function nextItem(tokens: readonly Token[], at: number, pack: LanguagePack): number | null {
  const separator = tokens[at];
  if (separator === undefined || (separator.kind === 'sign' && !isComma(separator))) return null;
  let next = isComma(separator) ? at + 1 : at;
  while (tokens[next]?.kind === 'word' && pack.relations.conjunctions.has(textAt(tokens, next))) next += 1;
  return next < tokens.length ? next : null;
}

function isOfClause(token: Token, pack: LanguagePack): boolean {
  if (token.kind !== 'word') return false;
  const { recognition, relations } = pack;
  return relations.copulas.has(token.text) || recognition.isFinite(token.text) || recognition.relatives.has(token.text);
}

/** «Относится к ВИДАМ цугцванга», "belongs to the KINDS OF": behind the noun that only says that it is one. */
export function behindClass(
  tokens: readonly Token[],
  at: number,
  kind: RelationCue['kind'],
  { relations }: LanguagePack,
): number {
  if (kind !== 'is-a' || tokens[at]?.kind !== 'word' || !relations.classNouns.has(textAt(tokens, at))) return at;
  return relations.classLinks.has(textAt(tokens, at + 1)) ? at + 2 : at + 1;
}

/** What may stand before a name in its own phrase: an article, an adjective, a number, «хотя бы». */
export function mayPrecede(token: Token, pack: LanguagePack): boolean {
  const { attribute, determiners, limiters, negations, phraseEnds } = pack.relations;
  if (limiters?.has(token.text) === true) return true;
  if (negations.has(token.text)) return false;
  if (attribute?.test(token.text) === true && !token.capital && token.kind === 'word' && !phraseEnds.has(token.text))
    return true;
  return determiners.has(token.text) || pack.recognition.isAdjective(token.text) || /^\p{N}+$/u.test(token.text);
}

/** Index of the name behind a few words that may precede it, as articles and adjectives; −1 for none. */
export function nameFrom(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  for (let at = from; at <= from + NEAR; at++) {
    const token = tokens[at];
    if (token?.kind === 'term') return at;
    if (token?.kind !== 'word' || !mayPrecede(token, pack)) return -1;
  }
  return -1;
}
