import type { Clause } from '../clauses/clause';
import { withoutLead } from '../clauses/clause';
import { opensMoment } from '../clauses/moments';
import type { Degree } from './comparative';
import { readComparative } from './comparative';
import { readEquative } from './equative';
import { claimsOf } from './group';
import { withoutRespect } from '../names/in-terms-of';
import { comparesThird } from './third-things';
import { readMultiple } from './multiples';
import { SHORT_FORM, SPOKEN } from '../columns/name-finder';
import { contentStems } from '../names/naming';
import { readRival } from './rivals';
import { isSaidOfAnother } from './said-of-another';
import { tellsOfAnother } from './another-thing';
import { plainNames } from '../names/plain-names';
import { splitPredicate } from '../sentence/predicate';
import { isDefining } from '../clauses/sides';
import type { Claim, Naming, PatternId, Range, Sentence, Statement } from '../sentence/statement';
import { confidenceOf } from '../sentence/statement';
import { finiteIn, isContent } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** How much a lone clause may say: outside contrast sections only what a cue carries. */
export type Licence = 'cued' | 'passage' | 'section';

/** A name late in its clause, "joins work in A", may be there by the way. */
const LATE = 35;
/** A plain statement of which no name of a row is sure. */
const VAGUE = 45;

function plainWeight({ topic }: Clause, licence: Licence): number {
  if (!topic.late) return PLAIN[licence];
  // In a passage it counts where a neighbour answers it alone.
  return licence === 'section' || (licence === 'passage' && topic.prepositional) ? LATE : 0;
}

const PLAIN: Readonly<Record<Licence, number>> = { cued: 0, passage: 45, section: 60 };

export interface SingleFrame {
  readonly licence: Licence;
  /** A cue that covers the whole clause: unlike, a frame. */
  readonly cue: PatternId | null;
  readonly weight: number;
  /** "The difference is that …" says outright that this tells them apart. */
  readonly prefixed: boolean;
  /** "But A …": set against the sentence before. */
  readonly concedes: boolean;
  readonly name: Naming | null;
  /** Set aside by the frame: a comparison is with it. */
  readonly foil: number | null;
}

/** The rows of a clause that stands alone: comparisons, "only", "unlike", plain statements. */
export function readSingle(sentence: Sentence, clause: Clause, frame: SingleFrame): Statement[] {
  const { tokens } = sentence;
  if (tellsOfAnother(sentence, clause)) return [];
  const parts = splitPredicate(sentence, clause.value).map((part) => withoutLead(sentence, part, clause.topic));
  const statements: Statement[] = [];
  let compares = false;
  parts.forEach((part, k) => {
    if (k > 0 && comparesThird(sentence, parts[k - 1], part)) return;
    if (belongsElsewhere(sentence, clause, part) || isOfTeller(sentence, clause, part)) return;
    if (isSaidOfAnother(sentence, clause, part)) return;
    const until = k === parts.length - 1 ? clause.segment.to : part.to;
    const respect = withoutRespect(sentence, part, until);
    const given = [...(frame.name === null ? [] : [frame.name]), ...respect.names];
    if (isNested(sentence, clause)) return;
    const equative = readEquative(sentence, part, clause);
    const degree =
      equative ??
      readMultiple(sentence, part, clause) ??
      readComparative(sentence, part, clause) ??
      readRival(sentence, part, clause);
    if (degree !== null) {
      compares = true;
      // "A is better FOR:" leads to a list.
      if (part.to === tokens.length - 1 && wordAt(tokens, part.to) === ':') return;
      statements.push(
        degreeStatement(sentence, clause, degree, {
          given,
          foil: frame.foil,
          cue: equative === null ? 'comparative' : 'equative-negative',
        }),
      );
      return;
    }
    const cued = partCue(clause, frame, { first: k === 0, compares });
    if (cued === null || (cued.cue === 'plain' && !isSaid(sentence, clause, part))) return;
    const names = [...given, ...plainNames(sentence, respect.value, k === 0 ? clause.label : null)];
    const weight =
      cued.cue === 'plain' &&
      (isShort(clause) ||
        (frame.licence === 'passage' && !isLabelled(clause, frame) && isScant(sentence, clause, part)) ||
        isVague(sentence, clause, respect.value, names))
        ? Math.min(cued.weight, VAGUE)
        : cued.weight;
    const claims = claimsOf(sentence, respect.value, clause, weight);
    statements.push({
      cue: cued.cue,
      claims,
      names,
      common: clause.topic.subjects.length > 1,
      defines:
        parts.length === 1 && given.length === 0 && isDefining(sentence, { clause, value: part, label: clause.label }),
      lexical: cued.cue !== 'plain',
      against: clause.foil ?? frame.foil,
      sentence,
    });
  });
  return statements;
}

