import type { InlineText, Mark } from '../../markdown';
import type { Span } from '../../text';
import { tokenise } from '../../text';
import type { Lexicon } from '../contrast/sentence/lexicon';
import { phraseAt } from '../contrast/sentence/lexicon';
import type { Token } from '../contrast/sentence/token';
import { foldWord, tokensOf } from '../contrast/sentence/token';
import { isContent, isFinite } from '../contrast/sentence/token-class';
import type { NoteReading } from '../reading';

type Shown = Pick<InlineText, 'marks' | 'text'>;

const LINKS: ReadonlySet<Mark['kind']> = new Set(['link', 'url', 'wiki-link']);
/** Words beside the link, at most. */
const FEW = 4;
/** The same where the text opens with a word that leads on, and says nothing. */
const MANY = 12;

/**
 * "See more at [[Boats]]", "[docs](https://…)", "How they float is described in [[Boats]]": where to read on, no
 * value. A link to a note alone may be one.
 */
export function isPointer({ languages }: Pick<NoteReading, 'languages'>, { text, marks }: Shown): boolean {
  const links = marks.filter(({ kind }) => LINKS.has(kind));
  if (links.length === 0) return false;
  const rest = links.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  const words = tokenise(rest).map((word) => foldWord(word.text));
  if (words.length === 0) return links.every(({ kind }) => kind !== 'wiki-link');
  const lexicon = languages.of(text);
  if (lexicon.words.readOn.has(words[0] ?? '') && words.length <= FEW) return true;
  if (!/^\P{L}*$/u.test(text.slice(links.at(-1)?.to))) return false;
  return leadsOn(rest, words, lexicon) || tellsWhere(text, lexicon);
}

/** The same of a sentence in a text. */
export function isPointerAt(reading: Pick<NoteReading, 'languages'>, { text, marks }: Shown, span: Span): boolean {
  const inside = marks.filter(({ from, to }) => from >= span.from && to <= span.to);
  if (!inside.some(({ kind }) => LINKS.has(kind))) return false;
  const own = inside.map((mark) => ({ ...mark, from: mark.from - span.from, to: mark.to - span.from }));
  return isPointer(reading, { text: text.slice(span.from, span.to), marks: own });
}

/** "More about how boats float – [[Boats]]": a word that leads on, and no verb but that. */
function leadsOn(rest: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (!lexicon.words.readOn.has(words[0] ?? '') || words.length > MANY) return false;
  // "More on the Long Call".
  const isVerb = (token: Token, at: number): boolean =>
    at > 0 && !/^\p{Lu}/u.test(rest.charAt(token.from)) && isFinite(token, lexicon);
  return !tokensOf(rest, { from: 0, to: rest.length }, []).some(isVerb);
}

/** "This page uses signs that …", "… IS DESCRIBED IN [[Boats]]", unless that is said by the way: "floats, which is …". */
function tellsWhere(text: string, lexicon: Lexicon): boolean {
  const { words, disclaimers, relatives } = lexicon;
  const tokens = tokensOf(text, { from: 0, to: text.length }, []);
  if (phraseAt(disclaimers, tokens, 0) !== null) return true;
  return tokens.some(({ word }, at) => {
    if (!words.toldOf.has(word) || !words.toldAt.has(tokens[at + 1]?.word ?? '')) return false;
    let verb = at - 1;
    while (words.copulas.has(tokens[verb]?.word ?? '') || words.lightVerbs.has(tokens[verb]?.word ?? '')) verb -= 1;
    const before = tokens[verb];
    const isBare = lexicon.pack.code !== 'ru' && verb === at - 1;
    return !isBare && before !== undefined && !relatives.has(before.word) && isContent(before, lexicon);
  });
}
