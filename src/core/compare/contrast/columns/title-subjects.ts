import type { InlineText } from '../../../markdown';
import { SourcePlaces } from '../../../markdown';
import { tokeniseApart } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import type { NameFinder } from './name-finder';
import { foldWord } from '../sentence/token';

/** The subjects that a title names: where all of it is one name, that of the note itself, those beside its "vs". */
export function titleSubjects(title: string, finder: NameFinder, lexicons: readonly Lexicon[]): ReadonlySet<number> {
  const subjectsIn = (text: string): Set<number> =>
    new Set(finder.find(plainInline(text), true).map(({ subject }) => subject));
  const whole = subjectsIn(title);
  if (whole.size !== 1) return whole;
  const isJoint = (word: string): boolean => lexicons.some(({ words }) => words.versus.includes(word));
  const joint = tokeniseApart(title).find(({ from, text }) => from > 0 && isJoint(foldWord(text)));
  if (joint === undefined) return whole;
  return new Set([title.slice(0, joint.from), title.slice(joint.to)].flatMap((side) => [...subjectsIn(side)]));
}

/** A text without markup. */
export function plainInline(text: string): InlineText {
  return { text, places: SourcePlaces.asWritten(text.length, 0), marks: [] };
}
