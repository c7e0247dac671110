import { phraseAt } from './lexicon';
import { areTwo, asideFrom, nameFrom, runFrom } from './joined-names';
import {
  REACH,
  behindCue,
  boundaryBefore,
  clauseStart,
  isNegated,
  isRelative,
  leading,
  runBefore,
  saysMore,
} from './named-clauses';
import type { Licence } from './single';
import type { PatternId, Sentence, Statement } from './statement';
import { subjectsOf } from './statement';
import { tokenAt, wordAt } from './token';

/** A whole sentence says too much of each name to be surer of. */
const CONFIDENCE = 50;
/** The same behind a cue that is hardly a word. */
const AT_ONCE = 2;
/** Words from the name set aside to the one that it is set against. */
const FAR = 9;
const STRONG = 80;

interface Found {
  readonly cue: PatternId;
  /** Tokens of the names. */
  readonly names: readonly number[];
}

/**
 * Of a language known by its cues alone: a sentence in which a cue sets two names against each other
 * or says one thing of both is what is known of each of them. Linear, but for short looks ahead.
 */
export function readWhole(sentence: Sentence, licence: Licence): Statement[] {
  const { tokens, lexicon } = sentence;
  if (subjectsOf(sentence).length < 2) return [];
  const { personal } = lexicon.pack.recognition;
  if (licence === 'cued' && tokens.some(({ word }) => personal.has(word))) return [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    if (token.inner || token.subject >= 0) continue;
    for (const read of PATTERNS) {
      const found = read(sentence, at);
      if (found !== null) return statementOf(sentence, found);
    }
  }
  return [];
}

/** "A — x, B — y": signs say what is said of whom. */
export function isBySigns({ tokens }: Sentence): boolean {
  const said = tokens.filter(
    ({ subject }, at) => subject >= 0 && /^(?:colon|dash)$/u.test(tokenAt(tokens, at + 1).kind),
  );
  return said.some(({ subject }) => subject !== said[0]?.subject);
}

type Pattern = (sentence: Sentence, at: number) => Found | null;

/** Asked in this order at each token. */
const PATTERNS: readonly Pattern[] = [
  readCorrelative,
  readShared,
  readAside,
  readAround,
  readFronted,
  readPair,
  readAnswer,
  readDifference,
  readVersus,
];

function statementOf(sentence: Sentence, { cue, names }: Found): Statement[] {
  const { inline, span, tokens, lexicon } = sentence;
  const common = cue === 'both';
  const subjects = new Set(names.map((at) => tokenAt(tokens, at).subject));
  return [
    {
      cue,
      claims: [...subjects].map((subject) => ({ ...span, subject, confidence: CONFIDENCE, implied: null, inline })),
      names: common ? [{ text: lexicon.words.labels.other, certain: false }] : [],
      common,
      defines: false,
      lexical: true,
      against: null,
      sentence,
    },
  ];
}

/** „SOWOHL A ALS auch B“. */
function readCorrelative(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  for (const [first, second] of lexicon.words.correlatives) {
    if (wordAt(tokens, at) !== first || isNegated(sentence, at)) continue;
    const one = nameFrom(sentence, at + 1, REACH);
    if (one < 0) continue;
    for (let i = one + 1; i <= one + REACH; i++) {
      if (wordAt(tokens, i) !== second) continue;
      const other = nameFrom(sentence, i + 1, REACH);
      if (other >= 0 && areTwo(tokens, one, other)) return { cue: 'both', names: [one, ...runFrom(sentence, other)] };
    }
  }
  return null;
}

/** „A und B sind BEIDE“. */
function readShared(sentence: Sentence, at: number): Found | null {
  if (phraseAt(sentence.lexicon.both, sentence.tokens, at) === null || isNegated(sentence, at)) return null;
  const names = runBefore(sentence, at);
  return names.length > 1 ? { cue: 'both', names } : null;
}

/** „IM GEGENSATZ ZU B …“, at the start, or behind the name that it is set against. */
function readAside(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  const unlike = phraseAt(lexicon.unlike, tokens, at);
  const phrase = unlike ?? phraseAt(lexicon.comparedWith, tokens, at);
  if (phrase === null || isNegated(sentence, at)) return null;
  const aside = nameFrom(sentence, at + phrase.length, REACH, isRelative);
  return aside < 0 ? null : setAside(sentence, { at, aside }, unlike === null ? 'comparative' : 'unlike');
}

/** 「与 B 不同」. */
function readAround(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  for (const [first, second] of lexicon.words.whole ?? []) {
    if (wordAt(tokens, at) !== first || isNegated(sentence, at)) continue;
    const aside = nameFrom(sentence, at + 1, REACH);
    if (aside < 0) continue;
    const phrase = second.split(' ');
    if (phrase.every((word, i) => wordAt(tokens, aside + 1 + i) === word))
      return setAside(sentence, { at, aside }, 'unlike');
  }
  return null;
}

function setAside(
  sentence: Sentence,
  { at, aside }: { readonly at: number; readonly aside: number },
  cue: PatternId,
): Found | null {
  const start = clauseStart(sentence, at);
  const before = nameFrom(sentence, start, REACH);
  const others = asideFrom(sentence, aside);
  if (before >= 0 && before < at)
    return areTwo(sentence.tokens, before, aside)
      ? { cue: cue === 'unlike' ? 'unlike-mid' : cue, names: [before, ...others] }
      : null;
  if (sentence.tokens.slice(start, at).some(({ subject }) => subject >= 0)) return null;
  const main = mainName(sentence, others.at(-1) ?? aside);
  return main >= 0 && areTwo(sentence.tokens, aside, main) ? { cue, names: [...others, main] } : null;
}

