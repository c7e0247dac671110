import type { LanguagePack } from '../../language';
import type { CueStatement } from './cue-statement';
import { nameFrom, supposedAt } from './cue-statement';
import { isNominative, mayBeNext, WINDOW } from './topic-name';
import type { Token } from './sentence';
import { isComma, textAt } from './sentence';

const CONFIDENCE = 85;
/** Words between a name and the word of need, or the negation. */
const NEAR = 3;
/** Words between a subject and what it cannot be without. */
const FAR = 6;

/**
 * Needs that no cue of fixed words tells: a negation with "without" («без X Y не работает», "no Y without X"), and a
 * word of need with the endings of its names («ротору нужен вал»). O(tokens).
 */
export function needStatementsOf(tokens: readonly Token[], pack: LanguagePack): CueStatement[] {
  const { needed, without } = pack.relations;
  const statements: CueStatement[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const text = textAt(tokens, at);
    if (without?.has(text) === true) statements.push(...(lackAt(tokens, at, pack) ?? []));
    else if (needed?.words.has(text) === true) statements.push(...(endedAt(tokens, at, needed.dative, pack) ?? []));
  }
  return statements;
}

function needs(subject: Token, object: Token, at: number, confidence: number): [CueStatement] {
  const cue = { kind: 'requires', direction: 'forward', confidence, phrases: [] } as const;
  return [{ cue, at, subject, objects: [object], confidence }];
}

/** A negation beside "without": "A cannot work without B", "without B, A does not work", "no A without B". */
function lackAt(tokens: readonly Token[], at: number, pack: LanguagePack): [CueStatement] | null {
  const lacked = nameFrom(tokens, at + 1, pack);
  const object = tokens[lacked];
  if (object === undefined) return null;
  const end = clauseEnd(tokens, lacked + 1, false);
  const sure = supposedAt(tokens, at, CONFIDENCE, pack);
  if (opensClause(tokens, at)) {
    const start = isComma(tokens[lacked + 1] ?? object) ? lacked + 2 : lacked + 1;
    const main = mainFrom(tokens, start, pack);
    const subject = main === lacked + 1 && !mayBeNext(tokens[main], pack) ? undefined : tokens[main];
    const last = Math.min(clauseEnd(tokens, main + 1, true), main + FAR);
    return subject !== undefined && holdsNegation(tokens, main + 1, last, pack)
      ? needs(subject, object, at, sure)
      : null;
  }
  const start = clauseStart(tokens, at);
  let before = at - 1;
  while (before >= start && before >= at - FAR && tokens[before]?.kind !== 'term') before -= 1;
  const subject = tokens[before];
  if (subject?.kind !== 'term') return null;
  // „Ohne Welle NICHT möglich“: German denies behind what is lacked.
  const isDenied =
    holdsNegation(tokens, Math.max(start, before - NEAR - 1), at, pack) ||
    (pack.relations.nounPhrase === 'capital' && holdsNegation(tokens, lacked + 1, Math.min(end, lacked + 3), pack));
  const isSubject = before === start || before === at - 1 || nameFrom(tokens, start, pack) === before;
  return isDenied && isSubject ? needs(subject, object, at, sure) : null;
}

/** «Ротору нужен вал», «вал нужен ротору»: who needs stands in the dative. */
function endedAt(tokens: readonly Token[], at: number, dative: RegExp, pack: LanguagePack): [CueStatement] | null {
  let before = at - 1;
  while (before > at - NEAR && tokens[before]?.kind === 'word') before -= 1;
  const one = tokens[before];
  const other = tokens[nameFrom(tokens, at + 1, pack)];
  if (one?.kind !== 'term' || other === undefined || nameFrom(tokens, clauseStart(tokens, at), pack) !== before)
    return null;
  if (holdsNegation(tokens, before + 1, at, pack)) return null;
  const isDative = (token: Token): boolean => !isNominative(token) && dative.test(token.text);
  if (isDative(one) === isDative(other)) return null;
  const sure = supposedAt(tokens, at, CONFIDENCE, pack);
  return isDative(one) ? needs(one, other, at, sure) : needs(other, one, at, sure);
}

/** What a clause behind "without B" is about; German puts its verb before it. */
function mainFrom(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  const direct = nameFrom(tokens, from, pack);
  return direct < 0 && pack.relations.nounPhrase === 'capital' ? nameFrom(tokens, from + 1, pack) : direct;
}

function holdsNegation(tokens: readonly Token[], from: number, to: number, { relations }: LanguagePack): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text }) => (relations.negations.has(text) && relations.without?.has(text) !== true) || text.endsWith("n't"),
    );
}

const isEnd = (text: string, commas: boolean): boolean => /^[.:;!?()–—]$/u.test(text) || (commas && text === ',');

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'sign';
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < WINDOW && !isEnd(textAt(tokens, start - 1), true)) start -= 1;
  return start;
}

function clauseEnd(tokens: readonly Token[], from: number, commas: boolean): number {
  let end = from;
  while (end < tokens.length && end - from < WINDOW && !isEnd(textAt(tokens, end), commas)) end += 1;
  return end;
}
