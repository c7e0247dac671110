import { tokenise } from '../../../text';
import type { NoteContext } from '../../reading/note-context';
import { endOfSection } from '../../reading/note-headings';
import { namesOfList } from './listed-rivals';
import { withCapital } from './rival-name';
import type { RivalWords } from './rival-words';
import type { Said } from './spoken';
import { saidIn, speakerOf, statementOpener } from './spoken';
import { MOST_NAMES } from './titled-rivals';

const MOST_HEADINGS = 40;
const SENTENCE = /[.!?]\s|\n/u;

/**
 * "RAW / JPEG" over "RAW keeps everything. JPEG throws most of it away.", "Precision & recall" over a sentence in which
 * one clause is about precision and one about recall: names that a heading lists, if each opens a statement of the
 * section; of one sentence of it, where nothing but a conjunction joins them, since most such headings are of topics.
 */
export function headedRivals({ headings, outline, recogniser }: NoteContext, words: RivalWords): readonly string[] {
  const named = headings.list.filter(({ heading }) => heading.role === 'name' && /^[\p{Lu}\p{N}]/u.test(heading.text));
  return named.slice(0, MOST_HEADINGS).flatMap((node) => {
    const { heading } = node;
    const names = namesOfList(heading.text, words);
    if (names.length === 0 || names.length > MOST_NAMES || isShared(names, outline.text)) return [];
    if (names.some((name) => recogniser.isLabel(name) || recogniser.headingRole(name) !== 'name')) return [];
    const end = endOfSection(node, headings.list)?.heading.span.from ?? outline.text.length;
    const said = outline.text.slice(heading.span.to, end);
    const openers = names.map(statementOpener);
    const pieces = heading.text.includes('/') ? [said] : said.split(SENTENCE);
    const isOpened = (piece: Said): boolean => openers.every((opens) => opens(piece));
    return pieces.some((piece) => isOpened(saidIn(piece))) ? names.map(withCapital) : [];
  });
}

/** "Target / frequency encoding", "Target vs frequency encoding" in a note that has "target encoding", too: the last has the noun of all. */
export function isShared([first = '', ...others]: readonly string[], text: string): boolean {
  const last = tokenise(others.at(-1) ?? '').map((word) => word.text);
  return last.length > tokenise(first).length && speakerOf(`${first} ${last.at(-1) ?? ''}`)(saidIn(text));
}
