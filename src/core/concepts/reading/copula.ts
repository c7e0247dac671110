import type { InlineText } from '../../markdown';
import type { Span, Word } from '../../text';
import { smallLetters, WordScanner } from '../../text';
import type { Recogniser } from './recogniser';
import { spacelessCopula } from './spaceless-copula';
import type { TermDress } from './statement';

/** `**T** is gloss`, `A T is a gloss` at the start of a stretch. */
export interface Copula {
  readonly dress: Exclude<TermDress, 'code'>;
  readonly termFrom: number;
  readonly termTo: number;
  readonly glossFrom: number;
  /** The article before the term, lower case; empty without one. */
  readonly article: string;
  /** The copula itself, lower case; empty where it is not asked for. */
  readonly word: string;
  /** Said against what was told before: "Tracking, by contrast, is …". */
  readonly opposed?: boolean;
  /** Words by the way stand before it: "Slack, for those who ask, is …". */
  readonly aside?: boolean;
}

const LONGEST_TERM = 120;
const MOST_WORDS = 6;
/** No copulas without their second word: «определяется структурой». */
const NEED_TAIL = /^(?:представля[ею]т|определяется|refers)$/u;
/** Part of the copula: "refers to", «представляет собой», «определяется как», "jest to". */
const TAILS = new Set(['to', 'собой']);
/** "Is defined as": where the gloss of a longer copula begins. */
const DEFINED_WORD = 'means';
const DEFINED =
  /^(?:(?:is|are|can be|may be)\s(?:usually\s|often\s)?defined\sas|(?:ist|sind)\sdefiniert\sals|(?:est|sont)\sdéfini(?:e|s|es)?\scomme|(?:è|sono)\sdefinit[oaie]\scome|(?:é|são)\sdefinid[oa]s?\scomo|se\sdefinen?\scomo|define-se\scomo|definiuje\ssię\sjako|визначається\sяк)\s/iu;

/** Its first words, asked before it. */
const DEFINED_STARTS: ReadonlySet<string> = new Set(
  'is are can may ist sind est sont è sono é são se define-se definiuje визначається'.split(' '),
);

/** The copula with which a stretch opens: a term of at most six words, an article before it left out. */
export function readCopula(inline: InlineText, from: number, to: number, recogniser: Recogniser): Copula | null {
  const first = firstRead.get(inline);
  if (first?.from === from && first.to === to && first.recogniser === recogniser) return first.copula;
  const copula = copulaOf(inline, from, to, recogniser);
  if (first === undefined) firstRead.set(inline, { from, to, recogniser, copula });
  return copula;
}

/** What was read first of each text: the sentence with which it opens, for which more ask than one. */
const firstRead = new WeakMap<InlineText, FirstRead>();

interface FirstRead extends Span {
  readonly recogniser: Recogniser;
  readonly copula: Copula | null;
}

