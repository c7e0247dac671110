import { isFragment } from '../reading/fragment';
import { firstSegment } from '../reading/first-segment';
import type { Token } from '../reading/gloss-tokens';
import { readTokens, withoutBrackets } from '../reading/gloss-tokens';
import type { NoteContext } from '../reading/note-context';
import { isNounPhraseAlone, isVerbal } from '../reading/noun-phrase';
import { isNamed, isUsedElsewhere } from '../reading/recurrence';
import { saysNothing } from '../reading/says-nothing';
import { isOfKin } from '../rules/kinship';
import type { Candidate } from './candidate';
import type { Holds, Sign } from './points';

/** First words of a gloss. */
const FIRST = 3;
/** Words among which a genus stands, behind its attributes. */
const NEAR = 8;
/** Words that are looked at. */
const MOST_WORDS = 60;

/** What the words of a candidate speak for; they cost more than all else. */
export function wordSigns({ stretch, form }: Candidate, context: NoteContext): Holds[] {
  const { recogniser } = context;
  const { gloss, statement, inline, sentenceTo, term } = stretch;
  const text = inline.text.slice(statement.glossFrom, sentenceTo);
  const tokens = readTokens(withoutBrackets(text)).slice(0, MOST_WORDS);
  const keys = tokens.map(({ key }) => key);
  const segment = firstSegment(tokens, recogniser);
  const sign = recogniser.languages[0]?.nounPhrase ?? 'unknown';
  const name = term?.name ?? '';
  const names = term === null ? [] : [name, ...term.aliases];
  const opening = gloss.relativeAt >= 1 ? keys.slice(0, gloss.relativeAt) : keys;
  const place = { inline, statement, sentenceTo };
  return [
    ['named', isNamed(names, context)],
    ['used', isUsedElsewhere(names, statement.dress === 'link', context)],
    ['negation', keys.some((key) => recogniser.has('negations', key))],
    ['says-nothing', saysNothing(tokens, segment, recogniser)],
    ['clause', segment.clause],
    ['wide-genus', keys.slice(0, FIRST).some((key) => recogniser.has('wideGenera', key))],
    ['class-noun', opening.slice(0, NEAR).some((key) => recogniser.has('classNouns', key))],
    ['complement', keys.slice(1, FIRST + 1).some((key) => recogniser.has('complements', key))],
    [sign === 'ending' ? 'finite-ending' : 'finite', isVerbal(opening, recogniser)],
    ['passive-first', isDoneSo(keys[0], sign, context)],
    ['name-inside', sign !== 'capital' && tokens.some(isName)],
    ['alone', isNounPhraseAlone(text, name, recogniser)],
    ['kin', isOfKin(place, name, context)],
    ['title-noun', isOfKin(place, context.noteName ?? '', context)],
    ['fragment', isFragment(text, gloss, recogniser)],
    ['no-fragment', form === 'headed' && !isFragment(text, gloss, recogniser)],
    ['personal', keys.some((key) => recogniser.has('personal', key))],
  ];
}

/** All of them. */
export const WORD_SIGNS: readonly Sign[] = [
  'named',
  'used',
  'negation',
  'says-nothing',
  'clause',
  'wide-genus',
  'class-noun',
  'complement',
  'finite',
  'finite-ending',
  'passive-first',
  'name-inside',
  'alone',
  'kin',
  'title-noun',
  'fragment',
  'no-fragment',
  'personal',
];

/** Whether a noun of a kind stands among the first words of a candidate's gloss. */
export function hasClassNoun({ stretch }: Candidate, { recogniser }: NoteContext): boolean {
  const { inline, statement, sentenceTo } = stretch;
  const tokens = readTokens(withoutBrackets(inline.text.slice(statement.glossFrom, sentenceTo))).slice(0, NEAR);
  return tokens.some(({ key }) => recogniser.has('classNouns', key));
}

/** "Used for …", "sailing with …". */
function isDoneSo(first: string | undefined, sign: string, { recogniser }: NoteContext): boolean {
  return recogniser.is('isPassive', first) || (sign === 'article' && recogniser.is('isParticiple', first));
}

/** Somebody's or something's own name, or the beginning of another sentence. */
function isName({ capital, key }: Token, at: number): boolean {
  return at > 0 && capital && key.length > 1;
}
