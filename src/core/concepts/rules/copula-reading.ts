import type { InlineText } from '../../markdown';
import { conceptKey } from '../../text';
import type { Copula } from '../reading/copula';
import { copulaBetween } from '../reading/opening-copula';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import { isDayOrMonth } from '../reading/calendar';
import { shownName } from '../reading/shown-name';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import {
  ABSTRACT,
  isCondition,
  isActing,
  isCode,
  isInverted,
  isKindAlone,
  isNominal,
  isOfAny,
  isOfKind,
  isQuality,
  isTautology,
  LIKE_ANOTHER,
  RESTRICTED,
  SAYS,
} from './copula-doubts';
import { isDoing, isDoneSo, isStressed, predicateOf } from './predicate';
import type { Reading, Sentence } from './sentence-reading';
import { LEAST_SAID, SURE } from './sentence-reading';
import { isUnderTerms } from './under-terms';
import { FULL, isBriefly, isFull, isOfSubject, isOneOfThem } from './says-enough';

/** A plain term and an indefinite genus; a plain term of which something definite is said. */
const PLAIN = 45;
const WEAK = 35;
/** «Термин «номер пряжи» означает …» */
const TERM_WORD =
  /^(?:термин|понятие|слово|термін|поняття|term|word|concept|begriff|terme|término|termine|termo|pojęcie)\s+(?=[«„“"'\p{L}])/iu;
/** "Marta asked what is a …": the copula belongs to what is asked. */
const ASKS = /\s(?:what|who|qué|quién|que|qui|quoi|che|cosa|chi|o que|was|wer|что|кто|що|хто|co|kto)$/iu;
/** Without an article it tells to what something belongs: "Ferries are part of the day ticket". */
const PART = /^part of\s/iu;
/** "Any cube is a prism" is a theorem. */
export const UNIVERSAL = /^(?:any|every|each)$/u;

/** What a sentence says by a copula; null where it defines nothing. */
export function ofCopula(sentence: Sentence, inItem: boolean, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const copula = copulaBetween(block, { from, to }, context);
  if (copula === null) return null;
  const shown = nameOf(inline, copula, context).replace(TERM_WORD, '');
  const read = readTerm(shown, context.recogniser);
  const said = inline.text.slice(copula.glossFrom, to);
  const isDeed = read !== null && (isDoing(copula, read) || isDoneSo(copula, read, said, context));
  // "An **over** is …": behind an article and in bold, a small word is a noun.
  const isMarked = read !== null && isStressed(copula) && context.recogniser.has('indefinites', copula.article);
  const term = isDeed || (isMarked && !read.key.includes(' ')) ? { ...read, unlikely: false } : read;
  if (term === null || term.coordinated || term.unlikely) return null;
  if (isInverted(copula, term, context) || ASKS.test(term.name)) return null;
  if (UNIVERSAL.test(copula.article)) return null;
  if (isTautology(said, term) || isKindAlone(said, context)) return null;
  if (LIKE_ANOTHER.test(said) || RESTRICTED.test(said)) return null;
  const shape = predicateOf(copula, term, said, context);
  // "The red door is the door with the bell": one thing, but among terms.
  if (isOneAgain(copula, term, said, context) && !isUnderTerms(block, context)) return null;
  if (PART.test(said) && !shape.qualified) return null;
  if (isQuality(copula, shape, said)) return null;
  const base = baseOf(copula, term, shape, said, block, context);
  const gloss = base === SURE ? inItsOwn(shape, said) : shape;
  const isPlain = copula.dress === 'plain';
  const isLater =
    isStressed(copula) || isOfAny(copula, gloss, sentence.parallel, context) || opensWith(inline.text, term, gloss);
  if (!sentence.isFirst && !isLater && !(copula.aside === true && gloss.qualified)) return null;
  const saysEnough =
    !isPlain ||
    gloss.qualified ||
    isFull(copula, term, gloss, inline.text.slice(from, from + 1), said, context) ||
    (base === SURE && gloss.length >= LEAST_SAID) ||
    isLeastOf(copula, said, context) ||
    SAYS.test(copula.word);
  const isBrief =
    !saysEnough &&
    sentence.isFirst &&
    !inItem &&
    isBriefly(copula, gloss, context) &&
    !isOneOfThem(said, context) &&
    !isDayOrMonth(term.name, context.recogniser.languages[0]?.code ?? 'en') &&
    !isCode(inline, copula) &&
    isOfSubject(said, context);
  // Running text has more predicates than definitions: without a genus and its difference it is none.
  const isAside = copula.aside === true && gloss.qualified;
  if (!gloss.genus || !(isAside || isNominal(copula, gloss, context)) || (!saysEnough && !isBrief)) return null;
  // Where a note or heading has its name, even what somebody does is what is told of.
  if (isPlain && isActing(copula, term) && base < SURE) return null;
  if (isPlain && gloss.relativeAt < 1 && isCondition(said)) return null;
  if (isPlain && gloss.article && isCode(inline, copula) && base < SURE) return null;
  // Items tell more of one thing than of a kind.
  if (inItem && base < SURE && !isOfKind(copula, gloss, context)) return null;
  // "A **topic** is a log that …": what is one of its kind heads no value, whatever its name.
  const label = term.label && !(gloss.indefinite && context.recogniser.has('indefinites', copula.article));
  return { sentence, term: { ...term, label }, gloss, base, glossFrom: copula.glossFrom, word: copula.word, isBrief };
}

/** Both its name and its genus, which is the noun of the name, have the article of one thing. */
function isOneAgain(
  { article, dress }: Copula,
  { key }: TermShape,
  said: string,
  { recogniser }: NoteContext,
): boolean {
  if (recogniser.languages[0]?.code !== 'en' || article !== 'the' || dress !== 'plain') return false;
  return key.includes(' ') && said.toLowerCase().startsWith(`the ${key.split(' ').at(-1) ?? ''} `);
}

/** "A model for grinding": where the name is the note's or the heading's, a kind and what it is for tell what it is. */
function inItsOwn(shape: GlossShape, said: string): GlossShape {
  const isKind = shape.indefinite && shape.nounPhrase && !shape.opensBadly && !shape.past && KIND_FOR.test(said);
  return isKind ? { ...shape, genus: true, nominal: true } : shape;
}

const KIND_FOR =
  /^an? (?:[\p{L}-]+ ){1,4}for (?!(?:now|me|us|you|all|good|ever|life|free|sale|sure)(?!\p{L}))\p{L}{3,}/iu;

/** "A stop is the smallest unit of a line": an end of a scale, of any one of a kind. */
function isLeastOf({ article }: Copula, said: string, { recogniser }: NoteContext): boolean {
  const noun = /^the \p{L}{3,}est (\p{L}+) of \p{L}/iu.exec(said)?.[1]?.toLowerCase();
  return recogniser.has('indefinites', article) && recogniser.has('wideGenera', noun);
}

/** The paragraph is about what this sentence defines. */
function opensWith(text: string, { name }: TermShape, gloss: GlossShape): boolean {
  return text.startsWith(`${name} `) && gloss.genus && (gloss.article || gloss.qualified);
}

/** "[[Plug-ins|Search]] is a …" in the note "Search" speaks of the note, wherever the link leads. */
function nameOf(inline: InlineText, { termFrom, termTo }: Copula, { noteName }: NoteContext): string {
  const shown = inline.text.slice(termFrom, termTo);
  return conceptKey(shown) === conceptKey(noteName ?? '') ? shown : shownName(inline, termFrom, termTo);
}

function baseOf(
  copula: Copula,
  term: TermShape,
  gloss: GlossShape,
  said: string,
  block: number,
  context: NoteContext,
): number {
  if (isStressed(copula)) return SURE;
  const above = context.headings.nearest(block);
  const { noteName, notePart, noteAliases } = context;
  const names = [above?.heading.text ?? '', noteName ?? '', notePart ?? '', ...noteAliases].map(conceptKey);
  if (names.includes(term.key) || copula.dress === 'link') return SURE;
  const language = context.recogniser.languages[0];
  if (copula.aside === true) return PLAIN;
  if (language?.nounPhrase === 'spaceless' || SAYS.test(copula.word)) return PLAIN;
  if (context.recogniser.has('indefinites', copula.article)) return PLAIN;
  // "The process of", «le passage»: a genus of what has no plural.
  if (gloss.article && copula.article === '' && ABSTRACT.test(said)) return PLAIN;
  // "Negative camber is camber towards the car": what has no article is no one thing.
  if (
    language?.code === 'en' &&
    copula.article === '' &&
    gloss.qualified &&
    said.startsWith(`${term.key.split(' ').at(-1) ?? ''} `)
  )
    return PLAIN;
  // "SSID is the name people see": letters are no name of one thing.
  if (/^\p{Lu}{2,6}$/u.test(term.name) && copula.article === '' && gloss.qualified && gloss.article) return PLAIN;
  // "Wearing is when a ship turns …": a deed, and the case in which one speaks of it.
  if (/(?:^|\s)\p{L}{3,}ing$/u.test(term.key) && copula.article === '' && /^when\s/u.test(said)) return PLAIN;
  // English says "The teacher is a man who …" of one thing: only a term that is used elsewhere survives.
  if (language?.code === 'en' && copula.article !== '') return WEAK;
  // "Cytokines are proteins that …"
  if (copula.word === 'are' && !gloss.article && gloss.relativeAt >= 1 && gloss.relativeAt <= FULL) return PLAIN;
  if (gloss.indefinite || language?.nounPhrase === 'ending') return PLAIN;
  // Romance languages say of a kind "la pieza que …" what English says of one thing.
  const generic =
    copula.article !== '' &&
    ((gloss.relativeAt >= 1 && gloss.relativeAt <= 5) || (gloss.relational && /^c['’]est$/u.test(copula.word)));
  return generic ? PLAIN : WEAK;
}
