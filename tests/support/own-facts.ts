import { parse } from 'yaml';
import type { Definition, OwnFacts, OwnFactsOptions } from '../../src/core/concepts';
import { findOwnFacts } from '../../src/core/concepts';
import { languagesOf, packsFor } from '../../src/core/language';
import { parseNote } from '../../src/core/markdown';

/** The settings a vault begins with. */
export const defaultOptions = {
  threshold: 80,
  rulesOff: new Set(['double-colon'] as const),
  definitionWords: [],
  stopHeadings: [],
  labels: [],
  templates: [],
  version: 1,
} satisfies Omit<OwnFactsOptions, 'packs'>;

/** The own facts of a text as the application finds them. */
export function factsOf(text: string, path = 'Note.md', options: Partial<OwnFactsOptions> = {}): OwnFacts {
  const note = parseNote(path, text, {
    parseYaml: (yaml): unknown => parse(yaml),
    cues: new Set(),
  });
  return findOwnFacts(note, { ...defaultOptions, packs: packsFor(languagesOf(text)), ...options });
}

/** All that facts say, whether they were unpacked or found: what is unpacked has members that are no fields. */
export function fieldsOf(own: OwnFacts): OwnFacts {
  const { path, version, name, noteAliases, concepts, definitions, links, headings, languages, words, problems } = own;
  return { path, version, name, noteAliases, concepts, definitions, links, headings, languages, words, problems };
}

export function acceptedIn(facts: OwnFacts): readonly Definition[] {
  return facts.definitions.filter((definition) => definition.status === 'accepted');
}

/** Names of what is accepted in a text. */
export function termsIn(text: string, path?: string, options?: Partial<OwnFactsOptions>): string[] {
  return acceptedIn(factsOf(text, path, options)).map((definition) => definition.term);
}
