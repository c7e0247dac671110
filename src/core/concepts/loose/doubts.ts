import type { InlineText } from '../../markdown';
import { tokenise } from '../../text';
import type { Copula } from '../reading/copula';
import { isDayOrMonth } from '../reading/calendar';
import { isFragment } from '../reading/fragment';
import { firstSegment } from '../reading/first-segment';
import type { Token } from '../reading/gloss-tokens';
import { readTokens, withoutBrackets } from '../reading/gloss-tokens';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { areForms, isNamed } from '../reading/recurrence';
import { isVerbal } from '../reading/noun-phrase';
import { saysNothing } from '../reading/says-nothing';
import { UNIVERSAL } from '../rules/copula-reading';
import {
  isCondition,
  isActing,
  isCode,
  isInverted,
  isKindAlone,
  isNominal,
  isQuality,
  isTautology,
  LIKE_ANOTHER,
} from '../rules/copula-doubts';
import type { TermShape } from '../reading/term-shape';
import { isPath } from '../reading/term-shape';
import { isAcquaintance } from '../reading/acquaintance';
import { isAmongRemarks, isCircular, isLikening } from '../rules/remarks';
import { isStep } from '../rules/steps';
import type { Stretch } from '../rules/stretches';
import { readStretches } from '../rules/stretches';
import { saysNone } from '../rules/says-none';
import { neighboursOf } from './around';
import type { Candidate } from './candidate';
import type { Holds, Sign } from './points';

/** What a rule would refuse a candidate for: somebody, an event, a sentence, an option. */
export function doubtSigns(candidate: Candidate, context: NoteContext): Holds[] {
  const { form, stretch, copula } = candidate;
  const { term, inline, statement, sentenceTo } = stretch;
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  const name = term?.name ?? '';
  const below = isBelow(form);
  return [
    // Code, an icon or an arrow; a stroke alone is of a name as often: «отношение вес/объём».
    ['verbatim', stretch.technical && !isPath(inline.text.slice(statement.termFrom, statement.termTo))],
    ['no-letter', !/^\p{L}/u.test(said)],
    ['cries', /[!！]/u.test(said)],
    ['holds-lines', below && readStretches(stretch.block, context).length > 0],
    ['acquainted', isAcquaintance(name, context)],
    ['told', isTold(said, stretch, context)],
    ['circular', !below && !statement.copula && isCircular(stretch, name, context)],
    ['no-kind', copula !== undefined && isNoKind(copula, inline, context)],
    ['no-noun', copula !== undefined && !isNominal(copula, stretch.gloss, context)],
  ];
}

/** What no sign outweighs: a label, two things, a day, a sentence of its own below a name, what happened to somebody. */
export function isRuledOut(candidate: Candidate, context: NoteContext): boolean {
  const { form, stretch, copula, place } = candidate;
  const { term, gloss, inline, statement, sentenceTo } = stretch;
  const { recogniser } = context;
  if (term === null || term.label || term.coordinated || (form !== 'copula' && gloss.clause)) return true;
  if (recogniser.has('evaluations', term.key.split(' ')[0]) || OF_OPTION.test(term.key)) return true;
  if (isDayOrMonth(term.name, recogniser.languages[0]?.code ?? 'en')) return true;
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  const tokens = readTokens(withoutBrackets(said));
  if (opensWithVerb(said, context) || isPicture(candidate, context)) return true;
  if (gloss.past && tokens.some(({ key, capital }, at) => (at > 0 && capital) || recogniser.has('personal', key)))
    return true;
  if (isBelow(form)) {
    if (isInContrastSection(context.headings, stretch.block)) return true;
    if (form !== 'headed') return false;
    if (
      recogniser.languages[0]?.nounPhrase === 'capital' &&
      (GERMAN_PAST.test(said) || !isFragment(said, gloss, recogniser))
    )
      return true;
    return firstSegment(tokens, recogniser).clause || isOfItself(tokens, term, context) || isSubject(gloss, context);
  }
  // "Open file – opens a file": an option that its name tells.
  if (saysNone(stretch, context) || isAmongRemarks(stretch, context) || isLikening(stretch.block, context)) return true;
  if (isSpoken(stretch.block, context) || isTellingOption(tokens, term, context)) return true;
  // "Mooring buoy – the buoy of a mooring that lies nearest": one of its kind.
  if (copula === undefined && gloss.article && !gloss.indefinite && isCircular(stretch, term.name, context))
    return true;
  if (place === 'item' && isStep(stretch, neighboursOf(candidate, context), context)) return true;
  if (copula === undefined) return false;
  if (UNIVERSAL.test(copula.article) || said.startsWith(PART)) return true;
  // « Il timbro è misurabile »: where English says what a thing is without an article, these languages do not.
  if (
    isRomance(context) &&
    (!isNominal(copula, gloss, context) || (gloss.article && !gloss.indefinite && !gloss.qualified))
  )
    return true;
  if (!gloss.qualified && saysNothing(tokens, firstSegment(tokens, recogniser), recogniser)) return true;
  if (isTautology(said, term) || isKindAlone(said, context) || isQuality(copula, gloss, said)) return true;
  return isInverted(copula, term, context) || isActing(copula, term) || isCondition(said) || LIKE_ANOTHER.test(said);
}

