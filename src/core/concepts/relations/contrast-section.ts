import type { Span } from '../../text';
import { conceptKey, firstAtOrAfter, wordsOf } from '../../text';
import type { OwnFacts } from '../own-facts';
import type { FoundRelation, Mention } from '../vault-facts';
import type { Vocabulary } from '../vocabulary';
import { JOINING } from './joining-words';
import { sectionEnd } from './section-end';

const SECTION = 60;
const VERSUS = 90;
/** Headings on either side among which those beside a section are looked for. */
const REACH = 30;

/**
 * Sections headed by words of difference contrast two concepts, in whatever language: those that
 * the heading names, else those that the section names, else the two headings beside it. Where one of
 * these names three, nothing is known. `named` are the names and links of the note, by place.
 */
export function* contrastSections(
  own: OwnFacts,
  named: readonly Mention[],
  vocabulary: Vocabulary,
): Generator<FoundRelation> {
  for (const [at, heading] of own.headings.entries()) {
    if (heading.role !== 'contrast') continue;
    const inHeading = coordinated(heading.text, vocabulary) ?? keysIn(named, heading.span);
    const inSection = keysIn(named, { from: heading.span.from, to: sectionEnd(own.headings, at) });
    const pair = [inHeading, inSection].find((keys) => keys.size > 1) ?? besideOf(at, own, vocabulary);
    const [one, other, third] = [...pair];
    if (one === undefined || other === undefined || third !== undefined) continue;
    if (pair === inSection && isThirdDefined(own, heading.span.from, sectionEnd(own.headings, at), [one, other]))
      continue;
    const titled = pair === inHeading && /\s(?:vs\.?|versus)\s/iu.test(heading.text);
    const confidence = titled ? VERSUS : SECTION;
    yield { ...heading.span, source: one, target: other, kind: 'contrasts', confidence };
  }
}

/** «Тёплый и холодный фронт»: two adjectives share the noun behind the second. */
function coordinated(heading: string, vocabulary: Vocabulary): ReadonlySet<string> | null {
  const words = wordsOf(heading);
  const at = words.findIndex((word, i) => i > 0 && JOINING.test(word));
  const [one = '', , other = '', noun = ''] = at < 0 ? [] : words.slice(at - 1);
  if (noun === '') return null;
  const keys = new Set([one, other].flatMap((adjective) => vocabulary.keyOf(`${adjective} ${noun}`) ?? []));
  return keys.size === 2 ? keys : null;
}

/** One of two is defined there, and the other only a word of its gloss. */
function isThirdDefined({ definitions }: OwnFacts, from: number, to: number, keys: readonly string[]): boolean {
  const defined = definitions.filter(({ evidence }) => evidence.from >= from && evidence.to <= to);
  return keys.filter((key) => defined.some(({ term }) => conceptKey(term) === key)).length === 1;
}

/** Up to three concepts named in a range; names that several claim are none. */
function keysIn(named: readonly Mention[], { from, to }: Span): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = firstAtOrAfter(named, from); at < named.length && found.size < 3; at++) {
    const one = named[at];
    if (one === undefined || one.to > to) break;
    if (one.keys.length === 1) for (const key of one.keys) found.add(key);
  }
  return found;
}

/** Headings near it that share its parent and are concepts. */
function besideOf(at: number, { headings }: OwnFacts, vocabulary: Vocabulary): ReadonlySet<string> {
  const level = headings[at]?.level ?? 0;
  const keys = new Set<string>();
  for (const step of [-1, 1]) {
    for (let next = at + step; Math.abs(next - at) <= REACH; next += step) {
      const heading = headings[next];
      if (heading === undefined || heading.level < level) break;
      const key = heading.level === level && heading.role === 'name' ? vocabulary.keyOf(heading.text) : null;
      if (key !== null) keys.add(key);
    }
  }
  return keys;
}
