import { phraseAt } from '../sentence/lexicon';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { finiteIn, isContent } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';
import { nameOfRange } from './naming';
import { nounRange } from '../sentence/noun-range';

/** "Deck: kayak — closed, canoe — open": the words before a colon name the row. */
export function labelBefore(sentence: Sentence, piece: Range): Naming | null {
  const { tokens, lexicon } = sentence;
  const words = tokens.slice(piece.from, piece.to);
  if (piece.from !== 0 || tokens[piece.to]?.kind !== 'colon' || words.length > MOST_TOKENS) return null;
  const bold = isBold(sentence, piece);
  const named = words.filter(({ kind }) => kind === 'mention').map(({ subject }) => subject);
  // "**Schema:** …": a concept as well, but none that the sentence sets against another.
  const speaks = tokens.slice(piece.to).some(({ kind, subject }) => kind === 'mention' && named.includes(subject));
  // "**Noise, nV/√Hz**": a person marked where the label ends, whatever it holds.
  if ((named.length > 0 && (!bold || speaks)) || (!bold && words.some(({ kind }) => kind === 'comma'))) return null;
  // "So the main thing: …".
  if (isThing(sentence, piece) || (!bold && phraseAt(lexicon.openers, tokens, 0) !== null)) return null;
  const [only, ...more] = words;
  const written = words.filter(({ kind }) => kind === 'word');
  if (bold && written.length <= BOLD_WORDS && named.length === 0) return nameOfPiece(sentence, piece);
  const single = only !== undefined && more.length === 0 && (isContent(only, lexicon) || named.length > 0);
  // «Откуда берётся: …», "Where it grows: …".
  const asks = lexicon.relatives.has(words[0]?.word ?? '') || ASKS.test(words[0]?.word ?? '');
  if (asks && written.length > 1 && written.length <= BOLD_WORDS && named.length === 0)
    return nameOfPiece(sentence, piece);
  const verb = finiteIn(tokens, piece, lexicon);
  const isSaid = verb >= 0 && !endsWithPlural(sentence, piece);
  if (!single && ((verb < 0 && nounRange(sentence, piece) === null) || isSaid)) return null;
  // «По ЦЕНЕ за порт: …» is about the price.
  const isGoverned = lexicon.pack.code === 'ru' && lexicon.words.prepositions.has(wordAt(tokens, piece.from));
  const [noun] = isGoverned && !bold ? nameOfRange(sentence, { from: piece.from + 1, to: piece.to }, true) : [];
  return noun ?? nameOfPiece(sentence, piece);
}

/** "Lost TRIPS: …", "missed RUNS: …": behind what tells how they are, and before the colon, it is no verb. */
function endsWithPlural({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  const before = wordAt(tokens, from);
  return (
    lexicon.pack.code === 'en' &&
    to === from + 2 &&
    /[^s]s$/u.test(wordAt(tokens, from + 1)) &&
    (lexicon.words.isAdjective(before) || lexicon.pack.recognition.isParticiple(before) || lexicon.words.isPast(before))
  );
}

const ASKS = /^(?:откуда|куда|когда|как|чем|кто|кому|кого|сколько|почему|зачем|из-за|how|when|why|what|who)$/u;

/** Tokens of a label, at most. */
const MOST_TOKENS = 6;
/** Words of a bold label, which may be a verb's: "**Platform support:** …". */
const BOLD_WORDS = 4;

function nameOfPiece({ inline, tokens }: Sentence, { from, to }: Range): Naming {
  return { text: inline.text.slice(tokenAt(tokens, from).from, tokenAt(tokens, to - 1).to), certain: true };
}

function isBold({ inline: { marks }, tokens }: Sentence, { from, to }: Range): boolean {
  const [first, last] = [tokenAt(tokens, from), tokenAt(tokens, to - 1)];
  return to > from && marks.some((mark) => mark.kind === 'strong' && mark.from <= first.from && mark.to >= last.to);
}

/** "**Rome:** Athens lies by the sea, while Rome …": the label is what the concept is compared with. */
function isThing({ tokens, inline }: Sentence, { from, to }: Range): boolean {
  const [label, ...more] = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (label === undefined || more.length > 0) return false;
  const isCapital = ({ from: at }: Token): boolean => /\p{Lu}/u.test(inline.text.charAt(at));
  return tokens.slice(to + 2).some((token) => token.word === label.word && isCapital(token));
}
