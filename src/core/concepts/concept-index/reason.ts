import { conceptKey, FewOrMany } from '../../text';
import type { Definition } from '../definition';
import type { OwnConcept, OwnFacts } from '../own-facts';
import { KeptDefinition } from '../packing/kept-definition';
import type { OwnRow } from '../packing/kept-facts';
import { targetKey } from './link-target';

/** A concept as the note speaks of it, as far as it makes the vault's. */
export type SpokenConcept = Pick<OwnConcept, 'aliases' | 'home' | 'name'>;

/** All that one note gives to the concepts of one name; `D` says how its definitions are held. */
export interface Reason<D extends Definition = KeptDefinition> {
  readonly path: string;
  /** The note bears the name. */
  readonly named: boolean;
  /** The name is one of the note's aliases. */
  readonly aliased: boolean;
  /** The note's name, whatever it gives. */
  readonly noteName: string;
  readonly noteAliases: readonly string[];
  readonly entry: SpokenConcept | null;
  readonly definitions: readonly D[];
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
const NO_DEFINITIONS: readonly never[] = [];
const NO_LINKS: readonly LinkedTarget[] = [];

interface Draft {
  named: boolean;
  aliased: boolean;
  entry: SpokenConcept | null;
  definitions: Definition[] | null;
  links: FewOrMany<LinkDraft> | null;
}

interface LinkDraft {
  readonly target: string;
  count: number;
}

const targetOf = ({ target }: LinkDraft): string => target;

/** Whether the note does nothing but link to the name: of these there may be thousands. */
export function isOnlyLink({ named, aliased, entry, definitions }: Reason<Definition>): boolean {
  return !named && !aliased && entry === null && definitions.length === 0;
}

/** The reason as it is kept: its definitions rest with the facts that give it, of which `own` is what is unpacked. */
export function keptReason(reason: Reason<Definition>, own: OwnFacts, row: OwnRow): Reason {
  const { definitions, path } = reason;
  // Field by field: a record that was spread has a shape of its own in V8, twice its size.
  return {
    path: reason.path,
    named: reason.named,
    aliased: reason.aliased,
    noteName: reason.noteName,
    noteAliases: reason.noteAliases,
    entry: reason.entry,
    definitions:
      definitions.length === 0
        ? NO_DEFINITIONS
        : definitions.map((one) => KeptDefinition.of(one, own.definitions.indexOf(one), { row, path })),
    links: reason.links,
    linkCount: reason.linkCount,
    languages: reason.languages,
  };
}

/**
 * What a note gives, by plain key. O(its facts).
 *
 * @param path Of the note, as it is kept: the one in its facts is another copy.
 */
export function reasonsOf(own: OwnFacts, path: string): ReadonlyMap<string, Reason<Definition>> {
  const shared: Shared = {
    path,
    noteName: own.name.normalize('NFC'),
    noteAliases: own.noteAliases,
    languages: own.languages.slice(0, 2),
  };
  const reasons = new Map<string, Reason<Definition>>();
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
  for (const { key, name: called, aliases, home } of own.concepts) of(key).entry ??= { name: called, aliases, home };
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

function reasonOf({ named, aliased, entry, definitions, links }: Draft, shared: Shared): Reason<Definition> {
  const targets = links === null ? NO_LINKS : [...links.values()];
  return {
    path: shared.path,
    named,
    aliased,
    noteName: shared.noteName,
    noteAliases: shared.noteAliases,
    entry,
    definitions: definitions ?? NO_DEFINITIONS,
    links: targets,
    linkCount: targets.reduce((sum, { count }) => sum + count, 0),
    languages: shared.languages,
  };
}
