import { differingNoun } from '../names/differing-noun';
import { comparedFirst } from './compared-first';
import { respectIn } from '../names/in-terms-of';
import { asideFrom } from './joined-names';
import { phraseAt } from '../sentence/lexicon';
import { behindTime } from './time-clause';
import type { Naming, PatternId, Range, Sentence } from '../sentence/statement';
import { finiteIn, isContent } from '../sentence/token-class';
import { wordAt, tokenAt } from '../sentence/token';

/** A concept set aside at the start: "Unlike B, which is x, …". */
export interface Foil {
  readonly subject: number;
  readonly factor: number;
  /** What a relative clause says of it. */
  readonly value: Range | null;
}

/** What stands before the first clause of a sentence. */
export interface Opening {
  /** First token of the first clause. */
  readonly from: number;
  readonly frame: { readonly cue: PatternId; readonly weight: number } | null;
  readonly foil: Foil | null;
  /** Said by the prefix: "the difference in price is that". */
  readonly name: Naming | null;
  readonly bonus: number;
  /** "on the other hand": the sentence answers the one before. */
  readonly answers: boolean;
  /** "But …", «Зато …»: set against what was said before. */
  readonly concedes: boolean;
  /** "A differs from B in that (it) …": whom the rest tells of. */
  readonly about: number;
  /** "Lighter than B, …": compares whom the rest tells of. */
  readonly compared: Range | null;
}

type Draft = { -readonly [Key in keyof Opening]: Opening[Key] };

/** Reads openers, prefix and frame of the piece of a sentence that begins at `start`. */
export function readOpening(sentence: Sentence, range: Range): Opening {
  const { tokens } = sentence;
  const draft: Draft = {
    from: range.from,
    frame: null,
    foil: null,
    name: null,
    bonus: 0,
    answers: false,
    concedes: false,
    about: -1,
    compared: null,
  };
  takePrefix(sentence, range, draft);
  if (draft.from === range.from) draft.from = behindTime(sentence, range);
  for (let guard = 0; guard < 6; guard++) {
    const token = tokenAt(tokens, draft.from);
    if (draft.from >= range.to) break;
    if (
      token.kind === 'comma' ||
      token.kind === 'colon' ||
      token.kind === 'dash' ||
      (token.kind === 'sign' && /[-*•–—.]/u.test(token.word))
    ) {
      draft.from += 1;
    } else if (
      !takeFrame(sentence, range, draft) &&
      !takeRespect(sentence, range, draft) &&
      !takeOpener(sentence, draft)
    )
      break;
  }
  draft.compared = comparedFirst(sentence, { from: draft.from, to: range.to });
  if (draft.compared !== null) draft.from = draft.compared.to + 1;
  return draft;
}

/** "In terms of price, …" names the row. */
function takeRespect(sentence: Sentence, range: Range, draft: Draft): boolean {
  if (phraseAt(sentence.lexicon.inTermsOf, sentence.tokens, draft.from) === null) return false;
  const found = respectIn(sentence, { from: draft.from, to: range.to });
  if (found === null) return false;
  draft.name ??= found.name;
  draft.from = found.range.to;
  return true;
}

function takeOpener(sentence: Sentence, draft: Draft): boolean {
  const { tokens, lexicon } = sentence;
  const cue = phraseAt(lexicon.parallelCues, tokens, draft.from);
  const opener = phraseAt(lexicon.openers, tokens, draft.from);
  const length = Math.max(cue?.length ?? 0, opener?.length ?? 0);
  if (length === 0 || phraseAt(lexicon.both, tokens, draft.from) !== null) return false;
  // "и A, и B" is a conjunction of names, no opener.
  if (
    tokens[draft.from + length]?.kind === 'mention' &&
    length === 1 &&
    lexicon.conjunctions.has(wordAt(tokens, draft.from))
  )
    return false;
  if (cue !== null) draft.answers = true;
  const first = wordAt(tokens, draft.from);
  if (lexicon.adversatives.has(first) && first !== 'а') draft.concedes = true;
  draft.from += length;
  return true;
}

function takeFrame(sentence: Sentence, range: Range, draft: Draft): boolean {
  const { tokens, lexicon } = sentence;
  if (draft.frame !== null) return false;
  const unlike = phraseAt(lexicon.unlike, tokens, draft.from);
  if (unlike !== null) return takeFoil(sentence, range, draft, { length: unlike.length, cue: 'unlike', weight: 85 });
  const compared = phraseAt(lexicon.comparedWith, tokens, draft.from);
  if (compared !== null)
    return takeFoil(sentence, range, draft, { length: compared.length, cue: 'comparative', weight: 72 });
  const fronted = phraseAt(lexicon.fronted, tokens, draft.from);
  if (fronted !== null) {
    draft.frame = { cue: 'fronted', weight: fronted.value };
    draft.from += fronted.length;
    return true;
  }
  const condition = lexicon.words.conditions.some(([first]) => tokens[draft.from]?.word === first);
  if (!condition) return false;
  draft.frame = { cue: 'cond-frame', weight: 90 };
  draft.from += 1;
  return true;
}

