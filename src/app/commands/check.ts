import type { Concept } from '../../core/concepts';
import { normaliseText } from '../../core/review';
import { conceptKey } from '../../core/text';
import type { JournalLog } from '../journal/journal-log';
import { vaultPrompts, WHOLE_VAULT } from '../review/vault-prompts';
import type { Vault } from '../vault';
import { ANSWER_VERSION } from './answers';
import type { BrokenLink, CheckAnswer, DefinitionGroup, SharedAlias } from './answers';
import { definitionAnswer } from './concepts';
import { undefinedTerms } from '../index/undefined-terms';

/** `check`: everything worth telling about a vault. */
export async function answerCheck(vault: Vault, log: JournalLog): Promise<CheckAnswer> {
  const { index, settings } = vault;
  const concepts = index.concepts.concepts();
  const prompts = await vaultPrompts(vault, settings.review.scope ?? WHOLE_VAULT);
  return {
    version: ANSWER_VERSION,
    counts: { ...countVault(vault, concepts), prompts: prompts.length, events: log.size },
    undefinedTerms: undefinedTerms(index),
    repeatedDefinitions: groupsOf(concepts, (count, texts) => texts < count),
    differingDefinitions: groupsOf(concepts, (_count, texts) => texts > 1),
    sharedAliases: sharedAliases(concepts),
    brokenLinks: brokenLinks(vault),
    journalLines: log.skipped().map(({ path, line, reason }) => ({ path, line, detail: reason })),
    problems: [...index.problems(), ...log.problems()],
  };
}

function countVault({ index }: Vault, concepts: readonly Concept[]): Omit<CheckAnswer['counts'], 'events' | 'prompts'> {
  const paths = index.concepts.notes();
  const facts = paths.map((path) => index.concepts.factsOf(path));
  const inState = (state: Concept['state']): number => concepts.filter((concept) => concept.state === state).length;
  return {
    notes: paths.length,
    concepts: concepts.length,
    defined: inState('defined'),
    suggested: inState('suggested'),
    linked: inState('linked'),
    definitions: concepts.reduce((sum, { definitions }) => sum + definitions.length, 0),
    links: facts.reduce((sum, one) => sum + (one?.own.links.length ?? 0), 0),
    mentions: facts.reduce((sum, one) => sum + (one?.vault?.mentions.length ?? 0), 0),
    relations: index.graph.size,
  };
}

/** Concepts whose accepted definitions are as `isTold` says, by number of definitions and of different texts. */
function groupsOf(concepts: readonly Concept[], isTold: (count: number, texts: number) => boolean): DefinitionGroup[] {
  const groups: DefinitionGroup[] = [];
  for (const { key, name, definitions } of concepts) {
    const accepted = definitions.filter(({ status }) => status === 'accepted');
    const texts = new Set(accepted.map(({ text }) => normaliseText(text)));
    if (accepted.length < 2 || !isTold(accepted.length, texts.size)) continue;
    groups.push({ key, name, definitions: accepted.map(definitionAnswer) });
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
function brokenLinks({ index, ports }: Vault): BrokenLink[] {
  const vocabulary = index.vocabulary();
  const broken: BrokenLink[] = [];
  for (const path of index.concepts.notes()) {
    for (const { target, heading, span } of index.concepts.factsOf(path)?.own.links ?? []) {
      const resolved = ports.links.resolve(target, path);
      const key = vocabulary.targetOf({ target, heading }, path);
      const isDefined = key !== null && index.concepts.get(key)?.state === 'defined';
      const leads = resolved === null ? isDefined : hasHeading(resolved, heading);
      if (!leads) broken.push({ path, from: span.from, to: span.to, target, heading });
    }
  }
  return broken;

  function hasHeading(resolved: string, heading: string | null): boolean {
    const facts = index.concepts.factsOf(resolved);
    if (heading === null || facts === null) return true;
    const known = new Set(facts.own.headings.map(({ text }) => conceptKey(text)));
    return heading.split('#').every((part) => part === '' || known.has(conceptKey(part)));
  }
}
