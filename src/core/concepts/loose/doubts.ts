import type { InlineText } from '../../markdown';
import type { Copula } from '../reading/copula';
import { firstSegment } from '../reading/first-segment';
import { readTokens, withoutBrackets } from '../reading/gloss-tokens';
import type { NoteContext } from '../reading/note-context';
import { isNamed } from '../reading/recurrence';
import { isVerbal } from '../reading/noun-phrase';
import { saysNothing } from '../reading/says-nothing';
import { isPath } from '../reading/term-shape';
import { isAcquaintance } from '../reading/acquaintance';
import { isCode, isNominal } from '../rules/copula-doubts';
import { isCircular } from '../rules/remarks';
import type { Stretch } from '../rules/stretches';
import { readStretches } from '../rules/stretches';
import type { Candidate } from './candidate';
import { isBelowName } from './candidate';
import type { Holds, Sign } from './points';

/** For what a rule would refuse a candidate, and signs may outweigh it. */
export function doubtSigns(candidate: Candidate, context: NoteContext): Holds[] {
  const { stretch, copula } = candidate;
  const { term, inline, statement, sentenceTo } = stretch;
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  const name = term?.name ?? '';
  const below = isBelowName(candidate);
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

/** Code before the copula; where nouns have no article, what is told of a thing and what it is begin alike. */
function isNoKind(copula: Copula, inline: InlineText, context: NoteContext): boolean {
  const { dress, termFrom, termTo } = copula;
  if (isCode(inline, copula)) return true;
  const isPlain = context.recogniser.languages[0]?.nounPhrase === 'ending' && dress === 'plain';
  return isPlain && !isNamed([inline.text.slice(termFrom, termTo)], context);
}