/** In a quote, a footnote or a task somebody else speaks, or nothing is told. */
function isSpoken(block: number, { outline: { blocks } }: NoteContext): boolean {
  for (let at = blocks[block]?.parent ?? -1; at >= 0; at = blocks[at]?.parent ?? -1) {
    const one = blocks[at];
    if (one?.kind === 'quote' || one?.kind === 'footnote' || (one?.kind === 'item' && one.task !== null)) return true;
  }
  return false;
}

/** "Fold sails – folds sails of the kite": an option does what it is called. */
function isTellingOption(tokens: readonly Token[], { key }: TermShape, { recogniser }: NoteContext): boolean {
  const [word, ...others] = key.split(' ');
  return recogniser.languages[0]?.code === 'en' && others.length > 0 && tokens[0]?.key === `${word ?? ''}s`;
}

/** A file or folder. */
const FILE = /\/$|\.\p{Ll}{1,4}$/u;
/** "Default view" is one of an option's values. */
const OF_OPTION = /^(?:default|current) \p{L}/u;

/** An icon or an arrow stands before what an option does; a path is a place to go to. */
function isPicture({ stretch: { technical, span, statement, inline } }: Candidate, { outline }: NoteContext): boolean {
  if (!technical) return false;
  const shown = inline.text.slice(statement.termFrom, statement.termTo);
  return (
    outline.text.startsWith('![', span.from) ||
    /^\S{1,4} ?!\[/u.test(outline.text.slice(span.from, span.from + 8)) ||
    FILE.test(shown) ||
    (statement.dress === 'link' && isPath(shown))
  );
}

/** „Leute, die beim Umzug geholfen haben“: below a heading rather who did it than what such a one is. */
const GERMAN_PAST = /, (?:der|die|das) [^,]{3,80} \p{Ll}+(?:t|en) (?:haben|hatten|hat|hatte)[.!]?\s*$/u;

/** « La mesa que nos dejaron tiene tres patas »: behind an article the verb may follow that nothing shows. */
function isSubject({ article, indefinite }: GlossShape, context: NoteContext): boolean {
  return isRomance(context) && article && !indefinite;
}

function isRomance({ recogniser: { languages } }: NoteContext): boolean {
  return languages[0]?.nounPhrase === 'article' && languages[0].code !== 'en';
}

/** «Детали» – «Детали, принятые до вечера, …», "Advanced scans" – "Advanced scans allow": it tells of the heading's name. */
function isOfItself(tokens: readonly Token[], { key }: TermShape, { recogniser }: NoteContext): boolean {
  const first = tokens.find((token) => !recogniser.has('articles', token.key))?.key ?? '';
  const [word = ''] = key.split(' ');
  return first !== '' && (first === word || areForms(first, word));
}

/** All of them. */
export const DOUBTS: readonly Sign[] = [
  'verbatim',
  'no-letter',
  'cries',
  'holds-lines',
  'acquainted',
  'told',
  'circular',
  'no-kind',
  'no-noun',
];

/** Whether it says what stands in another block. */
function isBelow(form: Candidate['form']): boolean {
  return form === 'quote' || form === 'headed' || form === 'nested';
}

function opensWithVerb(said: string, { recogniser }: NoteContext): boolean {
  return recogniser.is('isFinite', tokenise(said.slice(0, OPENING))[0]?.text.toLowerCase());
}

const OPENING = 40;

/** «самый популярный способ», «старший на борту», «ширина складывается из …»: praise, no noun, a verb by its ending. */
function isTold(said: string, { gloss }: Stretch, { recogniser }: NoteContext): boolean {
  const tokens = readTokens(withoutBrackets(said));
  const segment = firstSegment(tokens, recogniser);
  const [first, second] = tokens;
  const isEmpty = recogniser.has('emptyGenera', first?.key) || saysNothing(tokens, segment, recogniser);
  if (!gloss.qualified && isEmpty) return true;
  const isEnding = recogniser.languages[0]?.nounPhrase === 'ending';
  const isApart = second?.before.trim() === '' && recogniser.has('glossStarts', second.key);
  if (isEnding && isApart && recogniser.is('isAdjective', first?.key)) return true;
  const opening = tokens.slice(0, gloss.relativeAt >= 1 ? gloss.relativeAt : tokens.length).map(({ key }) => key);
  return isEnding && segment.clause && isVerbal(opening, recogniser);
}

/** Without an article it tells of its whole, not of what it is. */
const PART = 'part of ';

/** A first look at a copula, before its words are read. */
function isNoKind(copula: Copula, inline: InlineText, context: NoteContext): boolean {
  const { dress, termFrom, termTo } = copula;
  if (isCode(inline, copula)) return true;
  // Where nouns have no article, what is told of a thing and what it is begin alike.
  const isPlain = context.recogniser.languages[0]?.nounPhrase === 'ending' && dress === 'plain';
  return isPlain && !isNamed([inline.text.slice(termFrom, termTo)], context);
}
