import { conceptKey } from '../../text';
import type { Definition } from '../definition';
import type { OwnConcept, OwnFacts } from '../own-facts';
import { targetKey } from './link-target';

/** All that one note gives to the concepts of one name. */
export interface Reason {
  readonly path: string;
  /** The note bears the name. */
  readonly named: boolean;
  /** The name is one of the note's aliases. */
  readonly aliased: boolean;
  /** The note's name, whatever it gives. */
  readonly noteName: string;
  readonly noteAliases: readonly string[];
  readonly entry: OwnConcept | null;
  readonly definitions: readonly Definition[];
  /** How often each target as written is linked to. */
  readonly links: ReadonlyMap<string, number>;
  readonly linkCount: number;
  readonly languages: readonly string[];
}

interface Draft extends Reason {
  named: boolean;
  aliased: boolean;
  entry: OwnConcept | null;
  readonly definitions: Definition[];
  readonly links: Map<string, number>;
  linkCount: number;
}

/** What a note gives, by plain key. O(its facts). */
export function reasonsOf(own: OwnFacts): ReadonlyMap<string, Reason> {
  const drafts = new Map<string, Draft>();
  const of = (key: string): Draft => {
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = emptyDraft(own);
      drafts.set(key, draft);
    }
    return draft;
  };
  const name = conceptKey(own.name);
  if (name !== '') of(name).named = true;
  for (const alias of own.noteAliases) {
    const key = conceptKey(alias);
    if (key !== '' && key !== name) of(key).aliased = true;
  }
  for (const entry of own.concepts) of(entry.key).entry ??= entry;
  for (const definition of own.definitions) of(conceptKey(definition.term)).definitions.push(definition);
  for (const link of own.links) {
    const key = targetKey(link.target);
    if (key === null) continue;
    const draft = of(key);
    draft.links.set(link.target, (draft.links.get(link.target) ?? 0) + 1);
    draft.linkCount += 1;
  }
  return drafts;
}

function emptyDraft(own: OwnFacts): Draft {
  return {
    path: own.path,
    named: false,
    aliased: false,
    noteName: own.name.normalize('NFC'),
    noteAliases: own.noteAliases,
    entry: null,
    definitions: [],
    links: new Map(),
    linkCount: 0,
    languages: own.languages.slice(0, 2),
  };
}
