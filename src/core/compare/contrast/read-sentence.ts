import { readChoice } from './choice';
import type { Clause } from './clause';
import { readClause } from './clause';
import { readBoth, readBothLabel } from './both';
import type { Meant } from './common';
import { readJoint } from './common';
import { areTopics, maySetApart, saysAsMuch, setsApart } from './far-apart';
import { readComparative } from './comparative';
import { readGroup } from './group';
import { readInverted } from './inverted';
import { readLabelOf } from './label-of';
import { pairNames } from './pair-names';
import { isComparativeAt } from './predicate';
import type { Opening } from './opening';
import { isMute } from './mute';
import { readOpening } from './opening';
import { piecesOf } from './pieces';
import { withoutRemark } from './remarks';
import type { Segment } from './segments';
import { ownSubject } from './sides';
import { cutSegments } from './segments';
import type { Licence } from './single';
import { readSingle } from './single';
import type { Claim, Naming, Range, Sentence, Statement } from './statement';
import { confidenceOf } from './statement';
import type { Token } from './token';
import type { Resolve } from './topic';
import { tellsSteps } from './story';
import { compareWithThirds } from './third-things';
import { tokenAt, wordAt } from './token';
import { isBySigns, readWhole } from './whole';
import { likenedBefore, likenedBehind } from './likened';
import { labelBefore } from './written-label';

/** The code of the pack that knows no words. */
const UNKNOWN = 'und';

/** What a sentence is read with. */
export interface Reading {
  readonly licence: Licence;
  /** No columns were asked for: in contrast text too each clause must be about its concept. */
  readonly strict: boolean;
  readonly resolve: Resolve;
  /** The same among those named in the sentence itself. */
  readonly among: (subjects: readonly number[]) => Resolve;
  readonly both: Meant;
  /** The label at the start of the block: it names the rows of all its sentences. */
  readonly label: Naming | null;
}

/** The statements of one sentence, and whether it answers the one before ("on the other hand"). */
export function readSentence(
  written: Sentence,
  reading: Reading,
): { readonly statements: Statement[]; readonly answers: boolean; readonly label: Naming | null } {
  const sentence = withoutRemark(written);
  if (isForeign(sentence)) return { statements: [], answers: false, label: reading.label };
  const choice = reading.strict ? [] : readChoice(sentence, reading.licence, reading.label);
  if (choice.length > 0) return { statements: choice, answers: false, label: reading.label };
  if (isMute(sentence, reading.licence)) return { statements: [], answers: false, label: reading.label };
  const { signs } = sentence.lexicon;
  if (signs !== null) {
    const statements = readWhole(sentence, reading.licence, reading.both.two);
    if (statements.length === 0 && isBySigns(sentence)) return readSentence({ ...sentence, lexicon: signs }, reading);
    return { statements, answers: false, label: reading.label };
  }
  const ofBoth = reading.strict || reading.licence === 'cued' ? [] : readBothLabel(sentence, reading.both);
  if (ofBoth.length > 0) return { statements: ofBoth, answers: false, label: reading.label };
  const statements: Statement[] = [];
  let name = reading.label;
  let own: Naming | null = null;
  let label = reading.label;
  let answers = false;
  for (const piece of piecesOf(sentence, reading.strict)) {
    const opening = readOpening(sentence, piece);
    const written = labelBefore(sentence, piece);
    // What stands in the midst of a line names the row of its own sentence.
    if (startsLine(sentence)) label ??= written;
    own = opening.name ?? written ?? own;
    name = own ?? name;
    answers ||= opening.answers;
    // «A занимает меньше: У НЕГО …» tells of the one named before the colon.
    const named = sentence.tokens.slice(0, piece.from).flatMap(({ subject }) => (subject < 0 ? [] : [subject]));
    const resolve = named.length > 0 ? reading.among([...new Set(named)]) : reading.resolve;
    const found = readPiece(sentence, piece, opening, { ...reading, name, own, resolve });
    statements.push(...(opening.bonus > 0 ? found.map((one) => raised(one, opening.bonus)) : found));
  }
  const labelled = statements.length > 0 || reading.strict ? [] : readLabelOf(sentence);
  return { statements: [...statements, ...labelled], answers, label };
}

/** Words of a sentence that tells by its signs alone, at most. */
const FEW = 8;

/** In a language that is not known, what is said of whom is told by signs at most: "A — x, B — y". */
const isForeign = (sentence: Sentence): boolean =>
  sentence.lexicon.pack.code === UNKNOWN &&
  (sentence.tokens.filter(({ kind }) => kind === 'word').length > FEW || !isBySigns(sentence));

/** Only the blanks before it are walked: a line may hold thousands of sentences. */
function startsLine({ inline: { text }, span }: Sentence): boolean {
  let at = span.from - 1;
  while (at >= 0 && text.charAt(at) !== '\n' && text.charAt(at).trim() === '') at -= 1;
  return at < 0 || text.charAt(at) === '\n';
}

