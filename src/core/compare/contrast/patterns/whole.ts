import { phraseAt } from '../sentence/lexicon';
import type { Meant } from './common';
import { areTwo, asideFrom, nameFrom, runFrom } from '../clauses/joined-names';
import {
  REACH,
  asideAt,
  behindCue,
  boundaryBefore,
  clauseStart,
  isNegated,
  isRelative,
  leading,
  runBefore,
  saysMore,
  subjectAt,
} from './named-clauses';
import { readSideBySide } from './side-by-side';
import type { Licence } from './single';
import type { PatternId, Sentence, Statement } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';
import type { Found } from './whole-claims';
import { AT_ONCE, ofBoth, partOf, statementOf } from './whole-claims';

/** Weight from which a pair's cue can mean nothing else. */
const STRONG = 80;

/**
 * Of a language known by its cues alone: a sentence in which a cue sets two names against each other
 * or says one thing of both is what is known of each of them. Linear, but for short looks ahead.
 */
export function readWhole(sentence: Sentence, licence: Licence, two: Meant['two']): Statement[] {
  const { tokens, lexicon } = sentence;
  const subjects = subjectsOf(sentence);
  if (subjects.length === 0 && licence !== 'cued' && two.length === 2) return ofBoth(sentence, two);
  if (subjects.length < 2) return [];
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
  const beside = licence === 'section' ? readSideBySide(sentence) : null;
  return beside === null ? [] : statementOf(sentence, beside);
}

/** "A — x, B — y": signs say what is said of whom. */
export function isBySigns({ tokens }: Sentence): boolean {
  if (isPath(tokens)) return false;
  const said = tokens.filter(
    ({ subject }, at) => subject >= 0 && /^(?:colon|dash)$/u.test(tokenAt(tokens, at + 1).kind),
  );
  return said.some(({ subject }) => subject !== said[0]?.subject);
}

