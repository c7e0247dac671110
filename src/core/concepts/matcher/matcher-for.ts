import type { LanguagePack } from '../../language';
import type { Matcher, TermHit } from '../matcher';

/**
 * The matcher for a text of known languages, the first the one it is mostly written in: a name that is a function word
 * of that language, as "Mint" in Hungarian, is none there.
 */
export function matcherFor(matcher: Matcher, [language]: readonly LanguagePack[]): Matcher {
  const stopWords = language?.stopWords;
  if (stopWords === undefined || stopWords.size === 0) return matcher;
  const isOwn =
    (text: string) =>
    ({ from, to, foreign }: TermHit): boolean =>
      foreign !== true || !stopWords.has(text.slice(from, to).toLowerCase());
  return {
    find: (text) => {
      const hits = matcher.find(text);
      return hits.some(({ foreign }) => foreign === true) ? hits.filter(isOwn(text)) : hits;
    },
    touches: (text) => matcher.touches(text),
  };
}