/** Words of a sentence that says one thing, and of one whose matter has a certain name. */
const SHORT = 11;
/** Words of one of several short things that a sentence says. */
const BRIEF = 6;
const LONG = 22;

/** "The QUERY takes long": a part of a name alone may be a common noun; «КОЛЁСНЫЙ едет сам» opens its clause. */
function isShort({ topic: { factor, from, pronoun }, segment }: Clause): boolean {
  return (factor === SHORT_FORM || (factor === SPOKEN && from > segment.from)) && !pronoun;
}

/** "It points", or a value that names another concept: too little to count beside a contrast. */
function isScant({ tokens }: Sentence, { topic }: Clause, { from, to }: Range): boolean {
  const isOther = ({ subject }: Token): boolean => subject >= 0 && !topic.subjects.includes(subject);
  return to - from < SCANT || tokens.slice(from, to).some(isOther);
}

/** Words of a value that says something by itself. */
const SCANT = 3;

/** A long sentence without a certain name for what it tells, or one whose subject comes late. */
function isVague(
  { tokens, lexicon }: Sentence,
  { segment, topic }: Clause,
  value: Range,
  names: readonly Naming[],
): boolean {
  const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'mention' || kind === 'number';
  const words = tokens.filter(isWord).length;
  const own = tokens.slice(segment.from, segment.to).filter(isWord).length;
  const verb = tokens[value.from]?.word ?? '';
  // "needs A DRY SPOT": the object is what it is about.
  const hasObject = lexicon.words.lightVerbs.has(verb) && !lexicon.words.copulas.has(verb);
  if (names.length === 0) return true;
  if (names[0]?.certain === true) return own > LONG;
  if (hasObject || lexicon.negators.has(verb)) return own > LONG || words > LONG;
  // "What sets A apart is that it dives" says outright that this tells them apart.
  if (tokens.some(({ word }) => lexicon.prefixes.has(word))) return false;
  const said = tokens.slice(value.from, value.to).filter(isWord).length;
  return words > (said > BRIEF ? SHORT : LONG) || topic.from - segment.from > SMALL;
}

/** Words before the subject of a plain statement. */
const SMALL = 3;

/** Something is said of the concept, not only named with it: no caption, no end of a list. */
function isSaid(sentence: Sentence, { topic, joint, segment, label }: Clause, part: Range): boolean {
  const { tokens, lexicon } = sentence;
  // "A has an owner: who locked it" goes on to explain, "what A needs:" leads to a list.
  const explains = tokens.length > segment.to + 1 && finiteIn(tokens, segment, lexicon) >= 0;
  if (wordAt(tokens, part.to - 1) === ':' || (wordAt(tokens, segment.to) === ':' && !explains)) return false;
  // "This boat …" points at what was told before.
  if (lexicon.words.pointers.has(wordAt(tokens, topic.from))) return false;
  if (part.to <= topic.from && label === null) return false;
  // "(A for x, but) for y B": it ends with whom it is said of.
  const last = tokenAt(tokens, part.to - 1).subject;
  if (last >= 0 && !topic.subjects.includes(last) && lexicon.words.prepositions.has(wordAt(tokens, part.from)))
    return false;
  // "A is LIKE a queue at the baker's": a picture, no property.
  if (lexicon.words.similes.has(wordAt(tokens, part.from))) return false;
  // "They do different things": not how.
  if (tokens.slice(part.from, part.to).some(({ word }) => lexicon.words.differing.has(word))) return false;
  if (joint !== null || finiteIn(tokens, segment, lexicon) >= 0) return true;
  return lexicon.pack.code !== 'en' && (topic.prepositional || /[.!]/u.test(tokens.at(-1)?.word ?? ''));
}

