import type { InlineText, Mark } from '../../markdown';
import { firstSentence, splitSentences, tokenise } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { headingPath } from '../reading/note-headings';
import { readCopula } from '../reading/copula';
import { shownName } from '../reading/shown-name';
import { readStatement } from '../reading/statement';
import { readTerm } from '../reading/term-shape';
import { namedWithNoun } from './adjective-named';
import { askedTerm } from './asked-term';
import { cleanName } from './clean-name';
import { abbreviationsOf } from './abbreviation';
import type { NamingVerb } from './naming-sentence';
import { findNamingVerb, firstEmphasis, namedEmphasis, obliqueOpening, withNoun } from './naming-sentence';
import { nominativeOf } from './nominative';

/** The name that a body gives to what it defines. */
export interface BodyName {
  readonly term: string;
  readonly aliases: readonly string[];
  /** Where the gloss begins, if the body opens with the term; else the stretch's start. */
  readonly glossFrom: number;
  /** The body names it outright: opens with it, or by a naming verb. */
  readonly sure: boolean;
}

const SENTENCE_WINDOW = 1000;
/** Characters of the opening words of a frame. */
const LONGEST_OPENING = 14;

/** Reads the name out of the first paragraph of a body that surely defines something; null where it names nothing. `end`: where the body ends in it. */
export function nameOfBody(
  whole: InlineText,
  from: number,
  block: number,
  context: NoteContext,
  end: number = whole.text.length,
): BodyName | null {
  const { recogniser } = context;
  // Lines behind it that are another's say nothing of it.
  const inline = end < whole.text.length ? { ...whole, text: whole.text.slice(0, end) } : whole;
  const asked = askedFirst(inline, from, context);
  if (asked !== null) return asked;
  const statement = readStatement(inline, from, end, recogniser);
  if (statement !== null) {
    const term = readTerm(shownName(inline, statement.termFrom, statement.termTo), recogniser);
    if (term !== null && !term.unlikely && !term.label && !term.coordinated) {
      return { term: term.name, aliases: term.aliases, glossFrom: statement.glossFrom, sure: true };
    }
  }
  return (
    namedOutright(inline, from, block, context) ??
    openedWith(inline, from, context) ??
    emphasised(inline, from, context)
  );
}

/** "**What is a lock?** A chamber that …": a body may open with the question that it answers. */
function askedFirst({ text }: InlineText, from: number, { abbreviations, recogniser }: NoteContext): BodyName | null {
  const { to } = firstSentence(text.slice(from, from + SENTENCE_WINDOW), abbreviations);
  const question = text.slice(from, from + to);
  const term = /[?？]\s*$/u.test(question) ? askedTerm(question, recogniser) : null;
  const clean = term === null ? null : cleanName(term);
  if (clean === null) return null;
  const behind = skipBlanks(text, from + to);
  const aliases = abbreviationsOf(clean.name, clean.brackets);
  return { term: clean.name, aliases, glossFrom: behind < text.length ? behind : from, sure: true };
}

/** By a naming verb, in whatever sentence of the paragraph it stands. */
function namedOutright(inline: InlineText, from: number, block: number, context: NoteContext): BodyName | null {
  const window = inline.text.slice(from, from + SENTENCE_WINDOW);
  for (const sentence of splitSentences(window, context.abbreviations)) {
    const [start, end] = [from + sentence.from, from + sentence.to];
    const verb = findNamingVerb(inline.text, start, end, context.recogniser);
    if (verb === null) continue;
    const mark = namedEmphasis(inline, verb, start, end);
    const place =
      mark === null
        ? obliqueOpening(inline.text, verb, start, context.recogniser)
        : mark.from < verb.to
          ? mark
          : withNoun(inline, mark, context.recogniser);
    const shown = place === null ? plainName(inline.text, verb, end) : shownName(inline, place.from, place.to);
    const clean = cleanName(shown);
    if (clean === null) continue;
    const begin = verb.opened ?? mark?.from ?? end;
    const opens =
      verb.opened === null
        ? mark === null
          ? place !== null
          : begin <= start + 6 && isBefore(mark, verb)
        : begin <= start + LONGEST_OPENING;
    const called = mark !== null && mark.from < verb.from ? [verb.to, end] : [start, verb.from];
    const withKind =
      mark === null ? null : namedWithNoun(clean.name, inline.text.slice(called[0], called[1]), context.recogniser);
    return {
      term: withKind ?? nominativeOf(clean.name, block, context),
      aliases: abbreviationsOf(clean.name, clean.brackets),
      glossFrom: opens ? skipBlanks(inline.text, verb.to) : from,
      sure: true,
    };
  }
  return null;
}

/** The words between opening word and verb, else those behind the verb. */
function plainName(text: string, verb: NamingVerb, end: number): string {
  return verb.opened === null
    ? wordsBehind(text.slice(verb.to, end))
    : withoutArticle(text.slice(verb.opened, verb.from));
}

function isBefore(mark: Mark | null, verb: NamingVerb): boolean {
  return mark !== null && verb.from >= mark.to && verb.from - mark.to <= 2;
}

/** The last words of a sentence that ends with its name: "… is called an open set."; empty where it goes on. */
function wordsBehind(rest: string): string {
  const words = withoutArticle(rest.replace(/[.。!]\s*$/u, ''));
  return tokenise(words).length > 4 || /[,;:]/u.test(words) ? '' : words;
}

