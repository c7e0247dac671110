import type { Span } from '../../text';
import { conceptKey, lowerInPlace, smallLetters, splitSentences, tokenise, wordsOf } from '../../text';
import type { Draft } from '../draft';
import { isAbbreviationOf } from '../naming/abbreviation';
import { askedTerm } from '../naming/asked-term';
import { cleanName } from '../naming/clean-name';
import { nominativeOf } from '../naming/nominative';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { listedNames } from './listed-names';
import { isQualifier } from './qualifier';
import { isShortElsewhere, isSignOf } from './short-name';

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
  const names = [
    ...bracketed(draft, context),
    ...behindNaming(draft, context),
    ...shortOrFull(draft),
    ...saidAside(draft, context),
    ...saidLater(draft, context),
    ...listedNames(draft, context),
    ...shortAbove(draft, context),
  ];
  const known = new Set([draft.term, ...draft.aliases].map(conceptKey));
  return names.filter((name) => !known.has(conceptKey(name)));
}

const BEHIND = /^[*_=]{0,3}\s?[(（]([^()（）\n]{2,60})[)）]/u;
/** Brackets inside a link belong to the name of its note. */
const BEHIND_LINK = /^\]\][*_=]{0,3}\s?[(（]([^()（）\n]{2,60})[)）]/u;

/** `**T** (synonym)`, in the definition or in the heading that names it. */
function bracketed({ block, span, term, text }: Draft, context: NoteContext): string[] {
  const above = context.headings.nearest(block);
  const heading = above?.heading.text === term ? above.heading.span : null;
  for (const { from, to } of heading === null ? [span] : [span, heading]) {
    const head = context.outline.text.slice(from, Math.min(to, from + HEAD)).normalize('NFC');
    const at = head.indexOf(term);
    if (at < 0) continue;
    const isLink = head.slice(0, at).endsWith('[[');
    const behind = (isLink ? BEHIND_LINK : BEHIND).exec(head.slice(at + term.length))?.[1] ?? '';
    // Where the word comes from: «лат. erosio, разъедание».
    const parts = /[.:]/u.test(behind) ? [] : behind.split(/[,;] /u);
    const sure = sureNames(parts, term, context);
    if (sure.length > 0) return sure;
    const names = parts.flatMap((part) =>
      part.length < 3 ? [] : (bracketedName(part, { term, text }, context) ?? []),
    );
    // Two say how the term is meant: "(body, shell)".
    if (names.length === 1) return names;
  }
  return [];
}

/** "## BF", "## What is BF?" over the definition of "Boundary fence". */
function shortAbove({ block, term }: Draft, { headings, recogniser }: NoteContext): string[] {
  const text = headings.nearest(block)?.heading.text ?? '';
  return [askedTerm(text, recogniser) ?? text].filter((short) => isAbbreviationOf(short, term));
}

/** A sign of the term, a name with its own abbreviation ("boundary fence, BF"), or several behind a word that says so each. */
function sureNames(parts: readonly string[], term: string, context: NoteContext): string[] {
  const { recogniser } = context;
  const [first = '', second = ''] = parts;
  if (parts.length === 1) {
    const isShort = isShortElsewhere(first, term, context) && !context.knownKeys.has(conceptKey(first));
    return isShort || isSignOf(first, term) ? [first] : [];
  }
  if (parts.length === 2 && namingWords(first) !== null && isAbbreviationOf(second, first)) return [first, second];
  const cues = recogniser.languages.flatMap((language) => language.alsoCalled);
  const names = parts.flatMap((part) => {
    const cue = cues.find((one) => part.toLowerCase().startsWith(`${one} `));
    const name = cue === undefined ? null : nameBehind(part.slice(cue.length));
    return name === null ? [] : [name];
  });
  return names.length > 1 && names.length === parts.length ? names : [];
}

/** In brackets of the gloss: what the term abbreviates, or its abbreviation, alone or with where it is met. */
function shortOrFull({ term, text }: Draft): string[] {
  return [...text.slice(0, WINDOW).matchAll(IN_BRACKETS)].flatMap(([, inside = '']) => {
    const full = inside.replace(/^(?:short for|англ\.)\s+/u, '');
    if (/\s/u.test(full) && isAbbreviationOf(term, full)) return [full];
    const [short = '', met, ...more] = inside.replace(/\.$/u, '').split(' ');
    const isMet = met === undefined || (MET.test(met) && more.length > 0 && more.length <= MOST_WORDS);
    return isMet && (isAbbreviationOf(short, term) || isSignOf(short, term)) ? [short] : [];
  });
}

const IN_BRACKETS = /[(（]([^()（）\n]{2,60})[)）]/gu;
/** Between a short form and where it stands: "(BF on the maps)". */
const MET = /^(?:in|on|at|auf|im|на|в|у|во)$/u;