/** "File → Settings → Boats": arrows that lead on, with no comma between them. */
function isPath(tokens: Sentence['tokens']): boolean {
  const arrows = tokens.flatMap(({ word }, at) => (word === '→' ? [at] : []));
  const leadsOn = (from: number, to: number): boolean =>
    tokens.slice(from, to).every(({ kind }) => kind !== 'comma' && kind !== 'semicolon');
  return arrows.some((at, i) => i > 0 && leadsOn(arrows[i - 1] ?? 0, at));
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

/** „SOWOHL A ALS auch B“. */
function readCorrelative(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  for (const [first, second] of lexicon.words.correlatives) {
    if (wordAt(tokens, at) !== first || isNegated(sentence, at)) continue;
    const one = subjectAt(sentence, at + 1);
    if (one < 0) continue;
    const words = second.split(' ');
    for (let i = one + 1; i <= one + REACH; i++) {
      if (!words.every((word, k) => wordAt(tokens, i + k) === word)) continue;
      const other = subjectAt(sentence, i + words.length);
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
  const aside = asideAt(sentence, at + phrase.length);
  return aside < 0 ? null : setAside(sentence, { at, aside, end: -1 }, unlike === null ? 'comparative' : 'unlike');
}

/** 「与 B 不同」. */
function readAround(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  for (const [first, second] of lexicon.words.whole ?? []) {
    if (wordAt(tokens, at) !== first || isNegated(sentence, at)) continue;
    const aside = asideAt(sentence, at + 1);
    if (aside < 0) continue;
    const phrase = second.split(' ');
    const end = aside + 1 + phrase.length;
    if (phrase.every((word, i) => wordAt(tokens, aside + 1 + i) === word))
      return setAside(sentence, { at, aside, end }, 'unlike');
  }
  return null;
}

interface Aside {
  readonly at: number;
  readonly aside: number;
  /** Behind what closes the phrase; −1 where the name closes it. */
  readonly end: number;
}

function setAside(sentence: Sentence, { at, aside, end }: Aside, cue: PatternId): Found | null {
  const { tokens } = sentence;
  const start = clauseStart(sentence, at);
  const others = asideFrom(sentence, aside);
  if (tokens.slice(start, at).some(({ subject }) => subject >= 0)) {
    const before = subjectAt(sentence, start);
    const mid = cue === 'unlike' ? 'unlike-mid' : cue;
    return before >= 0 && before < at && areTwo(tokens, before, aside)
      ? { cue: mid, names: [before, ...others] }
      : null;
  }
  const main = mainName(sentence, end < 0 ? (others.at(-1) ?? aside) + 1 : end);
  return main >= 0 && areTwo(tokens, aside, main) ? { cue, names: [main, ...others] } : null;
}

/** The subject behind the one set aside, and behind what a relative clause says of it. */
function mainName(sentence: Sentence, from: number): number {
  const { tokens, lexicon } = sentence;
  const verb = lexicon.pack.code === 'de';
  const direct = subjectAt(sentence, behindNouns(sentence, from), verb);
  // "Unlike the A-B, C …": two names side by side are one noun.
  if (direct >= 0) return direct === from && tokens[direct + 1]?.kind === 'comma' ? -1 : direct;
  let comma = from;
  // "Unlike A in the wild, B …", 「与 B 不同的是，」
  while (comma < from + REACH && tokens[comma]?.kind === 'word') comma += 1;
  if (tokens[comma]?.kind !== 'comma') return -1;
  const relative = verb || opensRelative(sentence, comma + 1);
  if (!relative) return subjectAt(sentence, comma + 1);
  const next = tokens.findIndex(({ kind }, i) => i > comma && kind === 'comma');
  return next < 0 ? -1 : subjectAt(sentence, next + 1, verb);
}

/** „(Anders als A) UND DER REST trennt B“: what else is set aside. */
function behindNouns({ tokens, lexicon }: Sentence, from: number): number {
  if (!lexicon.conjunctions.has(wordAt(tokens, from))) return from;
  return lexicon.words.determiners.has(wordAt(tokens, from + 1)) ? from + 3 : from + 2;
}

/** "…, THAT grows", "…, in WHICH it grows". */
function opensRelative(sentence: Sentence, at: number): boolean {
  const [first, second] = [tokenAt(sentence.tokens, at), tokenAt(sentence.tokens, at + 1)];
  return isRelative(sentence, first) || (first.subject < 0 && isRelative(sentence, second));
}

/** „WÄHREND A …, … B“. */
function readFronted(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  if (at !== clauseStart(sentence, at)) return null;
  const phrase = phraseAt(lexicon.fronted, tokens, at);
  if (phrase === null) return null;
  const one = subjectAt(sentence, at + phrase.length);
  if (one < 0) return null;
  let comma = one + 1;
  while (comma < tokens.length && (tokens[comma]?.kind !== 'comma' || isRelative(sentence, tokenAt(tokens, comma + 1))))
    comma += 1;
  const other = subjectAt(sentence, comma + 1, lexicon.pack.code === 'de');
  if (!saysMore(sentence, one, comma) || other < 0 || !areTwo(tokens, one, other)) return null;
  const parts = [
    partOf(sentence, { from: at + phrase.length, to: comma }, one),
    partOf(sentence, { from: comma + 1, to: tokens.length }, other),
  ];
  return { cue: 'fronted', names: [one, other], parts };
}

/** „A …, WÄHREND B …“. */
function readPair(sentence: Sentence, at: number): Found | null {
  const { tokens, lexicon } = sentence;
  const first = phraseAt(lexicon.pairs, tokens, at);
  if (first === null || at === 0 || isNegated(sentence, at)) return null;
  const one = leading(sentence, at);
  if (one < 0) return null;
  if (goesOn(sentence, { one, at }, first.value >= STRONG)) return null;
  const names = [one];
  const cuts = [{ from: at, to: at }];
  for (let i = at; i < tokens.length; i++) {
    const phrase = phraseAt(lexicon.pairs, tokens, i);
    if (phrase === null) continue;
    const other = behindCue(sentence, i + phrase.length);
    if (other < 0 || !areTwo(tokens, one, other)) {
      if (i === at) return null;
    } else if (!names.includes(other)) {
      names.push(other);
      cuts.push({ from: i, to: i + phrase.length });
    }
  }
  const parts = names.map((name, k) => {
    const from = k === 0 ? clauseStart(sentence, at) : (cuts[k]?.to ?? at);
    return partOf(sentence, { from, to: cuts[k + 1]?.from ?? tokens.length }, name);
  });
  return { cue: 'pair-strong', names, parts };
}

/** "A is a thing in which C x, WHILE B y": the cue may belong to C, and a weak one to the clause of A itself. */
function goesOn({ tokens }: Sentence, { one, at }: { one: number; at: number }, strong: boolean): boolean {
  const comma = tokens.findIndex(({ kind, inner }, i) => i > one && kind === 'comma' && !inner);
  if (comma < 0 || comma >= at) return false;
  return (
    !strong || tokens.slice(comma, at).some(({ subject }) => subject >= 0 && subject !== tokenAt(tokens, one).subject)
  );
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
  const other = behindCue(sentence, at + phrase.length);
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
  const behind = runFrom(sentence, nameFrom(sentence, end, REACH + 1, isRelative));
  if (behind.length > 1) return hasEnd(sentence, (behind.at(-1) ?? at) + 1) ? { cue: 'prefix', names: behind } : null;
  const before = runBefore(sentence, at);
  if (before.length > 1) return saysMore(sentence, end, tokens.length) ? { cue: 'prefix', names: before } : null;
  if (lexicon.additions.has(wordAt(tokens, end))) return null;
  const one = subjectAt(sentence, start);
  const [other = -1] = behind;
  // "uma função QUE é a diferença": of another thing than what the sentence is about.
  if (tokens.slice(one + 1, at).some((token) => isRelative(sentence, token))) return null;
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
  const other = subjectAt(sentence, wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1);
  // "A vs B, and more" is a title.
  if (tokens[other + 1]?.kind === 'comma' || sentence.lexicon.conjunctions.has(wordAt(tokens, other + 1))) return null;
  return tokenAt(tokens, at - 1).subject >= 0 &&
    other >= 0 &&
    areTwo(tokens, at - 1, other) &&
    saysMore(sentence, other, tokens.length)
    ? { cue: 'pair-strong', names: [at - 1, other] }
    : null;
}