/** The name behind the one set aside, and behind what a relative clause says of it. */
function mainName(sentence: Sentence, aside: number): number {
  const { tokens } = sentence;
  let from = aside + 1;
  if (
    tokens[from]?.kind === 'comma' &&
    sentence.lexicon.relatives.has(wordAt(tokens, from + 1)) &&
    hasVerbless(sentence, from + 1)
  ) {
    from += 1;
    while (from < tokens.length && tokens[from]?.kind !== 'comma') from += 1;
  }
  for (let i = from; i < Math.min(tokens.length, from + FAR); i++) {
    if (tokens[i]?.kind === 'semicolon' || tokens[i]?.kind === 'colon') return -1;
    if (tokenAt(tokens, i).subject >= 0) return i;
  }
  return -1;
}

/** A relative word, and no article before the name: „…, DER glättet, …“, no „…, der Hobel“. */
function hasVerbless({ tokens }: Sentence, at: number): boolean {
  return tokenAt(tokens, at + 1).subject < 0;
}

/** „WÄHREND A …, … B“. */
function readFronted(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  if (at !== clauseStart(sentence, at)) return null;
  const phrase = phraseAt(lexicon.fronted, tokens, at);
  if (phrase === null) return null;
  const one = nameFrom(sentence, at + phrase.length, REACH);
  if (one < 0) return null;
  let comma = one + 1;
  while (comma < tokens.length && (tokens[comma]?.kind !== 'comma' || isRelative(sentence, tokenAt(tokens, comma + 1))))
    comma += 1;
  const other = nameFrom(sentence, comma + 1, REACH);
  return saysMore(sentence, one, comma) && other >= 0 && areTwo(tokens, one, other)
    ? { cue: 'fronted', names: [one, other] }
    : null;
}

/** „A …, WÄHREND B …“. */
function readPair(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  const first = phraseAt(lexicon.pairs, tokens, at);
  if (first === null || at === 0 || isNegated(sentence, at)) return null;
  const one = leading(sentence, at);
  if (one < 0) return null;
  const names = [one];
  for (let i = at; i < tokens.length; i++) {
    const phrase = phraseAt(lexicon.pairs, tokens, i);
    if (phrase === null) continue;
    const other = behindCue(sentence, i + phrase.length, phrase.value >= STRONG ? REACH : AT_ONCE);
    if (other < 0 || !areTwo(tokens, one, other)) {
      if (i === at) return null;
    } else names.push(other);
  }
  return { cue: 'pair-strong', names };
}

/** „A …, B DAGEGEN …“, „A …; DAGEGEN … B“. */
function readAnswer(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  const phrase = phraseAt(lexicon.parallelCues, tokens, at);
  if (phrase === null || at === 0 || lexicon.additions.has(wordAt(tokens, at + phrase.length))) return null;
  const last = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  if (tokenAt(tokens, last).subject >= 0) {
    const cut = boundaryBefore(sentence, last);
    const one = cut < 0 ? -1 : leading(sentence, cut);
    return one >= 0 && areTwo(tokens, one, last) && saysMore(sentence, at + phrase.length - 1, tokens.length)
      ? { cue: 'pair-strong', names: [one, last] }
      : null;
  }
  if (tokens[at - 1]?.kind !== 'comma' && tokens[at - 1]?.kind !== 'semicolon') return null;
  const one = leading(sentence, at - 1);
  const other = behindCue(sentence, at + phrase.length, REACH);
  return one >= 0 && other >= 0 && areTwo(tokens, one, other) ? { cue: 'pair-strong', names: [one, other] } : null;
}

/** „A UNTERSCHEIDET SICH von B durch …“, „der UNTERSCHIED zwischen A und B besteht darin …“. */
function readDifference(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  const phrase = phraseAt(lexicon.differences, tokens, at);
  if (phrase === null) return null;
  const start = clauseStart(sentence, at);
  const end = at + phrase.length;
  if (tokens.slice(start, end + AT_ONCE).some(({ word }) => lexicon.negators.has(word))) return null;
  const behind = runFrom(sentence, nameFrom(sentence, end, REACH + 1));
  if (behind.length > 1) return hasEnd(sentence, (behind.at(-1) ?? at) + 1) ? { cue: 'prefix', names: behind } : null;
  const before = runBefore(sentence, at);
  if (before.length > 1) return saysMore(sentence, end, tokens.length) ? { cue: 'prefix', names: before } : null;
  const one = nameFrom(sentence, start, REACH);
  const [other = -1] = behind;
  return one >= 0 && one < at && other >= 0 && areTwo(tokens, one, other) && saysMore(sentence, other, tokens.length)
    ? { cue: 'prefix', names: [one, other] }
    : null;
}

function hasEnd({ tokens, lexicon }: Sentence, from: number): boolean {
  for (let i = from; i < from + REACH; i++) if (phraseAt(lexicon.prefixEnds, tokens, i) !== null) return true;
  return false;
}

/** "A VS B". */
function readVersus(sentence: Sentence, at: number): Found | null {
  const { tokens } = sentence;
  if (!/^(?:vs|versus)$/u.test(wordAt(tokens, at))) return null;
  const other = nameFrom(sentence, at + 1, AT_ONCE);
  return tokenAt(tokens, at - 1).subject >= 0 &&
    other >= 0 &&
    areTwo(tokens, at - 1, other) &&
    saysMore(sentence, other, tokens.length)
    ? { cue: 'pair-strong', names: [at - 1, other] }
    : null;
}