/** "Unlike B(, which …), A …": B is set aside up to the comma, or up to the next name. */
function takeFoil(
  sentence: Sentence,
  range: Range,
  draft: Draft,
  found: { readonly length: number; readonly cue: PatternId; readonly weight: number },
): boolean {
  const { tokens, lexicon } = sentence;
  let at = draft.from + found.length;
  while (
    at < range.to &&
    tokens[at]?.kind !== 'mention' &&
    tokens[at]?.kind !== 'comma' &&
    at < draft.from + found.length + 5
  )
    at += 1;
  const foil = tokens[at];
  if (foil?.kind !== 'mention') return false;
  let end = (asideFrom(sentence, at).at(-1) ?? at) + 1;
  // "Unlike A or B, …".
  while (/^(?:or|или)$/u.test(wordAt(tokens, end)) && tokens[end + 1]?.kind === 'mention') end += 2;
  if (tokens[end]?.kind === 'open') {
    while (end < range.to && tokens[end]?.kind !== 'close') end += 1;
    end += 1;
  }
  // A noun or two may follow the name: "unlike road bikes of old,".
  for (
    let k = 0;
    k < 4 && tokens[end] !== undefined && tokens[end]?.kind !== 'comma' && tokens[end]?.kind !== 'mention';
    k++
  ) {
    if (finiteIn(tokens, { from: end, to: end + 1 }, lexicon) >= 0) break;
    if (hasCommaBy(sentence, end, 4)) end += 1;
    else break;
  }
  const clause = relativeClause(sentence, range, end);
  draft.frame = { cue: found.cue, weight: found.weight };
  draft.foil = { subject: foil.subject, factor: foil.factor, value: clause?.value ?? null };
  draft.from = clause?.end ?? end;
  return true;
}

function hasCommaBy(sentence: Sentence, at: number, reach: number): boolean {
  return sentence.tokens.slice(at, at + reach).some((token) => token.kind === 'comma');
}

/** `, который …,` or a participle behind a comma; its value without the relative word. */
function relativeClause(
  sentence: Sentence,
  range: Range,
  at: number,
): { readonly value: Range; readonly end: number } | null {
  const { tokens, lexicon } = sentence;
  if (tokens[at]?.kind !== 'comma') return null;
  let from = at + 1;
  if (lexicon.words.topicPrepositions.has(wordAt(tokens, from)) && lexicon.relatives.has(wordAt(tokens, from + 1)))
    from += 1;
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  const relative = lexicon.relatives.has(first.word);
  if (!relative && !(lexicon.pack.code === 'ru' && lexicon.pack.recognition.isParticiple(first.word))) return null;
  const end = clauseEnd(sentence, range, from);
  if (end < 0) return null;
  // "…, and a suite, which dances,": another is set aside as well.
  let to = from;
  while (to < end && !(tokens[to]?.kind === 'comma' && lexicon.conjunctions.has(wordAt(tokens, to + 1)))) to += 1;
  return { value: { from: relative ? from + 1 : from, to }, end: end + 1 };
}

/** The comma after which another name or its pronoun opens the main clause; the last comma before a name otherwise. */
function clauseEnd(sentence: Sentence, range: Range, at: number): number {
  const { tokens, lexicon } = sentence;
  for (let i = at; i < range.to; i++) {
    if (tokens[i]?.kind !== 'comma' || tokens[i]?.inner === true) continue;
    for (let k = i + 1; k < Math.min(range.to, i + 5); k++) {
      const token = tokens[k];
      if (token?.kind === 'mention' || (token !== undefined && lexicon.words.pronouns.has(token.word) && k === i + 1))
        return i;
      if (token?.kind === 'comma') break;
    }
  }
  return -1;
}

