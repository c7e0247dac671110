import type { InlineText, Mark } from '../../markdown';
import { lowerInPlace, smallLetters } from '../../text';
import type { Recogniser } from '../reading/recogniser';

/** A verb that names something: «называется», "is called". Positions are indices of the text. */
export interface NamingVerb {
  readonly from: number;
  readonly to: number;
  /** Where the name begins, if it stands between an opening word and the verb: "by … we mean". */
  readonly opened: number | null;
}

/** Characters of opening word and name before the verb of a frame. */
const LONGEST_NAME = 80;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The first naming verb of a stretch that is not negated. */
export function findNamingVerb(text: string, from: number, to: number, recogniser: Recogniser): NamingVerb | null {
  const written = text.slice(from, to);
  if (!recogniser.mayName(written)) return null;
  const stretch = lowerInPlace(written);
  let found: NamingVerb | null = null;
  for (const language of recogniser.languages) {
    const spaceless = language.nounPhrase === 'spaceless';
    for (const verb of language.namingVerbs) {
      const at = indexOfWords(stretch, verb, spaceless);
      if (at < 0 || /(?:^|\s)(?:не|not|never|n't|nicht|ne|no|não|non)\s$/u.test(stretch.slice(Math.max(0, at - 8), at)))
        continue;
      found = better(found, { from: from + at, to: from + at + verb.length, opened: null });
    }
    for (const frame of language.namingFrames) found = better(found, frameIn(stretch, from, frame));
  }
  return found;
}

/** The earlier of two, then the one with an opening word, then the longer. */
function better(one: NamingVerb | null, other: NamingVerb | null): NamingVerb | null {
  if (one === null || other === null) return one ?? other;
  if (one.from !== other.from) return one.from < other.from ? one : other;
  if ((one.opened === null) !== (other.opened === null)) return one.opened === null ? other : one;
  return other.to > one.to ? other : one;
}

/** The verb of a frame with its opening word before it. */
function frameIn(stretch: string, from: number, [opening, verb]: readonly [string, string]): NamingVerb | null {
  const at = indexOfWords(stretch, verb, false);
  if (at < 0) return null;
  const open = indexOfWords(stretch.slice(Math.max(0, at - LONGEST_NAME), at), opening, false);
  if (open < 0) return null;
  const opened = from + Math.max(0, at - LONGEST_NAME) + open + opening.length;
  return { from: from + at, to: from + at + verb.length, opened };
}

function indexOfWords(text: string, words: string, spaceless: boolean): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (spaceless) return at;
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return at;
  }
  return -1;
}

const EMPHASES: readonly (readonly Mark['kind'][])[] = [['strong'], ['highlight'], ['emphasis'], ['wiki-link']];

/** First bold, then highlighted, then italic, then linked words of a stretch; never a formula alone. */
export function firstEmphasis(inline: InlineText, from: number, to: number): Mark | null {
  for (const kinds of EMPHASES) {
    const found = inline.marks.find((mark) => isNameMark(inline, mark, kinds) && mark.from >= from && mark.to <= to);
    if (found !== undefined) return found;
  }
  return null;
}

/** The emphasised words that a naming verb names: the nearest behind it, else the nearest before. */
export function namedEmphasis(inline: InlineText, verb: NamingVerb, from: number, to: number): Mark | null {
  const kinds = EMPHASES.slice(0, 3).flat();
  const [start, end] = verb.opened === null ? [from, to] : [verb.opened, verb.from];
  const inside = inline.marks.filter((mark) => isNameMark(inline, mark, kinds) && mark.from >= start && mark.to <= end);
  const behind = inside.find((mark) => mark.from >= verb.to && !/[;–—]/u.test(inline.text.slice(verb.to, mark.from)));
  return behind ?? inside.filter((mark) => mark.to <= verb.from).at(-1) ?? null;
}

