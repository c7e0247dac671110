import type { Span } from '../../text';
import type { NoteHeading, OwnFacts } from '../own-facts';
import type { FoundRelation, Mention } from '../vault-facts';
import type { Vocabulary } from '../vocabulary';

const SECTION = 60;
const VERSUS = 90;

/**
 * Sections headed by words of difference contrast two concepts, in whatever language: those that
 * the heading names, else those that the section names, else the two headings beside it. Where one of
 * these names three, nothing is known. `named` are the names and links of the note.
 */
export function* contrastSections(
  own: OwnFacts,
  named: readonly Mention[],
  vocabulary: Vocabulary,
): Generator<FoundRelation> {
  for (const [at, heading] of own.headings.entries()) {
    if (heading.role !== 'contrast') continue;
    const end = own.headings.slice(at + 1).find((other) => other.level <= heading.level)?.span.from ?? Infinity;
    const inHeading = keysIn(named, heading.span);
    const inSection = keysIn(named, { from: heading.span.from, to: end });
    const pair = [inHeading, inSection].find((keys) => keys.size > 1) ?? besideOf(heading, own, vocabulary);
    const [one, other, third] = [...pair];
    if (one === undefined || other === undefined || third !== undefined) continue;
    const titled = pair === inHeading && /\s(?:vs\.?|versus)\s/iu.test(heading.text);
    const confidence = titled ? VERSUS : SECTION;
    yield { ...heading.span, source: one, target: other, kind: 'contrasts', confidence };
  }
}

/** Concepts named in a range; names that several claim are none. */
function keysIn(named: readonly Mention[], { from, to }: Span): ReadonlySet<string> {
  const found = named.filter((one) => one.from >= from && one.to <= to && one.keys.length === 1);
  return new Set(found.flatMap(({ keys }) => keys));
}

/** Headings that share the parent and are concepts. */
function besideOf(heading: NoteHeading, { headings }: OwnFacts, vocabulary: Vocabulary): ReadonlySet<string> {
  const place = headings.indexOf(heading);
  const ends = (other: NoteHeading): boolean => other.level < heading.level;
  const before = headings.slice(0, place).reverse().findIndex(ends);
  const behind = headings.slice(place).findIndex(ends);
  const family = headings.slice(before < 0 ? 0 : place - before, behind < 0 ? headings.length : place + behind);
  const keys = family
    .filter(({ level, role }) => level === heading.level && role === 'name')
    .map(({ text }) => vocabulary.keyOf(text));
  return new Set(keys.filter((key) => key !== null));
}
