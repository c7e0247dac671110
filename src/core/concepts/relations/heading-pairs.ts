import type { Span } from '../../text';
import { firstAtOrAfter } from '../../text';
import { areFormsOfName } from '../reading/recurrence';
import type { OwnFacts } from '../own-facts';
import type { FoundRelation } from '../vault-facts';
import type { DefinitionPlace } from './definition-places';
import { JOINING } from './joining-words';
import { sectionEnd } from './section-end';

const PAIRED = 70;
/** Beside words that join: signs, and the word for what is set against another. */
const BETWEEN = /^(?:[&/]|vs\.?|versus)$/iu;
const NUMBER = /^\d[\d.]*\)?\s/u;

/**
 * A heading of two names, of which the section tells what each is, holds them against each other: nobody would put them
 * there together otherwise. Where the section defines a third, it is a list of what is known.
 */
export function* headingPairs(own: OwnFacts, places: readonly DefinitionPlace[]): Generator<FoundRelation> {
  for (const [at, heading] of own.headings.entries()) {
    const [one, other, third] = heading.role === 'contrast' ? [] : namesOf(heading.text);
    if (one === undefined || other === undefined || third !== undefined) continue;
    const section = { from: heading.span.from, to: sectionEnd(own.headings, at) };
    const [first, second, more] = conceptsIn(section, places);
    if (first === undefined || second === undefined || more !== undefined) continue;
    const terms = [first, second].map(({ index }) => own.definitions[index]?.term ?? '');
    const named = [one, other].map((name) => terms.findIndex((term) => areFormsOfName(name.replace(NUMBER, ''), term)));
    if (named.includes(0) && named.includes(1))
      yield { ...heading.span, source: first.key, target: second.key, kind: 'contrasts', confidence: PAIRED };
  }
}

/** What stands before, between and behind the words that join names. */
function namesOf(heading: string): string[] {
  const names: string[][] = [[]];
  for (const word of heading.split(/\s+/u))
    if (BETWEEN.test(word) || JOINING.test(word)) names.push([]);
    else names.at(-1)?.push(word);
  return names.map((words) => words.join(' '));
}

/** Up to three concepts that a section defines. */
function conceptsIn(section: Span, places: readonly DefinitionPlace[]): readonly DefinitionPlace[] {
  const found = new Map<string, DefinitionPlace>();
  for (let at = firstAtOrAfter(places, section.from); at < places.length && found.size < 3; at++) {
    const place = places[at];
    if (place === undefined || place.to > section.to) break;
    if (!found.has(place.key)) found.set(place.key, place);
  }
  return [...found.values()];
}
