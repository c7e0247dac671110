import { linkHits, partLinks } from './link-names';
import type { Matcher } from '../../../concepts';
import type { InlineText, Mark } from '../../../markdown';
import type { Span } from '../../../text';
import { tokenise } from '../../../text';
import { isBareAdjective } from './bare-adjectives';
import type { Lexicon } from '../sentence/lexicon';
import type { NameHit } from '../sentence/token';
import { CALLED, foldWord, glueCompounds } from '../sentence/token';
import { withHeads } from './shared-heads';
import type { LooseNames } from './loose-names';
import { ADJECTIVE, processSubject } from './loose-names';
import { isHead } from './spoken-names';
import { withVersions } from './versions';

/** Finds concepts in a block's shown text; in contrast text also by parts of their names. */
export interface NameFinder {
  find(inline: InlineText, loose: boolean): NameHit[];
  /** Names and links alone, none glued to its neighbour. */
  readonly plain: (inline: InlineText) => NameHit[];
}

export interface FinderParts {
  readonly matcher: Matcher;
  /** Matcher key → subject. */
  readonly subjectOf: (key: string) => number;
  /** Whether a folded word is the name itself, no form of it. */
  readonly isCalled: (key: string, word: string) => boolean;
  /** Key of a link's target → subject. */
  readonly targetOf: (key: string) => number;
  readonly loose: LooseNames | null;
  readonly lexicon: Lexicon;
}

/** Factor of a name's word that stands for it. */
export const SHORT_FORM = 95;

/** The same where it can be nothing else: an adjective without its noun, a name that speech has made of it. */
export const SPOKEN = 96;

const PROCESS = 90;

export function nameFinder(parts: FinderParts): NameFinder {
  const plain = (inline: InlineText): NameHit[] => [
    ...linkHits(inline, { ...parts, ofColumns: parts.loose !== null }),
    ...namedHits(inline, parts),
  ];
  return {
    find(inline, loose) {
      const hits =
        parts.loose === null
          ? withoutBehind(inline.text, plain(inline))
          : columnHits(withoutTorn(inline.text, plain(inline), parts.loose), parts.loose, loose);
      if (loose && parts.loose !== null) hits.push(...behindNone(inline, hits, looseHits(inline, parts, parts.loose)));
      const apart = withoutOverlaps(parts.loose?.isCoded === true ? withoutNameMarks(inline, hits) : inline, hits);
      const glued = glueCompounds(inline.text, apart, parts.loose?.properOf ?? NONE);
      const whole = loose ? withVersions(inline.text, glued, parts.lexicon) : glued;
      return withHeads(inline.text, withNounOfAll(inline.text, whole, parts), parts.lexicon.words.sharedHead);
    },
    plain: (inline) => withoutOverlaps(inline, plain(inline)),
  };
}

/** "In MANUAL MODE": the noun that the column's adjective leaves out. */
function withNounOfAll(text: string, hits: readonly NameHit[], { loose, lexicon }: FinderParts): NameHit[] {
  if (loose === null || loose.nounsOfAll.size === 0) return [...hits];
  return hits.map((hit) => {
    const [whole = '', noun = ''] = /^\s([a-z]+)/iu.exec(text.slice(hit.to, hit.to + LONGEST)) ?? [];
    return loose.nounsOfAll.has(lexicon.stem(foldWord(noun))) ? { ...hit, to: hit.to + whole.length } : hit;
  });
}

/** Code units of such a noun, at most. */
const LONGEST = 32;

const NONE: ReadonlyMap<number, number> = new Map();

/** "The sigmoid FUNCTION": a common noun right behind another name is part of what that names. */
function withoutBehind(text: string, hits: readonly NameHit[]): NameHit[] {
  if (hits.length < 2) return [...hits];
  const ends = new Map(hits.map(({ to, subject }) => [to, subject]));
  return hits.filter(({ from, to, subject }) => {
    const before = /\s/u.test(text.charAt(from - 1)) ? ends.get(from - 1) : undefined;
    return before === undefined || before === subject || !/^\p{Ll}+$/u.test(text.slice(from, to));
  });
}

const withoutTorn = (text: string, hits: readonly NameHit[], { isTorn }: LooseNames): NameHit[] =>
  hits.filter(({ from, to, subject }) => !isTorn(text.slice(from, to), subject));

