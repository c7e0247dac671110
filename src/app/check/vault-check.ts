import type { Concept, Definition } from '../../core/concepts';
import { normaliseText } from '../../core/review';
import { conceptKey } from '../../core/text';
import type { BrokenLink, CheckAnswer, SharedAlias } from '../commands/answers';
import type { UndefinedTerm } from '../index/undefined-terms';
import { undefinedTerms } from '../index/undefined-terms';
import type { JournalCopy, JournalLog, UnreadJournalLine } from '../journal/journal-log';
import type { Progress } from '../steps';
import type { Vault } from '../vault';

/** Definitions of one concept that stand in several places. */
export interface CheckedGroup {
  readonly key: string;
  readonly name: string;
  readonly definitions: readonly Definition[];
}

/** Everything worth telling about a vault. */
export interface VaultCheck extends Pick<CheckAnswer, 'problems'> {
  readonly counts: Omit<CheckAnswer['counts'], 'prompts'>;
  readonly undefinedTerms: readonly UndefinedTerm[];
  readonly repeatedDefinitions: readonly CheckedGroup[];
  readonly differingDefinitions: readonly CheckedGroup[];
  readonly sharedAliases: readonly SharedAlias[];
  readonly brokenLinks: readonly BrokenLink[];
  readonly journalLines: readonly UnreadJournalLine[];
  readonly journalCopies: readonly JournalCopy[];
}

/** Looks through a vault, a note a step. No note is read. */
export function* checkVault(vault: Vault, log: JournalLog): Generator<Progress, VaultCheck, undefined> {
  const { index } = vault;
  const paths = index.concepts.notes();
  const counts = { links: 0, mentions: 0 };
  const broken: BrokenLink[] = [];
  for (const [at, path] of paths.entries()) {
    yield { done: at, total: paths.length };
    const facts = index.concepts.factsOf(path);
    counts.links += facts?.own.links.length ?? 0;
    counts.mentions += facts?.vault?.mentions.length ?? 0;
    for (const link of brokenLinks(vault, path)) broken.push(link);
  }
  const concepts = index.concepts.concepts();
  yield { done: paths.length, total: paths.length };
  const inState = (state: Concept['state']): number => concepts.filter((concept) => concept.state === state).length;
  return {
    counts: {
      notes: paths.length,
      concepts: concepts.length,
      defined: inState('defined'),
      suggested: inState('suggested'),
      linked: inState('linked'),
      definitions: concepts.reduce((sum, { definitions }) => sum + definitions.length, 0),
      ...counts,
      relations: index.graph.size,
      events: log.size,
    },
    undefinedTerms: undefinedTerms(index),
    repeatedDefinitions: groupsOf(concepts, (count, texts) => texts < count),
    differingDefinitions: groupsOf(concepts, (_count, texts) => texts > 1),
    sharedAliases: sharedAliases(concepts),
    brokenLinks: broken,
    journalLines: log.skipped(),
    journalCopies: log.copies(),
    problems: [...index.problems(), ...log.problems()],
  };
}

/** Concepts whose accepted definitions are as `isTold` says, by number of definitions and of different texts. */
function groupsOf(concepts: readonly Concept[], isTold: (count: number, texts: number) => boolean): CheckedGroup[] {
  const groups: CheckedGroup[] = [];
  for (const { key, name, definitions } of concepts) {
    const accepted = definitions.filter(({ status }) => status === 'accepted');
    const texts = new Set(accepted.map(({ text }) => normaliseText(text)));
    if (accepted.length < 2 || !isTold(accepted.length, texts.size)) continue;
    groups.push({ key, name, definitions: accepted });
  }
  return groups;
}

/** Names that two concepts claim, be it as a name or as an alias. */
function sharedAliases(concepts: readonly Concept[]): SharedAlias[] {
  const claims = new Map<string, { alias: string; keys: Set<string> }>();
  for (const { key, aliases } of concepts) {
    for (const alias of aliases) {
      const claim = claims.get(conceptKey(alias)) ?? { alias, keys: new Set() };
      claims.set(conceptKey(alias), claim);
      claim.keys.add(key);
    }
  }
  for (const { key } of concepts) claims.get(key)?.keys.add(key);
  return [...claims]
    .filter(([, { keys }]) => keys.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { alias, keys }]) => ({ alias, concepts: [...keys].sort() }));
}

/** Links to no file, unless what they name is defined, and links to a heading that their note does not have. */
function brokenLinks({ index, ports }: Vault, path: string): BrokenLink[] {
  const vocabulary = index.vocabulary();
  const broken: BrokenLink[] = [];
  for (const { target, heading, span } of index.concepts.factsOf(path)?.own.links ?? []) {
    const resolved = ports.links.resolve(target, path);
    const key = vocabulary.targetOf({ target, heading }, path);
    const isDefined = key !== null && index.concepts.get(key)?.state === 'defined';
    const leads = resolved === null ? isDefined : hasHeading(resolved, heading);
    if (!leads) broken.push({ path, from: span.from, to: span.to, target, heading });
  }
  return broken;

  function hasHeading(resolved: string, heading: string | null): boolean {
    const facts = index.concepts.factsOf(resolved);
    if (heading === null || facts === null) return true;
    const known = new Set(facts.own.headings.map(({ text }) => conceptKey(text)));
    return heading.split('#').every((part) => part === '' || known.has(conceptKey(part)));
  }
}