/** "The main difference (in price) is that …", "Отличие A от B в том, что …": cut off; may name the row. */
function takePrefix(sentence: Sentence, range: Range, draft: Draft): void {
  const { tokens, lexicon } = sentence;
  const limit = Math.min(range.to, range.from + 24);
  let noun = -1;
  for (let i = range.from; i < Math.min(limit, range.from + 8); i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && lexicon.prefixes.has(token.word)) {
      noun = i;
      break;
    }
  }
  if (noun < 0) return;
  for (let i = noun + 1; i < limit; i++) {
    const end = phraseAt(lexicon.prefixEnds, tokens, i);
    if (end === null) continue;
    const colon = colonBy(sentence, i + end.length, range.to);
    const direct = end.length > 1 || tokens[i]?.kind === 'colon';
    if (!direct && colon < 0) continue;
    draft.from = direct ? i + end.length : colon + 1;
    draft.name =
      direct && isAsked(sentence, { from: noun + 1, to: i })
        ? null
        : nounOf(sentence, direct ? { from: noun + 1, to: i } : { from: i + end.length, to: colon });
    draft.name ??= differingNoun(sentence, { from: range.from, to: i });
    draft.bonus = 3;
    takeDiffering(sentence, { from: range.from, to: noun }, { from: noun + 1, to: i }, draft);
    return;
  }
}

/** "The difference EXAMINERS WANT:", "the difference, AS THEY SAY, is that": who tells of it. */
function isAsked({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  if (tokens[from]?.kind === 'comma') return true;
  return !lexicon.words.prepositions.has(wordAt(tokens, from)) && finiteIn(tokens, { from: to - 1, to }, lexicon) >= 0;
}

/** "A DIFFERS from B in that …": what follows is said of A, set against B. */
function takeDiffering({ tokens, lexicon }: Sentence, before: Range, behind: Range, draft: Draft): void {
  const named = ({ from, to }: Range): number[] =>
    tokens.slice(from, to).flatMap(({ subject }) => (subject >= 0 ? [subject] : []));
  // «Отличие A ОТ B в том, что», "what sets A apart FROM B": of the first; «ОТ B A отличается тем, что»: of the other.
  const set = setFrom(tokens, before);
  const own = named(before).filter((subject) => subject !== set);
  const all = own.length === 0 && isFrom(tokens, behind) ? named(behind) : [];
  const [about, ...more] = all.length === 2 ? all.slice(0, 1) : own;
  const foils = all.length === 2 ? all.slice(1) : set === null ? named(behind) : [set];
  const [foil] = foils;
  if (about === undefined || foil === undefined || foils.includes(about) || more.length > 0) return;
  if (lexicon.negators.has(wordAt(tokens, before.to - 1))) return;
  draft.about = about;
  draft.frame = { cue: 'prefix', weight: 85 };
  draft.foil = { subject: foil, factor: 100, value: null };
}

/** «ОТ (обычного) B A отличается»: the one of two names that "from" leads to; null without one. */
function setFrom(tokens: Sentence['tokens'], { from, to }: Range): number | null {
  for (let i = from + 1; i < to; i++)
    if (tokenAt(tokens, i).subject >= 0 && isFrom(tokens, { from: from - 1, to: i + 1 }))
      return tokenAt(tokens, i).subject;
  return null;
}

/** "From" leads to the last name of a range. */
function isFrom(tokens: Sentence['tokens'], { from, to }: Range): boolean {
  for (let i = to - 1; i > from; i--) {
    if (tokenAt(tokens, i).subject < 0) continue;
    return [1, 2, 3].some((back) => i - back > from && /^(?:from|от)$/u.test(wordAt(tokens, i - back)));
  }
  return false;
}

function colonBy(sentence: Sentence, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 6); i++) if (sentence.tokens[i]?.kind === 'colon') return i;
  return -1;
}

/** The noun that the prefix names: "difference in PRICE is that", "difference is PRICE:". */
function nounOf(sentence: Sentence, range: Range): Naming | null {
  const { tokens, lexicon, inline } = sentence;
  // "The difference THAT BIT ME in the lab": no aspect.
  if (lexicon.relatives.has(wordAt(tokens, range.from))) return null;
  if (tokens.slice(range.from, range.to).some((token) => token.kind === 'mention')) return null;
  const content: number[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    const behind = lexicon.words.prepositions.has(wordAt(tokens, i - 1));
    const noun = behind || finiteIn(tokens, { from: i, to: i + 1 }, lexicon) < 0;
    if (token !== undefined && isContent(token, lexicon) && noun) content.push(i);
    else if (content.length > 0) break;
  }
  const first = tokens[content[0] ?? -1];
  const last = tokens[content.at(-1) ?? -1];
  if (first === undefined || last === undefined || content.length > 3) return null;
  // "The thing that sets them APART".
  if (lexicon.words.nameless.has(last.word)) return null;
  const known = content.length === 1 ? lexicon.aspectOf(first.word) : undefined;
  return { text: known ?? inline.text.slice(first.from, last.to), certain: true };
}
