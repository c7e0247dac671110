import type { LanguagePack } from '../../../language';
import { russianOrUkrainian } from '../../../language';
import { conceptKey, wordsOf } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { lexiconFor } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/** The lexicons of a note's languages, and which of them a text is written in. */
export interface NoteLanguages {
  readonly lexicons: readonly Lexicon[];
  /** Keys of what rows without a name are called. */
  readonly others: ReadonlySet<string>;
  of(text: string): Lexicon;
}

/** Notes of one mixture of languages have the same list of packs, and the tables of a language are large. */
const known = new WeakMap<readonly LanguagePack[], NoteLanguages>();

/** Each sentence is read by the pack whose script and function words it shows most; ties go to the note's first. */
export function noteLanguages(packs: readonly LanguagePack[]): NoteLanguages | null {
  const found = known.get(packs) ?? makeLanguages(packs);
  if (found !== null) known.set(packs, found);
  return found;
}

function makeLanguages(packs: readonly LanguagePack[]): NoteLanguages | null {
  const lexicons = packs.map(lexiconFor);
  const first = lexicons[0];
  if (first === undefined) return null;
  const rivals = lexicons.slice(1).filter(({ pack }) => pack.scripts.length > 0 || pack.stopWords.size > 0);
  const near = lexicons.filter(({ pack }) => NEAR.has(pack.code)).length > 1;
  return {
    lexicons,
    others: new Set(lexicons.map(({ words }) => conceptKey(words.labels.other))),
    of(text) {
      if (rivals.length === 0) return first;
      const words = wordsOf(text.slice(0, 600)).map((word): Voter => {
        return { cyrillic: CYRILLIC.test(word), folded: foldWord(word) };
      });
      const told = near ? russianOrUkrainian(text) : null;
      const scoreOf = (lexicon: Lexicon): number =>
        told !== null && NEAR.has(lexicon.pack.code) && lexicon.pack.code !== told ? -1 : votes(words, lexicon);
      let best = first;
      let most = scoreOf(first);
      for (const lexicon of rivals) {
        const score = scoreOf(lexicon);
        if (score > most) {
          most = score;
          best = lexicon;
        }
      }
      return best;
    },
  };
}

const NEAR: ReadonlySet<string> = new Set(['ru', 'uk']);

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A word of the text. */
interface Voter {
  readonly cyrillic: boolean;
  readonly folded: string;
}

function votes(words: readonly Voter[], { pack }: Lexicon): number {
  const cyrillic = pack.scripts.includes('Cyrillic');
  let score = 0;
  for (const word of words) {
    if (word.cyrillic === cyrillic && pack.scripts.length > 0) score += 1;
    if (pack.stopWords.has(word.folded)) score += 2;
  }
  return score;
}
