import { tellsOfAnother } from '../../patterns/another-thing';
import { soundPart } from '../../guards/sound-claims';
import { isCase, isEvent, LONGEST } from '../../patterns/mute';
import type { PassageReading } from '../passage-reading';
import { labelBefore } from '../../names/written-label';
import type { Naming, Sentence, Statement } from '../../sentence/statement';
import { evidenceOf, COMPARES } from './evidence';
import { likenessOf } from './likeness';
import { confidenceBy } from './points';
import type { Judged } from './rows';
import { rowsOf } from './rows';
import type { Beside } from './signs';
import { signsOf } from './signs';
import type { Spoken } from './spoken';
import type { Taken } from './taken';
import { SHOWN, takenBy } from './taken';
import type { Heard, Told } from './topics';
import { isTopic, toldIn } from './topics';

/** Sentences in pieces, and how much the text under each heading compares. */
export interface Weighed {
  readonly told: readonly ToldFrom[];
  readonly pieces: readonly Told[];
  readonly headings: readonly number[];
  readonly evidenceWith: ReturnType<typeof evidenceOf>;
}

/** Weighs sentences once, whoever asks. Linear in the text. */
export function weighed(reading: PassageReading, spoken: readonly Spoken[]): Weighed {
  const told = toldOf(reading, spoken);
  const pieces = told.map(({ piece }) => piece);
  const headings = [...new Set(spoken.map(({ block }) => block.heading))];
  return { told, pieces, headings, evidenceWith: evidenceOf(pieces, spoken) };
}

/**
 * What the rules of cues leave over, clause by clause: each says something of the column that is its topic, if many
 * weak signs together speak for it. For columns that were asked for; the index is not read so. Linear in the text.
 */
export function readLoose({ told, pieces, evidenceWith }: Weighed, statements: readonly Statement[]): Statement[] {
  const taken = takenBy(statements);
  const isTaken = pieces.map(taken.holds);
  const evidence = evidenceWith(statements);
  const judged = told.flatMap(({ piece, from }, at): Judged[] => {
    // What a piece goes on with without naming it is as often something else.
    if (piece.by === 'on' || tellsOfAnother(piece.sentence, piece.clause)) return [];
    if (isTaken[at] === true) {
      const said = taken.statementOf(piece);
      return said === null ? [] : [{ told: piece, confidence: 0, said }];
    }
    const beside = {
      partner: partnerOf(pieces, isTaken, at),
      claimed: taken.claims(piece),
      goesOn: goesOn(pieces, at),
      open: isOpen(pieces, taken, at),
      likeness: likenessAt(pieces, at),
    };
    const signs = signsOf(piece, from, evidence(from.block.heading), beside);
    const confidence = confidenceBy(signs);
    if (confidence < SHOWN) return [];
    const value = soundPart(piece.sentence, piece.subject, piece.clause.value);
    if (value === null) return [];
    return [{ told: { ...piece, clause: { ...piece.clause, value } }, confidence, said: null }];
  });
  return rowsOf(judged);
}

/** Headings whose text compares, though no rule of cues sets one column against another there. */
export function comparingHeadings({ headings, evidenceWith }: Weighed): number[] {
  const evidence = evidenceWith([]);
  return headings.filter((heading) => evidence(heading).signs >= COMPARES);
}

interface ToldFrom {
  readonly piece: Told;
  readonly from: Spoken;
}

function toldOf({ genderOf }: PassageReading, spoken: readonly Spoken[]): ToldFrom[] {
  let heard: Heard = { last: -1, named: [] };
  let block = -1;
  let lead: Naming | null = null;
  return spoken.flatMap((from): ToldFrom[] => {
    if (from.block.index !== block) {
      heard = { last: -1, named: heard.named };
      lead = leadOf(from.sentence);
    }
    block = from.block.index;
    const { words, pack } = from.sentence.lexicon;
    // A language known by its cues alone has no words for what a clause is made of.
    if (words.whole !== null || pack.code === UNKNOWN || from.sentence.tokens.length > LONGEST) return [];
    if (isCase(from.sentence)) return [];
    return toldIn(from.sentence, { order: from.order, lead }, heard, genderOf).map((piece) => ({ piece, from }));
  });
}

/** "Lost trips: trams … . A bus …": the label of a block's first sentence. */
function leadOf(sentence: Sentence): Naming | null {
  const colon = sentence.tokens.findIndex(({ kind, inner }) => kind === 'colon' && !inner);
  return colon < 0 ? null : labelBefore(sentence, { from: 0, to: colon });
}

const UNKNOWN = 'und';
/** From the weakest to the strongest. */
const PARTNERS: readonly Beside['partner'][] = ['none', 'answersTurn', 'answersClause', 'turn', 'clause'];

/** The best that a piece has beside it: one of another column in its sentence, or in the one before or behind. */
function partnerOf(told: readonly Told[], isTaken: readonly boolean[], at: number): Beside['partner'] {
  const one = told[at];
  let best = 0;
  for (const i of near(told, at)) {
    const other = told[i];
    if (one === undefined || other === undefined || other.subject === one.subject) continue;
    // "My rake broke yesterday" answers nothing, whatever stands beside it.
    if (!(isTaken[i] === true || (isTopic(other) && !isEvent(other.sentence)))) continue;
    const isWithin = other.order === one.order;
    const partner = isWithin ? (isTaken[i] === true ? 2 : 4) : isTaken[i] === true ? 1 : 3;
    best = Math.max(best, partner);
  }
  return PARTNERS[best] ?? 'none';
}

/** "A FREEZES and points": the clause goes on with a second verb. */
function goesOn(told: readonly Told[], at: number): boolean {
  const next = told[at + 1];
  return next?.by === 'on' && next.order === told[at]?.order && next.piece.joint === 'and';
}

/** One of another column beside it is told by the rules of cues of that column alone. */
function isOpen(told: readonly Told[], taken: Taken, at: number): boolean {
  return near(told, at).some((i) => {
    const other = told[i];
    return other !== undefined && other.subject !== told[at]?.subject && taken.statementOf(other) !== null;
  });
}

/** How well the piece makes one row with the best of another column near it. */
function likenessAt(told: readonly Told[], at: number): number {
  const one = told[at];
  let best = 0;
  for (const i of near(told, at)) {
    const other = told[i];
    if (one === undefined || other === undefined || other.subject === one.subject) continue;
    const between = Math.abs(i - at) - 1;
    best = Math.max(best, i < at ? likenessOf(other, one, between) : likenessOf(one, other, between));
  }
  return best;
}

/** Pieces that are looked at on either side; a sentence has few. */
const REACH = 8;

/** The other pieces of a piece's sentence, and those of the sentences beside it in its block, whatever their order. */
function near(told: readonly Told[], at: number): number[] {
  const one = told[at];
  const isNear = (other: Told | undefined): boolean =>
    one !== undefined && other?.sentence.block === one.sentence.block && Math.abs(other.order - one.order) <= 1;
  const found: number[] = [];
  for (const step of [-1, 1])
    for (let i = at + step; Math.abs(i - at) <= REACH && isNear(told[i]); i += step) found.push(i);
  return found;
}
