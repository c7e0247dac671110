import type { ScorePart } from '../definition';
import { GUESS_LIMIT } from '../draft';
import type { GlossShape } from './gloss-shape';
import type { NoteContext } from './note-context';
import { isNamed } from './recurrence';
import type { TermShape } from './term-shape';

/** All that counts for or against a statement of the form `T – gloss`. */
export interface StatementEvidence {
  readonly base: number;
  readonly term: TermShape;
  readonly gloss: GlossShape;
  readonly usedElsewhere: boolean;
  /** It is a heading, the note's name or an alias. */
  readonly named: boolean;
  /** The gloss fills its sentence, line or item to a stop or the end. */
  readonly ends: boolean;
  readonly inContrast: boolean;
  /** Most items of its list say what an option does or where a link leads. */
  readonly amongOptions: boolean;
  /** An item that says what something is by a few nouns, among others that say no more. */
  readonly loose: boolean;
  /** An icon, a path or a piece of code stands where the term should. */
  readonly technical: boolean;
  /** The words of the term return in the gloss: "Open file – opens a file". */
  readonly circular: boolean;
  /** Stands among advantages, steps, resources or the entries of a diary, where things are remarked on. */
  readonly amongRemarks: boolean;
}

/** The same where none of it is asked. */
export const NOT_REMARKED = {
  amongOptions: false,
  loose: false,
  technical: false,
  circular: false,
  amongRemarks: false,
} as const;

const SHORTEST_SENTENCE = 3;
/** More words say a difference without a relative word, too. */
const FULL = 7;

/** What bears no name of a heading is none of those that a contrast section holds against each other, and may be defined there. */
export function isThird({ name, aliases, abbreviated }: TermShape, gloss: GlossShape, context: NoteContext): boolean {
  return (
    gloss.genus && (gloss.qualified || abbreviated || gloss.length > FULL) && !isNamed([name, ...aliases], context)
  );
}

/** Summands of the score in the order of the design; hundredths. */
export function scoreStatement(evidence: StatementEvidence): ScorePart[] {
  const { term, gloss } = evidence;
  const parts: ScorePart[] = [{ id: 'base', points: evidence.base }];
  const add = (holds: boolean, id: string, points: number): void => {
    if (holds) parts.push({ id, points });
  };
  add(term.abbreviated, 'abbreviation', 20);
  const guessed =
    !gloss.purpose && (!gloss.tied || (evidence.base <= LEAST_BASE && evidence.base > PLAIN_BASE && !gloss.qualified));
  add(gloss.genus, 'genus', guessed ? 15 : 25);
  // A word that is often used is no better a term if nothing is said of what it is.
  add(evidence.usedElsewhere && (gloss.nounPhrase || gloss.unknown), 'used-elsewhere', 15);
  add(gloss.nounPhrase && evidence.ends && gloss.length >= SHORTEST_SENTENCE, 'whole-sentence', 10);
  add(!gloss.nounPhrase && !gloss.opensBadly && !gloss.asks && !(gloss.unknown && gloss.genus), 'no-noun', -10);
  add(term.unlikely, 'term-shape', -40);
  add(term.label, 'label', -30);
  add(gloss.opensBadly || gloss.asks, 'gloss-shape', -30);
  // Said so that no other note's name makes up for it.
  add(evidence.loose && gloss.genus && !term.abbreviated && !evidence.named, 'gloss-shape', -10);
  add(evidence.technical || term.technical, 'technical', -30);
  add(evidence.inContrast, 'contrast-section', -30);
  add(evidence.amongOptions, 'options', -30);
  add(evidence.circular, 'circular', -30);
  add(evidence.amongRemarks, 'remarks-section', -30);
  return parts;
}

/**
 * What one sign speaks against is never taken unasked, however much else speaks for it; nor is shape
 * alone in a language without data of its own, if nothing in the note supports it.
 */
export function limitOf(evidence: StatementEvidence, supported = false): number {
  const { term, gloss, base, named } = evidence;
  const against =
    term.unlikely ||
    term.label ||
    gloss.opensBadly ||
    gloss.asks ||
    evidence.amongOptions ||
    evidence.circular ||
    evidence.amongRemarks ||
    PARAMETER.test(term.name);
  // A noun alone is a value or a translation as often as a meaning.
  const bare = !gloss.genus && base < SURE_BASE;
  const doubts = (bare || evidence.loose) && !term.abbreviated && !named;
  // Two or three words are a translation, a place or another name.
  const tiny = !gloss.genus && !gloss.spaceless && gloss.length <= SHORTEST_SENTENCE && base < SURE_BASE;
  const known = named || (supported && gloss.genus);
  const unknown = gloss.unknown && !term.abbreviated && (!known || base <= LEAST_BASE);
  return against || doubts || tiny || unknown ? DOUBTFUL : GUESS_LIMIT;
}

/** "depot.server.host": a field of settings, of which lists tell what to write there. */
const PARAMETER = /^\p{Ll}[\p{L}\d]*(?:\.[\p{L}\d]+){2,}$/u;

/** What is only suggested. */
export const DOUBTFUL = 75;
/** Bold and a colon are mostly a label. */
const LEAST_BASE = 50;
const PLAIN_BASE = 45;
/** A copula behind the dash, a naming verb, a gloss on a line of its own. */
const SURE_BASE = 65;