function withoutArticle(words: string): string {
  return words.trim().replace(/^(?:an?|the|ein|eine|einem|einer|dem|der|un|une|una|um|uma)\s+/u, '');
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** `**T** is a …`, `A *T* is …`. */
function openedWith(inline: InlineText, from: number, context: NoteContext): BodyName | null {
  const copula = readCopula(inline, from, inline.text.length, context.recogniser);
  if (copula === null || copula.dress === 'plain') return null;
  const term = readTerm(shownName(inline, copula.termFrom, copula.termTo), context.recogniser);
  if (term === null) return null;
  return { term: term.name, aliases: term.aliases, glossFrom: copula.glossFrom, sure: true };
}

/** The first emphasis of the first sentence; sure if the body opens with it or a heading above shares a word. */
function emphasised(inline: InlineText, from: number, context: NoteContext): BodyName | null {
  const first = firstSentence(inline.text.slice(from, from + SENTENCE_WINDOW), context.abbreviations);
  const mark = firstEmphasis(inline, from + first.from, from + first.to);
  if (mark === null) return closing(inline, from);
  const clean = cleanName(shownName(inline, mark.from, mark.to));
  if (clean === null || context.recogniser.isLabel(clean.name)) return null;
  const sentence = inline.text.slice(from, from + first.to);
  const kind = ofKind(sentence, mark.from - from, clean.name) ?? saidOf(sentence, mark.from - from, clean.name);
  if (kind !== null) return { term: kind.term, aliases: [], glossFrom: from + kind.glossFrom, sure: true };
  const opens = tokenise(inline.text.slice(from, mark.from)).length === 0 && mark.kind !== 'wiki-link';
  const closes = closing(inline, from);
  if (!opens && closes !== null) return closes;
  return { term: clean.name, aliases: abbreviationsOf(clean.name, clean.brackets), glossFrom: from, sure: opens };
}

/** "A quantity that …. — **State function**": stressed words behind a dash, alone at the body's end. */
function closing(inline: InlineText, from: number): BodyName | null {
  const end = inline.text.trimEnd().length;
  const mark = inline.marks.find(({ kind, to }) => kind === 'strong' && to >= end);
  if (mark === undefined || mark.from <= from) return null;
  if (!/[.;][ \n][—–-]$/u.test(inline.text.slice(from, mark.from).trimEnd())) return null;
  const clean = cleanName(shownName(inline, mark.from, mark.to));
  return clean === null
    ? null
    : { term: clean.name, aliases: abbreviationsOf(clean.name, clean.brackets), glossFrom: from, sure: true };
}

/** "An argument is *valid* if …" and "a *sound* argument is …": an adjective names a kind with its noun. */
function ofKind(
  text: string,
  at: number,
  adjective: string,
): { readonly term: string; readonly glossFrom: number } | null {
  const [before, behind] = [text.slice(0, at), text.slice(at + adjective.length)];
  const said = /^\s*(?:an?|the) ((?:\p{L}+ ){0,2}\p{L}+) (?:is|are) (?:called |said to be )?$/iu.exec(before)?.[1];
  if (said !== undefined && /^,? (?:if|iff|when|whenever|provided)\b/u.test(behind))
    return { term: `${adjective} ${said.toLowerCase()}`, glossFrom: 0 };
  const noun = /^((?: \p{Ll}+){1,2}) (?:is|are) (?=\S)/u.exec(behind);
  return noun !== null && /^\s*(?:an?|the) $/iu.test(before)
    ? { term: `${adjective}${noun[1] ?? ''}`, glossFrom: at + adjective.length + noun[0].length }
    : null;
}

/** «Функция *чётна*, если …»: a short adjective names a kind with the noun of which it is said. */
function saidOf(
  text: string,
  at: number,
  adjective: string,
): { readonly term: string; readonly glossFrom: number } | null {
  const noun = /^\s*(\p{Lu}\p{Ll}{2,}(?: \p{Ll}+)?)(?: называется| будет| есть)? $/u.exec(text.slice(0, at))?.[1];
  const isCondition = /^,? (?:если|когда|тогда и только тогда|якщо|коли)(?!\p{L})/u.test(
    text.slice(at + adjective.length),
  );
  const full = noun === undefined || !isCondition || adjective.includes(' ') ? null : fullForm(adjective.toLowerCase());
  return full === null || noun === undefined ? null : { term: `${full} ${lowerFirst(noun)}`, glossFrom: 0 };
}

/** The nominative in full of a Russian adjective that is said of something: «чётна», «чётная» → «чётная». */
function fullForm(adjective: string): string | null {
  if (/\p{Ll}(?:ая|ое|ый|ой|ий)$/u.test(adjective)) return adjective;
  if (/\p{Ll}{3}[нтмв]а$/u.test(adjective)) return `${adjective}я`;
  return /\p{Ll}{3}[нтмв]о$/u.test(adjective) ? `${adjective.slice(0, -1)}ое` : null;
}

function lowerFirst(noun: string): string {
  return noun.charAt(0).toLowerCase() + noun.slice(1);
}

/** Whether a heading above the block or the note's name shares a word with the name. */
export function sharesWordAbove(name: string, block: number, context: NoteContext): boolean {
  const above = [...headingPath(context.headings.nearest(block))].map((node) => node.heading.text);
  const words = [...above, context.noteName ?? ''].flatMap((text) =>
    tokenise(text).map((word) => word.text.toLowerCase()),
  );
  return tokenise(name).some(({ text }) => words.some((word) => word.length > 2 && areForms(text.toLowerCase(), word)));
}