/** «A пойдёт в суп, B оставить на завтра»: an infinitive that no modal carries is a plan. */
function isPlan({ tokens, lexicon }: Sentence, clauses: readonly Clause[]): boolean {
  const isModal = ({ word }: Token): boolean => lexicon.words.lightVerbs.has(word);
  return (
    clauses.every(({ joint, label, segment }) => joint === null && label === null && segment.cue !== 'cond-frame') &&
    clauses.some(({ value }) => lexicon.words.isInfinitive(wordAt(tokens, value.from))) &&
    !clauses.some(({ segment: { from, to } }) => tokens.slice(from, to).some(isModal))
  );
}

interface Piece extends Reading {
  /** Said by the sentence itself. */
  readonly own: Naming | null;
  readonly name: Naming | null;
}

function readPiece(sentence: Sentence, piece: Range, opening: Opening, reading: Piece): Statement[] {
  const before = reading.licence === 'cued' ? null : likenedBefore(sentence, { from: opening.from, to: piece.to });
  const from = before?.from ?? opening.from;
  const behind = reading.licence === 'cued' ? null : likenedBehind(sentence, { from, to: piece.to });
  const rest = { from, to: behind?.to ?? piece.to };
  const likened = [before, behind].flatMap((one) => (one === null ? [] : [one.subject]));
  const inverted = reading.strict || opening.frame !== null ? [] : readInverted(sentence, rest, reading.name);
  if (inverted.length > 0) return inverted;
  const cut = cutSegments(
    sentence,
    rest,
    { ...opening, from },
    { ...reading, asked: !reading.strict && reading.licence !== 'cued' },
  ).map((segment, at) => (at === 0 && opening.about >= 0 ? aboutOne(sentence, segment, opening.about) : segment));
  const segments = cut.length === 1 && likened.length > 0 ? cut.map((segment) => withLikened(segment, likened)) : cut;
  const statements: Statement[] = [];
  for (let i = 0; i < segments.length;) {
    const group = groupFrom(segments, i);
    const clauses = group.map((segment) => readClause(sentence, segment)).filter((clause) => clause !== null);
    const framed = i === 0 ? opening : null;
    if (clauses.length > 1) statements.push(...readTogether(sentence, clauses, reading));
    else if (clauses[0] !== undefined) statements.push(...readAlone(sentence, clauses[0], framed, reading));
    else statements.push(...readBoth(sentence, group[0] ?? rest, reading.both, reading.own));
    i += group.length;
  }
  return statements;
}

/** "(A differs from B in that) it has no bow": the clause is about A, whatever it names later. */
function aboutOne({ tokens, lexicon }: Sentence, segment: Segment, subject: number): Segment {
  const { from, topic } = segment;
  if (topic !== null && (topic.subjects.includes(subject) || topic.from <= from + 1)) return segment;
  const pronoun = lexicon.words.pronouns.has(wordAt(tokens, from));
  const to = pronoun ? from + 1 : from;
  return {
    ...segment,
    topic: { subjects: [subject], from, to, factor: 100, prepositional: false, late: false, pronoun },
  };
}

/** The clause is about those as well. */
function withLikened(segment: Segment, likened: readonly number[]): Segment {
  const { topic } = segment;
  if (topic === null) return segment;
  return { ...segment, topic: { ...topic, subjects: [...new Set([...topic.subjects, ...likened])] } };
}

/** Segments from `at` on that a contrast cue joins, each about other concepts. */
function groupFrom(segments: readonly Segment[], at: number): Segment[] {
  const first = segments[at];
  if (first === undefined) return [];
  const group = [first];
  const seen = new Set(first.topic?.subjects ?? []);
  for (let i = at + 1; i < segments.length; i++) {
    const next = segments[i];
    if (next?.cue == null || next.topic === null || seen.size === 0) break;
    if (next.topic.subjects.some((subject) => seen.has(subject))) break;
    for (const subject of next.topic.subjects) seen.add(subject);
    group.push(next);
  }
  return group;
}

/** "If A stops, B stops TOO" sets nothing against A; "A sinks, B floats, C floats TOO" still sets A apart. */
function isAdded({ tokens, lexicon }: Sentence, { segment: { from, to } }: Clause): boolean {
  for (let i = from; i < to; i++) {
    if (!lexicon.words.too.has(wordAt(tokens, i))) continue;
    if (lexicon.pack.code !== 'en' || i + 1 >= to || tokens[i + 1]?.kind !== 'word') return true;
  }
  return false;
}

/** Clauses that set nothing apart together may still compare: "A rises faster than B, but bread on B keeps longer". */
function readTogether(sentence: Sentence, clauses: readonly Clause[], reading: Piece): Statement[] {
  const together = readClauses(sentence, clauses, reading);
  if (together.length > 0) return together;
  const alone = clauses.flatMap((clause) => readAlone(sentence, clause, null, reading));
  return alone.filter(({ cue, against }) => cue === 'comparative' && against !== null);
}

