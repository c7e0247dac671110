import { tokenise } from '../../text';
import { isDayOrMonth } from '../reading/calendar';
import type { Copula } from '../reading/copula';
import { firstSegment } from '../reading/first-segment';
import { isFragment } from '../reading/fragment';
import type { GlossShape } from '../reading/gloss-shape';
import type { Token } from '../reading/gloss-tokens';
import { readTokens, withoutBrackets } from '../reading/gloss-tokens';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { READ } from '../reading/noun-phrase';
import { areForms } from '../reading/recurrence';
import { saysNothing } from '../reading/says-nothing';
import type { TermShape } from '../reading/term-shape';
import { isPath } from '../reading/term-shape';
import {
  isActing,
  isCondition,
  isInverted,
  isKindAlone,
  isNominal,
  isQuality,
  isTautology,
  LIKE_ANOTHER,
} from '../rules/copula-doubts';
import { UNIVERSAL } from '../rules/copula-reading';
import { isAmongRemarks, isCircular, isLikening } from '../rules/remarks';
import { saysNone } from '../rules/says-none';
import { isStep } from '../rules/steps';
import { neighboursOf } from './around';
import type { Candidate } from './candidate';
import { isBelowName } from './candidate';

/** A candidate with its name, and what its first sentence says. */
interface Said {
  readonly candidate: Candidate;
  readonly term: TermShape;
  readonly gloss: GlossShape;
  readonly said: string;
  readonly tokens: readonly Token[];
  readonly context: NoteContext;
}

/** What no sign outweighs: a name that is none, what happened, a sentence below a name, an option, a step. */
export function isRuledOut(candidate: Candidate, context: NoteContext): boolean {
  const { term, gloss, inline, statement, sentenceTo } = candidate.stretch;
  if (term === null || isNoName(term, context)) return true;
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  const one = { candidate, term, gloss, said, tokens: readTokens(withoutBrackets(said)), context };
  if (isNoGloss(one)) return true;
  if (isBelowName(candidate)) return isNoneBelow(one);
  return isNoStatement(one) || (candidate.copula !== undefined && isNoCopula(candidate.copula, one));
}

/** "Default view" is one of an option's values. */
const OF_OPTION = /^(?:default|current) \p{L}/u;

/** A label, two things, praise, a day. */
function isNoName(term: TermShape, { recogniser }: NoteContext): boolean {
  if (term.label || term.coordinated || OF_OPTION.test(term.key)) return true;
  if (recogniser.has('evaluations', term.key.split(' ')[0])) return true;
  return isDayOrMonth(term.name, recogniser.languages[0]?.code ?? 'en');
}

/** A sentence of its own, a deed, a place to go to, what somebody did. */
function isNoGloss({ candidate, gloss, said, tokens, context }: Said): boolean {
  const { recogniser } = context;
  if (candidate.form !== 'copula' && gloss.clause) return true;
  if (recogniser.is('isFinite', tokenise(said.slice(0, OPENING))[0]?.text.toLowerCase())) return true;
  if (isPicture(candidate, context)) return true;
  return gloss.past && tokens.some(({ key, capital }, at) => (at > 0 && capital) || recogniser.has('personal', key));
}

/** Characters in which the first word stands. */
const OPENING = 40;
/** A file or folder. */
const FILE = /\/$|\.\p{Ll}{1,4}$/u;

