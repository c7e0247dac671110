import { detached } from './string-pool';

/** Texts whose answers are kept; the memory begins anew above it. */
const MOST_ANSWERS = 2_000;
/** What is longer is seldom asked twice. */
const LONGEST_ASKED = 60;

/** The same answers, those for short texts kept: notes of a vault have headings and callouts in common. */
export function remembered<T extends boolean | string>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_ASKED) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= MOST_ANSWERS) known.clear();
    // A heading is a piece of its note, which would stay with it.
    known.set(detached(text), found);
    return found;
  };
}
