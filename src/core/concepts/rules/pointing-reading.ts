import type { Mark } from '../../markdown';
import { lowerInPlace } from '../../text';
import { articleOf } from '../naming/asked-term';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { isVerbal } from '../reading/noun-phrase';
import { shownName } from '../reading/shown-name';
import { readTerm } from '../reading/term-shape';
import type { Reading, Sentence } from './sentence-reading';
import { SURE } from './sentence-reading';

const STRESS: ReadonlySet<Mark['kind']> = new Set(['strong', 'emphasis', 'highlight']);
/** Fewer words are a remark with a loud word behind it. */
const LEAST_WORDS = 5;

/**
 * A noun phrase, a colon, a pronoun that takes it up and the stressed name at the sentence's end: "The lower edge of
 * a sail: that is the *foot*".
 */
export function ofPointing({ inline, ...place }: Sentence, context: NoteContext): Reading | null {
  const { from, to } = place;
  const mark = inline.marks.find(
    (one) =>
      STRESS.has(one.kind) && one.from > from && one.to <= to && /^[\s.;*_=]*$/u.test(inline.text.slice(one.to, to)),
  );
  if (mark === undefined) return null;
  const before = inline.text.slice(from, mark.from);
  // Behind a dash the stressed words are what is said of a term.
  const at = before.search(/:\s[^:–—]{1,24}$/u);
  if (at < 1 || !pointsAt(before.slice(at + 1), context)) return null;
  const said = before.slice(0, at).trim();
  const term = readTerm(shownName(inline, mark.from, mark.to), context.recogniser);
  if (term === null || term.unlikely || term.label || term.coordinated) return null;
  const gloss = readGloss(said, context.recogniser);
  const isPhrase = gloss.genus && gloss.nounPhrase && !gloss.past && gloss.length >= LEAST_WORDS;
  const words = said
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,]+/u);
  const end = gloss.relativeAt < 1 ? words.length : gloss.relativeAt;
  if (!isPhrase || /[«„“”"!?…]/u.test(said) || isVerbal(words.slice(0, end), context.recogniser)) return null;
  return { sentence: { inline, ...place }, term, gloss, base: SURE, glossFrom: from, word: '' };
}

/** "That is the", «это», « c'est la »: nothing else stands before the name. */
function pointsAt(words: string, { recogniser: { languages } }: NoteContext): boolean {
  const lower = lowerInPlace(words.trim()).replace(/’/gu, "'");
  return languages.some((language) =>
    [...language.resumptions, ...language.pointings].some((opening) => {
      if (!lower.startsWith(opening)) return false;
      const rest = lower.slice(opening.length).trim();
      return rest === '' || articleOf(rest) === rest.length;
    }),
  );
}