/** An icon stands before what an option does; a path is a place to go to. */
function isPicture({ stretch: { technical, span, statement, inline } }: Candidate, { outline }: NoteContext): boolean {
  if (!technical) return false;
  const shown = inline.text.slice(statement.termFrom, statement.termTo);
  const isIcon = /^(?:\S{1,4} ?)?!\[/u.test(outline.text.slice(span.from, span.from + 8));
  return isIcon || FILE.test(shown) || (statement.dress === 'link' && isPath(shown));
}

/** Text below a name that tells of it by a sentence, or of something else. */
function isNoneBelow({ candidate: { form, stretch }, term, gloss, said, tokens, context }: Said): boolean {
  const { recogniser, headings } = context;
  if (isInContrastSection(headings, stretch.block)) return true;
  if (form !== 'headed') return false;
  const [language] = recogniser.languages;
  // Where no verb shows, a sentence below a heading looks like any other text.
  if (language === undefined || !READ.test(language.code)) return true;
  if (language.nounPhrase === 'capital' && (GERMAN_PAST.test(said) || !isFragment(said, gloss, recogniser)))
    return true;
  // « La mesa que nos dejaron tiene tres patas »: behind an article the verb may follow that nothing shows.
  if (isRomance(context) && isDefinite(gloss)) return true;
  return firstSegment(tokens, recogniser).clause || isOfItself(tokens, term, context);
}

/** „Leute, die beim Umzug geholfen haben“: rather who did it than what such a one is. */
const GERMAN_PAST = /, (?:der|die|das) [^,]{3,80} \p{Ll}+(?:t|en) (?:haben|hatten|hat|hatte)[.!]?\s*$/u;

/** «Детали» – «Детали, принятые до вечера, …», "Advanced scans" – "Advanced scans allow": it tells of the heading's name. */
function isOfItself(tokens: readonly Token[], { key }: TermShape, { recogniser }: NoteContext): boolean {
  const first = tokens.find((token) => !recogniser.has('articles', token.key))?.key ?? '';
  const [word = ''] = key.split(' ');
  return first !== '' && (first === word || areForms(first, word));
}

function isRomance({ recogniser: { languages } }: NoteContext): boolean {
  return languages[0]?.nounPhrase === 'article' && languages[0].code !== 'en';
}

const isDefinite = ({ article, indefinite }: GlossShape): boolean => article && !indefinite;

/** An option, a remark, a likening, a step; what somebody else says. */
function isNoStatement({ candidate, term, gloss, tokens, context }: Said): boolean {
  const { stretch, place, copula } = candidate;
  // "Open file – opens a file": an option that its name tells.
  if (saysNone(stretch, context) || isDoneByName(tokens, term, context) || isSpoken(stretch.block, context))
    return true;
  if (isAmongRemarks(stretch, context) || isLikening(stretch.block, context)) return true;
  // "Mooring buoy – the buoy of a mooring that lies nearest": one of its kind.
  if (copula === undefined && isDefinite(gloss) && isCircular(stretch, term.name, context)) return true;
  return place === 'item' && isStep(stretch, neighboursOf(candidate, context), context);
}

/** "Fold sails – folds sails of the kite" */
function isDoneByName(tokens: readonly Token[], { key }: TermShape, { recogniser }: NoteContext): boolean {
  const [word = '', ...others] = key.split(' ');
  return recogniser.languages[0]?.code === 'en' && others.length > 0 && tokens[0]?.key === `${word}s`;
}

/** In a quote, a footnote or a task somebody else speaks, or nothing is told. */
function isSpoken(block: number, { outline: { blocks } }: NoteContext): boolean {
  for (let at = blocks[block]?.parent ?? -1; at >= 0; at = blocks[at]?.parent ?? -1) {
    const one = blocks[at];
    if (one?.kind === 'quote' || one?.kind === 'footnote' || (one?.kind === 'item' && one.task !== null)) return true;
  }
  return false;
}

/** Without an article it tells of its whole, not of what it is. */
const PART = 'part of ';

/** What a copula says that tells of no kind. */
function isNoCopula(copula: Copula, { term, gloss, said, tokens, context }: Said): boolean {
  if (UNIVERSAL.test(copula.article) || said.startsWith(PART)) return true;
  // « Il timbro è misurabile »: where English says what a thing is without an article, these languages do not.
  const isTellingOne = isDefinite(gloss) && !gloss.qualified;
  if (isRomance(context) && (!isNominal(copula, gloss, context) || isTellingOne)) return true;
  const { recogniser } = context;
  if (!gloss.qualified && saysNothing(tokens, firstSegment(tokens, recogniser), recogniser)) return true;
  if (isTautology(said, term) || isKindAlone(said, context) || isQuality(copula, gloss, said)) return true;
  return isInverted(copula, term, context) || isActing(copula, term) || isCondition(said) || LIKE_ANOTHER.test(said);
}