/** "…, also called a bench hook." at the end of the gloss's first sentence, "(also called a bench hook)" in it. */
function saidAside({ block, text }: Draft, context: NoteContext): string[] {
  const { abbreviations, recogniser } = context;
  const window = text.slice(0, WINDOW);
  const lower = lowerInPlace(window);
  const cues = recogniser.languages.flatMap((language) => language.alsoCalled).filter((cue) => lower.includes(cue));
  const end = cues.length === 0 ? 0 : (splitSentences(window, abbreviations)[0]?.to ?? 0);
  return cues.flatMap((cue) => {
    // A small letter begins no sentence: "… a rope is made fast. aka kevel".
    const at = [', ', '(', '. '].map((sign) => lower.indexOf(`${sign}${cue} `)).find((one) => one > 0) ?? -1;
    if (at < 0 || at > end) return [];
    const isBracket = window.charAt(at) === '(';
    const from = at + (isBracket ? 1 : 2) + cue.length;
    const to = isBracket ? window.indexOf(')', from) : end;
    const shown = to < 0 ? null : nameBehind(window.slice(from, to));
    const first = shown?.split(' ')[0]?.toLowerCase();
    const isName = shown !== null && !recogniser.has('termStarts', first) && !recogniser.is('isFinite', first);
    // "A piece of wood, also known as timber" may tell of the wood; of what holds a verb the term is told.
    const before = wordsOf(lower.slice(0, at));
    const isOfAll = isBracket || before.length > MOST_WORDS + 1;
    if (!isName || !isOfAll || wordsOf(shown.toLowerCase()).some((word) => before.includes(word))) return [];
    // «… её же НАЗЫВАЮТ пирсом»: the verb asks for a case, «она же пирс» does not.
    return [recogniser.is('isFinite', cue.split(' ').at(-1)) ? nominativeOf(shown, block, context) : shown];
  });
}

/**
 * «… называется **эффектом толпы** (thundering herd)», «Зимним паром (зябью) называется …»: behind the words that name
 * the term, whatever their case; beside words in another case the name has one, too.
 */
function behindNaming({ rule, block, span, term, text }: Draft, context: NoteContext): string[] {
  if (rule !== 'copula' && rule !== 'label') return [];
  const said = context.outline.text.slice(span.from, Math.min(span.to, span.from + WINDOW));
  const own = wordsOf(term).map((word) => smallLetters(word));
  for (const [, shown = '', inside = ''] of said.matchAll(NAMED)) {
    const words = wordsOf(shown)
      .slice(-own.length)
      .map((word) => smallLetters(word));
    if (words.length !== own.length || !words.every((word, i) => word === own[i] || areForms(word, own[i] ?? '')))
      continue;
    const isTurned = words.some((word, i) => word !== own[i]);
    // Unstressed, in other letters: where the word comes from, as often as its other name.
    if (!/[*_=]/u.test(shown) && (!isTurned || isLatin(inside) !== isLatin(term))) continue;
    const turned = isTurned ? nominativeOf(inside, block, context) : inside;
    const name = bracketedName(turned, { term, text: text.replace(`(${inside})`, '') }, context);
    return name === null ? [] : [name];
  }
  return [];
}

const NAMED = /([^()\n.,;:]{2,80})\s?[(（]([^()（）\n.:]{3,60})[)）]/gu;

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
  if (isLatin(term) && !isLatin(name) && !isTranslation(words, term, context)) return null;
  if (words.length === 1 && context.words.get(name.toLowerCase()) > RARE) return null;
  const capital = /^\p{Lu}/u.test(name);
  if (capital && !name.toLowerCase().startsWith(term.slice(0, 3).toLowerCase())) return null;
  const gloss = tokenise(text.slice(0, HEAD)).map((word) => smallLetters(word.text));
  const isSaid = (word: string): boolean => gloss.some((other) => other === word || areForms(other, word));
  return words.some(isSaid) && !(OF_A_KIND.test(words[0] ?? '') && words.findIndex(isSaid) === words.length - 1)
    ? null
    : name;
}

/** Adjectives that name a kind and give no quality: «Фальшкиль (килевой брус) — брус, …» says the genus again. */
const OF_A_KIND =
  /^(?!нов|готов|суров|здоров).*(?:(?:ческ|ивн|альн|арн|онн)(?:ий|ый|ая|ое|ие|ые)|[ое]в(?:ой|ая|ое|ые))$/u;

/** «Stale bread (чёрствый хлеб)»: an adjective and its noun behind two words that are no name of a product. */
function isTranslation(words: readonly string[], term: string, { recogniser }: NoteContext): boolean {
  const [first = '', second = '', ...more] = words;
  const isPhrase = more.length === 0 && recogniser.is('isAdjective', first) && !recogniser.is('isAdjective', second);
  return isPhrase && /^\p{L}\p{Ll}+ \p{Ll}+$/u.test(term);
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
    const behind = window.slice(from + at + cue.length, to);
    if (
      cue === '' ||
      !(isOfTerm(sentence.slice(0, at)) || (QUOTED.test(behind) && SAID_WHERE.test(sentence.slice(0, at))))
    )
      return [];
    const shown = nameBehind(behind);
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

/** «У пекарей она ещё зовётся «…»»: by whom, the pronoun, and a name in quotation marks. */
const SAID_WHERE =
  /^(?:у|в|во|на|среди|in|among|by|bei|im|chez|en|dans)\s[^,;:—–]{3,40}\s(?:он|она|оно|они|е[её]|его|их|it|they)\s(?:is|are)?\s*$/u;
const QUOTED = /^\s*["«„“]/u;

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
