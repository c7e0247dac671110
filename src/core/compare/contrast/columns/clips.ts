import { tokenise } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/** Letters of what is left of a name, and of what is cut. */
const CLIP = 3;
/** Letters that a stop may follow, at least. */
const MARKED = 4;

/** "The CAT draws less than the MONO": beginnings of names, where a note cuts those of two columns short. */
export function clipsIn(
  text: string,
  nouns: readonly { readonly words: readonly string[]; readonly subject: number }[],
  lexicon: Lexicon,
): readonly (readonly [string, number])[] {
  const named = nouns.flatMap(({ words, subject }) => words.map((word) => [word, subject] as const));
  if (!named.some(([word]) => word.length >= CLIP + CLIP)) return [];
  const said = new Set(tokenise(text).map(({ text: word }) => foldWord(word)));
  const clips = [...said].flatMap((clip) => {
    if (clip.length < CLIP) return [];
    const fitting = named.filter(([word]) => word.startsWith(clip) && word.length >= clip.length + CLIP);
    const [subject, ...more] = new Set(fitting.map(([, one]) => one));
    if (subject === undefined || more.length > 0) return [];
    return lexicon.words.isFinite(clip) || lexicon.pack.stopWords.has(clip) ? [] : [[clip, subject] as const];
  });
  // «покрытосем.» is cut short by its stop alone.
  const isMarked = ([clip]: readonly [string, number]): boolean =>
    clip.length >= MARKED && new RegExp(`(?:^|[^\\p{L}])${clip}\\.(?=[^\\S\\n][^\\p{Lu}])`, 'u').test(text);
  return new Set(clips.map(([, subject]) => subject)).size > 1 ? clips : clips.filter(isMarked);
}