/** "You could buy A, but B is cheaper": A is what a verb is done to. */
const isObject = ({ tokens, lexicon }: Sentence, { topic, segment }: Clause): boolean =>
  topic.late &&
  !lexicon.words.prepositions.has(wordAt(tokens, topic.from)) &&
  // «ЗАСТЫВАЕТ A на столе, но B …»: a verb of the present before its subject.
  !(
    lexicon.pack.code === 'ru' &&
    topic.from === segment.from + 1 &&
    /[еёиюуая]т(?:ся)?$/u.test(wordAt(tokens, segment.from))
  );

/** "…, but B is cheaper" says why not; "…; B …" and "…, but B I TAKE for x" set another thing beside it. */
function goesOnBy(sentence: Sentence, other: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { segment, topic } = other;
  if (segment.cue !== 'pair-weak') return false;
  // "…; in B the ROPE holds you" tells of something else.
  if (tokens[segment.from - 1]?.kind === 'semicolon') return ownSubject(sentence, other) !== null;
  const isFronted = lexicon.words.persons.has(wordAt(tokens, topic.to));
  return !isFronted && !(isObject(sentence, other) && hasPlace(sentence, other));
}

/** "I take B FOR BEDS". */
const hasPlace = ({ tokens, lexicon }: Sentence, { segment, topic }: Clause): boolean =>
  tokens
    .slice(segment.from, segment.to)
    .some(
      ({ word, inner }, at) => !inner && segment.from + at !== topic.from && lexicon.words.placePrepositions.has(word),
    );

/** "A is heavier than B, and B is heavier than C": each is a comparison of its own. */
function namesFoil(sentence: Sentence, clause: Clause): boolean {
  return (readComparative(sentence, clause.value, clause)?.against ?? null) !== null;
}

/** "There is no need to name A, for each B …, A changes": what holds the other's name is no side that answers it. */
function namesEachOther({ tokens }: Sentence, clauses: readonly Clause[]): boolean {
  const subjects = new Set(clauses.flatMap(({ topic }) => topic.subjects));
  // "B weighs a kilo more than A" tells of B what it says of A.
  return clauses.some(
    ({ topic, value }) =>
      value.from < topic.from &&
      tokens
        .slice(value.from, value.to)
        .some(({ subject }) => subject >= 0 && subjects.has(subject) && !topic.subjects.includes(subject)),
  );
}

function readClauses(sentence: Sentence, clauses: readonly Clause[], { name, licence, strict }: Piece): Statement[] {
  const [opening, ...others] = clauses;
  if (clauses.every((clause) => namesFoil(sentence, clause))) return [];
  if (!maySetApart(sentence, clauses)) return [];
  const first = others[0]?.segment.cue;
  if (first === 'gap' && namesEachOther(sentence, clauses)) return [];
  if (strict && first === 'gap' && opening !== undefined)
    if (!others.every((other) => saysAsMuch(sentence, opening, other))) return [];
  const isStrong = first === 'pair-strong' || first === 'fronted' || first === 'cond-frame';
  if (
    licence === 'cued' || (strict && !isStrong)
      ? !setsApart(sentence, clauses)
      : strict && !areTopics(sentence, clauses)
  )
    return [];
  if (others.every((clause) => isAdded(sentence, clause)) || isPlan(sentence, clauses)) return [];
  if ((licence !== 'section' && tellsSteps(sentence, clauses)) || compareWithThirds(sentence, clauses)) return [];
  if (opening !== undefined && isObject(sentence, opening) && others.some((other) => goesOnBy(sentence, other)))
    return [];
  const cues = clauses.map((clause) => clause.segment).filter((segment) => segment.cue !== null);
  const lead = cues[0];
  const weight = Math.min(...cues.map((segment) => segment.weight));
  const cue = clauses[0]?.only === true ? 'only' : (lead?.cue ?? 'gap');
  return readGroup(sentence, clauses, { cue, weight, name });
}

function readAlone(sentence: Sentence, clause: Clause, opening: Opening | null, reading: Piece): Statement[] {
  const frame = opening?.frame ?? null;
  if (frame?.cue === 'cond-frame') return readConsequence(sentence, clause, reading);
  if (clause.topic.subjects.length > 1) return readJoint(sentence, clause, reading.licence !== 'cued');
  if (frame?.cue === 'fronted') return [];
  // Outside contrast text a name in mid-sentence is no topic.
  if (clause.topic.late && !clause.topic.prepositional && !clause.only && clause.foil === null)
    if (!comparesBehind(sentence, clause)) return [];
  const foil = opening?.foil ?? null;
  const statements = readSingle(sentence, clause, {
    licence: reading.licence,
    cue: frame?.cue ?? null,
    weight: frame?.weight ?? 0,
    prefixed: (opening?.bonus ?? 0) > 0,
    concedes: opening?.concedes ?? false,
    name: reading.name,
    foil: foil?.subject ?? null,
  });
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

function raised(statement: Statement, bonus: number): Statement {
  return {
    ...statement,
    claims: statement.claims.map((claim) => ({ ...claim, confidence: Math.min(95, claim.confidence + bonus) })),
  };
}