function copulaOf(inline: InlineText, from: number, to: number, recogniser: Recogniser): Copula | null {
  if (recogniser.languages[0]?.nounPhrase === 'spaceless') {
    const found = spacelessCopula(inline.text.slice(from, to), recogniser.languages[0].code);
    if (found === null) return null;
    const [termFrom, termTo, glossFrom] = [from + found.termFrom, from + found.termTo, from + found.glossFrom];
    const dress = dressOf(inline, termFrom, termTo);
    return found.sure || dress !== 'plain'
      ? { dress, termFrom, termTo, glossFrom, article: '', word: found.word }
      : null;
  }
  const window = inline.text.slice(from, Math.min(to, from + LONGEST_TERM));
  const gap = gapIn(window, recogniser);
  const words = new WordsOutside(window, gap);
  const first = words.at(0);
  if (first === undefined) return null;
  const elided = elidedArticle(first.text, recogniser);
  const article = elided === '' ? first.text.toLowerCase() : elided;
  let term: { readonly from: number } = { from: first.from + elided.length };
  let before = first;
  for (let at = 1; at <= MOST_WORDS + 1; at += 1) {
    const word = words.at(at);
    if (word === undefined) return null;
    const isBehindGap = before.to <= gap.from && word.from >= gap.to && gap.to > 0;
    const between = isBehindGap ? ' ' : window.slice(before.to, word.from);
    const key = smallLetters(word.text);
    const isVersion = between === '.' && /\d$/u.test(before.text) && /^\d/u.test(word.text);
    if (between !== ' ' && !isVersion && !isTied(unquoted(between, window)) && !isResumed(key, between)) return null;
    const defined = DEFINED_STARTS.has(key) ? (DEFINED.exec(window.slice(word.from))?.[0] ?? '') : '';
    if ((defined !== '' || recogniser.has('copulas', key)) && !/^\p{Lu}{2}/u.test(word.text)) {
      const gloss =
        defined !== ''
          ? { from: word.from + defined.length }
          : words.at(
              isTail(key, words.at(at + 1)?.text) || BY_THE_WAY.test(words.at(at + 1)?.text ?? '') ? at + 2 : at + 1,
            );
      if (defined === '' && NEED_TAIL.test(key) && !isTail(key, words.at(at + 1)?.text)) return null;
      if (gloss === undefined || isInBrackets(window.slice(0, word.from))) return null;
      if (before !== first && ADVERBS.test(before.text)) before = words.at(at - 2) ?? first;
      const named = endOfBold(inline, from + term.from, from + before.to, recogniser);
      return {
        dress: named > 0 ? 'bold' : dressOf(inline, from + term.from, from + before.to),
        termFrom: from + term.from,
        termTo:
          named > 0
            ? named
            : from +
              (isBehindGap ? aliasEnd(window, gap) : before.to) +
              (/^\s*[)»”“"]/u.exec(window.slice(before.to, word.from))?.[0].length ?? 0),
        glossFrom: from + formulaBefore(window, word.to, gloss.from),
        article: term.from === first.from ? '' : article,
        word: defined === '' ? key : DEFINED_WORD,
        aside: isBehindGap && ASIDE.test(window),
        opposed: isBehindGap && OPPOSED.test(window.slice(gap.from, gap.to)),
      };
    }
    if (at === 1 && elided === '' && recogniser.has('articles', article)) term = word;
    before = word;
  }
  return null;
}

/** Where the gloss begins whose first word stands at `at`: at the formula that holds it, if one opens behind `from`. */
function formulaBefore(window: string, from: number, at: number): number {
  const opens = window.slice(from, at).indexOf('$');
  return opens < 0 ? at : from + opens;
}

/** As many of the first words as are looked at, without those in the gap; each is found when it is asked for. */
class WordsOutside {
  private readonly scanner: WordScanner;
  private readonly window: string;
  private readonly gap: Span;
  private readonly found: Word[] = [];

  constructor(window: string, gap: Span) {
    this.scanner = new WordScanner(window);
    this.window = window;
    this.gap = gap;
  }

  at(index: number): Word | undefined {
    const { found, scanner, gap, window } = this;
    while (found.length <= index && found.length < MOST_LOOKED_AT && scanner.next()) {
      const { from, to } = scanner;
      if (to <= gap.from || from >= gap.to) found.push({ from, to, text: window.slice(from, to) });
    }
    return found[index];
  }
}

/** The article, the term, the copula with its second word, and the gloss's first. */
const MOST_LOOKED_AT = MOST_WORDS + 3;

/** Said by the way between a term and its copula: "Tracking, by contrast, is …", "(immunoglobulin, Ig)", "(Greek ‘pointing’)". */
const INTERPOSED =
  /,\s(?:(?:often )?(?:written|denoted|abbreviated|spelled|spelt)(?: (?:by|as))? [^,]{1,20}|by contrast|in contrast|on the other hand|however|instead|meanwhile|dagegen|hingegen|en cambio|par contre|en revanche|invece|por outro lado|же|напротив|наоборот|(?:or|oder|ou|czyli|або|или) [^,]{2,40}),\s|\s[(（][^()（）]{1,40}[,;][^()（）]{1,40}[)）]\s|\s[(（][^()（）]{0,40}['"«„“‘’][^()（）]{1,40}[)）]\s|\s\$[^$\s][^$]{0,30}\$\s/iu;
const OPPOSED = /^, (?:by contrast|in contrast|on the other hand|dagegen|hingegen),/u;
/** The same behind it: «è invece un arco», "is simply a list". */
const BY_THE_WAY =
  /^(?:simply|just|basically|essentially|then|thus|therefore|dagegen|hingegen|einfach|simplement|simplemente|semplicemente|invece)$/u;

/** "Osmosis, or water diffusion, is …": another name belongs to the term. */
function aliasEnd(window: string, gap: Span): number {
  return /^, (?:or|oder|ou|czyli|або|или) /iu.test(window.slice(gap.from)) ? gap.to - 2 : gap.from;
}

function gapIn(window: string, recogniser: Recogniser): Span {
  const gap = /[,(（$]/u.test(window) ? INTERPOSED.exec(window) : null;
  if (gap !== null) return { from: gap.index, to: gap.index + gap[0].length };
  return byTheWay(window, recogniser) ?? { from: window.length, to: 0 };
}

/** Characters of a term with something by the way behind it. */
const LONGEST_ASIDE = 60;
const ASIDE = /^([^,.;:!?\n—–]{2,60})(, (\p{L}+) [^,.;:!?\n—–]{2,60}, )(\p{L}+)/u;
/** "Paul, like his father, is …" tells of one. */
const COMPARES = /^(?:like|unlike|comme|como|come|wie|jak|як|как)$/u;

/** "Slack, for those who ask, is …": words between two commas that open as no name does, right before a copula. */
function byTheWay(window: string, recogniser: Recogniser): Span | null {
  // Two commas at least, the first of which is that behind the term.
  const comma = window.indexOf(', ');
  if (comma < 0 || comma > LONGEST_ASIDE || !window.includes(', ', comma + 2)) return null;
  const [, term = '', aside = '', opens = '', copula = ''] = ASIDE.exec(window) ?? [];
  const first = opens.toLowerCase();
  if (copula === '' || !recogniser.has('copulas', copula.toLowerCase())) return null;
  if (!recogniser.has('glossStarts', first) || recogniser.has('conjunctions', first) || COMPARES.test(first))
    return null;
  return { from: term.length, to: term.length + aside.length };
}

/** "The term “osmosis” refers to …" */
const OF_WORD =
  /^(?:\p{L}{1,4} )?(?:термин|понятие|слово|термін|поняття|term|word|begriff|terme|término|termine|termo|pojęcie) [«„“"]/iu;
/** "“Sledging” means …" */
const OPENS_QUOTED =
  /^[«„“"]\p{L}[^«»„“”"]{1,40}[»“”"] (?:(?:just|simply|only|basically|here|просто|здесь|тут) )?(?:means|refers|denotes|означает|обозначает|значит)\s/u;
const QUOTES = /[«»„“”"]/gu;

/** What stands between two words, without quotation marks where a word for "word", or a quoted one, opens the window. */
function unquoted(between: string, window: string): string {
  return OPENS_QUOTED.test(window) || OF_WORD.test(window) ? between.replace(QUOTES, '') : between;
}

/** «Прогони это как …»: «как» belongs to one verb alone. */
function isTail(copula: string, word = ''): boolean {
  return TAILS.has(word) || (word === 'как' && copula === 'определяется');
}

/** "L'" of "L'albedo", where the language has such an article. */
function elidedArticle(word: string, recogniser: Recogniser): string {
  const elided = /^(?:l|un)['’](?=\p{L})/iu.exec(word)?.[0] ?? '';
  return recogniser.has('articles', elided.toLowerCase().replace('’', "'")) ? elided : '';
}

/** No sign stands between two words of a term but brackets and marks. */
function isTied(between: string): boolean {
  if (between === ' ') return true;
  // "Case–control": a dash without blanks joins.
  return (
    between === '–' || (!/[,;.!?\n—–]/u.test(between) && !/[^\s()[\]*_]/u.test(between.replace(/^\s*[(（]?/u, '')))
  );
}

function isInBrackets(before: string): boolean {
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

/** « La tige, c'est la partie qui … » */
function isResumed(word: string, between: string): boolean {
  return /^c['’]est$/u.test(word) && /^[)\s*_]*,\s$/u.test(between);
}

/** "Work in progress now means …" */
const ADVERBS =
  /^(?:now|then|also|usually|often|btw|just|simply|basically|просто|einfach|here|hier|ici|aquí|qui|aqui|здесь|тут|heute|jetzt|auch|теперь|сейчас)$/u;

/** It stresses the term and is none of its words: "*quilting* itself is …". */
const ITSELF = /^(?:itself|proper|selbst|сама?|само)$/u;

/** "The **order** of a group is …": where the bold term ends, if only its complement is plain; else 0. */
function endOfBold(inline: InlineText, from: number, to: number, recogniser: Recogniser): number {
  const mark = inline.marks.find(
    ({ kind, ...one }) => (kind === 'strong' || kind === 'emphasis') && one.from === from && one.to < to,
  );
  const behind = mark === undefined ? undefined : /^\s([\p{L}']+)(?:\s|$)/u.exec(inline.text.slice(mark.to, to))?.[1];
  return mark !== undefined && (recogniser.has('complements', behind?.toLowerCase()) || ITSELF.test(behind ?? ''))
    ? mark.to
    : 0;
}

function dressOf(inline: InlineText, from: number, to: number): Copula['dress'] {
  const covering = inline.marks.filter(
    (mark) =>
      mark.from <= from && mark.to > from && (mark.to >= to || /^\s*[(（]/u.test(inline.text.slice(mark.to, to))),
  );
  if (covering.some((mark) => mark.kind === 'strong')) return 'bold';
  if (covering.some((mark) => mark.kind === 'emphasis' || mark.kind === 'highlight')) return 'emphasis';
  return covering.some((mark) => mark.kind === 'wiki-link' || mark.kind === 'link') ? 'link' : 'plain';
}
