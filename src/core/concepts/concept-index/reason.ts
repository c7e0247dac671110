import { conceptKey, FewOrMany } from '../../text';
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
  readonly links: readonly LinkedTarget[];
  readonly linkCount: number;
  readonly languages: readonly string[];
}

/** A target as links write it, and how often they do. */
export interface LinkedTarget {
  readonly target: string;
  readonly count: number;
}

/** Most reasons define nothing, or link to nothing: they share these. */
const NO_DEFINITIONS: readonly Definition[] = [];
const NO_LINKS: readonly LinkedTarget[] = [];
/** Most notes link to a name once: what they give is the same for all of them. */
const onceLinked = new Map<string, readonly LinkedTarget[]>();
/** The names that are shared at a time; a vault with more shares less. */
const MOST_SHARED = 30_000;

interface Draft {
  named: boolean;
  aliased: boolean;
  entry: OwnConcept | null;
  definitions: Definition[] | null;
  links: FewOrMany<LinkDraft> | null;
}

interface LinkDraft {
  readonly target: string;
  count: number;
}

const targetOf = ({ target }: LinkDraft): string => target;

/** What a note gives, by plain key. O(its facts). */
export function reasonsOf(own: OwnFacts): ReadonlyMap<string, Reason> {
  const shared: Shared = {
    path: own.path,
    noteName: own.name.normalize('NFC'),
    noteAliases: own.noteAliases,
    languages: own.languages.slice(0, 2),
  };
  const reasons = new Map<string, Reason>();
  for (const [key, draft] of draftsOf(own)) reasons.set(key, reasonOf(draft, shared));
  return reasons;
}

function draftsOf(own: OwnFacts): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const of = (key: string): Draft => {
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { named: false, aliased: false, entry: null, definitions: null, links: null };
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
  for (const definition of own.definitions) (of(conceptKey(definition.term)).definitions ??= []).push(definition);
  for (const { target } of own.links) {
    const key = targetKey(target);
    if (key === null) continue;
    const links = (of(key).links ??= new FewOrMany(targetOf));
    const known = links.get(target);
    if (known === undefined) links.set({ target, count: 1 });
    else known.count += 1;
  }
  return drafts;
}

type Shared = Pick<Reason, 'languages' | 'noteAliases' | 'noteName' | 'path'>;

function reasonOf({ named, aliased, entry, definitions, links }: Draft, shared: Shared): Reason {
  const targets = links === null ? NO_LINKS : targetsOf([...links.values()]);
  return {
    path: shared.path,
    named,
    aliased,
    noteName: shared.noteName,
    noteAliases: shared.noteAliases,
    entry,
    // A copy has no room for more, of which a list that grew has sixteen places.
    definitions: definitions?.slice() ?? NO_DEFINITIONS,
    links: targets,
    linkCount: targets.reduce((sum, { count }) => sum + count, 0),
    languages: shared.languages,
  };
}

function targetsOf(links: readonly LinkedTarget[]): readonly LinkedTarget[] {
  const [only] = links;
  if (only === undefined || links.length > 1 || only.count > 1) return links;
  const { target } = only;
  const known = onceLinked.get(target);
  if (known !== undefined) return known;
  const made = [{ target, count: 1 }];
  if (onceLinked.size >= MOST_SHARED) onceLinked.clear();
  onceLinked.set(target, made);
  return made;
}
