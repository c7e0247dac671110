import type { Claim, Range, Sentence, Statement } from '../sentence/statement';
import type { Reading } from '../patterns/sentence-reading';
import { finiteIn, hasWords, isContent, isFinite, trimRange } from '../sentence/token-class';
import { tokenAt } from '../sentence/token';
import { isOfCompound } from './compound';
import { isOfNominative } from './cases';
import { isHollow, withoutShell } from './hollow';
import { isLeftOut, isTakenBack, withDoubt } from './taken-back';
import { withoutOwnName } from './own-name';
import { mainClause } from './main-clause';
import { isSequence } from './sequence';
import type { Said } from './said';
import { isNextStep, isRelativeGap } from './relative-gap';
import { beforeOther, endsWithOther, leadsToOther, opensWithOther, toldBeforeOther } from './other-clauses';

/**
 * What no reading may let through, whichever pattern found it: a value that holds another column's clause, one whose
 * "hardly" or "few" stands before the name and would be lost, one that says nothing by itself. Such a claim is cut to
 * what is its own, or left out: an empty cell is better than a wrong one.
 */
export function soundStatements(
  sentence: Sentence,
  statements: readonly Statement[],
  among: Reading['among'],
): Statement[] {
  if (isSequence(sentence)) return [];
  const firstAt = Math.min(...statements.flatMap(({ claims }) => claims.map(({ from }) => from)));
  return statements.flatMap((statement) => {
    const own = new Set(statement.claims.map(({ subject }) => subject));
    const claims = statement.claims.flatMap((claim): Claim[] => {
      if (claim.implied !== null || claim.inline !== sentence.inline) return [claim];
      const sharers = statement.common ? own : new Set([claim.subject]);
      const said = {
        ...saidBy(sentence, claim, sharers),
        first: claim.from === firstAt,
        alone: statement.claims.length === 1 && statement.cue === 'only',
      };
      if (isOfCompound(said, statement.cue)) return [];
      const value = isOfOwner(said, among) || (statement.common && ordersIn(said)) ? null : soundValue(said);
      if (value === null) return [];
      return [
        { ...claim, from: tokenAt(sentence.tokens, value.from).from, to: tokenAt(sentence.tokens, value.to - 1).to },
      ];
    });
    if (statement.common && claims.length < statement.claims.length) return [];
    if (claims.length < statement.claims.length && claims.every((claim) => isElliptic(sentence, claim))) return [];
    return claims.some(({ implied }) => implied === null) ? [{ ...statement, claims }] : [];
  });
}

/** "(Few A) DO", «(Вряд ли A …, B) НЕТ»: it says nothing without what was left out before it. */
function isElliptic({ inline, lexicon }: Sentence, { from, to }: Claim): boolean {
  const word = inline.text.slice(from, to).toLowerCase();
  return lexicon.words.proVerbs.has(word) || lexicon.negators.has(word);
}

/** The part of a value that is said of the concept alone, as `soundStatements`; null where nothing is. */
export function soundPart(sentence: Sentence, subject: number, value: Range): Range | null {
  if (isSequence(sentence)) return null;
  const name = nameOf(sentence, subject, value);
  const clause = clauseStart(sentence, name);
  if (hangsOnOther(sentence, subject, clause)) return null;
  return soundValue({ sentence, subject, own: new Set([subject]), value, name, clause, first: false, alone: false });
}

/** «КОГДА B стоит, A плывёт»: true only while the other does so. */
function hangsOnOther({ tokens }: Sentence, subject: number, clause: number): boolean {
  if (clause === 0 || !/^(?:когда|пока|when|whenever)$/u.test(tokenAt(tokens, 0).word)) return false;
  const comma = tokens.findIndex(({ kind, inner }) => kind === 'comma' && !inner);
  return tokens.slice(1, Math.min(comma, clause)).some((token) => token.subject >= 0 && token.subject !== subject);
}

