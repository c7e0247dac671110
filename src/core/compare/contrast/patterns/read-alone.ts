import type { Clause } from '../clauses/clause';
import { readJoint } from './common';
import { readComparedFirst } from './read-compared-first';
import { pairNames } from '../names/pair-names';
import { isComparativeAt } from '../sentence/predicate';
import type { Opening } from '../clauses/opening';
import { degreeStatement, readSingle } from './single';
import type { Claim, Sentence, Statement } from '../sentence/statement';
import { confidenceOf } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';
import type { Piece } from './sentence-reading';

export function readAlone(sentence: Sentence, clause: Clause, opening: Opening | null, reading: Piece): Statement[] {
  const frame = opening?.frame ?? null;
  if (frame?.cue === 'cond-frame') return readConsequence(sentence, clause, reading);
  if (clause.topic.subjects.length > 1) return readJoint(sentence, clause, reading.licence !== 'cued');
  if (frame?.cue === 'fronted') return [];
  // Outside contrast text a name in mid-sentence is no topic.
  if (clause.topic.late && !clause.topic.prepositional && !clause.only && clause.foil === null)
    if (!comparesBehind(sentence, clause)) return [];
  // "Q learns from trial, AS IN A": only likened.
  if (clause.topic.late && LIKENS.test(wordAt(sentence.tokens, clause.topic.from - 1))) return [];
  const foil = opening?.foil ?? null;
  const compared = opening?.compared == null ? null : readComparedFirst(sentence, opening.compared, clause);
  const statements = readSingle(sentence, clause, {
    licence: reading.licence,
    cue: frame?.cue ?? null,
    weight: frame?.weight ?? 0,
    prefixed: (opening?.bonus ?? 0) > 0,
    concedes: opening?.concedes ?? false,
    name: reading.name,
    foil: foil?.subject ?? null,
  });
  if (compared !== null)
    statements.unshift(degreeStatement(sentence, clause, compared, { given: [], foil: null, cue: 'comparative' }));
  return withFoil(sentence, clause, opening, statements);
}

/** "If it is dry, A is BETTER": behind a condition that names nobody a comparison still sets one apart. */
function readConsequence(sentence: Sentence, clause: Clause, reading: Piece): Statement[] {
  const { topic, segment } = clause;
  if (reading.licence === 'cued' || topic.subjects.length > 1 || topic.late) return [];
  const comma = sentence.tokens.findIndex(({ kind, inner }, at) => at >= segment.from && kind === 'comma' && !inner);
  if (comma < 0 || topic.from < comma || topic.from > comma + 2) return [];
  const frame = { cue: null, weight: 0, prefixed: false, concedes: false, foil: null };
  return readSingle(sentence, clause, { ...frame, licence: reading.licence, name: reading.name }).filter(
    ({ cue }) => cue === 'comparative' || cue === 'equative-negative',
  );
}

/** «Хранится A дольше»: verb, name, comparison, and nothing before them; "(that) makes A far more useful". */
function comparesBehind(sentence: Sentence, { topic, segment }: Clause): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code === 'ru') return topic.from === segment.from + 1 && isComparativeAt(sentence, topic.to);
  let at = topic.to;
  while (lexicon.words.adverbs.has(wordAt(tokens, at)) && !isComparativeAt(sentence, at)) at += 1;
  return MAKES.test(wordAt(tokens, topic.from - 1)) && isComparativeAt(sentence, at);
}

const LIKENS = /^(?:as|like|как|подобно)$/u;

/** Verbs that say how their object is. */
const MAKES = /^(?:makes?|made|finds?|keeps?|leaves?|renders?|considers?)$/u;

/** "Unlike B, which is y, A is x": y joins the first row. */
function withFoil(
  sentence: Sentence,
  clause: Clause,
  opening: Opening | null,
  statements: readonly Statement[],
): Statement[] {
  const foil = opening?.foil;
  const [first, ...rest] = statements;
  if (foil?.value == null || first === undefined || clause.topic.subjects.includes(foil.subject))
    return [...statements];
  const claim: Claim = {
    subject: foil.subject,
    from: tokenAt(sentence.tokens, foil.value.from).from,
    to: tokenAt(sentence.tokens, foil.value.to - 1).to,
    confidence: confidenceOf(sentence, 85, foil.factor),
    implied: null,
    inline: sentence.inline,
  };
  const names = pairNames(sentence, [
    { clause, value: clause.value, label: clause.label },
    { clause, value: foil.value, label: null },
  ]);
  return [{ ...first, claims: [...first.claims.filter((one) => one.implied === null), claim], names }, ...rest];
}