/** Other concepts count only in contrast text, for the column that they are joined with. */
function columnHits(hits: readonly NameHit[], { columnOf }: LooseNames, loose: boolean): NameHit[] {
  return hits.flatMap((hit) => {
    const subject = columnOf(hit.subject);
    if (subject === hit.subject) return [hit];
    return loose && subject >= 0 ? [{ ...hit, subject, factor: PROCESS }] : [];
  });
}

function namedHits(inline: InlineText, parts: FinderParts): NameHit[] {
  const hits: NameHit[] = [];
  const apart = parts.loose === null ? partLinks(inline) : [];
  for (const hit of parts.matcher.find(inline.text)) {
    if (apart.some(({ from, to }) => from < hit.to && hit.from < to)) continue;
    const [key, ...others] = hit.keys;
    if (key === undefined || others.length > 0 || VERSION.test(inline.text.slice(hit.to, hit.to + 2))) continue;
    if (isPart(inline.text, hit, parts.lexicon) || isOtherInitials(inline.text, hit, key, parts)) continue;
    const subject = parts.subjectOf(key);
    const asCalled = parts.isCalled(key, foldWord(inline.text.slice(hit.from, hit.to))) ? CALLED : {};
    if (subject >= 0) hits.push({ from: hit.from, to: hit.to, subject, factor: 100, ...asCalled });
  }
  return hits;
}

/** "HTTPS" is no plural of "HTTP": written in capitals amid small letters, the last is a letter of what is cut short. */
function isOtherInitials(text: string, { from, to }: Span, key: string, { isCalled }: FinderParts): boolean {
  const written = text.slice(from, to);
  if (!/^\p{Lu}{2,}S$/u.test(written) || !/\p{Ll}/u.test(text)) return false;
  return !isCalled(key, foldWord(written)) && isCalled(key, foldWord(written.slice(0, -1)));
}

/** "HTTP/2" is one HTTP of several. */
const VERSION = /^\/\p{Nd}/u;

/** "What SETS it apart", "a key-VALUE store", "OBJECT-oriented": a verb, a part of what only tells of the next noun. */
function isPart(text: string, { from, to }: Pick<NameHit, 'from' | 'to'>, { pack, words }: Lexicon): boolean {
  if (pack.code !== 'en' || !/^[a-z]+$/u.test(text.slice(from, to))) return false;
  const [, next = '', verb = ''] = /^\s([a-z]+)\s([a-z]+)/u.exec(text.slice(to, to + 60)) ?? [];
  const { isFinite } = pack.recognition;
  // "an output GATE provides …": the article's noun is the next one.
  const modifies =
    /(?:^|\s)(?:an?|the)\s$/iu.test(text.slice(Math.max(0, from - 5), from)) &&
    isFinite(verb) &&
    !isFinite(next) &&
    !/(?:s|ly|ed|ing)$/u.test(next) &&
    !words.prepositions.has(next) &&
    !words.adverbs.has(next) &&
    !/^(?:and|or|that|which|who|not|can|will|may|should|must)$/u.test(next);
  return (
    modifies ||
    (text.charAt(to - 1) === 's' &&
      /(?:^|\s)(?:what|that|which|who)\s$/iu.test(text.slice(Math.max(0, from - 7), from))) ||
    (text.charAt(from - 1) === '-' && /^\s[a-z]/u.test(text.slice(to, to + 2))) ||
    /^-[a-z]/u.test(text.slice(to, to + 2))
  );
}

