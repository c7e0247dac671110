import { smallLetters, tokenise } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { trimEndOf } from '../reading/trim';
import type { Stretch } from './stretches';

/** Words so short tie a name together and need not return. */
const SHORT = 2;
/** Further behind its dash a term may well stand again. */
const CIRCLE = 7;
/** Words of a genus beside those of a name. */
const GENUS = 2;
/** Letters of an ending in languages that only add one. */
const LONGEST_ENDING = 2;
const ADDED = /^(?:[aeinsx]|as|en|er|es|is|ns|os)?$/u;
/** A line before a list is a heading of it, if it is no longer. */
const LONGEST_LEAD = 120;

/** Whether all words of a term stand in the first sentence of its gloss: «Новая заметка – создаёт новую заметку». */
export function isCircular(
  { inline, statement, sentenceTo, gloss }: Stretch,
  name: string,
  context: NoteContext,
): boolean {
  const text = inline.text.slice(statement.glossFrom, sentenceTo);
  if (gloss.spaceless) return name.length > 1 && text.includes(name);
  const own = wordsOf(name).filter((word) => word.length > SHORT);
  const said = wordsOf(text).slice(0, CIRCLE + own.length);
  const inflects = context.recogniser.languages[0]?.nounPhrase === 'ending';
  const same = (a: string, b: string): boolean => {
    const shared = commonStart(a, b);
    const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
    return inflects
      ? shared * 4 >= long * 3 && areForms(a, b)
      : shared === short && long - short <= LONGEST_ENDING && ADDED.test((a.length < b.length ? b : a).slice(short));
  };
  const stands = (words: readonly string[]): boolean =>
    own.length > 0 && own.every((word) => words.some((other) => same(word, other)));
  // "Noun clause – a clause that stands where a noun could": what tells the genus apart may take up its name.
  const isApart = gloss.indefinite && gloss.genus && gloss.qualified;
  const opening = Math.min(own.length + GENUS, gloss.relativeAt >= 1 ? gloss.relativeAt : CIRCLE);
  return stands(said) && (!isApart || stands(said.slice(0, opening)));
}

/** How many letters two words begin with alike. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function wordsOf(text: string): string[] {
  return tokenise(text).map((word) => smallLetters(word.text));
}

/** Whether a statement is an entry of a list of advantages, steps or resources, or a remark of a diary. */
export function isAmongRemarks(stretch: Stretch, context: NoteContext): boolean {
  const { dress, copula, mark } = stretch.statement;
  if (copula) return false;
  if (isUnderVersion(stretch.block, context)) return true;
  const light = dress === 'link' || dress === 'plain';
  if ((light || mark === 'colon') && isDiary(context.fileName)) return true;
  // «Замена валов, которую сделали в 2019 году»
  if (light && (!stretch.gloss.qualified || stretch.gloss.past) && isDated(stretch)) return true;
  const list = listOf(stretch.block, context);
  const tellsWhat = stretch.gloss.qualified && dress !== 'plain';
  if (mark === 'dash' && (list < 0 || tellsWhat)) return false;
  // "**Rhizome:** a stem that creeps" says what a thing is under any heading, if no line before asks for something else.
  const isUnderHeading = !(tellsWhat && stretch.gloss.indefinite) && isUnderRemarks(stretch.block, context);
  return isUnderHeading || isLedByRemarks(list, context);
}

const DIARY = /^\d{4}-(?:\d{2}|W\d{1,2})(?:-\d{2})?(?:$|\s)|^\d{1,2}\.\d{1,2}\.\d{4}/u;

/** A note named by a day, week or month. */
export function isDiary(fileName: string): boolean {
  return DIARY.test(fileName);
}

const DATE =
  /(?:^|[\s(])(?:\d{4}-\d{2}-\d{2}|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?:\.\d{2,4})?|W\d{1,2}|(?:19|20)\d{2})(?=$|[\s,;:.)—–-])/u;

/**
 * «Политика 1918–1921 годов», «в конце 1920-х», "the war of 1812": years that hang on a noun tell which one it is;
 * «в 1919 году» it happened.
 */
const YEARS = /(^|[^вуо])\s\d{4}(?:[–—-]\d{2,4}|-\p{Ll}|\s(?:год|г\.|рок))|\s(?:of|between)\s\d{4}/giu;

function isDated({ inline, statement, sentenceTo, gloss }: Stretch): boolean {
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  return DATE.test(gloss.genus && gloss.nounPhrase ? said.replace(YEARS, '$1') : said);
}

/** Whether the heading or the line above tells of a likeness: an address is a postman's there. */
export function isLikening(block: number, context: NoteContext): boolean {
  const heading = context.headings.nearest(block)?.heading.text ?? '';
  const list = listOf(block, context);
  const lead = leadOf(list < 0 ? block : list, context);
  return [heading, lead].some((text) => wordsOf(text).some((word) => context.recogniser.has('likenings', word)));
}

/** The heading above is a version and no more: what stands below it was changed. */
function isUnderVersion(block: number, { headings }: NoteContext): boolean {
  return VERSION.test(headings.nearest(block)?.heading.text ?? '');
}

const VERSION = /^\[?v?\.?\d{1,4}(?:\.\d{1,4}){1,3}\]?(?:[\s(–—-]+[\d.–-]{4,10}\)?)?$/iu;

/** The heading above is one of remarks. */
function isUnderRemarks(block: number, context: NoteContext): boolean {
  const heading = context.headings.nearest(block)?.heading;
  return heading !== undefined && speaksOfRemarks(heading.text, context);
}

/** The line that leads to the list is one of remarks. */
function isLedByRemarks(list: number, context: NoteContext): boolean {
  const lead = list < 0 ? '' : leadOf(list, context);
  // Where no word is known, a list that a sentence leads to is one of options.
  return lead !== '' && (context.recogniser.languages[0]?.nounPhrase === 'unknown' || speaksOfRemarks(lead, context));
}

function speaksOfRemarks(text: string, context: NoteContext): boolean {
  const words = wordsOf(text);
  return (
    words.some((word, i) => context.recogniser.has('remarkCues', word) && !isOfNotes(word, words[i + 1])) &&
    !words.some((word) => context.recogniser.isHeader('termWords', word) || context.recogniser.isDefinitionWord(word))
  );
}

/** "Reading notes" may be of anything. */
function isOfNotes(word: string, next: string | undefined): boolean {
  return word === 'reading' && next === 'notes';
}

/** The nearest list that holds a block; −1 without one. */
function listOf(block: number, { outline: { blocks } }: NoteContext): number {
  for (let at = blocks[block]?.parent ?? -1; at >= 0; at = blocks[at]?.parent ?? -1)
    if (blocks[at]?.kind === 'list') return at;
  return -1;
}

/** The line before a list that leads to it with a colon; empty without one. */
function leadOf(list: number, context: NoteContext): string {
  const { blocks, text } = context.outline;
  const siblings = context.children(blocks[list]?.parent ?? -1);
  for (let i = placeOf(list, siblings) - 1; i >= 0; i--) {
    const before = blocks[siblings[i] ?? -1];
    if (before?.kind === 'blank') continue;
    if (before?.kind !== 'paragraph') return '';
    const { from, to } = before.span;
    const line =
      text
        .slice(Math.max(from, to - LONGEST_LEAD), to)
        .split('\n')
        .at(-1) ?? '';
    return /[:：]$/u.test(trimEndOf(line, /[\s*_]/u)) ? line : '';
  }
  return '';
}

/** Where a block stands among its siblings, which are in order. */
function placeOf(block: number, siblings: readonly number[]): number {
  let low = 0;
  let high = siblings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle] ?? block) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}
