import type { LanguagePack } from '../../language';
import { tokenise } from '../../text';
import type { Lexicon } from './lexicon';
import { buildLexicon } from './lexicon';
import { foldWord } from './token';

/** The lexicons of a note's languages, and which of them a text is written in. */
export interface NoteLanguages {
  readonly lexicons: readonly Lexicon[];
  of(text: string): Lexicon;
}

/** Each sentence is read by the pack whose script and function words it shows most; ties go to the note's first. */
export function noteLanguages(packs: readonly LanguagePack[]): NoteLanguages | null {
  const lexicons = packs.map((pack) => buildLexicon(pack));
  const first = lexicons[0];
  if (first === undefined) return null;
  // The pack of any language has no vote.
  const voters = lexicons.filter(({ pack }) => pack.scripts.length > 0 || pack.stopWords.size > 0);
  return {
    lexicons,
    of(text) {
      if (voters.every((lexicon) => lexicon === first)) return first;
      let best = first;
      let most = -1;
      for (const lexicon of voters) {
        const score = votes(text, lexicon);
        if (score > most) {
          most = score;
          best = lexicon;
        }
      }
      return best;
    },
  };
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function votes(text: string, lexicon: Lexicon): number {
  const cyrillic = lexicon.pack.scripts.includes('Cyrillic');
  let score = 0;
  for (const word of tokenise(text.slice(0, 600))) {
    if (CYRILLIC.test(word.text) === cyrillic && lexicon.pack.scripts.length > 0) score += 1;
    if (lexicon.pack.stopWords.has(foldWord(word.text))) score += 2;
  }
  return score;
}
