import { RIVAL_TITLES } from '../../../language';
import { conceptKey, smallLetters, tokenise } from '../../../text';
import { nameOfTitle } from '../../naming/nominative';
import type { NoteContext } from '../../reading/note-context';
import type { HeadingNode } from '../../reading/note-headings';
import { areFormsOfName } from '../../reading/recurrence';
import { leadOf, smallHeadingOf } from './lead';
import { headedRivals, isShared } from './headed-rivals';
import { listedRivals } from './listed-rivals';
import { withCapital } from './rival-name';
import type { RivalWords } from './rival-words';
import { rivalWords } from './rival-words';
import { sectionRivals } from './section-rivals';
import { saidIn, speakerOf } from './spoken';
import type { TitledName } from './titled-rivals';
import { titledRivals } from './titled-rivals';

/** What may set names against each other. */
interface Title {
  readonly text: string;
  readonly asks: boolean;
  /** What it opens, if that is a paragraph; null where it is a title of the note or a heading. */
  readonly said: string | null;
}

/** A note that compares more is a list of them. */
const MOST_RIVALS = 12;

/**
 * Names that a note sets against each other, in its title, a heading or what opens a paragraph ("A vs B", «Чем A
 * отличается от B»), by a title that lists what the note then tells apart, or by a section that says how things differ
 * and speaks of them: concepts to compare, though nothing defines them. Each is spoken of elsewhere in the note, and
 * in the nominative as far as the note has it. O(note) for each such title, of which the first few are asked.
 */
export function noteRivals(context: NoteContext): readonly string[] {
  const { options, headings, noteName } = context;
  const words = rivalWords(options.packs);
  const found = new Map<string, string>();
  const add = (names: readonly string[]): void => {
    for (const name of names) if (!found.has(conceptKey(name))) found.set(conceptKey(name), name);
  };
  const titles = headings.list.map((node) => ({ text: node.heading.text, asks: asks(node, context), said: null }));
  const all: Title[] = [...titles, ...leadTitles(context, words), ...smallHeadings(context, words)];
  if (noteName !== null) all.unshift({ text: noteName, asks: false, said: null });
  let asked = 0;
  for (const title of all) {
    const titled = titledRivals(title.text.replace(UNEQUAL, ' vs '), words, title.asks);
    if (titled.length === 0) continue;
    // The whole note is asked for each.
    asked += 1;
    if (asked > MOST_RIVALS) break;
    const names = titled.map((one) => inNominative(one, context)).filter((name) => name !== null);
    if (names.length === titled.length && areSpokenOf(names, title, context)) add(names);
  }
  for (const title of new Set([noteName, ...headings.list.slice(0, 1).map(({ heading }) => heading.text)]))
    if (title !== null) add(listedRivals(title, context, words));
  // A title tells of what the whole note is.
  if (found.size === 0) add(sectionRivals(context, words));
  add(headedRivals(context, words));
  return found.size <= MOST_RIVALS ? [...found.values()] : [];
}

/** "Concurrency vs parallelism: …" at the beginning of a paragraph or an item. */
function leadTitles({ outline }: NoteContext, words: RivalWords): readonly Title[] {
  return outline.blocks.flatMap(({ kind, span }): readonly Title[] => {
    if (kind !== 'paragraph' && kind !== 'item') return [];
    const found = leadOf(outline.text.slice(span.from, span.to));
    if (found === null) return [];
    const { lead: text, rest: said } = found;
    return tokenise(text).some((word) => words.telling.has(smallLetters(word.text)))
      ? [{ text, asks: false, said }]
      : [];
  });
}

/** "Rail ≠ rod" says the same as "Rail vs rod". */
const UNEQUAL = /\s(?:≠|!=)\s/u;

/**
 * "**Crust vs crumb.** The first …", "Crust vs crumb" on a line of its own, "Crust ≠ crumb. …": what opens a paragraph
 * without a colon, over what it says then or, where it says no more, the next paragraph.
 */
function smallHeadings({ outline }: NoteContext, words: RivalWords): readonly Title[] {
  const { blocks, text } = outline;
  return blocks.flatMap(({ kind, span }, at): readonly Title[] => {
    if (kind !== 'paragraph') return [];
    const found = smallHeadingOf(text.slice(span.from, span.to));
    if (found === null) return [];
    const list = found.isBold ? words.telling : words.against;
    if (!UNEQUAL.test(found.lead) && !tokenise(found.lead).some((word) => list.has(smallLetters(word.text)))) return [];
    if (found.rest.trim() !== '') return [{ text: found.lead, asks: false, said: found.rest }];
    const next = blocks[at + 1]?.kind === 'blank' ? blocks[at + 2] : blocks[at + 1];
    if (next === undefined || next.kind === 'heading') return [];
    return [{ text: found.lead, asks: false, said: text.slice(next.span.from, next.span.to) }];
  });
}

function asks({ block }: HeadingNode, context: NoteContext): boolean {
  return /[?？]\s*$/u.test(context.inline(block).text);
}

/** Behind the title, if it opens a line; else in what is no title of that kind itself. */
function areSpokenOf(names: readonly string[], { said }: Title, { outline, headings }: NoteContext): boolean {
  if (said !== null) {
    if (isShared(names, outline.text)) return false;
    const line = saidIn(said);
    // "The first is …. The second is …."
    if (names.length === 2 && RIVAL_TITLES.inTurn.test(said)) return true;
    return names.every((name) => speakerOf(name)(line));
  }
  const titles = new Set(headings.list.filter(({ heading }) => heading.role !== 'name').map(({ block }) => block));
  const waiting = names.map(speakerOf);
  for (const [at, { kind, span }] of outline.blocks.entries()) {
    if (waiting.length === 0) break;
    if ((kind !== 'paragraph' && kind !== 'heading' && kind !== 'table-row' && kind !== 'item') || titles.has(at))
      continue;
    const text = saidIn(outline.text.slice(span.from, span.to));
    for (let i = waiting.length - 1; i >= 0; i--) if (waiting[i]?.(text) === true) waiting.splice(i, 1);
  }
  return waiting.length === 0;
}

/**
 * As a heading or the note's words have it, with a capital, as names of concepts are written; null for a form that they
 * do not tell. An abbreviation has no cases.
 */
function inNominative({ name, oblique }: TitledName, context: NoteContext): string | null {
  const turned = oblique && /\p{Ll}/u.test(name) ? (titledAs(name, context) ?? turnedBack(name, context)) : name;
  return turned === null ? null : withCapital(turned);
}

function titledAs(name: string, { headings, noteAliases, recogniser }: NoteContext): string | null {
  if (recogniser.languages.every((language) => language.oblique === null)) return null;
  const names = headings.list.filter(({ heading }) => heading.role === 'name').map(({ heading }) => heading.text);
  return [...names, ...noteAliases].find((other) => areFormsOfName(name, other)) ?? null;
}

function turnedBack(name: string, context: NoteContext): string | null {
  const oblique = context.recogniser.languages[0]?.oblique ?? null;
  const [first, ...others] = tokenise(name).map(({ text }) => smallLetters(text));
  if (oblique === null || first === undefined) return name;
  const genitive = nameOfTitle(name, null, context);
  if (genitive !== name) return genitive;
  const nouns = oblique.noun(first).filter((form) => form !== first);
  const known = others.length > 0 ? undefined : nouns.find((form) => context.words.has(form));
  const mayBeOblique = oblique.isOblique(first) || (oblique.genitive?.(first) ?? []).some((form) => form !== first);
  return known ?? (mayBeOblique ? null : name);
}
