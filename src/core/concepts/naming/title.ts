import type { InlineText } from '../../markdown';
import { readStatement } from '../reading/statement';
import { readTerm } from '../reading/term-shape';
import { shownName } from '../reading/shown-name';
import type { Recogniser } from '../reading/recogniser';
import { askedTerm } from './asked-term';
import { definitionWords } from '../../language';
import { firstMatch } from '../../text';
import { cleanName } from './clean-name';

/** What the title of a callout, or a bold label, says of a definition. */
export interface DefinitionTitle {
  /** Begins with a definition word. */
  readonly worded: boolean;
  /** The term stands behind the definition word with nothing between. */
  readonly inGenitive: boolean;
  readonly term: string | null;
  readonly aliases: readonly string[];
  /** Where a gloss begins in the title; null without one. */
  readonly glossFrom: number | null;
}

const WORDS_OF_TITLE = 3;
const NUMBER = /^[\s.#№]*\d+(?:\.\d+)*\p{Ll}?/u;
const BRACKETED = /^[(（]([^()（）]+)[)）]\s*[.:：]?$/u;
/** "Formal definition of an X" in languages that set the adjective behind the noun. */
const KIND_OF =
  /^(?:(?:in)?form(?:ale?|elle)(?:\s|$))?(?:(?:of|for|von|der|des|de|di|d[ao]s?|du|del|dell[ae]|dei|degli)\s+(?:(?:an?|the|una?|uno|une|il|el|la|le|lo|um|uma|ein|eine[rs]?)\s+)?)?/iu;
const SEPARATORS = /^[\s:：.,;—–*_-]+/u;

/** Length of the definition word with which the text begins, its number and separators included; 0 without one. */
export function definitionPrefix(text: string, recogniser: Recogniser): number {
  const words: RegExpExecArray[] = [];
  for (const word of text.slice(0, 80).matchAll(/[\p{L}\p{M}'-]+/gu)) if (words.push(word) === WORDS_OF_TITLE) break;
  const start = words[0]?.index ?? 0;
  if (/[\p{L}\p{N}]/u.test(text.slice(0, start))) return 0;
  for (const last of words.reverse()) {
    const end = last.index + last[0].length;
    if (!recogniser.isDefinitionWord(text.slice(start, end))) continue;
    const rest = text.slice(end);
    const number = firstMatch(rest, NUMBER).length;
    const separators = firstMatch(rest.slice(number), SEPARATORS).length;
    // "Define your schema" is an order, and what only looks like the word is another one.
    const known =
      definitionWords.has(text.slice(start, end).toLowerCase()) && !/^define$/iu.test(text.slice(start, end));
    if (!known && number === 0 && /^\s+\p{L}/u.test(rest)) continue;
    return end + number + separators;
  }
  return 0;
}

/** Length of a word like "term" with its colon, which only heads the name: «Термин: исторический источник». */
function termPrefix(text: string, recogniser: Recogniser): number {
  const [whole = '', word = ''] = /^\P{L}{0,4}(\p{L}{3,20})\s?[:：]\s*(?=\S)/u.exec(text) ?? [];
  return whole !== '' && recogniser.isHeader('termWords', word) ? whole.length : 0;
}

/** "Carmichael number: a composite number that passes …": all of it stands in the title, behind a plain colon. */
function colonIn(text: string, from: number): { readonly termTo: number; readonly glossFrom: number } | null {
  const match = COLON_GLOSS.exec(text.slice(from));
  return match === null ? null : { termTo: from + (match[1]?.length ?? 0), glossFrom: from + match[0].length };
}

/** A short name, and words enough to say what it is. */
const COLON_GLOSS = /^([^:：]{2,60})[:：]\s+(?=\p{Ll}\S*(?:\s+\S+){4})/u;

/** Reads a title; `whole` takes its words for the term even without a definition word before them. */
export function readTitle(inline: InlineText, recogniser: Recogniser): DefinitionTitle {
  const { text } = inline;
  const defined = definitionPrefix(text, recogniser);
  const prefix = defined > 0 ? defined : termPrefix(text, recogniser);
  const worded = defined > 0;
  const from = prefix + (prefix > 0 ? firstMatch(text.slice(prefix), KIND_OF).length : 0);
  const rest = text.slice(from).trim();
  const inGenitive = from === prefix && /\p{L}\s+$/u.test(text.slice(0, prefix));
  if (rest === '') return { worded, inGenitive, term: null, aliases: [], glossFrom: null };
  if (prefix > 0 && BRACKETED.test(rest)) {
    const name = cleanName(rest.replace(BRACKETED, '$1'))?.name ?? null;
    return { worded, inGenitive: false, term: name, aliases: [], glossFrom: null };
  }
  if (prefix === 0 && /[?？]\s*$/u.test(rest)) {
    const asked = askedTerm(rest, recogniser);
    const name = asked === null ? null : (cleanName(asked)?.name ?? null);
    return { worded: false, inGenitive: false, term: name, aliases: [], glossFrom: null };
  }
  const statement = readStatement(inline, from, text.length, recogniser) ?? colonIn(text, from);
  const to = statement?.termTo ?? text.length;
  const shown = shownName(inline, from, to);
  const term = readTerm(shown, recogniser);
  return {
    worded,
    inGenitive,
    term: term?.name ?? cleanName(shown)?.name ?? null,
    aliases: term?.aliases ?? [],
    glossFrom: statement?.glossFrom ?? null,
  };
}
