import type { Concept } from '../../core/concepts';
import { languagesOf, packsFor } from '../../core/language';
import { splitSentences } from '../../core/text';
import type { Vault } from '../vault';

type Known = Pick<Vault, 'index'>;

/** Characters that file names and links cannot hold. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]]+/gu;
const DRESS = /^[*_=\])]+/u;
const BRACKETS = /^\s*\([^()\n]*\)/u;
const MARK = /^(?:\s+[-–—]|:{1,2}[*_=]*)\s+/u;

/** The concept that goes by a name in any of its forms; null where none does, or several do. */
export function conceptNamed({ index }: Known, name: string): Concept | null {
  const key = index.vocabulary().keyOf(name);
  return key === null ? null : index.concepts.get(key);
}

/** What a line says of the term that ends at an offset, where it says it as definitions do; else nothing. */
export function saidOfTerm({ index }: Known, path: string, line: string, to: number): string {
  const rest = line.slice(to);
  const [sentence] = splitSentences(rest, { hard: [], soft: [] });
  const said = rest.slice(0, sentence?.to ?? 0);
  const bare = said.replace(DRESS, '').replace(BRACKETS, '').replace(DRESS, '');
  const behind = bare.replace(MARK, '');
  const [first = '', ...words] = behind.trim().split(/\s+/u);
  const packs = packsFor(index.concepts.factsOf(path)?.own.languages ?? languagesOf(line));
  if (packs.some(({ recognition }) => recognition.copulas.has(first.toLowerCase()))) return words.join(' ');
  return behind === bare ? '' : behind.trim();
}

/** The name of a note for a term; empty where nothing is left of it. */
export function noteNameFor(term: string): string {
  return term.replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+/u, '');
}
