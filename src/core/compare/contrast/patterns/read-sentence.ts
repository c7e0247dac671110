import { differingNoun } from '../names/differing-noun';
import { pointedAt } from '../names/pointed-at';
import { readAlone } from './read-alone';
import { readBoth, readBothLabel } from './both';
import { readTogether } from './read-together';
import { readChoice } from './choice';
import { readClause } from '../clauses/clause';
import { readInverted } from './inverted';
import { readLabelOf } from './label-of';
import type { Opening } from '../clauses/opening';
import { isMute } from './mute';
import { readOpening } from '../clauses/opening';
import { piecesOf } from './pieces';
import { soundStatements } from '../guards/sound-claims';
import { withFigures } from './figures';
import { withoutRemark } from '../sentence/remarks';
import type { Segment } from '../clauses/segments';
import { cutSegments } from '../clauses/segments';
import type { Naming, Range, Sentence, Statement } from '../sentence/statement';
import { labelsThird, withoutThird } from '../clauses/third-topics';
import { wordAt } from '../sentence/token';
import { isBySigns, readWhole } from './whole';
import { likenedBefore, likenedBehind } from '../clauses/likened';
import { labelBefore } from '../names/written-label';
import type { Piece, Reading } from './sentence-reading';

/** The code of the pack that knows no words. */
const UNKNOWN = 'und';

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
    // It names the row of what the colon is followed by.
    own = differingNoun(sentence, piece) ?? pointedAt(sentence, piece) ?? own;
    statements.push(...(opening.bonus > 0 ? found.map((one) => raised(one, opening.bonus)) : found));
  }
  const labelled = statements.length > 0 || reading.strict ? [] : readLabelOf(sentence);
  const told = reading.strict ? statements : withFigures(sentence, statements, reading.both.two);
  return { statements: soundStatements(sentence, [...told, ...labelled], reading.among), answers, label };
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
  )
    .filter((segment) => !labelsThird(sentence, segment))
    .map((segment, at) => (at === 0 && opening.about >= 0 ? aboutOne(sentence, segment, opening.about) : segment));
  const own = cut.map((segment) => withoutThird(sentence, segment));
  const segments = own.length === 1 && likened.length > 0 ? own.map((segment) => withLikened(segment, likened)) : own;
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

function raised(statement: Statement, bonus: number): Statement {
  return {
    ...statement,
    claims: statement.claims.map((claim) => ({ ...claim, confidence: Math.min(95, claim.confidence + bonus) })),
  };
}
