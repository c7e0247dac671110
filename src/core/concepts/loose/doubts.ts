import type { InlineText } from '../../markdown';
import { tokenise } from '../../text';
import type { Copula } from '../reading/copula';
import { firstSegment } from '../reading/first-segment';
import { readTokens, withoutBrackets } from '../reading/gloss-tokens';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { isNamed } from '../reading/recurrence';
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
import { isPath } from '../reading/term-shape';
import { isAcquaintance } from '../reading/acquaintance';
import { isAmongRemarks, isCircular, isLikening } from '../rules/remarks';
import { isStep } from '../rules/steps';
import type { Stretch } from '../rules/stretches';
import { readStretches } from '../rules/stretches';
import { saysNone } from '../rules/says-none';
import { neighboursOf } from './around';
import type { Candidate } from './candidate';

/** Whether no sign can make a definition of a candidate: it names nothing, asks, orders or cries out. */
export function isNone({ form, stretch }: Candidate, context: NoteContext): boolean {
  const { term, gloss, inline, statement, sentenceTo } = stretch;
  if (term === null || term.unlikely || term.coordinated || term.label || gloss.asks || gloss.opensWithVerb)
    return true;
  // Code, an icon or an arrow; a stroke alone is of a name as often: «отношение вес/объём».
  const isVerbatim = stretch.technical && !isPath(inline.text.slice(statement.termFrom, statement.termTo));
  if (isVerbatim || (form === 'quote' && isInContrastSection(context.headings, stretch.block))) return true;
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  if (!/^\p{L}/u.test(said) || /[!！]/u.test(said)) return true;
  return form === 'quote' && readStretches(stretch.block, context).length > 0;
}

/** The same where signs speak for it: somebody, an event, a sentence, an option. */
export function isDoubtful(candidate: Candidate, context: NoteContext): boolean {
  const { form, stretch, place } = candidate;
  const { term, inline, statement, sentenceTo } = stretch;
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  const name = term?.name ?? '';
  if (isAcquaintance(name, context) || opensWithVerb(said, context) || isTold(said, stretch, context)) return true;
  if (form === 'quote') return false;
  // "Open file – opens a file": an option that its name tells.
  if (saysNone(stretch, context) || isAmongRemarks(stretch, context) || isLikening(stretch.block, context)) return true;
  if (place === 'item' && isStep(stretch, neighboursOf(candidate, context), context)) return true;
  return !statement.copula && isCircular(stretch, name, context);
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
export function isNoKind(copula: Copula, inline: InlineText, context: NoteContext): boolean {
  const { dress, termFrom, termTo, glossFrom } = copula;
  if (UNIVERSAL.test(copula.article) || isCode(inline, copula) || inline.text.startsWith(PART, glossFrom)) return true;
  // Where nouns have no article, what is told of a thing and what it is begin alike.
  const isPlain = context.recogniser.languages[0]?.nounPhrase === 'ending' && dress === 'plain';
  return isPlain && !isNamed([inline.text.slice(termFrom, termTo)], context);
}

/** What a copula says that tells of no kind. */
export function isNoPredicate(copula: Copula, stretch: Stretch, context: NoteContext): boolean {
  const { term, gloss, inline, sentenceTo } = stretch;
  const said = inline.text.slice(copula.glossFrom, sentenceTo);
  if (term === null || !gloss.genus || !gloss.nounPhrase || !isNominal(copula, gloss, context)) return true;
  if (isTautology(said, term) || isKindAlone(said, context) || isQuality(copula, gloss, said)) return true;
  if (isInverted(copula, term, context) || isActing(copula, term) || isCondition(said) || LIKE_ANOTHER.test(said))
    return true;
  const tokens = readTokens(withoutBrackets(said));
  const segment = firstSegment(tokens, context.recogniser);
  return segment.clause || saysNothing(tokens, segment, context.recogniser);
}
