import { smallLetters, tokenise } from '../../../text';
import type { NoteContext } from '../../reading/note-context';
import { isRivalName, withCapital } from './rival-name';
import type { RivalWords } from './rival-words';
import { statementOpener } from './spoken';
import { MOST_NAMES } from './titled-rivals';

const MOST_HEADINGS = 40;

/**
 * "RAW / JPEG" over "RAW keeps everything. JPEG throws most of it away.": names of a heading with slashes between them,
 * if the section says something of each, so that each opens a statement in it.
 */
export function slashedRivals({ headings, outline, recogniser }: NoteContext, words: RivalWords): readonly string[] {
  const slashed = headings.list.filter(({ heading }) => heading.role === 'name' && heading.text.includes('/'));
  return slashed.slice(0, MOST_HEADINGS).flatMap(({ index, heading }) => {
    const names = namesOf(heading.text, words);
    if (names.some((name) => recogniser.isLabel(name) || recogniser.headingRole(name) !== 'name')) return [];
    const next = headings.list.find((other) => other.index > index && other.heading.level <= heading.level);
    const said = outline.text.slice(heading.span.to, next?.heading.span.from ?? outline.text.length);
    return names.every((name) => statementOpener(name)(said)) ? names : [];
  });
}

/** None where a part is no name, or shares the noun of the last: "target / frequency encoding", "TCP/IP stack", "and/or". */
function namesOf(title: string, words: RivalWords): readonly string[] {
  const names = title.split('/').map((part) => part.trim());
  const isSound = (name: string): boolean =>
    isRivalName(name) &&
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\s.'’+#-]*$/u.test(name) &&
    !tokenise(name).some(({ text }) => words.small.has(smallLetters(text)));
  const count = (name: string | undefined): number => tokenise(name ?? '').length;
  const isWhole = /^[\p{Lu}\p{N}]/u.test(title) && count(names.at(-1)) <= count(names[0]);
  return names.length > 1 && names.length <= MOST_NAMES && isWhole && names.every(isSound)
    ? names.map(withCapital)
    : [];
}