/** "Doors IN A open wide", "…, AS it asks for …": said of the doors, or why. */
function belongsElsewhere({ tokens, lexicon }: Sentence, { topic, segment }: Clause, part: Range): boolean {
  const first = wordAt(tokens, part.from);
  const isEnglish = lexicon.pack.code === 'en';
  const verb = finiteIn(tokens, part, lexicon);
  // "By using A, people …": the name stands in what opens the sentence.
  const opens = segment.from < topic.from && lexicon.words.prepositions.has(wordAt(tokens, segment.from));
  const later = finiteIn(tokens, { from: topic.to, to: part.from }, lexicon) >= 0;
  if (
    isEnglish &&
    opens &&
    !later &&
    tokens.slice(topic.to, Math.max(topic.to, verb)).some(({ kind }) => kind === 'comma')
  )
    return true;
  // "A, or simple A, …": another name.
  if (part.from > topic.from && tokens[topic.to]?.kind === 'comma' && /^(?:or|или)$/u.test(first)) return true;
  // "A, with its many parts, …".
  const isAside = part.from === topic.to + 1 && tokens[topic.to]?.kind === 'comma' && tokens[part.to]?.kind === 'comma';
  // "Felt (of wool) and tweed are BOTH warm": said of two.
  const isBoth = (at: number): boolean =>
    lexicon.words.both.includes(wordAt(tokens, at)) && !lexicon.words.prepositions.has(wordAt(tokens, at - 1));
  for (let i = part.from; i < part.to; i++) if (tokens[i]?.inner === false && isBoth(i)) return true;
  if (isEnglish && isAside && lexicon.words.prepositions.has(first)) return true;
  if (part.from > topic.to) return lexicon.words.subordinators.has(first) && first !== 'when';
  return isEnglish && part.from === topic.to && verb > part.from && lexicon.words.prepositions.has(first);
}

/** "A is salty, but I LOVE IT", «A дешевле, но ЭТО ВКУСОВЩИНА»: behind what is said of it, what its writer does or thinks. */
function isOfTeller(sentence: Sentence, { topic, segment, value }: Clause, { from, to }: Range): boolean {
  const { tokens, lexicon } = sentence;
  // "When A fails, YOU SEE why".
  if (from <= topic.to || (from === value.from && opensMoment(sentence, segment))) return false;
  const { comments, numerals, persons } = lexicon.words;
  const first = wordAt(tokens, from);
  // "Travel is easier on A, THEY bring it": no single thing, but those who have to do with it.
  const isThey = (at: number): boolean => wordAt(tokens, at) === 'they' && tokens[at - 1]?.kind === 'comma';
  if ([from - 1, from].some(isThey) && !/[^siu]s$/u.test(wordAt(tokens, topic.to - 1))) return true;
  if (lexicon.firstPerson.has(first) || (persons.has(first) && !numerals.has(first))) return true;
  return tokens.slice(from, Math.min(to, from + COMMENT)).some(({ word }) => comments.has(word));
}

/** Words among which a comment on the whole begins. */
const COMMENT = 4;