function looseHits(inline: InlineText, parts: FinderParts, loose: LooseNames): NameHit[] {
  const hits: NameHit[] = [];
  const said = tokenise(inline.text);
  for (const [at, word] of said.entries()) {
    const folded = foldWord(word.text);
    const stem = parts.lexicon.stem(folded);
    const bare = ADJECTIVE.test(folded) ? loose.bare.get(stem) : undefined;
    const deed = loose.deedOf(folded);
    const short =
      loose.short.get(stem) ??
      (deed >= 0 ? deed : undefined) ??
      loose.spoken.nouns.get(folded) ??
      (bare !== undefined && isBareAdjective(inline.text, said, at, parts.lexicon) ? bare : undefined);
    const isProper = loose.proper.has(stem);
    if (short !== undefined && loose.beginnings.has(stem) && /^\p{Ll}/u.test(word.text)) continue;
    if (isProper && !/^\p{Lu}/u.test(word.text)) continue;
    const place = isProper ? withQuotes(inline.text, word) : { from: word.from, to: word.to };
    const made = loose.spoken.adjectives.get(folded);
    const head = made === undefined ? undefined : said[at + 1];
    if (made !== undefined && head !== undefined && isHead(loose.spoken, foldWord(head.text)))
      hits.push({ from: word.from, to: head.to, subject: made, factor: SPOKEN });
    else if (short !== undefined)
      hits.push({ ...place, subject: short, factor: isSpoken(folded, loose) ? SPOKEN : SHORT_FORM });
    else if (parts.lexicon.words.isProcess(folded) && !loose.isBarred(stem)) {
      const subject = processSubject(folded, loose.process);
      if (subject >= 0) hits.push({ from: word.from, to: word.to, subject, factor: PROCESS });
    }
  }
  return hits;
}

const isSpoken = (word: string, { spoken }: LooseNames): boolean => spoken.nouns.has(word) || ADJECTIVE.test(word);

/** «в «Чайке»»: the quotes of a name that the note has given belong to it. */
function withQuotes(text: string, { from, to }: Span): Span {
  const isQuoted = QUOTE.test(text.charAt(from - 1)) && QUOTE.test(text.charAt(to));
  return isQuoted ? { from: from - 1, to: to + 1 } : { from, to };
}

const QUOTE = /^[«»"“”„]$/u;

/** "NoSQL DATABASES" are no "SQL databases": a short form directly behind another name belongs to that. */
function behindNone({ text }: InlineText, strict: readonly NameHit[], loose: readonly NameHit[]): NameHit[] {
  const ends = new Map(strict.map(({ to, subject }) => [to, subject]));
  return loose.filter(({ from, subject }) => {
    const before = /\s/u.test(text.charAt(from - 1)) ? ends.get(from - 1) : undefined;
    return before === undefined || before === subject;
  });
}

const OPAQUE: ReadonlySet<Mark['kind']> = new Set(['code', 'math', 'tag', 'url']);

/** "`Rc` counts apart": what is compared is often written as code, and code that is nothing but its name names it. */
function withoutNameMarks(inline: InlineText, hits: readonly NameHit[]): InlineText {
  const isName = ({ kind, from, to }: Mark): boolean =>
    kind === 'code' && hits.some((hit) => hit.from === from && hit.to === to);
  return inline.marks.some(isName) ? { ...inline, marks: inline.marks.filter((mark) => !isName(mark)) } : inline;
}

/** Earlier kinds win: links, then names, then looser ways; the rest must not touch them, nor code and the like. */
function withoutOverlaps(inline: InlineText, hits: readonly NameHit[]): NameHit[] {
  if (hits.length === 0) return [];
  // One alone overlaps nothing but code and the like.
  const [only] = hits;
  if (hits.length === 1 && only !== undefined) return isOpaque(inline, only) ? [] : [only];
  if (hits.length <= FEW_HITS) return fewWithoutOverlaps(inline, hits);
  const taken = new Uint8Array(inline.text.length);
  for (const mark of inline.marks) if (OPAQUE.has(mark.kind)) taken.fill(1, mark.from, mark.to);
  const kept: NameHit[] = [];
  for (const hit of hits) {
    if (isTaken(taken, hit)) continue;
    taken.fill(1, hit.from, hit.to);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** So many are held against each other, without a table of the text's places. */
const FEW_HITS = 16;

/** The same for a few: each is put in its place, and its neighbours there are all that can touch it. */
function fewWithoutOverlaps(inline: InlineText, hits: readonly NameHit[]): NameHit[] {
  const kept: NameHit[] = [];
  for (const hit of hits) {
    if (isOpaque(inline, hit)) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.from ?? 0) > hit.from) at -= 1;
    if ((kept[at - 1]?.to ?? 0) > hit.from || (kept[at]?.from ?? Infinity) < hit.to) continue;
    kept.splice(at, 0, hit);
  }
  return kept;
}

function isTaken(taken: Uint8Array, { from, to }: NameHit): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true;
  return false;
}

function isOpaque({ marks }: InlineText, { from, to }: NameHit): boolean {
  return marks.some((mark) => OPAQUE.has(mark.kind) && Math.max(from, mark.from) < Math.min(to, mark.to));
}
