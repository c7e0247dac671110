import { conceptKey, smallLetters, tokenise } from '../../../text';
import { cleanName } from '../../naming/clean-name';
import type { NoteContext } from '../../reading/note-context';
import { areFormsOfName } from '../../reading/recurrence';
import { leadOf } from './lead';
import { isRivalName, withCapital } from './rival-name';
import type { RivalWords } from './rival-words';
import { MOST_NAMES } from './titled-rivals';

/** Lines that are looked at for what opens them. */
const MOST_LINES = 400;

/**
 * Names that a title lists and nothing more, "Threads, processes, coroutines", «Красные и белые», if the note tells of
 * each under a heading of its own, behind a label or in a column of a table: as those have them.
 */
export function listedRivals(title: string, context: NoteContext, words: RivalWords): readonly string[] {
  const names = namesOfList(title, words);
  if (names.length === 0 || names.length > MOST_NAMES) return [];
  for (const places of [headingNames(context, title), tableHeaders(context), leadNames(context)]) {
    const found = names.map((name) => places.find((place) => areFormsOfName(name, place)));
    const each = found.filter((name) => name !== undefined);
    if (each.length === names.length && new Set(each.map(conceptKey)).size === each.length) {
      // "sudo and su" are written small on purpose.
      return /^\p{Lu}/u.test(title) ? each.map(withCapital) : each;
    }
  }
  return [];
}

/** The names of a title, two at least, that holds conjunctions and commas between them and nothing else. */
export function namesOfList(title: string, words: RivalWords): readonly string[] {
  const names: string[] = [];
  let open = '';
  let end = 0;
  for (const { text, from, to } of tokenise(title)) {
    const gap = title.slice(end, from);
    end = to;
    const isJoint = words.joints.has(smallLetters(text));
    if (/[^\s,&/+-]/u.test(gap) || (!isJoint && words.small.has(smallLetters(text)))) return [];
    if (isJoint || /[,&/+]/u.test(gap)) {
      if (open !== '') names.push(open);
      open = isJoint ? '' : text;
    } else open = open === '' ? text : `${open}${gap === '-' ? '-' : ' '}${text}`;
  }
  if (open !== '') names.push(open);
  return names.length > 1 && names.every(isRivalName) ? names : [];
}

function headingNames({ headings }: NoteContext, title: string): readonly string[] {
  return headings.list.flatMap(({ heading }) =>
    heading.role === 'name' && heading.text !== title ? [heading.text] : [],
  );
}

function tableHeaders(context: NoteContext): readonly string[] {
  const headers = context.outline.blocks.flatMap(({ kind }, at) =>
    kind === 'table' ? (context.childBlocks(at)[0]?.cells.slice(1) ?? []) : [],
  );
  return headers.slice(0, MOST_LINES).map((cell) => context.note.inlineOf(cell).text.trim());
}

function leadNames({ outline }: NoteContext): readonly string[] {
  const names: string[] = [];
  for (const { kind, span } of outline.blocks) {
    if (kind !== 'paragraph' && kind !== 'item') continue;
    for (const line of outline.text.slice(span.from, span.to).split('\n')) {
      const name = cleanName(leadOf(line)?.lead ?? '')?.name;
      if (name !== undefined) names.push(name);
      if (names.length > MOST_LINES) return names;
    }
  }
  return names;
}