/** «… называется *целевым* элементом»: an adjective alone is no name, the noun behind it belongs to it. */
export function withNoun(
  { text }: InlineText,
  { from, to }: Pick<Mark, 'from' | 'to'>,
  { languages: [language] }: Recogniser,
): { readonly from: number; readonly to: number } {
  const noun = /^[_*]* (\p{Ll}+)(?=[\s,.;:]|$)/u.exec(text.slice(to, to + 40));
  const oblique = language?.oblique ?? null;
  const last = text.slice(from, to).trim().toLowerCase();
  const turned = oblique?.adjective(last, noun?.[1] ?? '')[0] ?? '';
  return noun !== null && language?.isAdjective(turned) === true && oblique?.isOblique(noun[1] ?? '') === true
    ? { from, to: to + noun[0].length }
    : { from, to };
}

const PLAIN_NAME = /^[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,2}$/u;

/** The first words of a sentence right before a naming verb, if all stand in the case that it wants: «Роем называется …». */
export function obliqueOpening(
  text: string,
  verb: NamingVerb,
  from: number,
  recogniser: Recogniser,
): { readonly from: number; readonly to: number } | null {
  const oblique = recogniser.languages[0]?.oblique ?? null;
  // «Гомоморфизмом из $G$ в $H$ называется …»: between what it is told is no name.
  const whole = text.slice(from, verb.from).trimEnd().replace(OF_FORMULA, '');
  const shown = whole.replace(/ [(（][^()（）]{1,40}[)）]$/u, '');
  if (oblique === null || verb.opened !== null || !PLAIN_NAME.test(shown)) return null;
  const parts = shown.split(' ');
  const isOfName = (part: string, i: number): boolean => {
    const word = smallLetters(part);
    // A complement in the genitive may stand behind the name: «Согласованием времён называют …».
    const isComplement = i > 0 && i === parts.length - 1 && !recogniser.is('isVerb', word);
    return (
      (oblique.isOblique(word) || isComplement) &&
      !recogniser.has('termStarts', word) &&
      !recogniser.has('glossStarts', word)
    );
  };
  // «Сервитутом римляне называли право …»: those who call it so stand between.
  const end = parts.findIndex((part, i) => !isOfName(part, i) || (i > 0 && isCaller(part)));
  if (end < 0) return { from, to: from + whole.length };
  const callers = parts.slice(end);
  if (end === 0 || callers.length > MOST_CALLERS || !(callers.every(isCaller) || isDomain(callers))) return null;
  return { from, to: from + parts.slice(0, end).join(' ').length };
}

const OF_FORMULA =
  / (?:[вксз]|от|из|на|над|во|со|по|для|між|від|до|із) [^$]{0,20}\$[^$]{1,40}\$(?: [^$]{1,20}(?:\$[^$]{1,40}\$)?)?$/u;

/** «*Лифтами* Сорокин называл …»: only who calls it so stands between a name and the verb. */
export function isCalledBy(between: string): boolean {
  return /^[\s_*]*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s$/u.test(between);
}

/** «… оказалось, прополисом называют смолу», «Связкой, говорит, называют положение»: where the clause of the verb opens. */
export function clauseBefore(
  text: string,
  from: number,
  verb: NamingVerb,
): { readonly from: number; readonly to: number } {
  const before = text.slice(from, verb.from);
  const aside = /^\p{L}+(?= ?, \p{Ll}+, $)/u.exec(before);
  if (aside !== null) return { from, to: from + aside[0].length };
  const comma = before.lastIndexOf(', ');
  return { from: comma < 0 ? from : from + comma + 2, to: verb.from };
}

/** „Kavitation nennt man die Bildung …“: a German noun that opens its sentence before the verb. */
export function nounOpeningName(
  text: string,
  verb: NamingVerb,
  from: number,
  { languages: [language] }: Recogniser,
): { readonly from: number; readonly to: number } | null {
  if (
    language?.nounPhrase !== 'capital' ||
    verb.opened !== null ||
    !/^(?:nennt man|nennen wir|bezeichnet man)$/iu.test(text.slice(verb.from, verb.to))
  )
    return null;
  const shown = text.slice(from, verb.from).trimEnd();
  return /^\p{Lu}[\p{L}-]+$/u.test(shown) && !language.termStarts.has(shown.toLowerCase())
    ? { from, to: from + shown.length }
    : null;
}

