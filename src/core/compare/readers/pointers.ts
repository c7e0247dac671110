import type { InlineText, Mark } from '../../markdown';
import { tokenise } from '../../text';
import { foldWord } from '../contrast/sentence/token';
import type { NoteReading } from '../reading';

const LINKS: ReadonlySet<Mark['kind']> = new Set(['link', 'url', 'wiki-link']);
/** Words beside the link, at most. */
const FEW = 4;

/** "See more at [[Boats]]", "[docs](https://…)": where to read on, no value. A link to a note may be one. */
export function isPointer({ languages }: NoteReading, { text, marks }: InlineText): boolean {
  const links = marks.filter(({ kind }) => LINKS.has(kind));
  const [link] = links;
  if (link === undefined) return false;
  const rest = links.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  const words = tokenise(rest).map((word) => foldWord(word.text));
  if (words.length === 0) return links.every(({ kind }) => kind !== 'wiki-link');
  return words.length <= FEW && languages.of(text).words.readOn.has(words[0] ?? '');
}
