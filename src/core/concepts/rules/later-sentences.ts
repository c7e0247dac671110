import type { InlineText, Mark } from '../../markdown';
import type { Span } from '../../text';
import { splitSentences, unitAt } from '../../text';
import type { NoteContext } from '../reading/note-context';

const SENTENCE_WINDOW = 1200;
/** Later sentences that are looked at. */
const MOST_LATER = 5;
export const STRESS: ReadonlySet<Mark['kind']> = new Set(['strong', 'emphasis', 'highlight']);

/** "… A function is …": what opens a later sentence as a definition does. */
const ANY_ONE = /[.!?;]\s(?:An?|Eine?|Une?|Un[ao]|Uma?)\s/iu;

/** A later sentence has stressed words, or speaks of any one of a kind. */
export function mayGoOn({ text, marks }: InlineText, { recogniser }: NoteContext): boolean {
  const window = text.slice(0, SENTENCE_WINDOW);
  const isOfKind = recogniser.languages[0]?.nounPhrase === 'ending' && OF_KIND.test(window);
  return (
    isOfKind ||
    ASIDE.test(window) ||
    TOPIC.test(window) ||
    recogniser.mayName(window) ||
    marks.some(({ kind }) => STRESS.has(kind)) ||
    ANY_ONE.test(window) ||
    saysAgain(window)
  );
}

/** A later sentence with words by the way behind its first ones: "… Slack, for those who asked, is …". */
const ASIDE = /[.!?] [^,.;:!?\n]{2,40}, \p{L}+ [^,.;:!?\n]{2,60}, \p{L}/u;

/** 「…。カルというのは、…」 */
const TOPIC = /[。．][^。．、\n]{1,20}(?:というのは|とは)、/u;

/** «… есть умозаключение», «… называют мысль»: what is said of a kind. */
const OF_KIND = /[.;:] [^.;:\n]{2,80} (?:есть|это|to|це|є|назыв\p{Ll}{1,5}|зов[её]?[мту]|зовут|називають) /u;

/** "Creep takes years. Creep is …": a later sentence opens as the paragraph does. */
function saysAgain(text: string): boolean {
  const opens = /^\p{L}{3,}(?=\s)/u.exec(text)?.[0] ?? '';
  return opens !== '' && text.includes(`. ${opens} `);
}

/** Clauses behind the first sentence; each may name what it speaks of. */
export function clausesBehind(first: Span, inline: InlineText, { abbreviations }: NoteContext): readonly Span[] {
  const text = inline.text.slice(0, SENTENCE_WINDOW);
  const others = splitSentences(text, abbreviations)
    .filter(({ from }) => from >= first.to)
    .slice(0, MOST_LATER - 1);
  return [first, ...others].flatMap(({ from, to }, i) => {
    const starts = clauseStarts(text, from, to);
    if (starts.length === 0) return i === 0 ? [] : [{ from, to }];
    const clauses = [from, ...starts].map((at, n) => ({ from: at, to: (starts[n] ?? to + 1) - 1 }));
    return i === 0 ? clauses.slice(1) : clauses;
  });
}

/** What stands behind a colon to the end of its sentence: « … recordó qué es una derrama: una derrama es … ». */
export function recitedIn({ text }: InlineText, { abbreviations }: NoteContext): readonly Span[] {
  const window = text.slice(0, SENTENCE_WINDOW);
  if (!window.includes(': ')) return [];
  return splitSentences(window, abbreviations)
    .slice(0, MOST_LATER)
    .flatMap(({ from, to }) => {
      const colon = window.slice(from, to).indexOf(': ');
      return colon < MOST_LED ? [] : [{ from: from + colon + 2, to }];
    });
}

/** Characters of words that only lead to what is said. */
const MOST_LED = 12;

/** Behind a semicolon or a colon: "For those who are new: a *leaf* is …". */
function clauseStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to - 1 && starts.length < MOST_CLAUSES; at += 1) {
    const sign = unitAt(text, at);
    if ((sign !== COLON && sign !== SEMICOLON) || unitAt(text, at + 1) !== SPACE) continue;
    if (!OPPOSITE.test(text.slice(Math.max(from, at - OPPOSITE_WITHIN), at))) starts.push(at + 2);
  }
  return starts;
}

/** "A refund is the opposite: money that goes back": what the colon leads to is said of the same thing. */
const OPPOSITE =
  /(?:the (?:opposite|reverse|converse)|das gegenteil|le contraire|lo contrario|il contrario|o contrário|наоборот|навпаки)$/iu;
const OPPOSITE_WITHIN = 20;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const SPACE = 0x20;
const MOST_CLAUSES = 3;