/** 「…に座る者を正客と呼ぶ」: the name stands between both particles. */
export function particleName(
  text: string,
  verb: NamingVerb,
  from: number,
): { readonly from: number; readonly to: number } | null {
  const name = /を([\p{Script=Han}\p{Script=Katakana}ー・]{2,12})$/u.exec(text.slice(from, verb.from))?.[1];
  return name === undefined || !text.slice(verb.from, verb.to).startsWith('と')
    ? null
    : { from: verb.from - name.length, to: verb.from };
}

/** «Суждением мы станем называть …» */
function isCaller(part: string): boolean {
  return /^(?:мы|ми)$/iu.test(part) || PLURAL_CALLER.test(part) || SOMEBODY.test(part);
}

/** «Консолью в архитектуре называется …» */
function isDomain([first = '', ...rest]: readonly string[]): boolean {
  return /^(?:в|во|на|у)$/u.test(first) && rest.length === 1;
}

const MOST_CALLERS = 2;
/** «Сликером Степаныч называл …»: somebody in the nominative; «законом Ома» has his genitive. */
const SOMEBODY = /^\p{Lu}\p{Ll}+[бвгджзклмнпрстфхцчшщйь]$/u;
/** Those of a people or a trade, in the plural. */
const PLURAL_CALLER = /(?:[ая]н[еи]|[аеиія]к[иі]|ист[ыи]|[оеа]г[иі]|[еоая]р[ыиі]|ел[иі]|ц[ыі])$/u;

function isNameMark(inline: InlineText, mark: Mark, kinds: readonly Mark['kind'][]): boolean {
  if (!kinds.includes(mark.kind) || mark.to <= mark.from) return false;
  return !inline.marks.some((other) => other.kind === 'math' && other.from <= mark.from && mark.to <= other.to);
}

/** Words in quotes right before or behind a naming verb: 「…液体を「たまり」という。」, "is called “thrashing”". */
export function quotedName(
  text: string,
  verb: NamingVerb,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  const before = /[「«“„"]([^「」«»“”„"]{2,40})[」»”“"] ?$/u.exec(text.slice(from, verb.from));
  if (before !== null) return { from: from + before.index, to: from + before.index + before[0].trimEnd().length };
  const behind = /^\s?[「«“„"][^「」«»“”„"]{2,40}[」»”“"]/u.exec(text.slice(verb.to, to));
  return behind === null ? null : { from: verb.to + behind[0].search(/\S/u), to: verb.to + behind[0].length };
}

const ARTICLE = /^(?:un[aeo]?|uma?|l[aeo]s?|el|al|il|gli|o|a|ce|celle|quell[aoe]|l['’]\p{L}+)$/iu;
const MOST_NAME_WORDS = 4;

/** « On appelle soulte la somme que … », "Si chiama ogiva, o arco acuto, un arco che …": the name ends where the gloss's article stands. */
export function leadingName(
  text: string,
  verb: NamingVerb,
  from: number,
  to: number,
  { languages: [language] }: Recogniser,
): { readonly from: number; readonly to: number } | null {
  if (language?.nounPhrase !== 'article' || language.code === 'en' || verb.from > from + 3 || verb.opened !== null)
    return null;
  const rest = text.slice(verb.to, to);
  const words = /^\s+((?:\p{L}+(?:['’]| +)){1,5})/u.exec(
    rest.replace(/, (?:o|ou|u) [^,]{2,40},/u, (part) => ' '.repeat(part.length)),
  );
  const parts = (words?.[1] ?? '').trim().split(/ +/u);
  const end = parts.findIndex((word, i) => i > 0 && ARTICLE.test(word));
  if (end < 1 || end > MOST_NAME_WORDS || ARTICLE.test(parts[0] ?? '')) return null;
  const start = verb.to + rest.search(/\S/u);
  return { from: start, to: start + parts.slice(0, end).join(' ').length };
}