/** "The odds THAT something in A happens", "IF you prefer A": the concept stands inside another clause. */
function isNested({ tokens, lexicon }: Sentence, { topic, segment }: Pick<Clause, 'segment' | 'topic'>): boolean {
  const opens = (word: string): boolean =>
    lexicon.relatives.has(word) || lexicon.words.conditions.some(([first]) => first === word);
  return tokens.slice(segment.from + 1, topic.from).some(({ word, inner }) => !inner && opens(word));
}

interface Standing {
  readonly first: boolean;
  readonly compares: boolean;
}

/** Which pattern carries a part that does not compare. */
function partCue(
  clause: Clause,
  frame: SingleFrame,
  standing: Standing,
): { readonly cue: PatternId; readonly weight: number } | null {
  if (clause.only) return { cue: 'only', weight: 80 };
  if (frame.cue !== null && frame.cue !== 'comparative') return { cue: frame.cue, weight: frame.weight };
  if (clause.foil !== null) return { cue: 'unlike-mid', weight: 82 };
  // "Compared with B, A saves an hour": no word compares, the frame does.
  if (frame.cue !== null && standing.first) return { cue: frame.cue, weight: frame.weight };
  if (frame.prefixed && standing.first) return { cue: 'prefix', weight: 70 };
  if (frame.concedes && standing.first && frame.licence === 'passage') return { cue: 'pair-weak', weight: 60 };
  if (!standing.first && standing.compares) return { cue: 'pair-weak', weight: 60 };
  const isOwn = frame.licence === 'passage' && clause.label !== null && standing.first && !clause.topic.late;
  const weight = isOwn || isLabelled(clause, frame) ? PLAIN.section : plainWeight(clause, frame.licence);
  return weight === 0 ? null : { cue: 'plain', weight };
}

/** "**Seal:** A – if you like": a label among others, and a dash. */
const isLabelled = ({ joint }: Clause, { name, licence }: SingleFrame): boolean =>
  name?.certain === true && joint === 'dash' && licence === 'passage';

interface DegreeFrame extends Pick<SingleFrame, 'foil'> {
  /** Names given by the sentence outright. */
  readonly given: readonly Naming[];
  readonly cue: PatternId;
}

export function degreeStatement(sentence: Sentence, clause: Clause, degree: Degree, frame: DegreeFrame): Statement {
  const { cue } = frame;
  const against = degree.against ?? frame.foil ?? clause.foil;
  const weight = cue === 'equative-negative' ? 70 : against === null ? 62 : 72;
  const { value } = withoutRespect(sentence, degree.value, degree.value.to);
  const claims: Claim[] = claimsOf(sentence, value, clause, weight);
  const first = claims[0];
  if (against !== null && degree.converse !== null && first !== undefined && !clause.topic.subjects.includes(against)) {
    const confidence = confidenceOf(sentence, Math.floor(weight / 2), clause.topic.factor);
    claims.push({
      subject: against,
      from: first.from,
      to: first.to,
      confidence,
      implied: degree.converse,
      inline: sentence.inline,
    });
  }
  // What no noun is known of comes last.
  const isKnown = ({ text }: Naming): boolean => text !== sentence.lexicon.words.labels.other;
  const names = [...frame.given, ...degree.names.filter(isKnown)];
  return { cue, claims, names, common: false, defines: false, lexical: against !== null, against, sentence };
}

/** Whether two statements speak of one matter: a content stem in common. */
export function sharesStem(a: Statement, b: Statement): string | null {
  const left = statementStems(a);
  for (const stem of statementStems(b).keys()) if (left.has(stem)) return stem;
  return null;
}

function statementStems(statement: Statement): Map<string, number> {
  const claim = statement.claims[0];
  const { tokens } = statement.sentence;
  if (claim === undefined) return new Map();
  const from = tokens.findIndex((token) => token.to > claim.from && isContent(token, statement.sentence.lexicon));
  let to = from;
  while (to < tokens.length && tokenAt(tokens, to).from < claim.to) to += 1;
  return contentStems(statement.sentence, { from: Math.max(0, from), to });
}
