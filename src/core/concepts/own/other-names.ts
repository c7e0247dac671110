import type { Span } from '../../text';
import { conceptKey, lowerInPlace, smallLetters, splitSentences, tokenise, wordsOf } from '../../text';
import type { Draft } from '../draft';
import { cleanName } from '../naming/clean-name';
import { nominativeOf } from '../naming/nominative';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { isQualifier } from './qualifier';

const MOST_WORDS = 3;
/** A synonym stands seldom beside its term. */
const RARE = 2;
/** Characters of a definition in which its term is looked for, and of its text in which other names are. */
const HEAD = 200;
const WINDOW = 1000;
/** Words that may stand before "also called" in its sentence. */
const BEFORE_CUE = 3;

/** Other names that a definition gives to its concept: in brackets behind the term, or in a later sentence of its own. */
export function otherNames(draft: Draft, context: NoteContext): string[] {
  const names = [...bracketed(draft, context), ...behindStress(draft, context), ...saidLater(draft, context)];
  const known = new Set([draft.term, ...draft.aliases].map(conceptKey));
  return names.filter((name) => !known.has(conceptKey(name)));
}

const BEHIND = /^[*_=]{0,3}\s?[(（]([^()（）\n]{3,60})[)）]/u;
/** Brackets inside a link belong to the name of its note. */
const BEHIND_LINK = /^\]\][*_=]{0,3}\s?[(（]([^()（）\n]{3,60})[)）]/u;

/** `**T** (synonym)`, in the definition or in the heading that names it. */
function bracketed({ block, span, term, text }: Draft, context: NoteContext): string[] {
  const above = context.headings.nearest(block);
  const heading = above?.heading.text === term ? above.heading.span : null;
  for (const { from, to } of heading === null ? [span] : [span, heading]) {
    const head = context.outline.text.slice(from, Math.min(to, from + HEAD));
    const at = head.indexOf(term);
    if (at < 0) continue;
    const isLink = head.slice(0, at).endsWith('[[');
    const behind = (isLink ? BEHIND_LINK : BEHIND).exec(head.slice(at + term.length))?.[1] ?? '';
    // Where the word comes from: «лат. erosio, разъедание».
    const parts = /[.:]/u.test(behind) ? [] : behind.split(/[,;] /u);
    const names = parts.flatMap((part) =>
      part.length < 3 ? [] : (bracketedName(part, { term, text }, context) ?? []),
    );
    // Two say how the term is meant: "(body, shell)".
    if (names.length === 1) return names;
  }
  return [];
}

/** «… называется **эффектом толпы** (thundering herd)»: behind the stressed words that name the term, whatever their case. */
function behindStress({ rule, span, term, text }: Draft, context: NoteContext): string[] {
  if (rule !== 'copula') return [];
  const said = context.outline.text.slice(span.from, Math.min(span.to, span.from + WINDOW));
  for (const [, shown = '', inside = ''] of said.matchAll(STRESSED)) {
    const words = wordsOf(shown).map((word) => smallLetters(word));
    const own = wordsOf(term).map((word) => smallLetters(word));
    if (words.length !== own.length || !words.every((word, i) => word === own[i] || areForms(word, own[i] ?? '')))
      continue;
    const name = bracketedName(inside, { term, text: text.replace(`(${inside})`, '') }, context);
    return name === null ? [] : [name];
  }
  return [];
}

const STRESSED = /[*_=]{1,3}([^*_=\n()]{2,60}[*_=]{1,3}(?: \p{Ll}{2,30})?)\s?[(（]([^()（）\n.:]{3,60})[)）]/gu;

/** One to three words that describe nothing, name no field and no genus of the gloss. */
function bracketedName(
  part: string,
  { term, text }: Pick<Draft, 'term' | 'text'>,
  context: NoteContext,
): string | null {
  const name = part.normalize('NFC').trim();
  const words = namingWords(name);
  if (words === null || context.knownKeys.has(conceptKey(name))) return null;
  const { recogniser } = context;
  if (isQualifier(words, smallLetters(term), recogniser)) return null;
  // What a name in Latin letters is, told in others: «Redis (хранилище)». And a word of which the note speaks often.
  if (isLatin(term) && !isLatin(name)) return null;
  if (words.length === 1 && context.words.get(name.toLowerCase()) > RARE) return null;
  const capital = /^\p{Lu}/u.test(name);
  if (capital && !name.toLowerCase().startsWith(term.slice(0, 3).toLowerCase())) return null;
  const gloss = tokenise(text.slice(0, HEAD)).map((word) => smallLetters(word.text));
  return words.some((word) => gloss.some((other) => other === word || areForms(other, word))) ? null : name;
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\P{L}]*$/u.test(name);
}

/** Lower-case words of a name of letters alone; null where it is none. */
function namingWords(name: string): string[] | null {
  if (!/^[\p{L}\p{M}'’\- ]+$/u.test(name) || /\p{Lu}\p{Lu}|\p{Ll}\p{Lu}/u.test(name)) return null;
  const words = name.toLowerCase().split(/\s+/u);
  return words.length > MOST_WORDS ? null : words;
}

/** «Её ещё называют «вдовой».», "It is also known as a bench hook.": sentences behind the first. */
function saidLater({ block, text }: Draft, context: NoteContext): string[] {
  const cues = context.recogniser.languages.flatMap((language) => language.alsoCalled);
  const window = text.slice(0, WINDOW);
  const lower = lowerInPlace(window);
  if (!cues.some((cue) => lower.includes(cue))) return [];
  return laterClauses(window, context).flatMap(({ from, to }) => {
    const sentence = lower.slice(from, to);
    const cue = cues.find((one) => sentence.includes(one)) ?? '';
    const at = sentence.indexOf(cue);
    if (cue === '' || !isOfTerm(sentence.slice(0, at))) return [];
    const shown = nameBehind(window.slice(from + at + cue.length, to));
    const name = shown === null ? undefined : cleanName(shown)?.name;
    const first = name?.split(' ')[0]?.toLowerCase();
    if (name === undefined || context.recogniser.has('termStarts', first) || context.recogniser.is('isFinite', first))
      return [];
    return [nominativeOf(name, block, context)];
  });
}

/** What follows the first sentence, and in it a semicolon; in scripts without spaces, a comma. */
function laterClauses(text: string, { abbreviations }: NoteContext): Span[] {
  return splitSentences(text, abbreviations).flatMap(({ from, to }, at) => {
    const clauses: Span[] = [];
    let start = from;
    for (const { index } of text.slice(from, to).matchAll(/[;；，]/gu)) {
      clauses.push({ from: start, to: from + index });
      start = from + index + 1;
    }
    clauses.push({ from: start, to });
    return at === 0 ? clauses.slice(1) : clauses;
  });
}

/** At most a pronoun and a verb stand before the cue, and no clause. */
function isOfTerm(before: string): boolean {
  return !/[,;:—–]/u.test(before) && tokenise(before).length <= BEFORE_CUE - 1;
}

/** Quoted words, else up to three words to the next sign. */
function nameBehind(rest: string): string | null {
  const quoted = /^\s*["«„“]([^"»“”]{2,60})["»“”]/u.exec(rest)?.[1];
  if (quoted !== undefined) return quoted;
  const plain = rest
    .trim()
    .replace(/[.,;!)]$/u, '')
    .replace(/^(?:an?|the|ein|eine|une?|una|uno?|um|uma) /u, '');
  return /^[\p{L}\p{M}'’\- ]{3,60}$/u.test(plain) && plain.split(/\s+/u).length <= MOST_WORDS ? plain : null;
}