/** «… B, но ЕЁ хвост длиннее»: the gender of the owner is not that of the name. */
function isOfOwner({ sentence: { tokens, lexicon }, subject, name, value }: Said, among: Reading['among']): boolean {
  if (lexicon.pack.code !== 'ru' || name >= value.from) return false;
  for (let at = Math.max(name + 1, value.from - OWNED); at < value.from; at++) {
    const { word } = tokenAt(tokens, at);
    const owned = tokenAt(tokens, at + 1);
    const isOwned = at + 1 < value.from && isContent(owned, lexicon) && !isFinite(owned, lexicon);
    if (isOwned && lexicon.words.possessives.has(word) && among([subject])(word) === null) return true;
  }
  return false;
}

/** Words between the owner and what is said. */
const OWNED = 3;

/** «Из A и B старше ПЕРВЫЙ» tells of one of them. */
const ordersIn = ({ sentence: { tokens, lexicon }, value }: Said): boolean =>
  tokens
    .slice(value.from, value.to)
    .some(({ word }) =>
      lexicon.pack.code === 'ru' ? lexicon.ordinals.has(word) : lexicon.words.sureOrdinals.has(word),
    );

function soundValue(said: Said): Range | null {
  if (isOfNominative(said) || isOfMoment(said) || isRelativeGap(said) || isNextStep(said)) return null;
  if (isLeftOut(said) || isTakenBack(said) || opensWithOther(said) || leadsToOther(said)) return null;
  if (toldBeforeOther(said)) return null;
  const cut = beforeOther(said);
  const alone = cut === null || endsWithOther(said) ? null : withoutOwnName(said, cut);
  if (alone === null) return null;
  const whole = mainClause({ ...said, value: alone });
  const own = whole === said.value ? whole : trimRange(said.sentence.tokens, whole, said.sentence.lexicon);
  const value = withoutShell({ ...said, value: own });
  return isHollow({ ...said, value }) || !hasWords(said.sentence.tokens, value) ? null : withDoubt(said, value);
}

/** «КАК ТОЛЬКО A отходит, место занимает другой»: what happens once, unless a pronoun tells of A what comes of it. */
function isOfMoment({ sentence: { tokens, lexicon }, value }: Said): boolean {
  if (tokenAt(tokens, 0).word !== 'как' || tokenAt(tokens, 1).word !== 'только') return false;
  return !(
    lexicon.words.pronouns.has(tokenAt(tokens, value.from - 1).word) && tokens[value.from - 2]?.kind === 'comma'
  );
}

type Place = Pick<Said, 'clause' | 'name' | 'own' | 'sentence' | 'subject' | 'value'>;

function saidBy(sentence: Sentence, claim: Claim, own: ReadonlySet<number>): Place {
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.to > claim.from);
  let to = from;
  while (to < tokens.length && tokenAt(tokens, to).from < claim.to) to += 1;
  const name = nameOf(sentence, claim.subject, { from, to });
  return { sentence, subject: claim.subject, own, value: { from, to }, name, clause: clauseStart(sentence, name) };
}

/** The name last met before the value, else the first behind it. */
function nameOf({ tokens }: Sentence, subject: number, { from, to }: Range): number {
  for (let at = from - 1; at >= 0; at--) if (tokens[at]?.subject === subject) return at;
  return tokens.findIndex((token, at) => at >= to && token.subject === subject);
}

function clauseStart({ tokens, lexicon }: Sentence, name: number): number {
  let at = Math.max(0, name);
  for (; at > 0; at--) {
    const before = tokenAt(tokens, at - 1);
    if (before.inner) continue;
    if (/^(?:comma|semicolon|colon|dash)$/u.test(before.kind) || lexicon.adversatives.has(before.word)) break;
    // "A is big AND B small".
    if (lexicon.conjunctions.has(before.word) && finiteIn(tokens, { from: 0, to: at }, lexicon) >= 0) break;
  }
  return at;
}
