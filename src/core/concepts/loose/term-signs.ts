import { wordsOf } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { isUnderTerms } from '../rules/under-terms';
import type { Candidate } from './candidate';
import type { Holds } from './points';

/** More words are seldom a name. */
const MOST_WORDS = 3;

/** What a candidate's term and the way it is written speak for. */
export function termSigns({ form, stretch, place }: Candidate, context: NoteContext): Holds[] {
  const { term, statement, inline } = stretch;
  if (term === null) return [];
  const isLine = form === 'dash' || form === 'bold' || form === 'key';
  const shown = inline.text.slice(statement.termFrom, statement.termTo);
  const { dress } = statement;
  return [
    ['copula-dash', form === 'dash' && statement.copula],
    ['item', place === 'item'],
    ['in-quote', place === 'none'],
    ['bold-term', dress === 'bold' && form !== 'bold'],
    ['emphasis', dress === 'emphasis'],
    ['technical', term.technical],
    ['unlikely', term.unlikely],
    ['verbal', term.verbal],
    ['abbreviated', term.abbreviated],
    ['many-words', term.key.split(' ').length > MOST_WORDS],
    ['small-term', isLine && /^\p{Ll}/u.test(shown)],
    ['term-bracket', /[(（]/u.test(shown)],
    ['term-digit', /\d/u.test(shown)],
    ['one-thing', form === 'copula' && isOfOneThing(stretch, context)],
    ['among-terms', opensAsGloss(stretch, context) && isUnderTerms(stretch.block, context)],
    ['numbered', /^\d/u.test(context.outline.text.charAt(stretch.span.from))],
    ['parenthesis', stretch.parenthesis],
    ['within', stretch.within],
  ];
}

/** "The teacher is a man who …": in English what one thing is, as often as a kind. */
function isOfOneThing({ from, statement, inline }: Candidate['stretch'], { recogniser }: NoteContext): boolean {
  const [article] = wordsOf(inline.text.slice(from, statement.termFrom));
  const isDefinite =
    recogniser.has('articles', article?.toLowerCase()) && !recogniser.has('indefinites', article?.toLowerCase());
  return recogniser.languages[0]?.code === 'en' && isDefinite;
}

/** "Lines keep their length" under such a heading is a sentence still: a plural and its verb. */
function opensAsGloss({ statement, inline }: Candidate['stretch'], { recogniser }: NoteContext): boolean {
  const [language] = recogniser.languages;
  if (language?.code !== 'en') return true;
  const [first = '', next = ''] = wordsOf(inline.text.slice(statement.glossFrom, statement.glossFrom + OPENING));
  return !(/[^s]s$/u.test(first) && language.isVerb(next));
}

/** Characters in which two words stand. */
const OPENING = 60;
